s/topic="devices-out"/topic="device-out"/
s/tags="ledger"\/>/topics="device-controls"\/>/
