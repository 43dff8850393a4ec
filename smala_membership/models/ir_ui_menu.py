from odoo import models

MENUS = ("smala_menu_help", "smala_help_report_menu")


class IrUiMenu(models.Model):
    _inherit = "ir.ui.menu"

    def _load_menus_blacklist(self):
        """Hide what is about questions where there is no helpdesk to ask them in."""
        hidden = super()._load_menus_blacklist()
        if self.env["smala.help.space"]._get_tickets_sudo() is None:
            menus = (
                self.env.ref(f"smala_membership.{name}", raise_if_not_found=False)
                for name in MENUS
            )
            hidden += [menu.id for menu in menus if menu]
        return hidden
