"""Slow work on one worker thread; its result, error and progress arrive on the GUI thread."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal, Slot

from malapp.application.troubles import Cancelled

#: ``progress(done, total)``, called by slow functions between two pieces of work. Raises Cancelled after Cancel was
#: pressed.
Progress = Callable[[int, int], None]

SLOW_AFTER_MS = 300


@dataclass(eq=False)
class Task:
    """One piece of work. ``label`` is the finished sentence the person sees while waiting; ``total`` 0
    means unknown.
    """

    label: str
    can_cancel: bool
    done: int = 0
    total: int = 0
    _cancelled: threading.Event = field(default_factory=threading.Event)

    def cancel(self) -> None:
        """Ask the work to end; it does so at its next progress report, with Cancelled as its error."""
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether Cancel was pressed."""
        return self._cancelled.is_set()


@dataclass(eq=False)
class _Job:
    task: Task
    work: Callable[[], Any]
    on_done: Callable[[Any], None] | None
    on_error: Callable[[Exception], None] | None
    on_progress: Callable[[int, int], None] | None


class TaskRunner(QObject):
    """Runs functions of plain values one after another, off the GUI thread.

    ``became_slow`` and ``ended`` carry the Task: the window shows progress with Cancel between them. An error that
    nobody handles (no ``on_error``) is emitted as ``failed``.
    """

    became_slow = Signal(object)
    progressed = Signal(object)
    ended = Signal(object)
    failed = Signal(object)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._jobs: list[_Job] = []
        self._thread: threading.Thread | None = None
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether a result is still to arrive."""
        return bool(self._jobs)

    def run(
        self,
        function: Callable[..., Any],
        *args: Any,
        on_done: Callable[[Any], None] | None = None,
        on_error: Callable[[Exception], None] | None = None,
        on_progress: Callable[[int, int], None] | None = None,
        label: str = "",
        with_progress: bool = False,
    ) -> Task:
        """Call ``function(*args)`` on the worker thread, with ``progress=`` (a Progress) when ``with_progress``.

        Exactly one of ``on_done(result)`` and ``on_error(error)`` is called, once, on the GUI thread,
        ``on_progress(done, total)`` before it. Only work ``with_progress`` can be cancelled once it has begun.
        """
        task = Task(label, can_cancel=with_progress)
        work = partial(function, *args)
        job = _Job(task, work, on_done, on_error, on_progress)
        if with_progress:
            job.work = partial(work, progress=partial(self._report, job))
        self._jobs.append(job)
        QTimer.singleShot(SLOW_AFTER_MS, self, partial(self._check_slow, job))
        if self._thread is None:
            self._thread = threading.Thread(target=self._serve, name="malapp-worker", daemon=True)
            self._thread.start()
        self._queue.put(job)
        return task

    def close(self) -> None:
        """Cancel what is waiting, let the running work end, and deliver what has arrived."""
        for job in self._jobs:
            job.task.cancel()
        if self._thread is not None:
            self._queue.put(None)
            self._thread.join()
            self._thread = None
        QCoreApplication.sendPostedEvents(self)

    def _serve(self) -> None:
        while (job := self._queue.get()) is not None:
            self._arrived.emit(partial(self._finish, job, *_outcome(job)))

    def _report(self, job: _Job, done: int, total: int) -> None:
        if job.task.is_cancelled:
            raise Cancelled
        self._arrived.emit(partial(self._progress, job, done, total))

    @Slot(object)
    def _deliver(self, call: Callable[[], None]) -> None:
        call()

    def _progress(self, job: _Job, done: int, total: int) -> None:
        job.task.done, job.task.total = done, total
        self.progressed.emit(job.task)
        if job.on_progress is not None:
            job.on_progress(done, total)

    def _finish(self, job: _Job, result: Any, error: Exception | None) -> None:
        self._jobs.remove(job)
        self.ended.emit(job.task)
        if error is None:
            if job.on_done is not None:
                job.on_done(result)
        elif job.on_error is not None:
            job.on_error(error)
        else:
            self.failed.emit(error)

    def _check_slow(self, job: _Job) -> None:
        if job in self._jobs:
            self.became_slow.emit(job.task)


def _outcome(job: _Job) -> tuple[Any, Exception | None]:
    """(result, None) or (None, error) of the work; the error is handed to the GUI thread, nothing is swallowed."""
    if job.task.is_cancelled:
        return None, Cancelled()
    try:
        return job.work(), None
    except Exception as error:  # noqa: BLE001 - the outermost edge of the worker thread
        return None, error
