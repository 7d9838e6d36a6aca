s|</company>|]]></company>|
