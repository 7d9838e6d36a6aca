s/hours="always"/hours=“always”/
