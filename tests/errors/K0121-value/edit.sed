s|<value of="worker"/>は、店頭|<value of="workers"/>は、<value of="screen-locks"/>、店頭|
