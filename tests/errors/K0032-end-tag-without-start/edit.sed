s|(<person id="oki".*)|\1</person>|
