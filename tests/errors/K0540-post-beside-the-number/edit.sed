s|(<contact person="kishi".*)|\1<desk ja="浜辺の総合案内所の夜間の受付の係の窓口にいる人たち" en="Night desk" phone="0120-000-000" hours="night"/>|
