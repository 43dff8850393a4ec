"""Catching outgoing mail: the process that does it."""

from .odoo_server import environment
from .paths import HOME, LOGS, ROOT, VENV_PYTHON, folder
from .process import spawn

MAILS = HOME / "mail"


def start(smtp, web, mails=MAILS):
    """Start the mail catcher: SMTP on one port, a page to read it on the other."""
    with (folder(LOGS) / "mail.log").open("w") as out:
        return spawn(
            [
                VENV_PYTHON,
                ROOT / "devtools" / "mailcatcher.py",
                smtp,
                web,
                folder(mails),
            ],
            stdout=out,
            stderr=out,
            env=environment(),
        )
