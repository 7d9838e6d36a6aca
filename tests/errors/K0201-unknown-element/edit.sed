s/<contact person="kishi"/<contract person="kishi"/
