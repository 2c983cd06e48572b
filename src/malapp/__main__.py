"""The door: ``malapp`` and ``python -m malapp``."""

from __future__ import annotations

import sys

from malapp.cli import main

if __name__ == "__main__":
    sys.exit(main())
