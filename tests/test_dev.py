"""./dev itself: its sentences, its way to Debian, the mail catcher, the closed door."""

import os
import re
import signal
import smtplib
import socket
import subprocess
import sys
import tarfile
import time
import urllib.error
import urllib.request
from email.message import EmailMessage

import pytest
import yaml

from devtools import database, debian, mail, paths
from devtools.odoo_server import command, environment
from devtools.process import free_port, port_is_free, stop

DEV = paths.ROOT / "dev"


def dev(*arguments, **variables):
    """Run ./dev: exit status and what it says."""
    done = subprocess.run(
        [sys.executable, DEV, *arguments],
        env={**os.environ, **variables},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=60,
    )
    return done.returncode, done.stdout


def fetch(address):
    with urllib.request.urlopen(address, timeout=10) as answer:
        return answer.read().decode()


def test_help_names_every_command():
    code, text = dev("help")
    assert code == 0
    for name in ("run", "test", "lint", "odoo", "bench", "i18n", "reset"):
        assert f"\n  {name} " in text


def test_unknown_command_is_a_sentence():
    code, text = dev("fly")
    assert code == 2
    assert text == "dev: there is no command 'fly': see ./dev help.\n"


def test_busy_port_is_a_sentence():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        code, text = dev("run", SMALA_PORT=str(port))
    assert code == 1
    assert text.startswith(f"dev: Port {port} is taken")
    assert text.count("\n") == 1


@pytest.mark.parametrize("port", ["eighty", "8069.5"])
def test_port_that_is_no_number_is_a_sentence(port):
    code, text = dev("run", SMALA_PORT=port)
    assert (code, text) == (
        1,
        f"dev: SMALA_PORT must be a whole number, not {port!r}.\n",
    )


def test_odoo_home_without_odoo_is_a_sentence(tmp_path):
    code, text = dev("odoo", "--version", ODOO_HOME=str(tmp_path))
    assert code == 1
    assert text.startswith("dev: ODOO_HOME")
    assert text.count("\n") == 1


def test_no_network_is_a_sentence(tmp_path):
    """A mirror nobody answers for: what a machine without a network looks like."""
    code, text = dev(
        "run",
        SMALA_HOME=str(tmp_path),
        SMALA_PORT=str(free_port()),
        SMALA_DEBIAN_MIRROR=f"http://127.0.0.1:{free_port()}/debian",
        ODOO_HOME="",
    )
    assert code == 1
    assert "could not be downloaded" in text
    assert "Traceback" not in text


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "sources.list",
            "deb [arch=amd64] http://mirror.example.com/debian/ trixie main",
        ),
        (
            "sources.list.d/debian.sources",
            "# a comment\nTypes: deb\nURIs: http://mirror.example.com/debian\n"
            "Suites: bookworm bookworm-updates\nComponents: main\n",
        ),
    ],
)
def test_mirror_is_the_one_of_the_machine(name, text, tmp_path, monkeypatch):
    monkeypatch.delenv("SMALA_DEBIAN_MIRROR", raising=False)
    (tmp_path / "sources.list.d").mkdir()
    (tmp_path / name).write_text(text)
    monkeypatch.setattr(debian, "APT", tmp_path)
    assert debian.mirror() == "http://mirror.example.com/debian"


def test_mirror_of_another_system_is_not_taken(tmp_path, monkeypatch):
    monkeypatch.delenv("SMALA_DEBIAN_MIRROR", raising=False)
    (tmp_path / "sources.list").write_text("deb http://example.com/ubuntu noble main")
    monkeypatch.setattr(debian, "APT", tmp_path)
    with pytest.raises(paths.Problem, match="SMALA_DEBIAN_MIRROR"):
        debian.mirror()


def test_packages_unpack_without_dpkg(tmp_path, monkeypatch):
    """The smallest package: an archive with one file in a compressed archive."""
    content = tmp_path / "data.tar.xz"
    (tmp_path / "hello").write_text("bonjour")
    with tarfile.open(content, "w:xz") as archive:
        archive.add(tmp_path / "hello", "hello")
    data = content.read_bytes()
    package = tmp_path / "hello.deb"
    head = b"data.tar.xz".ljust(48) + str(len(data)).encode().ljust(10) + b"`\n"
    package.write_bytes(b"!<arch>\n" + head + data)
    monkeypatch.setattr(debian.shutil, "which", lambda _name: None)
    debian.unpack(package, tmp_path / "out")
    assert (tmp_path / "out" / "hello").read_text() == "bonjour"


def test_template_follows_what_our_addons_depend_on(monkeypatch):
    before = database.template_name()
    assert before == database.template_name()
    monkeypatch.setattr(database, "dependencies", lambda: ["base"])
    assert database.template_name() != before


@pytest.fixture
def catcher(tmp_path):
    """A mail catcher: its two ports."""
    smtp, web = free_port(), free_port()
    process = mail.start(smtp, web, tmp_path)
    for _attempt in range(100):
        try:
            fetch(f"http://localhost:{web}/")
            break
        except urllib.error.URLError:
            time.sleep(0.1)
    yield smtp, web
    stop(process)


def test_mail_is_caught_and_can_be_read(catcher):
    smtp, web = catcher
    message = EmailMessage()
    message["Subject"] = "Votre cotisation <2026>"
    message["From"], message["To"] = "smala@example.com", "membre@example.com"
    message.set_content("Bonjour")
    message.add_alternative("<p>Bonjour <b>chère</b> membre</p>", subtype="html")
    message.add_attachment(
        b"%PDF", maintype="application", subtype="pdf", filename="facture é.pdf"
    )
    with smtplib.SMTP("localhost", smtp) as client:
        client.send_message(message)
    root = f"http://localhost:{web}"
    listed = fetch(root)
    assert "Votre cotisation &lt;2026&gt;" in listed
    name = listed.split("/mail/")[1].split('"')[0]
    page = fetch(f"{root}/mail/{name}")
    assert "facture é.pdf" in page
    assert "membre@example.com" in page
    assert "<b>chère</b>" in fetch(f"{root}/body/{name}")
    assert fetch(f"{root}/part/{name}/0") == "%PDF"
    assert "Content-Type" in fetch(f"{root}/raw/{name}")
    with pytest.raises(urllib.error.HTTPError, match="404"):
        fetch(f"{root}/mail/../../etc/passwd")


def test_nothing_leaves_the_machine(tmp_path):
    probe = tmp_path / "probe.py"
    probe.write_text(
        "import socket\n"
        "with socket.create_server(('127.0.0.1', 0)) as server:\n"
        "    socket.create_connection(server.getsockname()).close()\n"
        "for host in ('192.0.2.1', 'example.com'):\n"
        "    try:\n"
        "        socket.create_connection((host, 80), timeout=5)\n"
        "    except OSError as error:\n"
        "        print(error)\n"
    )
    done = subprocess.run(
        command(probe), env=environment(), capture_output=True, text=True
    )
    assert done.stdout.count("nothing leaves this machine") == 2, done.stderr


def test_configuration_of_a_server_loads_in_odoo(tmp_path):
    """And opens nothing: no list of databases, no master password that works."""
    probe = tmp_path / "probe.py"
    probe.write_text(
        "import sys\n"
        "from odoo.tools import config\n"
        "config.parse_config(['-c', sys.argv[1]])\n"
        "print([config[k] for k in ('db_name', 'list_db', 'workers', 'smtp_port')],\n"
        "      [config.verify_admin_password(p) for p in ('', 'admin')])\n"
    )
    done = subprocess.run(
        command(probe, paths.ROOT / "odoo.conf"),
        env=environment(),
        capture_output=True,
        text=True,
    )
    wanted = "[['smala'], False, 0, 1025] [False, False]\n"
    assert done.stdout == wanted, done.stderr


def test_containers_have_checks_and_no_default_password():
    text = (paths.ROOT / "docker-compose.yml").read_text()
    project = yaml.safe_load(text)
    for service in project["services"].values():
        assert service["healthcheck"]["test"]
    named = set(project["volumes"])
    for service in ("db", "mail", "odoo"):
        mounts = project["services"][service]["volumes"]
        assert named & {mount.split(":")[0] for mount in mounts}
    for secret in ("POSTGRES_PASSWORD", "ODOO_MASTER_PASSWORD"):
        uses = re.findall(rf"\$\{{{secret}([^}}]*)\}}", text)
        assert uses and all(use.startswith(":?") for use in uses)


@pytest.mark.slow
def test_run_starts_stops_cleanly_and_starts_again(pristine):
    """The whole way of ./dev run, on a database and a port of its own."""
    port = free_port()
    name = f"{os.environ['SMALA_TEST_DATABASE']}_run"
    for _start in range(2):
        process = subprocess.Popen(
            [sys.executable, DEV, "run"],
            env={**os.environ, "SMALA_DATABASE": name, "SMALA_PORT": str(port)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        try:
            said = []
            for line in process.stdout:
                said.append(line)
                if "Ctrl-C" in line:
                    break
            text = "".join(said)
            assert f"http://localhost:{port}" in text, text
            assert "password" in text
            assert "/web/login" in fetch(f"http://localhost:{port}/web/login")
            began = time.monotonic()
            process.send_signal(signal.SIGINT)
            text, _nothing = process.communicate(timeout=30)
        finally:
            process.kill()
        assert "Traceback" not in text
        assert "Stopped" in text
        assert process.returncode == 0
        assert time.monotonic() - began < 10
        assert port_is_free(port)
    database.drop(name)
