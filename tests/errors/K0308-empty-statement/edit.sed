s|<statement>.*</statement>|<statement><ja> </ja><en></en></statement>|
