"""``malapp``: the window."""

from __future__ import annotations

import argparse


def open_window(_options: argparse.Namespace) -> int:
    """Open the window on this computer's workspace, or on the first run."""
    from malapp.bootstrap.window import open_own_window

    return open_own_window()
