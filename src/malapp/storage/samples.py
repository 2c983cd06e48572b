"""A workspace of each older schema, encrypted as it was then: what ``malapp self-test`` and the tests migrate."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from malapp.storage.faults import troubles
from malapp.storage.key_file import key_path
from malapp.storage.safe_files import write_whole
from malapp.storage.schema import REVISIONS

#: Of the samples alone; they hold nothing but the demo company.
SAMPLE_PASSPHRASE = "fjellbris sample"  # noqa: S105
OLDER_REVISIONS = REVISIONS[:-1]


def sample_name(revision: str) -> str:
    """The file name of the sample of ``revision``."""
    return f"schema-{revision}.malapp"


def copy_sample(revision: str, folder: Path) -> Path:
    """Put the sample of ``revision`` with its key file into ``folder``; the workspace's path."""
    source = files("malapp") / "resources" / "samples"
    path = folder / sample_name(revision)
    with troubles():
        for target in (key_path(path), path):
            write_whole(target, (source / target.name).read_bytes())
    return path
