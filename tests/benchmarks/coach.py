"""How long the coach takes for a text, and how often it is right on each file of labelled sentences.

    python tests/benchmarks/coach.py [--errors]

Milliseconds a text are those of this process alone, after the words are read; the accuracy is that of the kind (any
accepted one) and of S, M and T as precision and recall. ``--errors`` lists what was judged otherwise than labelled.
"""

from __future__ import annotations

import argparse
import csv
import sys
import time
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from malapp.coach import Declared, Judgement, judge, prepare
from malapp.domain.languages import Language

DATA = Path(__file__).parents[1] / "coach" / "data"
LIMIT = 5.0  # milliseconds a text
Row = Mapping[str, str]


def main() -> int:
    """Print a line a file, and the time; 1 when a text takes longer than agreed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--errors", action="store_true", help="list what was judged otherwise than labelled")
    options = parser.parse_args()
    for language in Language:
        start = time.perf_counter()
        prepare(language)
        _say(f"words of {language.value} read in {1000 * (time.perf_counter() - start):.0f} ms")
    _say(f"{'file':28} {'n':>4} {'kind':>6} {'S p':>6} {'S r':>6} {'M p':>6} {'M r':>6} {'T p':>6} {'T r':>6}  ms/text")
    spent, texts = 0.0, 0
    for path in sorted(DATA.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        if not rows or "kind" not in rows[0]:
            continue
        start = time.process_time()
        seen = [judge(row["text"], Language(row["lang"]), Declared(row["declared"])) for row in rows]
        took = time.process_time() - start
        spent, texts = spent + took, texts + len(rows)
        figures = " ".join(f"{figure:6.3f}" for figure in _figures(rows, seen))
        _say(f"{path.stem:28} {len(rows):4} {figures}  {1000 * took / len(rows):.2f}")
        if options.errors:
            _print_errors(rows, seen)
    _say(f"{1000 * spent / texts:.2f} ms a text over {texts} texts (agreed: under {LIMIT:.0f})")
    return int(1000 * spent / texts >= LIMIT)


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


def _criteria(seen: Judgement) -> dict[str, int | None]:
    return {"S": seen.specific, "M": seen.measurable, "T": seen.timed}


def _is_accepted(row: Row, seen: Judgement) -> bool:
    return seen.kind.value in (row["kind_ok"] or row["kind"]).split("|")


def _figures(rows: list[dict[str, str]], seen: list[Judgement]) -> list[float]:
    counts: Counter[tuple[str, str, str]] = Counter()
    for row, said in zip(rows, seen, strict=True):
        for name, value in _criteria(said).items():
            counts[name, row[name], str(value)] += 1
    figures = [sum(map(_is_accepted, rows, seen)) / len(rows)]
    for name in "SMT":
        found = counts[name, "1", "1"]
        labelled = sum(number for (key, label, _), number in counts.items() if (key, label) == (name, "1"))
        figures += [found / max(1, found + counts[name, "0", "1"]), found / max(1, labelled)]
    return figures


def _print_errors(rows: list[dict[str, str]], seen: list[Judgement]) -> None:
    for row, said in zip(rows, seen, strict=True):
        wrong = [
            f"{name} {value} for {row[name]}"
            for name, value in _criteria(said).items()
            if row[name] in {"0", "1"} and str(value) != row[name]
        ]
        if not _is_accepted(row, said):
            wrong.insert(0, f"{said.kind.value} for {row['kind_ok'] or row['kind']}")
        if wrong:
            _say(f"    {row['lang']} {row['declared']}: {row['text']} - {'; '.join(wrong)}")


if __name__ == "__main__":
    raise SystemExit(main())
