"""Many people ask for few seats at the same moment: each seat is given once.

Against a server of four processes, as one of the network's would run: a lock that is
taken too late gives conflicts there, and Odoo tries a request again five times only.
"""

import json
import re
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
import requests

from devtools.odoo_server import inside
from devtools.paths import ROOT
from devtools.postgres import sql

pytestmark = pytest.mark.slow

CROWD, SEATS, WORKERS = 50, 10, 4
TOKEN = re.compile(r'csrf_token: "(\w+)"')


@pytest.fixture(scope="module")
def crowd(pristine, serve, module_copy_of):
    """The running product with members who have a login, and events with few seats."""
    name = module_copy_of(pristine)
    arguments = json.dumps([CROWD, SEATS])
    (found,) = inside("script", name, ROOT / "tests" / "_crowd.py", arguments)
    with serve(name, workers=WORKERS) as server:
        yield server, json.loads(found)


def _visit(server, path):
    """Open a page in a session of its own; the session and its token."""
    session = requests.Session()
    # a process of Odoo hangs up on who is silent for two seconds
    session.headers["Connection"] = "close"
    page = session.get(server.url + path, timeout=120)
    return session, TOKEN.search(page.text)[1]


def _log_in(server, login):
    session, token = _visit(server, "/web/login")
    form = {"csrf_token": token, "login": login, "password": login}
    answer = session.post(f"{server.url}/web/login", data=form, timeout=120)
    return session, TOKEN.search(answer.text)[1]


def _all_at_once(visits, ask):
    """Let everybody ask at the same moment; the status of each answer."""
    barrier = threading.Barrier(len(visits))

    def run(visit):
        session, token = visit
        barrier.wait()
        return ask(session, token)

    with ThreadPoolExecutor(len(visits)) as pool:
        return [answer.status_code for answer in pool.map(run, visits)]


def _places(server, event):
    return sql(
        "SELECT state, smala_queue_number FROM event_registration"
        f" WHERE event_id = {event} AND state != 'cancel' ORDER BY id",
        server.database,
    )


def _check(server, event, statuses):
    assert max(statuses) < 400, statuses
    places = _places(server, event)
    assert [state for state, _number in places].count("open") == SEATS
    queue = [int(number) for state, number in places if state == "draft"]
    assert len(queue) == CROWD - SEATS
    # one place in the queue each, in the order in which they were let in
    assert queue == sorted(set(queue))
    complaints = [
        line for line in server.log.read_text().splitlines() if " ERROR " in line
    ]
    assert complaints == []


def test_members_with_one_click(crowd):
    server, found = crowd
    event = found["events"][0]
    with ThreadPoolExecutor(WORKERS) as pool:
        visits = list(pool.map(lambda login: _log_in(server, login), found["logins"]))

    def ask(path):
        def post(session, token):
            url = f"{server.url}/my/events/{event}/{path}"
            return session.post(url, data={"csrf_token": token}, timeout=300)

        return post

    _check(server, event, _all_at_once(visits, ask("register")))
    # a second click changes nothing
    _check(server, event, _all_at_once(visits, ask("register")))
    # all who have a seat give it back while the others ask again: it moves up
    statuses = _all_at_once(visits[: CROWD // 2], ask("return"))
    assert max(statuses) < 400
    states = [state for state, _number in _places(server, event)]
    assert states.count("open") == SEATS
    assert len(states) == CROWD - CROWD // 2


@pytest.mark.parametrize("way", ["form", "page"])
def test_visitors_of_a_public_event(crowd, way):
    server, found = crowd
    event = found["events"][1 if way == "form" else 2]
    path = f"/event/{event}/register" if way == "form" else f"/event/{event}/place"
    numbers = iter(range(CROWD))
    lock = threading.Lock()
    with ThreadPoolExecutor(WORKERS) as pool:
        visits = list(pool.map(lambda _each: _visit(server, path), range(CROWD)))

    def ask(session, token):
        with lock:
            number = next(numbers)
        name, email = f"Visitor {number}", f"visitor{number}@example.com"
        form = {"csrf_token": token, "name": name, "email": email}
        url = server.url + path
        if way == "form":
            url = f"{server.url}/event/{event}/registration/confirm"
            questions = found["questions"]
            form = {
                "csrf_token": token,
                "1-event_ticket_id": "0",
                f"1-name-{questions[0]}": name,
                f"1-email-{questions[1]}": email,
            }
        return session.post(url, data=form, timeout=300)

    _check(server, event, _all_at_once(visits, ask))
