#!/bin/sh
# browser.sh — the sample in Chromium, on paper and before the validator: see browser/run.mjs.
cd "$(dirname "$0")/.." || exit 3
KITEI=${KITEI:-$PWD/generator/build/kitei} exec node tests/browser/run.mjs
