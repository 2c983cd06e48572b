"""Walking the map with the arrow keys: to what is above, below and beside a card."""

from __future__ import annotations

from enum import StrEnum

from malapp.application.ports.maps import MapKind, MapNode


class Step(StrEnum):
    """An arrow key."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"


class Walk:
    """The ways through a map of which the branches ``collapsed`` are folded away.

    Focus areas stand side by side, what is below them under each other; so for a focus area left and right lead to its
    neighbours, up to the purpose and down to its first goal. For a goal left leads to what is above it, right to
    the first one below it, up and down to its neighbours, and past the last of them to where the column goes on.
    """

    def __init__(self, root: MapNode, collapsed: frozenset[str]) -> None:
        self._root = root
        self._collapsed = collapsed
        self.nodes = {node.key: node for node in root.walk()}
        self._parents = {child.key: node.key for node in self.nodes.values() for child in node.children}

    def parent(self, key: str) -> str | None:
        """The key of the card above."""
        return self._parents.get(key)

    def shown(self, key: str) -> str:
        """``key``, or the card whose folded branch hides it."""
        found, above = key, self.parent(key)
        while above is not None:
            if above in self._collapsed:
                found = above
            above = self.parent(above)
        return found

    def step(self, key: str, step: Step) -> str | None:
        """The card that ``step`` leads to from ``key``; None where it leads nowhere."""
        node = self.nodes[key]
        if node.kind is MapKind.PURPOSE:
            return None if step in {Step.UP, Step.LEFT} else self._first(node)
        if node.kind is not MapKind.GOAL:
            return self._from_area(node, step)
        if step is Step.LEFT:
            return self.parent(key)
        if step is Step.RIGHT:
            return self._first(node)
        return self._beside(key, -1) or self.parent(key) if step is Step.UP else self._onwards(key)

    def _from_area(self, node: MapNode, step: Step) -> str | None:
        if step is Step.UP:
            return self._root.key
        if step is Step.DOWN:
            return self._first(node)
        return self._beside(node.key, -1 if step is Step.LEFT else 1)

    def _first(self, node: MapNode) -> str | None:
        return node.children[0].key if node.children and node.key not in self._collapsed else None

    def _beside(self, key: str, by: int) -> str | None:
        siblings = [child.key for child in self.nodes[self._parents[key]].children]
        place = siblings.index(key) + by
        return siblings[place] if 0 <= place < len(siblings) else None

    def _onwards(self, key: str) -> str | None:
        """The next neighbour, else that of the nearest card above which has one, within the focus area."""
        at: str | None = key
        while at is not None and self.nodes[at].kind is MapKind.GOAL:
            if (beside := self._beside(at, 1)) is not None:
                return beside
            at = self.parent(at)
        return None
