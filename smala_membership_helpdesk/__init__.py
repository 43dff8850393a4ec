from odoo.addons.smala_membership.hooks import load_terms

from . import models
