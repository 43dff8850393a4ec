"""Translation files: templates without noise, merged into fr.po, checked for gaps.

translations.py FOLDER ADDON... brings each addon's template and fr.po up to date from
the templates that Odoo exported into the folder.
"""

import sys
from pathlib import Path

import polib

import odoo.addons

ROOT = Path(__file__).resolve().parent.parent
LANGUAGE = "fr"
# where Odoo translates the fields that it adds to every model, and how these are named
ODOO_MODULES = ("base", "mail", "portal", "rating")
ODOO_FIELDS = {"id", "display_name"}
ODOO_PREFIXES = (
    "create_",
    "write_",
    "message_",
    "activity_",
    "website_message_",
    "access_",
    "my_activity_",
    "has_message",
    "rating_",
)
# they change with every export although nothing else does
DATES = ("POT-Creation-Date", "PO-Revision-Date")


def template(path):
    """An exported template without its dates."""
    pot = polib.pofile(str(path))
    for key in DATES:
        pot.metadata.pop(key, None)
    return pot


def files(addon):
    """Where an addon keeps its template and its French."""
    folder = ROOT / addon / "i18n"
    return folder / f"{addon}.pot", folder / f"{LANGUAGE}.po"


def inherited():
    """What Odoo itself calls the fields that every model has."""
    found = {}
    for module in ODOO_MODULES:
        for folder in odoo.addons.__path__:
            path = Path(folder) / module / "i18n" / f"{LANGUAGE}.po"
            if path.exists():
                found |= {
                    e.msgid: e.msgstr for e in polib.pofile(str(path)) if e.msgstr
                }
    return found


def _is_inherited(entry):
    """Whether a term only names fields that Odoo adds to a model by itself."""
    names = [where.rpartition("__")[2] for where, _line in entry.occurrences]
    return all(name in ODOO_FIELDS or name.startswith(ODOO_PREFIXES) for name in names)


def merged(pot, path):
    """The French of a template: what was translated stays, what is gone goes."""
    known = polib.pofile(str(path)) if path.exists() else polib.POFile()
    old = {(entry.msgctxt, entry.msgid): entry for entry in known}
    default = inherited()
    french = template_metadata(pot)
    for entry in pot:
        before = old.get((entry.msgctxt, entry.msgid))
        given = default.get(entry.msgid, "") if _is_inherited(entry) else ""
        french.append(
            polib.POEntry(
                msgid=entry.msgid,
                msgctxt=entry.msgctxt,
                comment=entry.comment,
                occurrences=entry.occurrences,
                flags=entry.flags + (["fuzzy"] if before and before.fuzzy else []),
                msgstr=(before and before.msgstr) or given,
            )
        )
    return french


def template_metadata(pot):
    """An empty French file with the head of a template."""
    french = polib.POFile()
    french.header = pot.header
    french.metadata = {
        **pot.metadata,
        "Content-Transfer-Encoding": "8bit",
        "Language": LANGUAGE,
        "Plural-Forms": "nplurals=2; plural=(n > 1);",
    }
    return french


def gaps(path):
    """Entries of a file that lack a translation or whose translation is a guess."""
    return [entry for entry in polib.pofile(str(path)) if not entry.translated()]


def describe(entry):
    kind = "fuzzy" if entry.fuzzy else "untranslated"
    where = entry.occurrences[0][0] if entry.occurrences else "?"
    return f"{kind}: {entry.msgid[:80]!r} ({where})"


def update(exported, addon):
    """Bring one addon's files up to date; what is missing in French."""
    pot_path, po_path = files(addon)
    pot_path.parent.mkdir(exist_ok=True)
    pot = template(exported / pot_path.name)
    french = merged(pot, po_path)
    pot.save(str(pot_path))
    french.save(str(po_path))
    return gaps(po_path)


def main(folder, *addons):
    missing = 0
    for addon in addons:
        entries = update(Path(folder), addon)
        missing += len(entries)
        total = len(polib.pofile(str(files(addon)[1])))
        print(f"{addon}: {total} terms, {len(entries)} without French")
        for entry in entries:
            print(f"  {describe(entry)}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
