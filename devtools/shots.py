"""./dev screenshots: pages as they look on a screen and on a phone.

./dev screenshots [LOGIN] PATH... takes them from the product that ./dev run serves.
"""

import sys

from . import debian, python, system
from .odoo_server import environment
from .paths import HOME, ROOT, VENV_PYTHON, Problem, folder, setting
from .process import port_is_free, spawn, stop

SIZES = {"wide": (1280, 900), "phone": (360, 780)}
PAGES = ["/", "/my"]
TARGET = HOME / "shots"
OPTIONS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync",
           "--disable-background-networking", "--disable-component-update"]  # fmt: skip


def screenshots(arguments):
    """Picture pages at 1280 and 360 pixels: ./dev screenshots [LOGIN] PATH..."""
    debian.ensure_odoo()
    python.ensure_venv()
    system.ensure_programs(("browser",))
    line = [VENV_PYTHON, "-m", "devtools.shots", *arguments]
    process = spawn(line, env={**environment(), "PYTHONPATH": str(ROOT)}, cwd=ROOT)
    try:
        return process.wait()
    finally:
        stop(process)


def _log_in(page, root, login):
    page.goto(f"{root}/web/login")
    page.fill("input[name=login]", login)
    page.fill("input[name=password]", login)
    page.click("form.oe_login_form button[type=submit]")
    page.wait_for_load_state("networkidle")


def _picture(page, root, path, target):
    page.goto(root + path)
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(500)  # what moves comes to rest
    page.screenshot(path=target, full_page=True)
    wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    note = f"  ({wide} pixels too wide)" if wide > 0 else ""
    print(f"{target}{note}", flush=True)


def main(arguments):
    from playwright.sync_api import sync_playwright

    port = setting("SMALA_PORT", 8069)
    if port_is_free(port):
        raise Problem(f"Nothing is served on port {port}: start ./dev run first.")
    root = f"http://localhost:{port}"
    login = arguments[0] if arguments and not arguments[0].startswith("/") else None
    paths = [a for a in arguments if a.startswith("/")] or PAGES
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=system.browser(), args=OPTIONS
        )
        for name, (width, height) in SIZES.items():
            context = browser.new_context(
                viewport={"width": width, "height": height},
                locale="fr-BE",
                timezone_id="Europe/Brussels",
                is_mobile=name == "phone",
            )
            page = context.new_page()
            if login:
                _log_in(page, root, login)
            for path in paths:
                stem = (login or "visitor").partition("@")[0] + path.replace("/", "-")
                _picture(page, root, path, folder(TARGET) / f"{stem}-{name}.png")
        browser.close()


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except Problem as problem:
        sys.exit(f"dev: {problem}")
