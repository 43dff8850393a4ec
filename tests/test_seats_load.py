"""Many people ask for few seats at the same moment: each seat is given once.

Against a server of four processes, as one of the network's would run: a lock that is
taken too late gives conflicts there, and Odoo tries a request again five times only.
Every way to an event is tried several times, since what goes wrong does so rarely.
"""

import json
import re
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import NamedTuple

import pytest
from visit import Visit

from devtools.odoo_server import inside
from devtools.paths import ROOT
from devtools.postgres import sql

pytestmark = pytest.mark.slow

CROWD, SEATS, WORKERS = 50, 10, 4
ROUNDS, WAVES = range(3), 6
# an error, or a conflict after which Odoo tried once more
TROUBLE = re.compile(r"^.* (?:ERROR|CRITICAL) .*$|^.* tries left, .*$", re.MULTILINE)


class Place(NamedTuple):
    """What a person has in an event, as the database knows it."""

    email: str
    state: str
    turn: int
    queue: int


@dataclass(frozen=True)
class Crowd:
    """The running product, members who are logged in, and as many visitors."""

    server: object
    members: list
    visitors: list
    questions: list
    events: dict

    # === WAYS TO AN EVENT === #

    def click(self, event, visit, step="register"):
        """One click of a member on the own page of an event."""
        return visit.post(f"{self.server.url}/my/events/{event}/{step}")

    def page(self, event, visit):
        """Our form for visitors of a public event."""
        form = {"name": visit.email.title(), "email": visit.email}
        return visit.post(f"{self.server.url}/event/{event}/place", **form)

    def form(self, event, visit):
        """Odoo's own form, which asks question by question."""
        name, email = self.questions
        answers = {
            f"1-name-{name}": visit.email.title(),
            f"1-email-{email}": visit.email,
        }
        path = f"{self.server.url}/event/{event}/registration/confirm"
        return visit.post(path, **{"1-event_ticket_id": "0", **answers})

    # === WHAT CAME OF IT === #

    def places(self, event):
        """Everybody's place in an event, in the order in which they were let in."""
        rows = sql(
            "SELECT email, state, smala_sequence, coalesce(smala_queue_number, 0)"
            f" FROM event_registration WHERE event_id = {event} ORDER BY id",
            self.server.database,
        )
        return [
            Place(email, state, int(turn), int(queue))
            for email, state, turn, queue in rows
        ]


@pytest.fixture(scope="module")
def crowd(pristine, serve, module_copy_of):
    name = module_copy_of(pristine)
    arguments = json.dumps([CROWD, SEATS, len(ROUNDS)])
    (found,) = inside("script", name, ROOT / "tests" / "_crowd.py", arguments)
    found = json.loads(found)
    with serve(name, workers=WORKERS) as server, ThreadPoolExecutor(WORKERS) as pool:
        members = list(pool.map(lambda who: Visit.log_in(server, who), found["logins"]))
        strangers = [f"visitor{number}@example.com" for number in range(CROWD)]
        visitors = list(pool.map(lambda who: Visit.start(server, who), strangers))
        yield Crowd(server, members, visitors, found["questions"], found["events"])


@pytest.fixture(autouse=True)
def calm(crowd):
    """No error, no conflict: each waits for their turn, and none is sent away."""
    sql("DELETE FROM smala_attempt", crowd.server.database)
    said = len(crowd.server.log.read_text())
    yield
    assert TROUBLE.findall(crowd.server.log.read_text()[said:]) == []


def _all_at_once(*asking):
    """Let everybody ask at the same moment; nobody gets an error.

    :param asking: pairs of a function that asks for somebody, and who that is.
    """
    barrier = threading.Barrier(len(asking))

    def run(ask, visit):
        barrier.wait()
        return ask(visit).status_code

    with ThreadPoolExecutor(len(asking)) as pool:
        statuses = list(pool.map(run, *zip(*asking, strict=True)))
    assert max(statuses) < 400, statuses


def _check(places):
    """First come, first served: ten have a seat, the others wait in their order."""
    assert len({place.email for place in places}) == len(places) == CROWD
    seats, queue = places[:SEATS], places[SEATS:]
    assert {place.state for place in seats} == {"open"}
    assert {place.state for place in queue} == {"draft"}
    turns = [place.turn for place in seats] + [place.queue for place in queue]
    assert turns == sorted(set(turns))


@pytest.mark.parametrize("number", ROUNDS)
def test_members_with_one_click(crowd, number):
    event = crowd.events["gathering"][number]

    def register(visit):
        return crowd.click(event, visit)

    def give_back(visit):
        return crowd.click(event, visit, "return")

    _all_at_once(*((register, visit) for visit in crowd.members))
    places = crowd.places(event)
    _check(places)
    # a second click changes nothing
    _all_at_once(*((register, visit) for visit in crowd.members))
    assert crowd.places(event) == places
    people = {visit.email: visit for visit in crowd.members}
    order = [place.email for place in places]
    for _wave in range(WAVES):
        # two who have a seat give it back, and the two it would go to leave as well
        leaving = order[: WORKERS // 2] + order[SEATS : SEATS + WORKERS // 2]
        order = [email for email in order if email not in leaving]
        _all_at_once(*((give_back, people[email]) for email in leaving))
        now = {place.email: place.state for place in crowd.places(event)}
        assert {now.pop(email) for email in leaving} == {"cancel"}
        states = [now[email] for email in order]
        assert states == ["open"] * SEATS + ["draft"] * (len(order) - SEATS)


@pytest.mark.parametrize("number", ROUNDS)
@pytest.mark.parametrize("way", ["form", "page"])
def test_visitors_of_a_public_event(crowd, way, number):
    event = crowd.events[way][number]

    def ask(visit):
        return getattr(crowd, way)(event, visit)

    _all_at_once(*((ask, visit) for visit in crowd.visitors))
    _check(crowd.places(event))


@pytest.mark.parametrize("number", ROUNDS)
def test_every_way_at_once(crowd, number):
    event = crowd.events["mixed"][number]
    ways = (crowd.click, crowd.form, crowd.page)
    asking = []
    for index, pair in enumerate(zip(crowd.members, crowd.visitors, strict=True)):
        way = ways[index % len(ways)]
        who = pair[0] if way == crowd.click else pair[1]
        asking.append((lambda visit, way=way: way(event, visit), who))
    _all_at_once(*asking)
    _check(crowd.places(event))
