from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.memory.store import Memory


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "news.dzm"


@pytest.fixture
def memory(path: Path) -> Iterator[Memory]:
    with Memory.create(path) as made:
        yield made
