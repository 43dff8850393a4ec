"""What ./dev does, one job per file."""
