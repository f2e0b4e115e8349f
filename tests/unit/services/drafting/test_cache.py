"""The cache of answers: a file that can be seen and cleared."""

import os
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.conftest import ROOT
from workbench.messages import sentence
from workbench.model.errors import EnvironmentFailure
from workbench.services.drafting.cache import FILE, CacheKey, DraftCache

KEY = CacheKey("ollama", "", "qwen", "p1", "zh-CN", "en-US", "克里周日抵达北京")


def test_an_answer_is_found_again_by_all_that_makes_it_the_same(tmp_path: Path) -> None:
    with DraftCache(tmp_path / FILE) as cache:
        cache.keep(KEY, "Kerry arrived.")

        assert cache.find(KEY) == "Kerry arrived."
        for name in ("provider", "place", "model", "prompt", "source", "target", "text"):
            assert cache.find(replace(KEY, **{name: "another"})) is None, name


def test_no_source_is_kept_and_nobody_else_may_read(tmp_path: Path) -> None:
    path = tmp_path / "folder" / FILE
    with DraftCache(path) as cache:
        cache.keep(KEY, "Kerry arrived.")

    written = b"".join(each.read_bytes() for each in path.parent.iterdir())
    assert b"Kerry arrived." in written
    assert KEY.text.encode() not in written
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_cache_is_where_the_system_keeps_such_files(home: Path) -> None:
    with DraftCache() as cache:
        assert cache.path.name == FILE
        assert home in cache.path.parents


def test_what_is_kept_can_be_seen_and_cleared(tmp_path: Path) -> None:
    with DraftCache(tmp_path / FILE) as cache:
        cache.keep(KEY, "Kerry arrived.")
        cache.keep(replace(KEY, text="二"), "Two")
        cache.keep(replace(KEY, provider="deepl", model=""), "Kerry came.")

        [deepl, ollama] = cache.tallies()
        assert (deepl.provider, deepl.answers) == ("deepl", 1)
        assert (ollama.model, ollama.answers, ollama.characters) == ("qwen", 2, 17)
        assert cache.clear("ollama") == 2
        assert cache.clear() == 1
        assert cache.tallies() == ()

    assert b"Kerry" not in (tmp_path / FILE).read_bytes()


def test_a_cache_that_is_none_is_told(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"no database at all" * 100)

    with pytest.raises(EnvironmentFailure) as caught:
        DraftCache(tmp_path / FILE)

    assert caught.value.code == "cache.failed"
    assert str(tmp_path) in sentence(caught.value)


def test_an_answer_outlives_the_process_that_kept_it(tmp_path: Path) -> None:
    program = (
        "import os, sys; from workbench.services.drafting.cache import CacheKey, DraftCache;"
        f"from pathlib import Path; KEY = {KEY!r}; cache = DraftCache(Path(sys.argv[1]));"
        "cache.keep(KEY, 'Kerry arrived.'); os.kill(os.getpid(), 9)"
    )

    subprocess.run([sys.executable, "-c", program, tmp_path / FILE], cwd=ROOT, check=False)

    with DraftCache(tmp_path / FILE) as cache:
        assert cache.find(KEY) == "Kerry arrived."
