"""Keys used in more than one file."""

# Codes of the reductions the charter names ("La cotisation").
SOLIDARITY = "solidarity"
COOPERATOR = "cooperator"
SECOND_ASSOCIATE = "second_associate"
