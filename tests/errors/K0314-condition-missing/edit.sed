s|action="print" answer="no"|action="print" answer="conditional"|
