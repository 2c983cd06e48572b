"""Strategy maps of any size, with short and with very long texts."""

from __future__ import annotations

from datetime import date
from uuid import NAMESPACE_URL, UUID, uuid5

from malapp.application.ports.maps import (
    GoalSheetContent,
    GoalSheetRow,
    GoalSheetSection,
    MapGap,
    MapKind,
    MapNode,
    Paper,
    RedThreadContent,
    StrategyMapContent,
    ThreadAction,
    ThreadDate,
    ThreadDateKind,
    ThreadGoal,
)
from malapp.domain.goals import GoalKind, GoalLevel, GoalStatus
from malapp.domain.languages import Language

COMPANY = "Fjellbris Klima AS"
LONG = "Borettslag og sameier i hele Bergen skal ringe oss først fordi service virker ved første besøk, " * 20
MADE_ON, YEAR_END = date(2026, 11, 23), date(2026, 12, 31)
_STATUSES = tuple(GoalStatus)


def node_id(number: int) -> UUID:
    """The id of goal ``number`` of a sample."""
    return uuid5(NAMESPACE_URL, f"goal {number}")


def goal_node(
    number: int, kind: GoalKind = GoalKind.GOAL, below: tuple[MapNode, ...] = (), *, is_long: bool = False
) -> MapNode:
    """The card of a goal."""
    is_bare = kind is GoalKind.OBJECTIVE and not any(child.goal_kind is GoalKind.KEY_RESULT for child in below)
    return MapNode(
        str(node_id(number)),
        MapKind.GOAL,
        f"{number} {LONG}" if is_long else f"Mål {number}: oppdrag løst ved første besøk over 85 prosent",
        node_id(number),
        "Service og kundesenter · Silje Nygård",
        LONG if is_long else ("Kundene slipper å ringe to ganger." if number % 2 else ""),
        GoalLevel.TEAM,
        kind,
        None if number % 5 == 0 else (number % 11) / 10,
        _STATUSES[number % len(_STATUSES)],
        number % 7 == 0,
        YEAR_END,
        gap=MapGap.NO_KEY_RESULTS if is_bare else None,
        children=below,
    )


def map_of(count: int, areas: int = 4, *, is_long: bool = False) -> MapNode:
    """A map with ``count`` goals in ``areas`` focus areas: objectives, objectives below them, then key results."""
    tops: list[list[MapNode]] = [[] for _ in range(areas)]
    number = 0
    while number < count:
        first, number = number, number + 1
        middle = []
        for _ in range(min(3, count - number)):
            second, number = number, number + 1
            results = range(number, min(number + 2, count))
            number += len(results)
            below = tuple(goal_node(n, GoalKind.KEY_RESULT, is_long=is_long) for n in results)
            middle.append(goal_node(second, GoalKind.OBJECTIVE, below, is_long=is_long))
        tops[first % areas].append(goal_node(first, GoalKind.OBJECTIVE, tuple(middle), is_long=is_long))
    heads = tuple(
        MapNode(
            f"area {n}",
            MapKind.AREA,
            LONG if is_long else f"Fokusområde {n}",
            uuid5(NAMESPACE_URL, f"area {n}"),
            gap=None if below else MapGap.NOBODY,
            children=tuple(below),
        )
        for n, below in enumerate(tops)
    )
    vision = LONG if is_long else "Fra enkeltsalg til trygg drift."
    return MapNode("purpose", MapKind.PURPOSE, vision, purpose="Trygg og rimelig oppvarming.", children=heads)


def chain_of(count: int) -> MapNode:
    """A map with one focus area and ``count`` goals, each below the one before."""
    node = goal_node(count - 1)
    for number in range(count - 2, -1, -1):
        node = goal_node(number, GoalKind.GOAL, (node,))
    area = MapNode("area 0", MapKind.AREA, "Fokusområde", children=(node,))
    return MapNode("purpose", MapKind.PURPOSE, "Visjon", children=(area,))


def map_content(root: MapNode, paper: Paper = Paper.A4, language: Language = Language.BOKMAL) -> StrategyMapContent:
    """``root`` to be printed."""
    return StrategyMapContent(COMPANY, "2026–2028", language, MADE_ON, paper, root)


def sheet_content(count: int, language: Language = Language.BOKMAL, *, is_long: bool = False) -> GoalSheetContent:
    """A goal sheet with ``count`` goals."""
    rows = tuple(
        GoalSheetRow(
            n % 3,
            f"{n} {LONG}" if is_long else f"Mål {n}: La kunden slippe å ringe to ganger",
            LONG if is_long else "Kundene blir.",
            "Service og kundesenter · Silje Nygård",
            "22 → 12 %",
            YEAR_END if n % 4 else None,
            is_key_result=n % 3 == 2,
        )
        for n in range(count)
    )
    half = count // 2
    sections = (
        GoalSheetSection("Trygg service", rows[:half]),
        GoalSheetSection("Et sted å bli god", ()),
        GoalSheetSection("", rows[half:]),
    )
    vision = LONG if is_long else "Fra enkeltsalg til trygg drift."
    return GoalSheetContent(COMPANY, "2026–2028", language, MADE_ON, vision, "Trygg oppvarming.", sections)


def thread_content(count: int, language: Language = Language.BOKMAL, *, is_long: bool = False) -> RedThreadContent:
    """Thea Brekke's red thread with ``count`` goals."""
    text = LONG if is_long else ""
    goals = tuple(
        ThreadGoal(
            "Trygg service",
            ("Bli den borettslagene i Bergen ringer først.", text or "La kunden slippe å ringe to ganger."),
            text or f"Jeg skal redusere gjentatte henvendelser, nummer {n}",
            text or "Kunder som slipper å ringe igjen, blir hos oss.",
            text or "Jeg svarer ferdig ved første samtale.",
            "40 → 15 henvendelser",
            text or "Listen over gjentatte henvendelser er kort.",
            YEAR_END,
            (ThreadAction(text or "Skrive maler for svar", MADE_ON), ThreadAction("Gå gjennom listen")),
            (ThreadAction(text or "Jeg spør om alt er løst før jeg legger på", None, "hver samtale"),),
        )
        for n in range(count)
    )
    dates = (
        ThreadDate(ThreadDateKind.CONVERSATION, date(2026, 11, 26)),
        ThreadDate(ThreadDateKind.FOLLOW_UP, date(2026, 12, 7)),
        ThreadDate(ThreadDateKind.DEADLINE, YEAR_END, text or "Gjentatte henvendelser"),
    )
    return RedThreadContent(
        COMPANY, "Thea Brekke", "kunderådgiver", "Service og kundesenter", "Silje Nygård", language, MADE_ON,
        "2026–2028", text or "Fra enkeltsalg til trygg drift.", "Trygg og rimelig oppvarming.",
        ("La kunden slippe å ringe to ganger.",) * max(1, count // 2), goals,
        (ThreadAction("Rydde i kundekortene", YEAR_END),), (ThreadAction("Takke for henvendelsen"),),
        dates if count else (),
    )  # fmt: skip
