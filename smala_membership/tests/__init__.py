from . import test_core_calendar
from . import test_core_dues
from . import test_core_purity
from . import test_invoicing
