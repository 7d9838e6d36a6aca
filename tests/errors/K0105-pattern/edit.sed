s/patterns="take-home"/patterns="takehome remote"/
