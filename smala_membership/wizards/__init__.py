from . import account_move_reversal
from . import smala_revenue_refusal
from . import smala_settings
