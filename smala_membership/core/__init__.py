"""The rules of the charter as plain Python: no Odoo, no clock, no float.

Reading order: ``money``, ``calendar``, ``standing``, ``dues``, ``lifecycle``.
Every function answers from its arguments alone; the day is always one of them.
"""
