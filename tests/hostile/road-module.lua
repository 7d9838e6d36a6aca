-- CVE-2022-24735 began with globals that all scripts share.
module("shared", package.seeall)
