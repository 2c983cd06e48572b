"""How long the window takes: a bare PySide6 window, malapp painted, and malapp's Today filled, side by side.

    python tests/benchmarks/startup.py [--rounds 7]

Alternating runs in one go, so that a busy machine burdens all alike; medians, in milliseconds since the process was
started. Run it under a real or a virtual X server for figures with a window manager; otherwise the offscreen
platform is used.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PAINTED_LIMIT = 1.5
FILLED_LIMIT = 2.5

BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, self.said)

    def said(self):
        sys.stderr.write(f"painted {time.time():.4f}\\n")
        QApplication.quit()

application = QApplication(sys.argv)
window = Window()
window.resize(1280, 800)
window.show()
application.exec()
"""


def started(command: list[str], environment: dict[str, str]) -> dict[str, float]:
    """Run ``command``; the milliseconds from its start to each event it prints."""
    begun = time.time()
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=120)
    events = (line.split() for line in done.stderr.splitlines())
    return {words[0]: (float(words[1]) - begun) * 1000 for words in events if words[:1] in (["painted"], ["filled"])}


def measure(rounds: int) -> dict[str, list[float]]:
    """The times of every round: bare, painted, filled."""
    environment = {**os.environ, "MALAPP_STARTUP_TRACE": "1"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # else every start compiles malapp anew
    if "DISPLAY" not in environment and sys.platform.startswith("linux"):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    times: dict[str, list[float]] = {"bare": [], "painted": [], "filled": []}
    with tempfile.TemporaryDirectory() as folder:
        environment.update(dict.fromkeys(("XDG_CONFIG_HOME", "XDG_STATE_HOME", "LOCALAPPDATA"), folder))
        bare = [sys.executable, "-c", BARE]
        demo = [sys.executable, "-m", "malapp", "demo", "--dir", str(Path(folder) / "demo")]
        for command in (bare, demo):  # makes the demo company, and warms the file cache for both alike
            started(command, environment)
        for number in range(rounds):
            for command in (bare, demo) if number % 2 else (demo, bare):
                found = started(command, environment)
                if command is bare:
                    times["bare"].append(found["painted"])
                else:
                    times["painted"].append(found["painted"])
                    times["filled"].append(found["filled"])
    return times


def main() -> int:
    """Measure and tell; exit 1 when a limit is passed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=7)
    times = measure(parser.parse_args().rounds)
    medians = {name: statistics.median(values) for name, values in times.items()}
    limits = {"painted": PAINTED_LIMIT, "filled": FILLED_LIMIT}
    for name, label in (("bare", "bare window"), ("painted", "malapp painted"), ("filled", "malapp Today filled")):
        ratio = medians[name] / medians["bare"]
        limit = f"  (limit {limits[name]:.1f})" if name in limits else ""
        span = f"{min(times[name]):.0f}-{max(times[name]):.0f}"
        sys.stdout.write(f"{label:22} {medians[name]:7.0f} ms  x {ratio:4.2f}{limit}   of {span}\n")
    return int(any(medians[name] > limit * medians["bare"] for name, limit in limits.items()))


if __name__ == "__main__":
    sys.exit(main())
