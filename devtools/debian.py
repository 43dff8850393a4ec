"""Odoo from Debian: find its packages on the machine's mirror, verify, unpack.

Only packages that hold files for every architecture are taken, and they are unpacked,
not installed: no root is needed and nothing outside our folder changes.
"""

import hashlib
import io
import lzma
import os
import re
import shutil
import subprocess
import tarfile
import urllib.request
from pathlib import Path

from .console import step
from .paths import DEBIAN, DOWNLOADS, Problem, folder
from .process import alone

# Odoo, and the scripts and fonts that its package only links to
WANTED = {
    "sid": (
        "odoo-19",
        "libjs-jquery",
        "libjs-jquery-form",
        "libjs-underscore",
        "fonts-roboto-unhinted",
        "fonts-montserrat",
        "fonts-inconsolata",
        "fonts-ocr-b",
    ),
    # unstable has another major version, without the file names that Odoo links to
    "bookworm": ("fonts-font-awesome",),
}
SUITES = re.compile(
    r"^(sid|unstable|testing|stable|oldstable|bullseye|bookworm|trixie|forky|duke)$"
)
APT = Path("/etc/apt")
KEYRINGS = ("/usr/share/keyrings/debian-archive-keyring.gpg",)
NO_MIRROR = (
    "Odoo is taken from Debian, and this machine's apt names no Debian mirror: set"
    " SMALA_DEBIAN_MIRROR to one, or ODOO_HOME to a folder with Odoo 19."
)


def _one_line_sources(text):
    """URI and suite of each entry of a classic sources.list."""
    for line in text.splitlines():
        found = re.match(r"\s*deb\s+(?:\[[^]]*\]\s+)?(\S+)\s+(\S+)", line)
        if found:
            yield found.groups()


def _deb822_sources(text):
    """URI and suite of each entry of a *.sources file."""
    text = "\n".join(line for line in text.splitlines() if not line.startswith("#"))
    for stanza in re.split(r"\n\s*\n", text):
        fields = dict(re.findall(r"(?m)^([A-Za-z-]+):[ \t]*(.*)$", stanza))
        if fields.get("Enabled", "yes").lower() != "no":
            for uri in fields.get("URIs", "").split():
                for suite in fields.get("Suites", "").split():
                    yield uri, suite


def mirror():
    """The Debian mirror this machine uses itself."""
    given = os.environ.get("SMALA_DEBIAN_MIRROR")
    if given:
        return given.rstrip("/")
    files = [APT / "sources.list", *sorted((APT / "sources.list.d").glob("*"))]
    for path in files:
        if not path.is_file():
            continue
        read = _deb822_sources if path.suffix == ".sources" else _one_line_sources
        for uri, suite in read(path.read_text(errors="replace")):
            if SUITES.match(suite) and "security" not in uri:
                if uri.startswith("mirror+file:"):
                    listed = Path(uri.removeprefix("mirror+file:")).read_text()
                    uri = listed.split()[0]
                if uri.startswith(("http:", "https:", "file:")):
                    return uri.rstrip("/")
    raise Problem(NO_MIRROR)


def _download(url, target, sha256=None):
    """Fetch a file with apt's helper (it knows the proxies), else plainly."""
    folder(target.parent)
    partial = target.with_name(target.name + ".part")
    partial.unlink(missing_ok=True)
    helper = Path("/usr/lib/apt/apt-helper")
    try:
        if helper.exists():
            subprocess.run(
                [helper, "-qq", "download-file", url, partial],
                check=True,
                capture_output=True,
                text=True,
                stdin=subprocess.DEVNULL,
            )
        else:
            with urllib.request.urlopen(url, timeout=60) as source:
                with partial.open("wb") as out:
                    shutil.copyfileobj(source, out)
    except (OSError, subprocess.CalledProcessError) as error:
        reason = (getattr(error, "stderr", "") or str(error)).strip().splitlines()
        raise Problem(
            f"{target.name} could not be downloaded from the Debian mirror: is there a"
            f" network? ({reason[0] if reason else 'no reason given'})"
        ) from None
    if sha256 and hashlib.sha256(partial.read_bytes()).hexdigest() != sha256:
        partial.unlink()
        raise Problem(f"{target.name} arrived damaged (wrong checksum): try again.")
    partial.replace(target)
    return target


def _index_checksum(base, suite):
    """Checksum of the package list, from the signed release file of the suite."""
    release = _download(
        f"{base}/dists/{suite}/InRelease", DOWNLOADS / f"InRelease-{suite}"
    )
    keyrings = [ring for ring in KEYRINGS if Path(ring).exists()]
    if keyrings and shutil.which("gpgv"):
        rings = [part for ring in keyrings for part in ("--keyring", ring)]
        check = subprocess.run(["gpgv", *rings, release], capture_output=True)
        if check.returncode:
            raise Problem(f"The release file of Debian {suite} has no valid signature.")
    wanted = r"(?m)^ ([0-9a-f]{64}) +\d+ main/binary-all/Packages\.xz$"
    found = re.search(wanted, release.read_text())
    if not found:
        raise Problem(
            f"Debian {suite} on {base} lists no packages for all architectures."
        )
    return found.group(1)


def packages(base, suite, names):
    """Fields of the named packages of a suite: name, version, file, checksum."""
    digest = _index_checksum(base, suite)
    index = _download(
        f"{base}/dists/{suite}/main/binary-all/Packages.xz",
        DOWNLOADS / f"Packages-{suite}.xz",
        digest,
    )
    found = {}
    for stanza in lzma.decompress(index.read_bytes()).decode().split("\n\n"):
        name = stanza.removeprefix("Package: ").split("\n", 1)[0]
        if name in names:
            found[name] = dict(re.findall(r"(?m)^([A-Za-z0-9-]+): (.*)$", stanza))
    missing = sorted(set(names) - set(found))
    if missing:
        raise Problem(
            f"Debian {suite} has no {', '.join(missing)}: set ODOO_HOME to a folder"
            " with Odoo 19."
        )
    return found


def fetch(base, fields):
    """The package file, from the downloads of an earlier day where it is the same."""
    target = DOWNLOADS / Path(fields["Filename"]).name
    if not target.exists():
        _download(f"{base}/{fields['Filename']}", target, fields["SHA256"])
    return target


def _members(package):
    """The parts of a .deb, which is an `ar` archive."""
    data = package.read_bytes()
    at = 8  # the magic line
    while at < len(data):
        name, size = (
            data[at : at + 16].decode().strip(" /"),
            int(data[at + 48 : at + 58]),
        )
        yield name, data[at + 60 : at + 60 + size]
        at += 60 + size + size % 2


def unpack(package, target):
    """Unpack a package's files with dpkg, or without it where there is none."""
    if shutil.which("dpkg-deb"):
        subprocess.run(["dpkg-deb", "-x", package, target], check=True)
        return
    for name, data in _members(package):
        if name.startswith("data.tar"):
            if name.endswith(".zst"):
                if not shutil.which("zstd"):
                    raise Problem(f"{package.name} needs dpkg or zstd to be unpacked.")
                data = subprocess.run(
                    ["zstd", "-dc"], input=data, capture_output=True, check=True
                ).stdout
            with tarfile.open(fileobj=io.BytesIO(data)) as archive:
                archive.extractall(target, filter="tar")


def ensure_odoo():
    """Odoo 19 unpacked in our folder; nothing to do where ODOO_HOME names one's own."""
    if not os.environ.get("ODOO_HOME"):
        with alone("odoo"):
            if not (DEBIAN / "VERSION").exists():
                _make()


def _make():
    """Download and unpack Odoo."""
    base = mirror()
    step("Looking Odoo 19 up in Debian")
    found = {}
    for suite, names in WANTED.items():
        found.update(packages(base, suite, names))
    version = found["odoo-19"]["Version"]
    megabytes = sum(int(fields["Size"]) for fields in found.values()) // 1_000_000
    step(f"Downloading Odoo {version} ({megabytes} MB)")
    files = [fetch(base, fields) for fields in found.values()]
    step("Unpacking Odoo")
    shutil.rmtree(DEBIAN, ignore_errors=True)
    for package in files:
        unpack(package, folder(DEBIAN))
    (DEBIAN / "VERSION").write_text(version + "\n")
