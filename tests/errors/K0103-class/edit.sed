s/class="confidential"/class="confidental"/
s/<handle class="business"/<handle class="internal"/
