s|</statement>|&<item id="counter-left"><ja>左の台</ja><en>the left one</en></item>|
