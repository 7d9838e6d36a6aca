kitei.include("model.xml")
