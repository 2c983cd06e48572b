"""Types and folders do not stop decay; counted lines do."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from source_files import Source

MODULE_LINES = 400
FUNCTION_LINES = 50
CLASS_LINES = 200
PUBLIC_METHODS = 15


def _is_migration(source: Source) -> bool:
    return "migrations" in source.path.parts and "versions" in source.path.parts


def _length(node: ast.stmt) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def _definitions(source: Source, kind: type | tuple[type, ...]) -> Iterator[ast.stmt]:
    return (node for node in ast.walk(source.tree) if isinstance(node, kind))


def test_no_module_is_longer_than_400_lines(everything: tuple[Source, ...]) -> None:
    too_long = {
        str(source.path): lines
        for source in everything
        if (lines := source.text.count("\n")) > MODULE_LINES and not _is_migration(source)
    }

    assert too_long == {}


def test_no_function_is_longer_than_50_lines(everything: tuple[Source, ...]) -> None:
    too_long = {
        f"{source.path}:{node.name}": _length(node)
        for source in everything
        if not _is_migration(source)
        for node in _definitions(source, (ast.FunctionDef, ast.AsyncFunctionDef))
        if _length(node) > FUNCTION_LINES
    }

    assert too_long == {}


def test_no_class_is_longer_than_200_lines_or_offers_more_than_15_methods(product: tuple[Source, ...]) -> None:
    too_big = {}
    for source in product:
        for node in _definitions(source, ast.ClassDef):
            methods = [part.name for part in node.body if isinstance(part, ast.FunctionDef)]
            # Qt's own virtual methods (rowCount) are camelCase: Qt calls them, the class does not offer them.
            public = [name for name in methods if not name.startswith("_") and name == name.lower()]
            if _length(node) > CLASS_LINES or len(public) > PUBLIC_METHODS:
                too_big[f"{source.path}:{node.name}"] = (_length(node), len(public))

    assert too_big == {}
