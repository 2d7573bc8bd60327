"""Other programs and packages to compare with, in a Python environment of their own below .curate."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "scripts" / "accuracy.d"


class Unavailable(Exception):
    """Why a peer can't be asked, as a sentence for the report."""


def python():
    """The Python of the environment, which is made and filled as scripts/requirements-accuracy.txt says."""
    environment = ROOT / ".curate" / "accuracy"
    inside = environment / "bin" / "python"
    requirements = ROOT / "scripts" / "requirements-accuracy.txt"
    run([sys.executable, "-m", "venv", environment])
    run([inside, "-m", "pip", "install", "--quiet", "-r", requirements])
    return inside


def run(command, text=None):
    """What a command writes."""
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=False)
    if done.returncode:
        reason = (done.stderr or done.stdout).strip().splitlines()[-1:]
        raise Unavailable(f"`{Path(command[0]).name} {command[1]}` failed: {' '.join(reason)}")
    return done.stdout


def pages(folder):
    """The table of what other programs make of the HTML pages in a corpus, or why there is none."""
    try:
        return run([python(), FOLDER / "other_programs.py", folder]).strip()
    except Unavailable as reason:
        return f"Not compared with other programs: {reason}"
