"""What tests of the command line share: reading its JSON, and projects made by it."""

import json
import re
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.conftest import RunDuizhao
from workbench.services.exchange.importing import find_sources, import_article, read_sources
from workbench.services.plugins import load_api
from workbench.services.session import Session

Json = dict[str, Any]
Ran = subprocess.CompletedProcess[str]

ARTICLE = """<!--1689604140000-->
[克里抵达北京](https://example.org/news/1)
------
<p>美国气候特使克里周日抵达北京。</p><p>双方将就气候变化交换意见。</p>
<ul><li><a href="/2">延伸阅读一</a></li><li><a href="/3">延伸阅读二</a></li></ul>
<p>会谈能否取得突破仍有待观察。</p>
"""


def document(ran: Ran) -> Json:
    """What a command with `--json` printed, which is JSON and nothing else."""
    assert ran.stdout, ran.stderr
    read = json.loads(ran.stdout)
    assert isinstance(read, dict)
    return read


def assert_refused(ran: Ran, code: int, *words: str) -> None:
    """Assert that a command ended with this code and a sentence, and no traceback."""
    assert ran.returncode == code, ran.stderr
    assert "Traceback" not in ran.stderr
    assert not re.search(r"\{[a-z_]*\}", ran.stderr)
    for word in words:
        assert word in ran.stderr


def shown(run: RunDuizhao, project: Path, *options: str) -> Json:
    ran = run("show", project, "--json", *options)
    assert (ran.returncode, ran.stderr) == (0, "")
    return document(ran)


def shown_segments(run: RunDuizhao, project: Path) -> list[Json]:
    return [each for article in shown(run, project)["articles"] for each in article["segments"]]


def write_article(folder: Path, text: str = ARTICLE, name: str = "kerry.txt") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def make_project(path: Path, sources: Sequence[Path] = ()) -> Path:
    """A project of the article above, or of those given, made as `duizhao import` makes one."""
    importers = load_api().api.importers
    names = map(str, sources or [write_article(path.parent)])
    with Session(path) as session:
        for reading in read_sources(importers, find_sources(names, importers)):
            assert import_article(session, reading).error is None
    return path
