from collections.abc import Iterator

import pytest

from tests.loopback import Loopback, serving


@pytest.fixture
def loopback(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    with serving(monkeypatch) as server:
        yield server
