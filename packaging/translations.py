r"""Translations of the window: from the source to translations/*.ts, and from there to the .qm files malapp loads.

python packaging/translations.py COMMAND, where COMMAND is one of

- update: collect the texts of src into the .ts files;
- missing LANG: print what is untranslated, as JSON;
- fill LANG FILE: put translations (what ``missing`` printed, filled in) into the .ts file;
- release: compile the .ts files into src/malapp/resources/translations;
- check: print every fault, one a line; exit status 1 when there are any.

JSON: {"Context": {"Source": "Translation", "%n goal(s)": ["%n mål", "%n mål"]}}; a source with a comment is written
"comment\u0004Source", as in gettext.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

PROJECT = Path(__file__).parents[1]
SOURCES = PROJECT / "src" / "malapp"
FOLDER = PROJECT / "translations"
COMPILED = SOURCES / "resources" / "translations"
LANGUAGES = ("nb", "nn", "sv", "da", "en")
PLURAL_FORMS = 2  # in all five
#: Qt brings its own texts in these languages, but none in Bokmål: translations/qtbase_nb.ts is ours.
FROM_QT = ("nn", "sv", "da")

#: lupdate loses the plural, or the whole text, of a ``translate`` with a number: only an object's ``tr`` has plurals.
_LOST_PLURAL = re.compile(r'translate\(\s*"\w+",\s*("[^"]*%n[^"]*")')
_PLACEHOLDER = re.compile(r"\{\w*\}|%n|%L?\d|</?\w+[^>]*>")
_MNEMONIC = re.compile(r"&(?=[^\s&;])(?!\w+;)")
_END = re.compile(r"(\.\.\.|…|[.:?!])$")


@dataclass(frozen=True)
class Message:
    """One message of a .ts file; ``forms`` has one text, or one for each plural form."""

    context: str
    source: str
    comment: str
    is_plural: bool
    is_unfinished: bool
    forms: tuple[str, ...]

    @property
    def key(self) -> str:
        """What the JSON files call it."""
        return f"{self.comment}\x04{self.source}" if self.comment else self.source


def path_of(language: str) -> Path:
    """The .ts file of a language."""
    return FOLDER / f"malapp_{language}.ts"


def read(path: Path) -> list[Message]:
    """The messages of a .ts file."""
    found = []
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name") or ""
        for element in context.iter("message"):
            translation = element.find("translation")
            if translation is None or translation.get("type") in {"vanished", "obsolete"}:
                continue
            plural = element.get("numerus") == "yes"
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            found.append(
                Message(
                    name,
                    element.findtext("source") or "",
                    element.findtext("comment") or "",
                    plural,
                    translation.get("type") == "unfinished",
                    forms if plural else (translation.text or "",),
                )
            )
    return found


def write(path: Path, language: str, messages: list[Message]) -> None:
    """Write a .ts file the way lupdate does."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    context = None
    for message in messages:
        if message.context != context:
            lines += ["</context>"] if context is not None else []
            lines += ["<context>", f"    <name>{_escaped(message.context)}</name>"]
            context = message.context
        lines += _element(message)
    lines += ["</context>"] if context is not None else []
    path.write_text("\n".join((*lines, "</TS>", "")), encoding="utf-8")


def _element(message: Message) -> Iterator[str]:
    yield '    <message numerus="yes">' if message.is_plural else "    <message>"
    yield f"        <source>{_escaped(message.source)}</source>"
    if message.comment:
        yield f"        <comment>{_escaped(message.comment)}</comment>"
    opening = '<translation type="unfinished">' if message.is_unfinished else "<translation>"
    if message.is_plural:
        yield f"        {opening}"
        for form in message.forms or ("",) * PLURAL_FORMS:
            yield f"            <numerusform>{_escaped(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        {opening}{_escaped(message.forms[0])}</translation>"
    yield "    </message>"


def _escaped(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def tool(name: str) -> str:
    """The path of a command of the PySide6 wheel."""
    found = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    if found is None:
        raise SystemExit(f"{name} is missing: install PySide6-Essentials")
    return found


def update(folder: Path = FOLDER) -> None:
    """Collect the texts of the source into the .ts files of ``folder``, keeping translations."""
    for language in LANGUAGES:
        path = folder / f"malapp_{language}.ts"
        options = ["-pluralonly"] if language == "en" else []
        command = [tool("pyside6-lupdate"), *options, "-recursive", "-extensions", "py", "-no-obsolete", "-silent"]
        command += ["-locations", "none", "-source-language", "en", "-target-language", language]
        subprocess.run([*command, str(SOURCES), "-ts", str(path)], check=True)
        messages = sorted(read(path), key=lambda message: (message.context, message.source, message.comment))
        write(path, language, messages)


def release(folder: Path = COMPILED) -> None:
    """Compile the .ts files into ``folder`` and bring Qt's own texts there."""
    folder.mkdir(parents=True, exist_ok=True)
    for source in (*map(path_of, LANGUAGES), FOLDER / "qtbase_nb.ts"):
        target = folder / f"{source.stem}.qm"
        subprocess.run([tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(target)], check=True)
    import PySide6

    for language in FROM_QT:
        name = f"qtbase_{language}.qm"
        shutil.copyfile(Path(PySide6.__file__).parent / "Qt" / "translations" / name, folder / name)


def missing(language: str) -> dict[str, dict[str, str | list[str]]]:
    """What is untranslated, in the shape ``fill`` takes."""
    found: dict[str, dict[str, str | list[str]]] = {}
    for message in read(path_of(language)):
        if message.is_unfinished:
            empty: str | list[str] = [""] * PLURAL_FORMS if message.is_plural else ""
            found.setdefault(message.context, {})[message.key] = empty
    return found


def fill(language: str, translations: dict[str, dict[str, str | list[str]]]) -> int:
    """Put ``translations`` into the language's file; how many. SystemExit for one that no source asks for."""
    messages = read(path_of(language))
    known = {(message.context, message.key) for message in messages}
    given = {(context, key): text for context, texts in translations.items() for key, text in texts.items() if text}
    if strange := given.keys() - known:
        raise SystemExit(f"no such text: {sorted(strange)}")
    filled = []
    for message in messages:
        text = given.get((message.context, message.key))
        forms = message.forms if text is None else (text,) if isinstance(text, str) else tuple(text)
        unfinished = message.is_unfinished and text is None
        filled.append(Message(message.context, message.source, message.comment, message.is_plural, unfinished, forms))
    write(path_of(language), language, filled)
    return len(given)


def faults_of(message: Message) -> Iterator[str]:
    """What is wrong with one message, in plain words."""
    if message.is_unfinished or not all(message.forms) or not message.forms:
        yield "untranslated"
        return
    if message.is_plural and len(message.forms) != PLURAL_FORMS:
        yield f"{len(message.forms)} plural forms instead of {PLURAL_FORMS}"
    for form in message.forms:
        if sorted(_PLACEHOLDER.findall(form)) != sorted(_PLACEHOLDER.findall(message.source)):
            yield f"placeholders differ: {form!r}"
        if len(_MNEMONIC.findall(form)) != len(_MNEMONIC.findall(message.source)):
            yield f"mnemonic lost or added: {form!r}"
        if _end(form) != _end(message.source):
            yield f"end mark differs: {form!r}"
        if form.strip() != form and message.source.strip() == message.source:
            yield f"space around the text: {form!r}"


def lost_plurals(code: str) -> list[str]:
    """The plurals in ``code`` that lupdate does not collect."""
    return [f"a plural must be tr() of an object: {text}" for text in _LOST_PLURAL.findall(code)]


def _end(text: str) -> str:
    found = _END.search(text)
    return found.group(1).replace("...", "…") if found else ""


def check() -> list[str]:
    """Every fault of the .ts files, of what they should hold, and of the compiled files."""
    found = []
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for path in map(path_of, LANGUAGES):
            shutil.copy(path, fresh)
        update(fresh)
        for path in map(path_of, LANGUAGES):
            wanted, held = _keys(fresh / path.name), _keys(path)
            found += [f"{path.name}: not collected, run update: {key}" for key in sorted(wanted - held)]
            found += [f"{path.name}: no longer in the source, run update: {key}" for key in sorted(held - wanted)]
        release(fresh)
        for compiled in sorted(fresh.glob("*.qm")):
            ours = COMPILED / compiled.name
            # What is copied from Qt differs with its version, and need not be the newest.
            is_qt = compiled.stem in {f"qtbase_{language}" for language in FROM_QT}
            if not ours.exists() or not (is_qt or ours.read_bytes() == compiled.read_bytes()):
                found.append(f"{compiled.name}: not compiled from the .ts file, run release")
    for path in sorted(SOURCES.rglob("*.py")):
        found += [f"{path.name}: {fault}" for fault in lost_plurals(path.read_text(encoding="utf-8"))]
    for path in chain(map(path_of, LANGUAGES), [FOLDER / "qtbase_nb.ts"]):
        found += [f"{path.name}: {m.context}: {m.source!r}: {fault}" for m in read(path) for fault in faults_of(m)]
    return found


def _keys(path: Path) -> set[tuple[str, str]]:
    return {(message.context, message.key) for message in read(path)}


def main(arguments: list[str] | None = None) -> int:
    """Run one command; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("update", "release", "check"):
        commands.add_parser(name)
    commands.add_parser("missing").add_argument("language", choices=LANGUAGES)
    filling = commands.add_parser("fill")
    filling.add_argument("language", choices=LANGUAGES)
    filling.add_argument("file", type=Path)
    given = parser.parse_args(arguments)
    match given.command:
        case "update":
            update()
        case "release":
            release()
        case "missing":
            print(json.dumps(missing(given.language), ensure_ascii=False, indent=1))
        case "fill":
            print(fill(given.language, json.loads(given.file.read_text(encoding="utf-8"))), "texts filled in")
        case "check":
            faults = check()
            print("\n".join(faults) or "translations: all well")
            return 1 if faults else 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
