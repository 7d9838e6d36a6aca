s|(<profile.*)/>|\1>六人</profile>|
