s|<people>|&社長と社員|
