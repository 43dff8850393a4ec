from . import test_help_links
from . import test_help_portal
from . import test_help_security
from . import test_help_tours
from . import test_helpdesk
from . import test_introductions
from . import test_matching
from . import test_sharing
