"""The plugins in ARCHITECTURE.md work as they stand there."""

import io
import re
import sys
from dataclasses import replace
from importlib.metadata import EntryPoint
from pathlib import Path
from types import ModuleType

import pytest

from tests.conftest import ROOT
from tests.opencc import ENGINE
from workbench.api import (
    API_VERSION,
    KEY,
    Api,
    ArticleFacts,
    Checked,
    Document,
    ExportArticle,
    ExportRequest,
    ExportSegment,
)
from workbench.formats.reading import read_document
from workbench.messages import finding_sentence, sentence
from workbench.model.article import Article
from workbench.model.errors import InputError, UsageError
from workbench.model.finding import Finding
from workbench.model.house_style import HouseStyle
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.language import Variant
from workbench.model.segment import Role, Segment, SourceContent
from workbench.services.checking.checking import usual_checks
from workbench.services.checking.engine import CheckEngine
from workbench.services.checking.examples import tried
from workbench.services.checking.house_style import default_style
from workbench.services.drafting.provider_options import kept_values, settings_of, values_said
from workbench.services.plugins import GROUP, Loaded, load_api


def module_of(mark: str, name: str, folder: Path) -> ModuleType:
    """Return the module that stands in ARCHITECTURE.md after a mark."""
    text = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    found = re.search(rf"<!-- {mark} -->\n```python\n(.*?)```", text, re.DOTALL)
    assert found
    module = ModuleType(name)
    exec(compile(found[1], str(folder / f"{name}.py"), "exec"), module.__dict__)  # noqa: S102 - our own document
    return module


@pytest.fixture
def example(tmp_path: Path) -> ModuleType:
    return module_of("plugin example", "duizhao_tsv", tmp_path)


@pytest.fixture
def every_kind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Loaded:
    """Everything the program has with the plugin that brings one of each."""
    module = module_of("plugin example of every kind", "duizhao_every", tmp_path)
    monkeypatch.setitem(sys.modules, "duizhao_every", module)
    return load_api([EntryPoint("every", "duizhao_every", GROUP)])


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


SUBTITLES = "1\n00:00:01,000 --> 00:00:02,000\n你好\n\n2\n00:00:03,000 --> 00:00:04,000\n再见\n"


def test_an_importer_of_a_plugin_owns_a_kind_of_file_that_is_refused_without_it(
    every_kind: Loaded,
) -> None:
    document = Document(SUBTITLES.encode(), "talk.srt")

    article = read_document(every_kind.api.importers, document)
    with pytest.raises(InputError) as caught:
        read_document(load_api([]).api.importers, document)

    assert every_kind.warnings == ()
    assert [each.text for each in article.segments] == ["你好", "再见"]
    assert caught.value.code == "import.is_subtitles"


def test_what_the_owner_of_a_kind_does_not_claim_is_refused_as_before(every_kind: Loaded) -> None:
    with pytest.raises(InputError) as caught:
        read_document(every_kind.api.importers, Document(SUBTITLES.encode(), "talk.txt"))

    assert caught.value.code == "import.is_subtitles"


def test_the_checks_of_a_plugin_say_what_their_examples_say(every_kind: Loaded) -> None:
    results = tried(every_kind.api.checks["distance"], default_style())

    assert len(results) == 2
    assert all(each.holds for each in results)


def test_a_finding_of_a_plugin_has_its_sentence_and_can_be_switched_off(
    every_kind: Loaded,
) -> None:
    segment = pair(1, "这次改革", "the so-called reform").segment
    checked = Checked(segment, ArticleFacts())

    def found(style: HouseStyle) -> list[Finding]:
        engine = CheckEngine(usual_checks(every_kind.api, ENGINE, style))
        engine.update([checked], (), lambda _: [checked])
        return [each for each in engine.findings(segment.id) if each.code.startswith("distance.")]

    (finding,) = found(default_style())
    off = replace(default_style(), off=frozenset({"distance.so_called"}))

    assert finding_sentence(finding) == "“so-called” keeps a distance that the source does not."
    assert found(off) == []


def test_an_example_that_does_not_hold_is_told(every_kind: Loaded) -> None:
    family = every_kind.api.checks["distance"]
    wrong = replace(family, examples=(replace(family.examples[0], codes=()),))

    (result,) = tried(wrong, default_style())

    assert not result.holds
    assert [each.code for each in result.findings] == ["distance.so_called"]


def test_the_options_of_a_plugins_provider_are_taken_from_words(every_kind: Loaded) -> None:
    factory = every_kind.api.providers["shouting"]

    values = values_said(factory, ["tone=quiet"])
    provider = factory(settings_of({KEY: "sesame", **values}, 5))

    assert provider.translate("你好", "zh-CN", "en") == "你好."
    assert kept_values(factory, {"shouting": "a", "shouting.tone": "loud", "other": "b"}) == {
        KEY: "a",
        "tone": "loud",
    }


@pytest.mark.parametrize("word", ["tone=shrill", "tone", "key=sesame", "colour=red"])
def test_an_option_that_cannot_be_is_refused_with_those_there_are(
    every_kind: Loaded, word: str
) -> None:
    with pytest.raises(UsageError) as caught:
        values_said(every_kind.api.providers["shouting"], [word])

    assert "tone=loud|tone=quiet" in sentence(caught.value)


def test_a_plugin_for_another_version_is_left_out_and_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = module_of("plugin example of every kind", "duizhao_every", tmp_path)
    module.__dict__["API_VERSION"] = API_VERSION + 1
    monkeypatch.setitem(sys.modules, "duizhao_every", module)

    loaded = load_api([EntryPoint("every", "duizhao_every", GROUP)])

    assert "shouting" not in loaded.api.providers
    assert [each.code for each in loaded.warnings] == ["plugin.broken"]
    assert f"version {API_VERSION + 1}" in loaded.warnings[0].detail
