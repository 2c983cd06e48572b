"""All use cases in one place: each is what it says it is, and none is made before it is asked for."""

from __future__ import annotations

import subprocess
import sys

import pytest
from workspaces import DemoCompany

from malapp.application import services as subject
from malapp.application.services import Services


def test_every_use_case_that_is_announced_can_be_had_and_is_of_its_kind(demo: DemoCompany) -> None:
    announced = {name: kind for name, kind in Services.__annotations__.items() if not name.startswith("_")}

    assert set(announced) == set(subject._MADE_OF)
    for name, kind in announced.items():
        made = getattr(demo.services, name)
        assert type(made).__name__ == kind
        assert getattr(demo.services, name) is made


def test_what_is_not_announced_is_not_there(demo: DemoCompany) -> None:
    with pytest.raises(AttributeError, match="horoscope"):
        demo.services.horoscope  # noqa: B018  # asking is what is tried


def test_use_cases_nobody_asks_for_are_not_even_loaded() -> None:
    code = """
import sys
import malapp.application.services
print(sorted(name for name in sys.modules if name.startswith("malapp.application.goal")))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"
