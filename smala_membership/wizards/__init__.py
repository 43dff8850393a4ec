from . import smala_revenue_refusal
from . import smala_settings
