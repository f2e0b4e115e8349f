"""The plugin in ARCHITECTURE.md works as it stands there."""

import io
import re
from pathlib import Path
from types import ModuleType

import pytest

from tests.conftest import ROOT
from workbench.api import Api, ExportArticle, ExportRequest, ExportSegment
from workbench.model.article import Article
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.language import Variant
from workbench.model.segment import Role, Segment, SourceContent


@pytest.fixture
def example(tmp_path: Path) -> ModuleType:
    text = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    found = re.search(r"<!-- plugin example -->\n```python\n(.*?)```", text, re.DOTALL)
    assert found
    module = ModuleType("duizhao_tsv")
    exec(compile(found[1], str(tmp_path / "duizhao_tsv.py"), "exec"), module.__dict__)  # noqa: S102 - our own document
    return module


def pair(number: int, source: str, target: str) -> ExportSegment:
    content = SourceContent(Role.BODY, source)
    segment = Segment(SegmentId(number), ArticleId(1), number, content, target=target)
    return ExportSegment(segment)


def test_the_plugin_of_the_documentation_registers_and_exports(example: ModuleType) -> None:
    api = Api()
    example.enable(api)
    article = Article(ArticleId(1), 1, "题目", "", None, Variant.CHINA)
    pairs = [pair(1, "你好\n世界", "Hello\tworld"), pair(2, "再见", "")]
    stream = io.BytesIO()

    warnings = api.exporters["tsv"].write(
        ExportRequest([ExportArticle(article, pairs)], "news", "en-US"), stream
    )

    assert warnings == ()
    assert stream.getvalue().decode() == "你好 世界\tHello world\n再见\t\n"
