s|<reason ja="端末は返さないため".*/></drop>|</drop>|
s|<reason ja="担当を変えるため" en="Someone else does it"/>||
s|<reason ja="短くするため" en="To be shorter"/>||
s|<reason ja="台帳の場所を示すため" en="To say where it is"/>||
s|<reason ja="社外に機器がないため" en="No printer outside"/>||
s|<reason ja="店頭で使うため" en="Used in the shop"/>||
