from . import smala_demo
