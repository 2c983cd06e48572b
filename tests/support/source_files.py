"""A Python file of the project as the architecture tests look at it."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Source:
    """One Python file of the project: its path from the project's folder, its text and its syntax tree."""

    path: Path
    text: str
    tree: ast.Module

    @property
    def room(self) -> str:
        """The part below src/malapp the file belongs to, empty for everything else."""
        parts = self.path.parts
        return parts[2] if parts[:2] == ("src", "malapp") and len(parts) > 3 else ""

    def imports(self) -> set[str]:
        """Full names of the modules the file imports, inside functions too."""
        found: set[str] = set()
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                found.update(alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                found.add(node.module)
        return found


def read_sources(project: Path, folder: str) -> tuple[Source, ...]:
    """Every Python file below ``folder`` of the project, by path."""
    sources = []
    for path in sorted((project / folder).rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        sources.append(Source(path.relative_to(project), text, ast.parse(text, str(path))))
    return tuple(sources)
