1a\
<!DOCTYPE company SYSTEM "company.dtd">
