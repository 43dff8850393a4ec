"""A mail server that keeps every message as a file, and a small web page to read them.

mailcatcher.py SMTP_PORT WEB_PORT FOLDER
"""

import email
import email.policy
import html
import itertools
import re
import sys
import threading
import time
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from aiosmtpd.controller import Controller

SHOWN = 200
PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
 body {{ font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem;
        padding: 1rem; color: #222; overflow-wrap: anywhere }}
 a {{ color: #0b57a4; text-decoration: none }}
 li {{ border-top: 1px solid #ddd; padding: .6rem 0; list-style: none }}
 ul {{ padding: 0 }} h1 {{ font-size: 1.3rem }} small {{ color: #666 }}
 iframe {{ width: 100%; height: 70vh; border: 1px solid #ddd }}
 pre {{ white-space: pre-wrap }}
</style></head><body>{body}</body></html>"""


class Mailbox:
    """The folder of messages, newest first."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self._numbers = itertools.count()

    def keep(self, content):
        name = f"{time.time_ns()}-{next(self._numbers):04d}.eml"
        partial = self.folder / f".{name}"
        partial.write_bytes(content)
        partial.rename(self.folder / name)

    def names(self):
        return sorted((path.stem for path in self.folder.glob("*.eml")), reverse=True)

    def read(self, name):
        if not re.fullmatch(r"[0-9-]+", name):
            raise KeyError(name)
        path = self.folder / f"{name}.eml"
        if not path.exists():
            raise KeyError(name)
        return email.message_from_bytes(path.read_bytes(), policy=email.policy.default)


class Catcher:
    """Accepts everything, delivers nothing."""

    def __init__(self, mailbox):
        self.mailbox = mailbox

    # the name is aiosmtpd's
    async def handle_DATA(self, _server, _session, envelope):
        self.mailbox.keep(envelope.original_content or envelope.content)
        return "250 Kept"


def _header(message, name):
    return html.escape(str(message.get(name, "")))


def _subject(message):
    return _header(message, "Subject") or "(no subject)"


def _list_page(mailbox):
    names = mailbox.names()
    rows = []
    for name in names[:SHOWN]:
        message = mailbox.read(name)
        when = time.strftime(
            "%d/%m %H:%M:%S", time.localtime(int(name.split("-")[0]) / 1e9)
        )
        rows.append(
            f'<li><a href="/mail/{name}"><b>{_subject(message)}</b>'
            f"</a><br><small>{when} · to {_header(message, 'To')}</small></li>"
        )
    body = f"<h1>Caught mail ({len(names)})</h1><ul>{''.join(rows)}</ul>"
    if not names:
        body = "<h1>No mail yet</h1><p>Every mail that Odoo sends is kept here.</p>"
    return PAGE.format(title=f"Mail ({len(names)})", body=body)


def _mail_page(name, message):
    files = "".join(
        f'<li><a href="/part/{name}/{number}">'
        f"{html.escape(part.get_filename() or 'file')}</a></li>"
        for number, part in enumerate(message.iter_attachments())
    )
    heads = "".join(
        f"<div><small>{head}</small> {_header(message, head)}</div>"
        for head in ("From", "To", "Cc", "Reply-To", "Date")
        if message.get(head)
    )
    body = (
        f'<a href="/">← all mail</a><h1>{_header(message, "Subject")}</h1>{heads}'
        f'<iframe sandbox="allow-popups allow-top-navigation-by-user-activation"'
        f' src="/body/{name}" title="message"></iframe>'
        f"{f'<h2>Attachments</h2><ul>{files}</ul>' if files else ''}"
        f'<p><a href="/raw/{name}">Source</a></p>'
    )
    return PAGE.format(title=_header(message, "Subject"), body=body)


def _body_page(message):
    """The message itself; its links leave the frame, which Odoo's pages refuse."""
    part = message.get_body(("html", "plain"))
    if part is None:
        return ""
    text = part.get_content()
    if part.get_content_subtype() == "plain":
        text = f'<pre style="white-space:pre-wrap">{html.escape(text)}</pre>'
    return f'<meta charset="utf-8"><base target="_top">{text}'


class Pages(BaseHTTPRequestHandler):
    """List, message, body, attachment and source."""

    mailbox = None

    def _send(self, content, kind="text/html; charset=utf-8", filename=None):
        content = content.encode() if isinstance(content, str) else content
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        if filename:
            quoted = urllib.parse.quote(filename)
            self.send_header(
                "Content-Disposition", f"inline; filename*=UTF-8''{quoted}"
            )
        self.end_headers()
        self.wfile.write(content)

    def do_GET(self):
        _, kind, *rest = (*self.path.split("?")[0].split("/"), "", "")
        try:
            if not kind:
                return self._send(_list_page(self.mailbox))
            message = self.mailbox.read(rest[0])
            if kind == "mail":
                return self._send(_mail_page(rest[0], message))
            if kind == "body":
                return self._send(_body_page(message))
            if kind == "raw":
                return self._send(message.as_bytes(), "text/plain; charset=utf-8")
            if kind == "part":
                part = list(message.iter_attachments())[int(rest[1])]
                content = part.get_payload(decode=True) or b""
                return self._send(content, part.get_content_type(), part.get_filename())
        except (KeyError, ValueError, IndexError):
            pass
        return self.send_error(404)

    def log_message(self, *_arguments):
        """Keep the log to what went wrong."""


def main(smtp, web, folder):
    mailbox = Mailbox(folder)
    Pages.mailbox = mailbox
    # Odoo accepts what mail servers do: long lines and addresses in UTF-8
    Controller(
        Catcher(mailbox), hostname="127.0.0.1", port=int(smtp), enable_SMTPUTF8=True,
        data_size_limit=0,
    ).start()  # fmt: skip
    server = ThreadingHTTPServer(("127.0.0.1", int(web)), Pages)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    threading.Event().wait()


if __name__ == "__main__":
    main(*sys.argv[1:])
