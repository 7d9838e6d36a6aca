s|</control>|<document id="standards" number="HS-B-02" approver="hama"><edition number="1" enacted="2026-03-20" effective="2026-04-01" ja="制定" en="First"/></document></control>|
