from . import application
from . import application_links
from . import charter
from . import join
from . import notice
from . import portal_event
from . import portal_membership
from . import website_event
