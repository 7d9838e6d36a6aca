print("BOM")
print("CRLF")
kitei.len()
