"""The list of documents: what stays in sight in the smallest window most people have."""

from __future__ import annotations

import pytest
from panel_stage import staging
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany

from malapp.domain.languages import Language
from malapp.ui.kit.table import TableView


@pytest.mark.parametrize("language", Language)
def test_the_date_is_in_sight_beside_the_menu_of_a_1280_pixel_window(
    qtbot: QtBot, demo: DemoCompany, language: Language
) -> None:
    with staging(qtbot, demo.services, "documents") as make:
        stage = make(demo.id("P02"), language)
        stage.resize(1060, 800)  # 1280 without the menu at the left
        QApplication.processEvents()
        (table,) = stage.findChildren(TableView)
        assert table.table().rowCount()
        columns = enumerate(table.table().columns)
        seen = {spec.id for number, spec in columns if not table.isColumnHidden(number)}
        assert {"employee", "made", "state"} <= seen
