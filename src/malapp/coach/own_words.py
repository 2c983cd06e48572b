"""A company's own word files: read, checked, and refused with a sentence that says what to mend."""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

LARGEST = 1_000_000  # bytes; a word list is small, and a file that is not one should not be read whole
LONGEST_ENTRY = 80
_PAIRS = frozenset({"replace", "verbs.present", "verbs.past"})


class WordsError(ValueError):
    """A word file that cannot be used. ``key`` (coach.words.*) and ``params`` name the sentence for the reader."""

    def __init__(self, name: str, **params: str) -> None:
        super().__init__(f"{name}: " + ", ".join(f"{key}={value}" for key, value in params.items()))
        self.key, self.params = f"coach.words.{name}", params


def read_own(folder: Path, name: str, shape: Mapping[str, Any]) -> dict[str, Any]:
    """The lists of ``folder / name``, in lower case; empty when there is no such file.

    ``shape`` holds all lists of the language. Raises WordsError for a folder that is missing and a file that is not
    text, not TOML, or names lists or entries the coach would not understand.
    """
    if not folder.is_dir():
        raise WordsError("no_folder", folder=str(folder))
    file = folder / name
    if not file.is_file():
        return {}
    try:
        data = file.read_bytes()
        if len(data) > LARGEST:
            raise WordsError("too_large", file=str(file))
        read = tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise WordsError("not_text", file=str(file)) from None
    except OSError as error:
        raise WordsError("unreadable", file=str(file), reason=error.strerror or "") from None
    except tomllib.TOMLDecodeError as error:
        raise WordsError("not_toml", file=str(file), reason=str(error)) from None
    return _checked(read, shape, file)


def _checked(read: Mapping[str, Any], shape: Mapping[str, Any], file: Path) -> dict[str, Any]:
    known = dict(_lists(shape))
    result: dict[str, Any] = {}
    for path, entries in _lists(read):
        if path not in known:
            near = difflib.get_close_matches(path, known, n=1, cutoff=0.3)
            raise WordsError("no_such_list", file=str(file), list=path, near=near[0] if near else "verbs.activity")
        if not isinstance(entries, list) or not all(isinstance(entry, str) for entry in entries):
            raise WordsError("not_a_list", file=str(file), list=path)
        for entry in entries:
            if len(entry) > LONGEST_ENTRY or (path in _PAIRS and " > " not in entry):
                raise WordsError("not_an_entry", file=str(file), list=path, entry=entry[:LONGEST_ENTRY])
        *tables, last = path.split(".")
        place = result
        for table in tables:
            place = place.setdefault(table, {})
        place[last] = [" ".join(entry.lower().split()) for entry in entries if entry.strip()]
    return result


def _lists(node: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, Any]]:
    for key, value in node.items():
        if isinstance(value, Mapping):
            yield from _lists(value, f"{before}{key}.")
        else:
            yield f"{before}{key}", value
