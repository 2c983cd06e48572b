"""The audit anchor ``<workspace>.anchor``: one line known to have existed, kept outside the database.

Written when the workspace is closed. It only moves forward, and only while the chain still contains the line it
names: a cut tail or an older copy of the file put in place stays visible until somebody removes this file as well.
"""

from __future__ import annotations

import json
from pathlib import Path

from malapp.storage.audit import ChainEnd
from malapp.storage.safe_files import beside, write_whole


def anchor_path(path: Path) -> Path:
    """Where the anchor of the workspace at ``path`` is."""
    return beside(path, ".anchor")


def read_anchor(path: Path) -> ChainEnd | None:
    """The anchored line; None when there is no anchor. An unreadable anchor stands for a line no chain contains."""
    try:
        content = json.loads(anchor_path(path).read_bytes())
        return ChainEnd(int(content["number"]), bytes.fromhex(content["mac"]))
    except FileNotFoundError:
        return None
    except (OSError, KeyError, TypeError, ValueError):
        return ChainEnd(-1, b"")


def write_anchor(path: Path, end: ChainEnd) -> None:
    """Anchor ``end``."""
    write_whole(anchor_path(path), json.dumps({"number": end.number, "mac": end.mac.hex()}).encode())
