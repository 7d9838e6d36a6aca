s/approver="hama"/approver="haama"/
