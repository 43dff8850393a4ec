"""What the tests from the outside share: databases, and the running product."""

import itertools
import os
import urllib.request
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


@pytest.fixture
def copy_of():
    """Make copies of a database that are gone after the test."""
    made = []

    def copy(source):
        name = f"{os.environ['SMALA_TEST_DATABASE']}_{next(_numbers)}"
        made.append(name)
        database.copy(source, name)
        return name

    yield copy
    for name in made:
        database.drop(name)


@dataclass(frozen=True)
class Product:
    """The product with its demo data, as ./dev run serves it."""

    url: str
    database: str
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
def product(demo_database, tmp_path_factory):
    """The running product, its mail catcher included."""
    mails = tmp_path_factory.mktemp("mail")
    port, gevent, smtp, web = (free_port() for _number in range(4))
    conf = configuration(
        f"{demo_database}-server",
        http_port=port,
        gevent_port=gevent,
        smtp_port=smtp,
        db_name=demo_database,
        dbfilter=f"^{demo_database}$",
        workers=0,
    )
    run.set_address(demo_database, port)
    log = mails.parent / "odoo.log"
    catcher = mail.start(smtp, web, mails)
    with log.open("w") as out:
        line = command("odoo", "server", "-c", conf)
        server = spawn(line, stdout=out, stderr=out, env=environment())
    try:
        run.wait_until_served(server, port, log)
        yield Product(
            f"http://localhost:{port}", demo_database, mails, f"http://localhost:{web}"
        )
    finally:
        stop(server)
        stop(catcher)
        conf.unlink()
