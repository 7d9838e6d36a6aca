s/topic="devices-out"/& after="device-ledger"/
