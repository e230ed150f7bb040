"""What psql answers; the connection is libpq's environment."""

import json
import subprocess
import sys


def dollar(text):
    """A text as a literal."""
    return f"$article${text}$article$"


def ask(sql):
    """The JSON values that the statements give, one a row, all in one session; psql's error ends the run."""
    run = subprocess.run(["psql", "-XqAt", "-v", "ON_ERROR_STOP=1"], input=sql, capture_output=True, encoding="utf-8")
    if run.returncode:
        sys.exit(run.stderr.strip())
    return [json.loads(line) for line in run.stdout.split("\n") if line]
