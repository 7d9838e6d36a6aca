s/action="print"/action="printing"/
