"""Keys used in more than one file."""

# Codes of the reductions the charter names ("La cotisation").
SOLIDARITY = "solidarity"
COOPERATOR = "cooperator"
SECOND_ASSOCIATE = "second_associate"

# Who works with members in the backend.
STAFF = "smala_membership.group_membership_user"
