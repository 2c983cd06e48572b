"""Build the program for this system and let the built program test itself: ``python packaging/build.py``.

Needs ``pip install .[packaging]``. The result is dist/malapp (a folder), on macOS also dist/malapp.app.
Exit codes: 0 built and passed, 1 the built program failed its own test, else PyInstaller's.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
SPEC = PROJECT / "packaging" / "malapp.spec"
MEGABYTE = 1_000_000
PACKAGES_WITH_SYMBOLS = ("sqlcipher3", "sqlalchemy", "lxml", "fontTools", "aiohttp")


def build(work: Path, dist: Path) -> int:
    """Run PyInstaller; its exit code."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN", str(SPEC)]
    return subprocess.call([*command, "--workpath", str(work), "--distpath", str(dist)], cwd=PROJECT)


def strip_symbols(folder: Path) -> None:
    """On Linux, drop debugging symbols from the libraries that carry many: 40 MB less, nothing of the program.

    What a wheel brings in a folder ``*.libs`` was rewritten by its maker, and stripping breaks it: left alone.
    """
    tool = shutil.which("strip")
    if not sys.platform.startswith("linux") or tool is None:
        return
    internal = folder / "_internal"
    patterns = ["libpython*", *(f"{package}/**/*.so" for package in PACKAGES_WITH_SYMBOLS)]
    for path in (path for pattern in patterns for path in internal.glob(pattern)):
        if not path.is_symlink():
            subprocess.run([tool, "--strip-unneeded", str(path)], check=True)


def sizes(folder: Path) -> list[tuple[str, int]]:
    """(name, bytes) of everything right below ``folder`` and its _internal, largest first."""
    totals: dict[str, int] = {}
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            parts = [part for part in path.relative_to(folder).parts if part != "_internal"]
            totals[parts[0]] = totals.get(parts[0], 0) + path.stat().st_size
    return sorted(totals.items(), key=lambda row: -row[1])


def self_test(folder: Path) -> int:
    """Run ``malapp self-test`` of the built program without a screen and without Python's own settings."""
    program = folder / ("malapp.exe" if os.name == "nt" else "malapp")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    for arguments in (["--version"], ["self-test"]):
        started = time.perf_counter()
        status = subprocess.call([str(program), *arguments], env=environment)
        print(f"malapp {' '.join(arguments)}: exit {status} after {time.perf_counter() - started:.1f} s")
        if status != 0:
            return 1
    return 0


def main() -> int:
    """Build, measure, test."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--work", type=Path, default=PROJECT / "build", help="folder for intermediate files")
    parser.add_argument("--dist", type=Path, default=PROJECT / "dist", help="folder for the result")
    options = parser.parse_args()
    status = build(options.work, options.dist)
    if status != 0:
        return status
    folder = options.dist / "malapp"
    strip_symbols(folder)
    rows = sizes(folder)
    print(f"{folder}: {sum(size for _, size in rows) / MEGABYTE:.0f} MB")
    for name, size in rows[:12]:
        print(f"  {size / MEGABYTE:6.1f} MB  {name}")
    return self_test(folder)


if __name__ == "__main__":
    sys.exit(main())
