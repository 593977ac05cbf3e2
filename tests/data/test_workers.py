import os
import signal
from functools import partial
from itertools import count

import pytest

from data.workers import NICENESS, Done, Lost, work_in_processes

# In the children Python's own eval does the work: items are expressions.
EVAL = partial(eval, "eval")
DIE = "__import__('os')._exit(3)"
KILL = "__import__('os').kill(__import__('os').getpid(), 9)"
HANG = "__import__('threading').Event().wait()"


def _values(results):
    return [result.value if isinstance(result, Done) else result.reason for result in results]


@pytest.mark.parametrize("workers", [1, 2])
def test_results_come_in_the_order_of_the_items(workers):
    items = [f"{number} * 2" for number in range(100)]
    results = work_in_processes(EVAL, items, workers=workers, batch_size=7)
    assert _values(results) == [number * 2 for number in range(100)]


@pytest.mark.skipif(not hasattr(os, "nice"), reason="this system has no niceness")
def test_a_child_leaves_the_processors_to_what_people_wait_for():
    (child,) = _values(work_in_processes(EVAL, ["__import__('os').nice(0)"], workers=1))
    assert child == min(os.nice(0) + NICENESS, 19)


def test_no_items_start_no_process():
    assert list(work_in_processes(EVAL, [], workers=2)) == []


@pytest.mark.parametrize("deadly", [DIE, KILL, "1 / 0", "[0] * 10**14"], ids=["exit", "kill -9", "exception", "memory"])
def test_an_item_that_ends_its_process_is_lost_alone(deadly):
    items = ["1", "2", deadly, "4", "5"]
    results = list(work_in_processes(EVAL, items, workers=1, batch_size=3))
    assert results[2] == Lost(deadly, "ended the process that read it")
    assert _values(results[:2] + results[3:]) == [1, 2, 4, 5]


def test_an_item_that_hangs_is_lost_alone():
    results = list(work_in_processes(EVAL, ["1", HANG, "3"], workers=1, batch_size=1, timeout_s=2.0))
    assert _values(results) == [1, "took longer than 2 s to read", 3]


def test_a_worker_killed_from_outside_loses_nothing():
    results = work_in_processes(EVAL, ["__import__('os').getpid()", *map(str, range(200))], workers=1, batch_size=1)
    os.kill(next(results).value, signal.SIGKILL)
    assert _values(results) == list(range(200))


def test_items_are_taken_only_as_fast_as_results_are(monkeypatch):
    taken = []
    endless = (taken.append(number) or str(number) for number in count())
    results = work_in_processes(EVAL, endless, workers=1, batch_size=2)
    assert [next(results).value for _ in range(3)] == [0, 1, 2]
    results.close()
    assert len(taken) < 100
