s|languages="ja en"|languages="ja en" layers="coast"|
