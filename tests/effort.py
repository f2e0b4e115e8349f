"""How much work something is, told without a clock on the wall: a busy machine changes nothing.

Work is the processor time of one's own thread, compared between a text and one four times as long,
or the number of functions called.
"""

import gc
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_TIMES = 4
_ATTEMPTS = 10

# What is in proportion takes four times the work for four times the text, what grows with the
# square sixteen times.
_IN_PROPORTION = 2.0 * _TIMES


def grows_in_proportion(work: Callable[[int], object], size: int) -> bool:
    """Return whether `work(size)` costs about as many times `work(size // 4)` as it is longer."""
    work(size // (_TIMES * _TIMES))  # what is made once is made now
    with _without_collection():
        # Each time another length, so that nothing remembered answers.
        return any(
            _cost(work, size - attempt) <= _IN_PROPORTION * _cost(work, size // _TIMES - attempt)
            for attempt in range(_ATTEMPTS)
        )


def calls(work: Callable[[], object]) -> int:
    """Return how many functions, of Python or built in, were called to do `work`."""
    count = 0

    def profile(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(profile)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


def _cost(work: Callable[[int], object], size: int) -> float:
    began = time.thread_time()
    work(size)
    return time.thread_time() - began


@contextmanager
def _without_collection() -> Iterator[None]:
    """Keep Python from looking through all objects, which costs by how many the others made."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
