"""What the tests from the outside share: databases, and the running product."""

import itertools
import os
import urllib.request
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from devtools import database, mail, run, testing
from devtools.odoo_server import command, configuration, environment, inside
from devtools.process import free_port, spawn, stop

_numbers = itertools.count()


@pytest.fixture(scope="session")
def template():
    """Name of the database with all our addons depend on, and nothing of ours."""
    return os.environ["SMALA_TEST_TEMPLATE"]


@pytest.fixture(scope="session")
def pristine():
    """Name of a database with our addons freshly installed: to copy, not to change."""
    return testing.pristine(os.environ["SMALA_TEST_DATABASE"])


@pytest.fixture(scope="session")
def addons():
    """Our addons that can be installed here, as Odoo's commands take them."""
    return ",".join(database.our_addons()[0])


def _copies():
    """Make copies of a database that are gone at the end."""
    made = []

    def copy(source):
        name = f"{os.environ['SMALA_TEST_DATABASE']}_{next(_numbers)}"
        made.append(name)
        database.copy(source, name)
        return name

    yield copy
    for name in made:
        database.drop(name)


copy_of = pytest.fixture(_copies, name="copy_of")
module_copy_of = pytest.fixture(_copies, scope="module", name="module_copy_of")


@dataclass(frozen=True)
class Product:
    """The product with its demo data, as ./dev run serves it."""

    url: str
    database: str
    log: Path
    mails: Path
    mail_url: str

    def get(self, path):
        """A page as an anonymous visitor gets it."""
        with urllib.request.urlopen(self.url + path, timeout=60) as answer:
            return answer.read().decode()


@pytest.fixture(scope="session")
def demo_database(pristine, addons):
    """A database with our demo data."""
    name = f"{os.environ['SMALA_TEST_DATABASE']}_demo"
    database.drop(name)
    database.copy(pristine, name)
    inside("demo", name, addons)
    yield name
    database.drop(name)


@pytest.fixture(scope="session")
def serve(tmp_path_factory):
    """Serve a database, with the mail catcher beside it."""

    @contextmanager
    def run_server(name, workers=0):
        folder = tmp_path_factory.mktemp("server")
        mails, log = folder / "mail", folder / "odoo.log"
        mails.mkdir()
        port, gevent, smtp, web = (free_port() for _number in range(4))
        conf = configuration(
            f"{name}-server",
            http_port=port,
            gevent_port=gevent,
            smtp_port=smtp,
            db_name=name,
            dbfilter=f"^{name}$",
            workers=workers,
            # a crowd on a small machine slows jobs down; that is no reason to kill them
            limit_time_real_cron=0,
        )
        run.set_address(name, port)
        catcher = mail.start(smtp, web, mails)
        with log.open("w") as out:
            line = command("odoo", "server", "-c", conf)
            server = spawn(line, stdout=out, stderr=out, env=environment())
        try:
            run.wait_until_served(server, port, log)
            yield Product(
                f"http://localhost:{port}", name, log, mails, f"http://localhost:{web}"
            )
        finally:
            stop(server)
            stop(catcher)
            conf.unlink()

    return run_server


@pytest.fixture(scope="session")
def product(demo_database, serve):
    """The running product with its demo data."""
    with serve(demo_database) as served:
        yield served
