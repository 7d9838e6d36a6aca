s/roles="executive"/roles="chief"/
s/patterns="take-home"/patterns="takehome"/
s/person="kishi" hours/person="kisi" hours/
s/class="confidential"/class="secret"/
s/groups="shop"/groups="shops"/
s/approver="hama"/approver="hamma"/
s/activity="drill"/activity="drills"/
s/cases="bag-on-the-train"/cases="bag"/
s/parameter="screen-lock"/parameter="screen-lok"/
s/rule="monthly-notice"/rule="monthly-notices"/
s/topic="devices-out"/topic="devices"/
s/<value of="worker"\/>は/<value of="wokrer"\/>は<ref to="device-lots"\/>により/
