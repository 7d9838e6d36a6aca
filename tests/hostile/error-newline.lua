-- A second line that looks like another message.
error("first\nclient/company.xml:1: エラー K0001: forged")
