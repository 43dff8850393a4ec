"""What people who use a keyboard, a screen reader or no JavaScript find on our pages.

axe-core looks at every page wide and on a phone. In the main part nothing serious may
be left; what Odoo's own header and footer give is that of a page of Odoo's alone.
"""

import json
import re
import resource

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from devtools import system
from devtools.odoo_server import inside
from devtools.paths import ROOT

SIZES = {"wide": (1280, 900), "phone": (360, 740)}
MEMBER = "member@example.com"
GRAVE = ("serious", "critical")
FORMS = ("revenue", "reduction", "cancel")
# what the pages behind links about events can say
EVENT_PARTS = (
    "closed",
    "coming",
    "declined",
    "full",
    "over",
    "questions",
    "returned",
    "waiting",
    "welcomed",
)
VISITOR_PAGES = ("/adhesion", "/adhesion/sign")
BOX = ".o_smala_box"
# what the keyboard stops at
STOPS = "a[href], button, input:not([type=hidden]), select, summary, textarea"


@pytest.fixture(scope="module")
def browser():
    # Odoo limits the memory of this process; a browser reserves more than it uses
    limits = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (limits[1], limits[1]))
    with sync_playwright() as playwright:
        resource.setrlimit(resource.RLIMIT_AS, limits)
        chromium = playwright.chromium.launch(
            executable_path=system.browser(), args=["--no-sandbox"]
        )
        yield chromium
        chromium.close()


def _open(browser, size="wide", **options):
    width, height = SIZES[size]
    return browser.new_context(viewport={"width": width, "height": height}, **options)


def _log_in(context, product, login=MEMBER):
    page = context.new_page()
    page.goto(f"{product.url}/web/login")
    page.fill("input[name=login]", login)
    page.fill("input[name=password]", login)
    page.press("input[name=password]", "Enter")
    page.wait_for_url(re.compile(r"/my"))
    return page


@pytest.fixture(scope="module")
def member_pages(browser, product):
    """The addresses of the pages of the member of the demo data.

    Of events: one to come to, where they come, where they wait, and some of the past.
    """
    context = _open(browser)
    page = _log_in(context, product)
    page.goto(f"{product.url}/my/membership")
    home = page.locator("a[href*='/my/membership/']").first.get_attribute("href")
    own = re.search(r"/my/membership/\d+", home)[0]
    billing = page.locator("a[href*='/my/billing/']")
    found = [billing.first.get_attribute("href")] if billing.count() else []
    found += _event_pages(page, product)
    found += _lab_pages(page, product)
    found += _directory_pages(page, product)
    found += ["/my/contributions", "/my/contributions/new", "/my/cooperative"]
    context.close()
    return ["/my", "/my/membership", *(f"{own}/{form}" for form in FORMS), *found]


def _lab_pages(page, product):
    """The SMAL'AB of a member, its next session and the last one."""
    page.goto(f"{product.url}/my/smalab")
    links = page.locator("main a[href*='/my/smalab/session/']").evaluate_all(
        "links => links.map((link) => link.getAttribute('href'))"
    )
    assert len(links) > 1
    return ["/my/smalab", *links[:2]]


def _directory_pages(page, product):
    """The profile, the directory, a search that finds nobody, and the first member."""
    page.goto(f"{product.url}/my/directory")
    first = page.locator("[data-member] a").first.get_attribute("href")
    return ["/my/profile", "/my/directory", "/my/directory?q=xyzzy", first]


def _event_pages(page, product):
    """The year of a member, with a feed; the events to come, and one that was."""
    page.goto(f"{product.url}/my/events")
    page.locator("[data-feed=off] button[value=on]").click()
    for shown in ("[data-state=coming]", "[data-state=waiting]", "form[name=register]"):
        assert page.locator(f"[data-event] {shown}").count(), shown
    links = [
        page.locator("section:is([name=mine], [name=open]) [data-event] a.fw-bold"),
        page.locator("section[name=past] li:has([name=resources]) a").first,
        page.locator("a[data-format]").first,
        page.locator("section[name=month] a:has(i)").last,
    ]
    hrefs = "links => links.map(link => link.getAttribute('href'))"
    found = [href for link in links for href in link.evaluate_all(hrefs)]
    assert len(found) > len(links)
    return ["/my/events", *found]


@pytest.fixture(scope="module")
def link_pages(product):
    """The addresses of what is open without login: links in mails, and their like."""
    script = ROOT / "tests" / "_links.py"
    (links,) = inside("script", product.database, script, json.dumps([MEMBER]))
    return json.loads(links)


def _violations(page, part):
    """The grave violations in a part of a page: rule and the elements concerned."""
    found = Axe().run(page, context=part).response["violations"]
    return {
        violation["id"]: [node["html"][:200] for node in violation["nodes"]]
        for violation in found
        if violation["impact"] in GRAVE
    }


def _visit(page, url):
    """Open a page, with what it keeps folded."""
    page.goto(url)
    page.wait_for_load_state("networkidle")
    page.evaluate(
        "document.querySelectorAll('main details').forEach((one) => (one.open = true))"
    )


def _check(page, url, outside):
    _visit(page, url)
    assert page.locator("main h1, main h3").count(), url
    # on Odoo's page of an event, our box alone is ours
    ours = BOX if page.locator(BOX).count() else "main"
    grave = _violations(page, {"include": [[ours]]})
    around = set(_violations(page, {"exclude": [["main"]]})) - outside
    wider = page.evaluate("document.documentElement.scrollWidth > innerWidth")
    problems = [name for name in (*grave.items(), *around) if name]
    return [*problems, *(["wider than the screen"] if wider else [])]


@pytest.mark.slow
@pytest.mark.parametrize("size", SIZES)
def test_nothing_grave_on_any_page(browser, product, member_pages, link_pages, size):
    visits = (
        (False, "/contactus", (*VISITOR_PAGES, *link_pages)),
        (True, "/my/security", member_pages),
    )
    problems = {}
    for is_member, odoos, ours in visits:
        context = _open(browser, size)
        page = _log_in(context, product) if is_member else context.new_page()
        page.goto(product.url + odoos)
        page.wait_for_load_state("networkidle")
        outside = set(_violations(page, {"exclude": [["main"]]}))
        print(f"Around {odoos}, Odoo's own: {sorted(outside)}")
        for path in ours:
            found = _check(page, product.url + path, outside)
            if found:
                problems[path] = found
        context.close()
    assert not problems, json.dumps(problems, indent=1, ensure_ascii=False)


@pytest.mark.slow
def test_no_look_of_a_page_behind_a_link_is_left_out(browser, product, link_pages):
    context = _open(browser, java_script_enabled=False)
    page = context.new_page()
    missing = set(EVENT_PARTS)
    for path in link_pages:
        page.goto(product.url + path)
        missing -= {one for one in missing if page.locator(f"[name={one}]").count()}
    context.close()
    assert not missing


@pytest.mark.slow
def test_everything_is_reached_by_keyboard(browser, product, member_pages):
    context = _open(browser)
    page = _log_in(context, product)
    for path in member_pages:
        _visit(page, product.url + path)
        expected, reached = _walk(page)
        assert expected, path
        assert expected <= reached, (path, expected - reached)
    context.close()


def _walk(page):
    """Press Tab through a page; what should be and what was reached, by number.

    Of radio buttons that belong together, the keyboard stops at one.
    """
    expected = page.evaluate(
        """(stops) => {
            const names = new Set();
            const found = [...document.querySelectorAll("main")]
                .flatMap((main) => [...main.querySelectorAll(stops)])
                .filter((element) => element.checkVisibility())
                .filter((element) => {
                    if (element.type !== "radio") return true;
                    const first = !names.has(element.name);
                    names.add(element.name);
                    return first;
                });
            found.forEach((element, index) => {
                const group = element.type === "radio"
                    ? document.querySelectorAll(`input[name="${element.name}"]`)
                    : [element];
                group.forEach((one) => (one.dataset.stop = index));
            });
            return found.map((_element, index) => String(index));
        }""",
        STOPS,
    )
    reached = set()
    page.evaluate("document.activeElement.blur()")
    for _press in range(150):
        page.keyboard.press("Tab")
        stop = page.evaluate("document.activeElement?.dataset?.stop")
        if stop is not None:
            reached.add(stop)
        if reached >= set(expected):
            break
    return set(expected), reached


@pytest.mark.slow
def test_everything_works_without_javascript(browser, product, member_pages):
    # Odoo shows its login form by JavaScript: the session is taken along
    with_javascript = _open(browser)
    _log_in(with_javascript, product)
    context = _open(
        browser,
        "phone",
        java_script_enabled=False,
        storage_state=with_javascript.storage_state(),
    )
    with_javascript.close()
    page = context.new_page()
    for path in member_pages:
        assert page.goto(product.url + path).status == 200
    (revenue,) = [path for path in member_pages if path.endswith("/revenue")]
    page.goto(product.url + revenue)
    tier = page.locator("main input[name=tier][id^=smala_tier_]").last
    tier.check()
    page.locator("main form[method=post] button[type=submit]").click()
    assert page.locator("[data-done=revenue]").count() == 1
    page.goto(f"{product.url}/my/events")
    for step, done in (("register", "register"), ("return", "give_back")):
        page.locator(f"main form[name={step}] button").first.click()
        page.locator(f"[data-done={done}]").wait_for()
    context.close()
