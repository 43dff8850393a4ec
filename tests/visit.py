"""Somebody who looks at the running product with a session of their own."""

import re
from typing import NamedTuple

import requests

PATIENCE = 300  # seconds for the last of a crowd
TOKEN = re.compile(r'csrf_token: "(\w+)"')


class Visit(NamedTuple):
    """A session, the token its forms need, and an address that names who it is."""

    session: requests.Session
    token: str
    email: str

    @classmethod
    def start(cls, server, email):
        """Somebody who is not logged in."""
        session = requests.Session()
        # Odoo hangs up after two silent seconds, which may be while we ask
        session.headers["Connection"] = "close"
        page = session.get(f"{server.url}/web/login", timeout=PATIENCE)
        return cls(session, TOKEN.search(page.text)[1], email)

    @classmethod
    def log_in(cls, server, login):
        """Somebody whose password is their login."""
        stranger = cls.start(server, login)
        answer = stranger.post(f"{server.url}/web/login", login=login, password=login)
        return cls(stranger.session, TOKEN.search(answer.text)[1], login)

    def get(self, url):
        return self.session.get(url, timeout=PATIENCE)

    def post(self, url, **form):
        form = {"csrf_token": self.token, **form}
        return self.session.post(url, data=form, timeout=PATIENCE)
