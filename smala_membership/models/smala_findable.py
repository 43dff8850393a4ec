from odoo import api, fields, models

from ..core.words import search_key

INTERNAL = "base.group_user"


class SmalaFindable(models.AbstractModel):
    """The words by which the directory finds a contact, ready to be compared.

    Only words that the member shows are kept here: nobody finds a person by something
    that the person hides. What depends on the day or on the reader's language, like the
    organization or topics, is looked up when somebody searches.
    """

    _name = "smala.findable"
    _description = "Words that a contact is found by"

    smala_search_name = fields.Char(
        string="Name as compared",
        compute="_compute_smala_search",
        store=True,
        groups=INTERNAL,
    )
    smala_search_words = fields.Text(
        string="Shown words as compared",
        compute="_compute_smala_search",
        store=True,
        groups=INTERNAL,
    )

    # === COMPUTE METHODS === #

    @api.depends(
        "function",
        "name",
        "smala_expertise",
        "smala_shows_expertise",
        "smala_shows_function",
    )
    def _compute_smala_search(self):
        for partner in self:
            partner.smala_search_name = search_key(partner.name) or False
            partner.smala_search_words = (
                search_key(
                    " ".join(
                        filter(
                            None,
                            (
                                partner.smala_shows_function and partner.function,
                                partner.smala_shows_expertise
                                and partner.smala_expertise,
                            ),
                        )
                    )
                )
                or False
            )
