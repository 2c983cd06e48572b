"""Tables and trees: keys, filter, order, what a screen reader hears."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt, SignalInstance
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from malapp.domain.goals import GoalStatus
from malapp.ui.kit.buttons import SecondaryButton
from malapp.ui.kit.columns import CellKind, ColumnSpec, Pill, Progress
from malapp.ui.kit.formats import locale_for
from malapp.ui.kit.goal_tree import GoalRow, GoalTree, goal_nodes
from malapp.ui.kit.table import TableView
from malapp.ui.kit.table_model import TableModel
from malapp.ui.kit.tones import Tone, status_icon, status_text, status_tone
from malapp.ui.kit.tree_model import TreeLines, TreeModel, TreeNode

S = GoalStatus
ROWS = (
    GoalRow(1, None, "Trygg service", "Ingrid Solheim", 0.58, S.ON_TRACK, date(2027, 12, 31)),
    GoalRow(2, 1, "Svartid under fire timer", "Silje Nygård", 0.72, S.AT_RISK, date(2027, 6, 30)),
    GoalRow(3, 2, "Vakttelefon hele året", "Thea Brekke", None, S.NOT_STARTED, None),
    GoalRow(4, None, "Et sted å bli god", "", 1.0, S.REACHED, date(2027, 5, 1)),
)
COLUMNS = (
    ColumnSpec("title", "Mål", CellKind.TITLE, lambda row: row.title),
    ColumnSpec("owner", "Ansvarlig", CellKind.PERSON, lambda row: row.owner, drop_below=300),
    ColumnSpec("share", "Framdrift", CellKind.PROGRESS, lambda row: Progress(row.progress)),
    ColumnSpec("pill", "Status", CellKind.PILL, lambda row: Pill(row.status.value, Tone.GOOD)),
    ColumnSpec("due", "Frist", CellKind.DATE, lambda row: row.due_on),
)


@pytest.fixture
def tree(qtbot: QtBot) -> Iterator[GoalTree]:
    """The goals in a window with a button after them."""
    window = QWidget()
    window.setLocale(locale_for("nb"))
    layout = QVBoxLayout(window)
    made = GoalTree("Mål")
    layout.addWidget(made)
    layout.addWidget(SecondaryButton("Etter"))
    made.set_goals(ROWS)
    qtbot.addWidget(window)
    window.resize(900, 500)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    made.setFocus()
    yield made  # noqa: PT022  with return the window would be gone before the test begins


@pytest.fixture
def table(qtbot: QtBot) -> TableView:
    """The same rows as a table."""
    made = TableView(COLUMNS, "Mål")
    made.setLocale(locale_for("nb"))
    made.set_rows(ROWS)
    qtbot.addWidget(made)
    made.resize(800, 400)
    with qtbot.waitExposed(made):
        made.show()
    made.setFocus()
    return made


def _listen(signal: SignalInstance) -> list[Any]:
    """What ``signal`` tells from now on. QSignalSpy ends the process on Python objects."""
    told: list[Any] = []
    signal.connect(told.append)
    return told


def _titles(model: TreeModel, parent: QModelIndex | None = None) -> list[object]:
    parent = parent or QModelIndex()
    found: list[object] = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        below = _titles(model, index)
        found.append([index.data(), below] if below else index.data())
    return found


def test_rows_stand_under_their_parents() -> None:
    model = TreeModel(COLUMNS)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_roots(goal_nodes(ROWS))

    assert _titles(model) == [
        ["Trygg service", [["Svartid under fire timer", ["Vakttelefon hele året"]]]],
        "Et sted å bli god",
    ]
    assert tester is not None


def test_a_row_whose_parent_is_missing_stands_at_the_top() -> None:
    assert [node.key for node in goal_nodes(ROWS[1:])] == [2, 4]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("VAKT aret", [["Trygg service", [["Svartid under fire timer", ["Vakttelefon hele året"]]]]]),
        ("nygard", [["Trygg service", ["Svartid under fire timer"]]]),
        ("god", ["Et sted å bli god"]),
        ("31.12.2027", ["Trygg service"]),
        ("finnes ikke", []),
    ],
)
def test_the_filter_keeps_hits_and_what_is_above_them(text: str, expected: list[object]) -> None:
    model = TreeModel(COLUMNS)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_locale(locale_for("nb"))
    model.set_roots(goal_nodes(ROWS))

    model.set_filter(text)

    assert _titles(model) == expected
    model.set_filter("")
    assert len(list(model.every_row())) == 4
    assert tester is not None


@pytest.mark.parametrize("is_movable", [False, True])
def test_rows_from_above_make_the_same_tree_as_nodes(is_movable: bool) -> None:
    model = TreeModel(COLUMNS)
    model.is_movable = is_movable
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_roots(goal_nodes(ROWS))
    nested = _titles(model)

    model.set_roots(TreeLines((0, 1, 2, 0), [row.id for row in ROWS], ROWS))

    assert _titles(model) == nested
    leaf, branch = model.index_of(3), model.index_of(2)
    assert leaf.parent() == branch
    assert [model.hasChildren(index) for index in (branch, leaf)] == [True, False]
    for index in (branch, leaf):
        assert bool(index.flags() & Qt.ItemFlag.ItemIsDropEnabled) is is_movable
        assert bool(index.flags() & Qt.ItemFlag.ItemIsDragEnabled) is is_movable
        assert index.flags() & Qt.ItemFlag.ItemIsSelectable
    assert [key for key, _index in model.every_branch()] == [1, 2]
    assert tester is not None


def test_ten_thousand_goals_are_filtered_while_expanded(qtbot: QtBot) -> None:
    rows = [GoalRow(n, n // 10 if n else None, f"Mål nummer {n}", "", None, S.ON_TRACK, None) for n in range(1, 10_001)]
    view = GoalTree("Mål")
    qtbot.addWidget(view)
    view.set_goals([GoalRow(0, None, "Alt", "", None, S.ON_TRACK, None), *rows])
    view.show()

    view.set_filter("9999")

    assert view.tree().hits == [9999]
    assert view.isExpanded(view.tree().index_of(999))
    assert [key for key, _index in view.tree().every_row()] == [0, 9, 99, 999, 9999]


def test_a_tree_of_five_thousand_levels_is_shown_and_searched() -> None:
    status = GoalStatus.ON_TRACK
    rows = [GoalRow(n, n - 1 if n else None, f"Mål {n}", "", None, status, None) for n in range(5_000)]  # type: ignore[arg-type]
    view = GoalTree("Goals")
    model = view.tree()
    view.set_roots(goal_nodes(rows), only_top=True)
    assert sum(1 for _ in model.every_row()) == 5_000
    deepest = model.index_of(4_999)
    assert deepest.parent() == model.index_of(4_998)

    model.set_filter("mål 2500")

    assert model.hits == [2_500]
    assert sum(1 for _ in model.every_row()) == 2_501


def test_an_old_index_is_harmless(qtbot: QtBot) -> None:
    model = TreeModel(COLUMNS)
    model.set_roots(goal_nodes(ROWS))
    other = [TreeNode(number, ROWS[0]) for number in range(50)]

    for _time in range(20):
        model.set_roots(other)
        model.set_roots(goal_nodes(ROWS))

    assert model.index_of(3).data() == "Vakttelefon hele året"


def test_arrow_keys_walk_enter_opens_and_tab_leaves(tree: GoalTree) -> None:
    tree.choose(1)
    chosen, opened = _listen(tree.chosen), _listen(tree.opened)

    QTest.keyClick(tree, Qt.Key.Key_Down)
    QTest.keyClick(tree, Qt.Key.Key_Down)
    QTest.keyClick(tree, Qt.Key.Key_Return)

    assert [row.id for row in chosen] == [2, 3]
    assert [row.id for row in opened] == [3]
    QTest.keyClick(tree, Qt.Key.Key_Tab)
    assert isinstance(tree.window().focusWidget(), SecondaryButton)


def test_left_folds_and_a_refresh_keeps_what_is_folded_and_chosen(tree: GoalTree) -> None:
    tree.choose(2)
    QTest.keyClick(tree, Qt.Key.Key_Left)
    assert not tree.isExpanded(tree.tree().index_of(2))
    chosen = _listen(tree.chosen)

    tree.set_goals([*ROWS, GoalRow(5, 2, "Nytt", "", None, S.NOT_STARTED, None)])

    assert not tree.isExpanded(tree.tree().index_of(2))
    assert tree.isExpanded(tree.tree().index_of(1))
    assert tree.current_value() == ROWS[1]
    assert chosen == []


def test_a_reader_hears_the_whole_row_and_each_cell(tree: GoalTree) -> None:
    index = tree.tree().index_of(2)
    role = Qt.ItemDataRole.AccessibleTextRole

    assert index.data(role) == (
        "Svartid under fire timer; Owner: Silje Nygård; Progress: 72\u00a0%; Status: At risk; Deadline: 30.06.2027"
    )
    assert index.siblingAtColumn(3).data(role) == "Status: At risk"
    assert (
        tree.tree().index_of(4).data(role)
        == "Et sted å bli god; Progress: 100\u00a0%; Status: Reached; Deadline: 01.05.2027"
    )


def test_columns_give_way_before_the_title_does(tree: GoalTree) -> None:
    assert not any(tree.isColumnHidden(column) for column in range(5))

    tree.window().resize(520, 400)

    assert tree.isColumnHidden(1)
    assert not tree.isColumnHidden(2)
    assert tree.columnWidth(0) >= 200
    tree.window().resize(900, 400)
    assert not any(tree.isColumnHidden(column) for column in range(5))


def test_dense_rows_are_lower(tree: GoalTree) -> None:
    index = tree.tree().index_of(1)
    assert tree.visualRect(index).height() == 46

    tree.set_dense(True)

    assert 24 <= tree.visualRect(index).height() < 40


def test_the_country_reaches_the_dates(tree: GoalTree) -> None:
    tree.window().setLocale(locale_for("sv"))

    assert tree.tree().index_of(1).siblingAtColumn(4).data() == "2027-12-31"


@pytest.mark.parametrize("status", GoalStatus)
def test_every_status_has_word_icon_and_tone(status: GoalStatus) -> None:
    assert status_text(status)
    assert status_icon(status)
    assert status_tone(status) in Tone


def test_statuses_differ_without_their_colour() -> None:
    assert len({status_icon(status) for status in GoalStatus}) == len(GoalStatus)
    assert len({status_text(status) for status in GoalStatus}) == len(GoalStatus)


def test_the_table_is_a_sound_model() -> None:
    model = TableModel(COLUMNS, lambda row: row.id)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(ROWS)
    model.sort(2)
    model.set_filter("god")
    assert model.rowCount() == 1
    assert tester is not None


@pytest.mark.parametrize(
    ("column", "order", "expected"),
    [
        (0, Qt.SortOrder.AscendingOrder, [4, 2, 1, 3]),
        (2, Qt.SortOrder.AscendingOrder, [1, 2, 4, 3]),
        (2, Qt.SortOrder.DescendingOrder, [4, 2, 1, 3]),
        (4, Qt.SortOrder.AscendingOrder, [4, 2, 1, 3]),
        (1, Qt.SortOrder.DescendingOrder, [3, 2, 1, 4]),
        (-1, Qt.SortOrder.AscendingOrder, [1, 2, 3, 4]),
    ],
)
def test_a_column_puts_rows_in_order_with_the_empty_last(column: int, order: Qt.SortOrder, expected: list[int]) -> None:
    model = TableModel(COLUMNS, lambda row: row.id)
    model.set_rows(ROWS)

    model.sort(column, order)

    assert [model.key_at(row) for row in range(4)] == expected


def test_a_click_on_a_header_sorts_and_keeps_the_row(table: TableView) -> None:
    table.choose(3)
    header = table.horizontalHeader()
    place = header.rect().center()
    place.setX(header.sectionViewportPosition(4) + 20)

    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert table.table().key_at(0) == 4
    assert table.current_value() == ROWS[2]


def test_table_keys_open_and_tab_is_not_kept(table: TableView) -> None:
    opened = _listen(table.opened)
    table.choose(1)
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)

    assert opened == [ROWS[1]]
    assert not table.tabKeyNavigation()


def test_a_double_click_opens_a_row(table: TableView) -> None:
    opened = _listen(table.opened)
    place = table.visualRect(table.table().index(1, 0)).center()

    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert opened == [ROWS[1]]


def test_a_row_that_goes_is_told(table: TableView) -> None:
    table.choose(2)
    chosen = _listen(table.chosen)

    table.set_rows(ROWS[2:])

    assert table.current_value() is None
    assert chosen == [None]


def test_clearing_the_filter_folds_what_was_folded_and_keeps_the_row(tree: GoalTree) -> None:
    tree.choose(1)
    QTest.keyClick(tree, Qt.Key.Key_Left)

    tree.set_filter("vakt")
    assert tree.isExpanded(tree.tree().index_of(2))
    tree.set_filter("")

    assert not tree.isExpanded(tree.tree().index_of(1))
    assert tree.isExpanded(tree.tree().index_of(2))
    assert tree.current_value() == ROWS[0]
