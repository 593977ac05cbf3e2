"""Work spread over child processes that may die or hang without the rest being lost.

ProcessPoolExecutor gives up its whole batch when one worker dies. Here every child has one batch in flight; the items
of a batch that did not come back are tried again one by one, and only an item that fails alone is given up.
"""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from time import monotonic
from typing import Any, Generic, NamedTuple, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

# Items handed over at once: 16 articles are about 0.1 s of work, so handing over costs nothing that can be measured.
BATCH_SIZE = 16
# A batch that takes longer is ended. The slowest article of 5 MB took under 30 s.
TIMEOUT_S = 120.0
# How long a child may take to start and open the gazetteer; 1 s on an idle machine.
START_TIMEOUT_S = 120.0
# An article alone in its process may have lost it to somebody else (memory ran out, an administrator), so try twice.
MAX_ATTEMPTS = 2
# Of the Unix priorities, 0 being usual and 19 the last: beside somebody who wants a whole processor the child still has
# a quarter of it, so that the slowest article comes in time.
NICENESS = 5
# Finished or running batches ahead of the one that is next in order, per worker: bounds the memory used.
AHEAD = 8


@dataclass(frozen=True, slots=True)
class Done(Generic[Result]):
    """What the work made of an item."""

    value: Result


@dataclass(frozen=True, slots=True)
class Lost(Generic[Item]):
    """An item that was alone in a process and ended it, MAX_ATTEMPTS times; `reason` completes "the article ..."."""

    item: Item
    reason: str


class _Batch(NamedTuple):
    first: int
    items: tuple[Any, ...]
    attempts: int = 0


class _Worker:
    """One child process and the batch it works on."""

    def __init__(self, make: Callable[[], Callable[[Any], Any]]) -> None:
        # spawn: a fork would copy this process' threads and locks half way
        context = get_context("spawn")
        self.connection, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(make, theirs), daemon=True)
        self._process.start()
        theirs.close()
        self.batch: _Batch | None = None
        self.deadline = 0.0
        self.is_ready = False

    def give(self, batch: _Batch, timeout_s: float) -> bool:
        """Start the child on a batch; False when it is dead."""
        self.batch, self.deadline = batch, monotonic() + (timeout_s if self.is_ready else START_TIMEOUT_S)
        try:
            self.connection.send(batch.items)
        except OSError:
            return False
        return True

    def end(self) -> None:
        """End the child, whatever it does."""
        self._process.kill()
        self._process.join()
        self.connection.close()


def work_in_processes(
    make: Callable[[], Callable[[Item], Result]],
    items: Iterable[Item],
    *,
    workers: int,
    batch_size: int = BATCH_SIZE,
    timeout_s: float = TIMEOUT_S,
) -> Iterator[Done[Result] | Lost[Item]]:
    """One result per item, in the items' order.

    Each child calls `make` once and the function it returns for every item; `make`, items and results must pickle.
    """
    pool = _Pool(make, items, workers, batch_size, timeout_s)
    try:
        yield from pool.results()
    finally:
        pool.close()


class _Pool(Generic[Item, Result]):
    def __init__(
        self,
        make: Callable[[], Callable[[Item], Result]],
        items: Iterable[Item],
        workers: int,
        batch_size: int,
        timeout_s: float,
    ) -> None:
        self._make, self._items, self._batch_size, self._timeout_s = make, iter(items), batch_size, timeout_s
        self._workers: list[_Worker] = []
        self._max_workers = workers
        self._again: deque[_Batch] = deque()
        self._finished: dict[int, Done[Result] | Lost[Item]] = {}
        self._taken = 0
        self._given = 0

    def results(self) -> Iterator[Done[Result] | Lost[Item]]:
        """Everything in order, as soon as it is known."""
        while True:
            while self._given in self._finished:
                yield self._finished.pop(self._given)
                self._given += 1
            self._hand_out()
            if not any(worker.batch for worker in self._workers):
                return
            self._collect()

    def close(self) -> None:
        """End every child."""
        for worker in self._workers:
            worker.end()
        self._workers = []

    def _hand_out(self) -> None:
        idle = [worker for worker in self._workers if worker.batch is None]
        while idle or len(self._workers) < self._max_workers:
            batch = self._next_batch()
            if batch is None:
                return
            worker = idle.pop() if idle else self._new_worker()
            if not worker.give(batch, self._timeout_s):
                self._bury(worker, "ended the process that read it")

    def _new_worker(self) -> _Worker:
        worker = _Worker(self._make)
        self._workers.append(worker)
        return worker

    def _next_batch(self) -> _Batch | None:
        if self._again:
            return self._again.popleft()
        if self._taken - self._given > AHEAD * self._max_workers * self._batch_size:
            return None
        items = tuple(islice(self._items, self._batch_size))
        if not items:
            return None
        batch = _Batch(self._taken, items)
        self._taken += len(items)
        return batch

    def _collect(self) -> None:
        busy = {worker.connection: worker for worker in self._workers if worker.batch}
        patience_s = max(0.0, min(worker.deadline for worker in busy.values()) - monotonic())
        for connection in wait(list(busy), timeout=patience_s):
            assert isinstance(connection, Connection)
            self._receive(busy[connection])
        for worker in [worker for worker in self._workers if worker.batch and worker.deadline <= monotonic()]:
            self._bury(worker, f"took longer than {self._timeout_s:.0f} s to read")

    def _receive(self, worker: _Worker) -> None:
        assert worker.batch is not None
        try:
            values = worker.connection.recv()
        except (EOFError, OSError):
            self._bury(worker, "ended the process that read it")
            return
        if not worker.is_ready:
            # its first word says that it is ready; only now the time of its batch runs
            worker.is_ready, worker.deadline = True, monotonic() + self._timeout_s
            return
        for number, value in enumerate(values, start=worker.batch.first):
            self._finished[number] = Done(value)
        worker.batch = None

    def _bury(self, worker: _Worker, reason: str) -> None:
        worker.end()
        self._workers.remove(worker)
        batch = worker.batch
        if batch is None:
            return
        if len(batch.items) == 1 and batch.attempts + 1 >= MAX_ATTEMPTS:
            self._finished[batch.first] = Lost(batch.items[0], reason)
            return
        if len(batch.items) == 1:
            self._again.append(batch._replace(attempts=batch.attempts + 1))
            return
        # nobody knows which of them it was
        self._again.extend(_Batch(batch.first + offset, (item,)) for offset, item in enumerate(batch.items))


def _serve(make: Callable[[], Callable[[Any], Any]], connection: Connection) -> None:
    _step_back()
    work = make()
    connection.send("ready")
    while True:
        try:
            items = connection.recv()
        except EOFError:
            # the parent is gone
            return
        connection.send([work(item) for item in items])


def _step_back() -> None:
    """Leave the processors to the dashboard and whatever else people wait for; alone, the child is as fast as ever."""
    if hasattr(os, "nice"):
        os.nice(NICENESS)
