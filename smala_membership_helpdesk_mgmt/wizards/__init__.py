from . import smala_settings
