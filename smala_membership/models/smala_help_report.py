from odoo import fields, models
from odoo.tools import SQL

from .smala_help_introduction import ANSWERS, STATES


class SmalaHelpReport(models.Model):
    """Figures of the helpdesk, one row per introduction.

    What is not known yet is empty, not zero: averages leave it out. The time until
    somebody was introduced counts once a question, for the first.
    """

    _name = "smala.help.report"
    _description = "Figures of the helpdesk"
    _auto = False
    _rec_name = "question"
    _order = "posed_at desc"

    question = fields.Char(readonly=True)
    asker_id = fields.Many2one(comodel_name="res.partner", string="Asked by")
    expert_id = fields.Many2one(comodel_name="res.partner")
    company_id = fields.Many2one(comodel_name="res.company")
    posed_at = fields.Datetime(string="Asked by the member on")
    introduced_at = fields.Datetime(string="Introduced on")
    state = fields.Selection(selection=STATES)
    helped = fields.Selection(selection=ANSWERS, string="Did it help?")
    hours_to_first = fields.Float(
        string="Hours to the first introduction", aggregator="avg"
    )
    helped_share = fields.Float(string="Helped (%)", aggregator="avg")
    asked_count = fields.Integer(string="Times asked", aggregator="sum")
    introduced_count = fields.Integer(string="Introductions", aggregator="sum")
    recent_count = fields.Integer(string="In the last 30 days", aggregator="sum")

    @property
    def _table_query(self):
        return SQL(
            """
            SELECT one.id, one.question, one.asker_id, one.expert_id, one.company_id,
                   one.posed_at, one.introduced_at, one.state, one.helped,
                   CASE WHEN one.introduced_at IS NOT NULL AND one.introduced_at = MIN(
                       one.introduced_at
                   ) OVER (PARTITION BY one.res_model, one.res_id)
                   THEN EXTRACT(EPOCH FROM one.introduced_at - one.posed_at) / 3600.0
                   END AS hours_to_first,
                   CASE one.helped WHEN 'yes' THEN 100.0 WHEN 'partly' THEN 50.0
                   WHEN 'no' THEN 0.0 END AS helped_share,
                   CASE WHEN one.asked_at IS NULL THEN 0 ELSE 1 END AS asked_count,
                   CASE WHEN one.introduced_at IS NULL THEN 0 ELSE 1 END
                   AS introduced_count,
                   CASE WHEN one.introduced_at > %s THEN 1 ELSE 0 END AS recent_count
              FROM smala_help_introduction one
             WHERE one.state != 'proposed'
            """,
            fields.Datetime.subtract(fields.Datetime.now(), days=30),
        )
