"""Joining on the running product: at the same moment, and by its mails."""

import email
import re
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from email import policy
from http.cookiejar import CookieJar

import pytest

from devtools.postgres import sql

FORM = {
    "name": "Tess Twice",
    "street": "Rue du Pont 1",
    "zip": "4000",
    "city": "Liège",
    "country": "BE",
    "amount": "3 200 000",
    "agree": "1",
    "signed_name": "Tess Twice",
}
PATIENCE = 60  # seconds for a mail to arrive


class Browser:
    """Somebody who opens pages and sends forms, with cookies of their own."""

    def __init__(self, url):
        self.url = url
        cookies = urllib.request.HTTPCookieProcessor(CookieJar())
        no_proxy = urllib.request.ProxyHandler({})
        self.opener = urllib.request.build_opener(no_proxy, cookies)

    def open(self, path, form=None):
        data = form and urllib.parse.urlencode(form).encode()
        address = path if path.startswith("http") else self.url + path
        with self.opener.open(address, data, timeout=120) as answer:
            return answer.geturl(), answer.read().decode()

    def fill(self, path, **values):
        """Return the fields of a page's form, filled in."""
        _url, page = self.open(path)
        hidden = re.findall(r'type="hidden" name="(\w+)"(?: value="([^"]*)")?', page)
        token = re.search(r'csrf_token: "(\w+)"', page)[1]
        return {**dict(hidden), "csrf_token": token, **values}


def send_together(browser, *forms):
    """Send forms at the same moment, and return the addresses they led to."""
    start, urls = threading.Barrier(len(forms)), []

    def send(form):
        start.wait()
        urls.append(browser.open("/adhesion/sign", form)[0])

    threads = [threading.Thread(target=send, args=(form,)) for form in forms]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return urls


def mails_to(product, address):
    messages = [
        email.message_from_bytes(path.read_bytes(), policy=policy.default)
        for path in sorted(product.mails.rglob("*.eml"))
    ]
    return [message for message in messages if address in (message["to"] or "")]


def wait_for_mails(product, address, count):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = mails_to(product, address)
        if len(found) >= count:
            return found
        time.sleep(0.5)
    raise AssertionError([message["subject"] for message in mails_to(product, address)])


def link_in(message, purpose):
    html = message.get_body(("html",)).get_content()
    return re.search(rf'href="([^"]*/adhesion/{purpose}/[^"]*)"', html)[1]


def applications(product, address):
    query = "SELECT state, street FROM smala_application WHERE email = '%s'"
    return sql(query % address, product.database)


@pytest.mark.slow
@pytest.mark.parametrize("different", [False, True])
def test_forms_sent_at_the_same_moment_are_one_application(product, different):
    address = f"twice.{different}@example.org".lower()
    browser = Browser(product.url)
    organization = f"Twice {different}"
    values = {**FORM, "email": address, "invoice_email": address}
    values["organization_name"] = organization
    forms = [
        browser.fill("/adhesion/sign?amount=3200000", **values, vat="")
        for _number in range(3 if different else 1)
    ]
    forms = forms if different else forms * 3
    urls = send_together(browser, *forms)
    assert len(urls) == 3
    assert all("/adhesion/sent/" in url for url in urls), urls
    assert len(applications(product, address)) == 1
    link = link_in(wait_for_mails(product, address, 1)[-1], "proof")
    if different:
        return
    form = browser.fill(link)
    start = threading.Barrier(3)

    def prove():
        start.wait()
        browser.open(link, form)

    threads = [threading.Thread(target=prove) for _number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    query = (
        "SELECT count(*), count(DISTINCT move.id) FROM smala_membership m"
        " JOIN res_partner p ON p.id = m.partner_id"
        " JOIN smala_dues d ON d.membership_id = m.id"
        " JOIN account_move_line l ON l.smala_dues_id = d.id"
        f" JOIN account_move move ON move.id = l.move_id WHERE p.email = '{address}'"
    )
    ((lines, invoices),) = sql(query, product.database)
    assert invoices == "1", "three clicks at once, one invoice"
    assert lines in ("1", "2")


@pytest.mark.slow
def test_the_mails_of_the_journey_arrive_and_their_links_work(product):
    address = "journey@example.org"
    browser = Browser(product.url)
    values = {**FORM, "email": address, "invoice_email": "pays@example.org"}
    values |= {"organization_name": "Journey", "vat": "BE0202239951"}
    form = browser.fill("/adhesion/sign?amount=3200000", **values)
    browser.open("/adhesion/sign", form)
    proof = wait_for_mails(product, address, 1)[0]
    link = link_in(proof, "proof")
    assert link.startswith(product.url)
    url, page = browser.open(link, browser.fill(link))
    assert 'href="/my"' in page, url
    messages = wait_for_mails(product, address, 3)
    attached = [
        part.get_content_type()
        for message in messages
        for part in message.iter_attachments()
    ]
    assert attached == ["application/pdf"], "the signed charter"
    bodies = "".join(m.get_body(("html",)).get_content() for m in messages)
    (invitation,) = set(re.findall(r'href="([^"]*/web/signup[^"]*)"', bodies))
    _url, page = browser.open(invitation.replace("&amp;", "&"))
    assert 'name="password"' in page


@pytest.mark.slow
def test_five_megabytes_are_answered_in_words(product):
    browser = Browser(product.url)
    values = {**FORM, "email": "big@example.org", "invoice_email": "big@example.org"}
    values["signature"] = "data:image/png;base64," + "A" * 5_000_000
    form = browser.fill("/adhesion/sign?amount=3200000", **values)
    _url, page = browser.open("/adhesion/sign", form)
    assert "Rue du Pont 1" in page
    assert not applications(product, "big@example.org")
