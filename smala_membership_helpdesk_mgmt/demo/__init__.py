from . import smala_help_demo
