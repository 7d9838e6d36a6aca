# papers may not leave: this rule is not there
s|台に固定|<ref to="keep-original-paper"/>により台に固定|
