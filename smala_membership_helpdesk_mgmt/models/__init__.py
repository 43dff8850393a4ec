from . import helpdesk_ticket
from . import res_company
from . import smala_contribution
