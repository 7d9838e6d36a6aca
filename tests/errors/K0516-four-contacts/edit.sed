s|</contacts>|<desk ja="受付" en="Desk" phone="03-0000-0199" hours="office"/><desk ja="夜間受付" en="Night desk" phone="0120-000-000" hours="night"/></contacts>|
