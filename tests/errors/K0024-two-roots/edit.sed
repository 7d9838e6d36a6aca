$a\
<company ja="もう一つの会社" en="Another" languages="ja"/>
