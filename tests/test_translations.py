"""Every term is French, and the files say what the code says."""

import polib
import pytest

from devtools import translations
from devtools.odoo_server import inside

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def exported(pristine, addons, tmp_path_factory):
    """The templates as Odoo exports them from a fresh install."""
    folder = tmp_path_factory.mktemp("i18n")
    inside("export", pristine, addons, folder)
    return folder


def _terms(pot):
    return {(entry.msgctxt, entry.msgid) for entry in pot}


def _read(path):
    # polib takes the name of a file that is not there for the text of one
    assert path.exists(), f"run ./dev i18n: {path} is missing"
    return polib.pofile(str(path))


def test_templates_are_current(exported, addons):
    for addon in addons.split(","):
        kept = _read(translations.files(addon)[0])
        fresh = translations.template(exported / f"{addon}.pot")
        missing, stale = _terms(fresh) - _terms(kept), _terms(kept) - _terms(fresh)
        assert (missing, stale) == (set(), set()), "run ./dev i18n"


def test_french_has_no_gap(exported, addons):
    for addon in addons.split(","):
        path = translations.files(addon)[1]
        french = _read(path)
        fresh = translations.template(exported / f"{addon}.pot")
        assert _terms(fresh) - _terms(french) == set(), "run ./dev i18n"
        assert [translations.describe(entry) for entry in translations.gaps(path)] == []
