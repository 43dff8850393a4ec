"""What ./dev does, one job per file; only `inside` and `mailcatcher` need more than Python."""
