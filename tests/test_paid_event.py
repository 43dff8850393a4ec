"""Events with a price go through Odoo's own checkout, for their audience alone."""

import json

import pytest
from visit import Visit

from devtools.odoo_server import inside
from devtools.paths import ROOT
from devtools.postgres import sql

pytestmark = pytest.mark.slow

PRICE_A_SEAT = """
INSERT INTO event_event_ticket (event_id, name, price, product_id)
SELECT {event}, '{{"en_US": "Seat"}}', 45, res_id
FROM ir_model_data WHERE module = 'event_product' AND name = 'product_product_event'
RETURNING id
"""


@pytest.fixture(scope="module")
def shop(pristine, serve, module_copy_of):
    """The running product with Odoo's online tickets, and two events with a price."""
    name = module_copy_of(pristine)
    inside("install", name, "website_event_sale")
    script = ROOT / "tests" / "_crowd.py"
    (found,) = inside("script", name, script, json.dumps([1, 2, 1]))
    found = json.loads(found)
    found["tickets"] = {}
    for kind in ("gathering", "page"):
        (event,) = found["events"][kind]
        ((ticket,),) = sql(PRICE_A_SEAT.format(event=event), name)
        found["tickets"][event] = ticket
    with serve(name) as server:
        yield server, found


def _buy(shop, buyer, event):
    """Fill in Odoo's form, as its page sends it."""
    server, found = shop
    name, email = found["questions"]
    form = {
        "1-event_ticket_id": str(found["tickets"][event]),
        f"1-name-{name}": "Somebody",
        f"1-email-{email}": "somebody@example.com",
    }
    url = f"{server.url}/event/{event}/registration/confirm"
    return buyer.post(url, **form)


def _places(shop, event):
    return sql(
        "SELECT state, coalesce(smala_role, ''), sale_order_id IS NOT NULL"
        f" FROM event_registration WHERE event_id = {event}",
        shop[0].database,
    )


def test_a_member_is_led_to_the_checkout(shop):
    server, found = shop
    (event,) = found["events"]["gathering"]
    member = Visit.log_in(server, found["logins"][0])
    page = member.get(f"{server.url}/my/events").text
    assert f"/event/{event}/register" in page
    # one click reserves nothing that costs something
    member.post(f"{server.url}/my/events/{event}/register")
    assert _places(shop, event) == []
    assert "/shop/" in _buy(shop, member, event).url
    # nobody comes before it is paid
    assert [tuple(place) for place in _places(shop, event)] == [
        ("draft", "member", "t")
    ]


def test_visitors_buy_for_public_events_alone(shop):
    server, found = shop
    (members_only,), (public,) = found["events"]["gathering"], found["events"]["page"]
    stranger = Visit.start(server, "somebody@example.com")
    before = _places(shop, members_only)
    assert _buy(shop, stranger, members_only).status_code in (403, 404)
    assert _places(shop, members_only) == before
    assert "/shop/" in _buy(shop, stranger, public).url
    assert [tuple(place) for place in _places(shop, public)] == [("draft", "", "t")]
