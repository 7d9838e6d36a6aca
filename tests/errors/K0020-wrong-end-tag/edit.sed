s|</systems>|</system>|
