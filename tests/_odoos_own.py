"""Run pytest as Odoo runs its tests: its routes ask the thread for the database.

Arguments: the name of the database, then those of pytest.
"""

import sys
import threading

import pytest

threading.current_thread().dbname = sys.argv[1]
sys.exit(pytest.main(sys.argv[2:]))
