"""What all tests of the window share: memory is tidied where the program does it."""

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture(scope="session", autouse=True)
def imports_left_out() -> Iterator[None]:
    """Tidy only what tests make, which is quick."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture(autouse=True)
def no_tidying_beside_the_window() -> Iterator[None]:
    """Tidy between two tests, on this thread: beside a job it would destroy what is Qt's."""
    gc.disable()
    yield
    gc.enable()
    gc.collect(1)
