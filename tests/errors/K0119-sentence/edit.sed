# the sentence names a form, a rule and a regulation that do not exist
s|端末を台に|<ref to="form-device-leger"/>に従い、<ref to="device-carryng"/>及び<ref to="wage-rules"/>により端末を台に|
