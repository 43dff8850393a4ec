"""Keys used in more than one file."""

# Codes of the reductions the charter names ("La cotisation").
SOLIDARITY = "solidarity"
COOPERATOR = "cooperator"
SECOND_ASSOCIATE = "second_associate"

# What becomes of the part for year N+1 after a signature in the second half.
BILL_NOW = "now"
BILL_AT_RENEWAL = "at_renewal"
BILL_INCLUDED = "included"
