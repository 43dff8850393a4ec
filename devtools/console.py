"""What a person sees while ./dev works."""

import os
import sys
import time

START = time.monotonic()
TTY = sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def say(text=""):
    print(text, flush=True)


def step(text):
    """Announce a step, with the seconds since the start."""
    clear()
    say(f"[{time.monotonic() - START:5.1f} s] {text}")


def progress(text):
    """A line that the next one overwrites; silent where output is not a terminal."""
    if TTY:
        print(f"\r\033[K          {text[:68]}", end="", flush=True)


def clear():
    if TTY:
        print("\r\033[K", end="", flush=True)
