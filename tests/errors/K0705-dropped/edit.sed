# the own rule refers to what the client drops
s|台に固定|<ref to="device-return"/>により台に固定|
