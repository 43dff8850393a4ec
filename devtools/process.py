"""Child processes: started in a session of their own, never left behind."""

import contextlib
import ctypes
import fcntl
import os
import signal
import socket
import subprocess

from .console import clear, progress, step
from .paths import HOME, LOGS, Problem, folder

PR_SET_PDEATHSIG = 1


def die_with_parent():
    """Ask the kernel for a SIGTERM when ./dev dies, however it dies."""
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


def spawn(command, **options):
    """Start a process that Ctrl-C does not reach: ./dev decides what stops when."""
    return subprocess.Popen(
        [str(part) for part in command],
        stdin=options.pop("stdin", subprocess.DEVNULL),
        start_new_session=True,
        preexec_fn=die_with_parent,
        **options,
    )


def stop(process, patience=8):
    """End a process politely, then firmly, with everything it started."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(patience)
        except subprocess.TimeoutExpired:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
    # a crashed server may leave workers or a browser in its process group
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)


def run_logged(command, name, watch=None, env=None):
    """Run a command, its output in a log; `watch(line)` may return progress."""
    log = folder(LOGS) / f"{name}.log"
    with log.open("w") as out:
        process = spawn(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env=env,
            errors="replace",
        )
        try:
            for line in process.stdout:
                out.write(line)
                text = watch(line) if watch else line.strip()
                if text:
                    progress(text)
            code = process.wait()
        finally:
            stop(process)
            clear()
    return code, log


def tail(log, lines=15):
    return "\n".join(log.read_text(errors="replace").splitlines()[-lines:])


def port_is_free(port):
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("0.0.0.0", port))
        except OSError:
            return False
    return True


def free_port(wanted=0):
    """The wanted port, or any free one where it is taken."""
    if wanted and port_is_free(wanted):
        return wanted
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def interrupt_on_signals():
    """Closing the terminal or a polite kill ends ./dev as Ctrl-C does."""

    def interrupt(_number, _frame):
        raise KeyboardInterrupt

    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, interrupt)


@contextlib.contextmanager
def uninterrupted():
    """Let a clean-up finish although Ctrl-C is pressed again."""
    numbers = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    before = {number: signal.signal(number, signal.SIG_IGN) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def need(code, log, sentence):
    """Turn a failed command into one sentence and the end of its log."""
    if code:
        raise Problem(f"{sentence} The end of {log}:\n{tail(log)}")


@contextlib.contextmanager
def alone(name):
    """Do something while no other ./dev does the same."""
    with (folder(HOME) / f"{name}.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            step("Waiting for another ./dev")
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield
