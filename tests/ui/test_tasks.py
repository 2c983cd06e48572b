"""Slow work runs off the GUI thread and its outcome arrives there exactly once."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from malapp.application.troubles import Cancelled, DiskFull
from malapp.ui.tasks import Progress, Task, TaskRunner


@pytest.fixture
def tasks(qapp: object) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.close()


def test_a_result_arrives_once_on_the_gui_thread(qtbot: QtBot, tasks: TaskRunner) -> None:
    arrived: list[tuple[object, bool]] = []
    gui = threading.current_thread()

    def add(a: int, b: int) -> tuple[int, bool]:
        return a + b, threading.current_thread() is gui

    tasks.run(add, 2, 3, on_done=lambda result: arrived.append((result, threading.current_thread() is gui)))
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert arrived == [((5, False), True)]


def test_an_error_arrives_once_and_the_runner_goes_on(qtbot: QtBot, tasks: TaskRunner) -> None:
    errors: list[Exception] = []
    results: list[object] = []

    def fail() -> None:
        raise DiskFull

    tasks.run(fail, on_done=results.append, on_error=errors.append)
    tasks.run(lambda: "next", on_done=results.append)
    qtbot.waitUntil(lambda: results == ["next"])
    assert [type(error) for error in errors] == [DiskFull]


def test_an_error_nobody_handles_is_told_to_the_window(qtbot: QtBot, tasks: TaskRunner) -> None:
    def fail() -> None:
        raise ZeroDivisionError

    with qtbot.waitSignal(tasks.failed) as told:
        tasks.run(fail)
    assert isinstance(told.args[0], ZeroDivisionError)


def test_work_is_done_in_order_one_at_a_time(qtbot: QtBot, tasks: TaskRunner) -> None:
    running = threading.Lock()
    order: list[int] = []

    def step(number: int) -> int:
        assert running.acquire(blocking=False)
        running.release()
        return number

    for number in range(50):
        tasks.run(step, number, on_done=order.append)
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert order == list(range(50))


def test_progress_comes_before_the_result(qtbot: QtBot, tasks: TaskRunner) -> None:
    story: list[object] = []

    def work(progress: Progress) -> str:
        for done in range(3):
            progress(done, 3)
        return "done"

    tasks.run(
        work,
        with_progress=True,
        on_progress=lambda done, total: story.append((done, total)),
        on_done=story.append,
    )
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert story == [(0, 3), (1, 3), (2, 3), "done"]


def test_cancel_ends_the_work_at_its_next_report(qtbot: QtBot, tasks: TaskRunner) -> None:
    begun, go_on = threading.Event(), threading.Event()
    errors: list[Exception] = []
    finished: list[object] = []

    def work(progress: Progress) -> str:
        begun.set()
        go_on.wait(10)
        progress(1, 2)
        return "never"

    task = tasks.run(work, with_progress=True, on_done=finished.append, on_error=errors.append)
    assert begun.wait(10)
    task.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert [type(error) for error in errors] == [Cancelled]
    assert finished == []


def test_waiting_work_that_is_cancelled_never_begins(qtbot: QtBot, tasks: TaskRunner) -> None:
    go_on = threading.Event()
    ran: list[bool] = []
    errors: list[Exception] = []
    tasks.run(go_on.wait, 10)
    waiting = tasks.run(lambda: ran.append(True), on_error=errors.append)
    waiting.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert ran == []
    assert [type(error) for error in errors] == [Cancelled]


def test_only_work_that_takes_long_is_called_slow(qtbot: QtBot, tasks: TaskRunner) -> None:
    slow: list[Task] = []
    tasks.became_slow.connect(slow.append)
    go_on = threading.Event()
    tasks.run(lambda: None, label="quick")
    tasks.run(go_on.wait, 10, label="slow")
    qtbot.waitUntil(lambda: bool(slow))
    go_on.set()
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert [task.label for task in slow] == ["slow"]


def test_nothing_is_lost_when_nobody_keeps_a_reference(qtbot: QtBot, tasks: TaskRunner) -> None:
    results: list[object] = []
    for number in range(200):
        tasks.run(lambda number=number: [number] * 100, on_done=results.append)
        gc.collect(0)
    qtbot.waitUntil(lambda: len(results) == 200, timeout=20_000)


def test_closing_waits_for_what_runs_and_delivers_it(qtbot: QtBot) -> None:
    runner = TaskRunner()
    results: list[object] = []
    errors: list[Exception] = []
    begun = threading.Event()

    def work() -> str:
        begun.set()
        return "stored"

    runner.run(work, on_done=results.append)
    assert begun.wait(10)
    runner.run(lambda: "never", on_done=results.append, on_error=errors.append)
    runner.close()
    assert results == ["stored"]
    assert [type(error) for error in errors] == [Cancelled]
