"""Run a Python program, Odoo as a rule, that can reach this machine and nothing else.

A demonstration must not look up companies, send mail or announce itself, whatever
module asks for it. The database driver does not use Python's sockets, so a real server
elsewhere (PGHOST) stays within reach.
"""

import ipaddress
import runpy
import socket
import sys

LOCAL_NAMES = {"localhost", "ip6-localhost", "", None}


def _is_local(host):
    if isinstance(host, bytes):
        host = host.decode()
    if host in LOCAL_NAMES or host == socket.gethostname():
        return True
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return host.endswith(".localhost")
    return address.is_loopback or address.is_unspecified


def _check(sock, address):
    if sock.family in (socket.AF_INET, socket.AF_INET6) and not _is_local(address[0]):
        raise ConnectionRefusedError(f"{address[0]}: nothing leaves this machine")


def close_the_way_out():
    """Refuse every connection but those to this machine."""
    kind, known = socket.socket, socket.getaddrinfo
    reach, reach_ex = kind.connect, kind.connect_ex

    def connect(self, address):
        _check(self, address)
        return reach(self, address)

    def connect_ex(self, address):
        _check(self, address)
        return reach_ex(self, address)

    def getaddrinfo(host, *args, **kwargs):
        if not _is_local(host):
            message = f"{host}: nothing leaves this machine"
            raise socket.gaierror(socket.EAI_NONAME, message)
        return known(host, *args, **kwargs)

    kind.connect, kind.connect_ex = connect, connect_ex
    socket.getaddrinfo = getaddrinfo


def run_odoo():
    """Run Odoo's command line."""
    import odoo.cli

    # a server of several processes starts one more for the bus: its own program, which
    # is this file, with the word gevent. Sockets are of another kind there
    sys.argv[0] = __file__
    close_the_way_out()
    odoo.cli.main()


def main():
    close_the_way_out()
    # this folder is no place to import from
    sys.path.pop(0)
    if sys.argv[1] == "gevent":
        run_odoo()
        return
    sys.argv = sys.argv[1:]
    if sys.argv[0] == "odoo":
        run_odoo()
    else:
        runpy.run_path(sys.argv[0], run_name="__main__")


if __name__ == "__main__":
    main()
