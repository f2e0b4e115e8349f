from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.memory_services import Fill, no_encoder
from tests.memory_units import pair
from workbench.memory.store import Memory
from workbench.services.memory.following import project_id
from workbench.services.memory.matches import MemoryPlace
from workbench.services.memory.places import FILE
from workbench.services.memory.questions import Asker
from workbench.services.memory.service import MemoryService
from workbench.services.session import Session


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def own(folder: Path) -> MemoryPlace:
    return MemoryPlace(folder / FILE, "Mine", writable=True, own=True)


@pytest.fixture
def project(session: Session) -> str:
    return project_id(session)


@pytest.fixture
def service(own: MemoryPlace, folder: Path, project: str) -> Iterator[MemoryService]:
    made = MemoryService([own], folder, Asker(project), no_encoder)
    yield made
    made.close()


@pytest.fixture
def fill(own: MemoryPlace) -> Fill:
    """Put pairs into a memory, which is made: the user's own unless another is named."""

    def put(*pairs: tuple[str, str], path: Path = own.path) -> Path:
        path.parent.mkdir(exist_ok=True)
        known = path.exists()
        with Memory(path, writable=True) if known else Memory.create(path) as memory:
            for source, target in pairs:
                memory.add(pair(source, target))
        return path

    return put
