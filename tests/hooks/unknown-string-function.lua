local s = ("a"):uper()
