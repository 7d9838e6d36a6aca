s/office-hours="[^"]*"/accent="blue" p-mark="10999999" office-hours="9時から18時"/
