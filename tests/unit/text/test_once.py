"""What is made once in a process."""

import threading
import time

import pytest

from workbench.text.once import once


def test_threads_that_ask_while_it_is_made_wait_for_the_one() -> None:
    made: list[object] = []
    inside = threading.Event()
    go_on = threading.Event()

    @once
    def table() -> object:
        inside.set()
        go_on.wait()
        made.append(object())
        return made[-1]

    found: list[object] = []
    threads = [threading.Thread(target=lambda: found.append(table())) for _ in range(4)]
    for thread in threads:
        thread.start()
    inside.wait()
    go_on.set()
    for thread in threads:
        thread.join()

    assert len(made) == 1
    assert found == made * 4


def test_what_could_not_be_made_is_tried_again() -> None:
    answers = iter((OSError("not now"), "there"))

    @once
    def table() -> str:
        answer = next(answers)
        if isinstance(answer, OSError):
            raise answer
        return answer

    with pytest.raises(OSError, match="not now"):
        table()
    assert table() == "there"
    assert table() == "there"


def test_it_keeps_the_words_of_the_function() -> None:
    @once
    def table() -> float:
        """Return when it was made."""
        return time.monotonic()

    assert table.__doc__ == "Return when it was made."
    assert table() == table()
