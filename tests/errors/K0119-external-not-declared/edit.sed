# a rule of the base refers to the work rules
s|(<ja><value of="worker"/>は、)店頭|\1<ref to="etiquette-rules"/>により、店頭|
