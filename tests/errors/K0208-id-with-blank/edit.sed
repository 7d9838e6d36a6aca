s/system id="files"/system id="files "/
