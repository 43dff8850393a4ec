# What the windows share must be there before them.
from . import smala_wizard_mixin

from . import account_move_reversal
from . import smala_arrangement_wizard
from . import smala_cancel_wizard
from . import smala_decision_wizard
from . import smala_end_wizard
from . import smala_event_invite_wizard
from . import smala_event_plan
from . import smala_event_plan_line
from . import smala_handover_wizard
from . import smala_help_add_wizard
from . import smala_hold_wizard
from . import smala_invitation_wizard
from . import smala_lab_expert_wizard
from . import smala_lab_planning
from . import smala_lab_planning_line
from . import smala_lab_proposal
from . import smala_lab_proposal_group
from . import smala_lab_proposal_line
from . import smala_organization_wizard
from . import smala_request_wizard
from . import smala_revenue_refusal
from . import smala_schedule_draft
from . import smala_settings
from . import smala_uncancel_wizard
