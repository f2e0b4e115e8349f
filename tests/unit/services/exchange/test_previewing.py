"""What the window shows of an export before it is written, and what is kept of it after."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import ROOT
from workbench.api import Api, Exporter, OptionedExporter
from workbench.formats.exporters import enable
from workbench.formats.finished.options import FinishedOptions, SourceText
from workbench.formats.tmx.options import SentenceLinks
from workbench.model.errors import UsageError
from workbench.model.ids import ArticleId
from workbench.model.language import Variant
from workbench.model.segment import Role, Status
from workbench.services.exchange.export_options import configured, offered
from workbench.services.exchange.exporting import (
    EVERYTHING,
    ExportChoice,
    Gathering,
    Signature,
    export,
    export_each,
)
from workbench.services.exchange.glossaries import UserGlossary, usual_conversions
from workbench.services.exchange.previewing import LINES, copied, copied_blocks, preview
from workbench.services.exchange.wishes import SETTING, ExportWish, kept, wish_of
from workbench.services.jobs import Cancelled, CancelToken
from workbench.storage.project import ReadOnlyProject

FIRST = ExportChoice((ArticleId(1),))
SIGNATURE = Signature("sample", "Ann")
API = Api()
enable(API)


@pytest.fixture
def sample() -> Iterator[Gathering]:
    with ReadOnlyProject(ROOT / "projects" / "sample.dzp") as project:
        yield Gathering(project.reader, usual_conversions(UserGlossary()))


@pytest.mark.parametrize("name", list(API.exporters))
def test_every_format_can_be_looked_at_before_it_is_written(sample: Gathering, name: str) -> None:
    shown = preview(sample, API.exporters[name], FIRST, SIGNATURE)

    assert "Langang" in shown.text
    assert "\ufffd" not in shown.text
    assert len(shown.text.splitlines()) <= LINES + 1


def test_a_preview_says_what_the_format_cannot_carry(sample: Gathering) -> None:
    shown = preview(sample, API.exporters["docx"], FIRST, SIGNATURE)

    assert [warning.code for warning in shown.warnings] == ["export.no_pictures"]


def test_nothing_chosen_shows_nothing(sample: Gathering) -> None:
    second = ExportChoice((ArticleId(2),))

    assert preview(sample, API.exporters["article"], second, SIGNATURE).text == ""
    assert copied(sample, second, FinishedOptions(), "Ann") is None
    assert copied_blocks(sample, second, FinishedOptions(), "Ann") is None


def test_an_article_is_copied_as_rich_text_and_as_blocks(sample: Gathering) -> None:
    beside = FinishedOptions(SourceText.BESIDE)
    rich = copied(sample, FIRST, beside, "Ann")
    blocks = copied_blocks(sample, FIRST, FinishedOptions(), "Ann")

    assert rich is not None
    assert rich.html.startswith('<article id="a1"')
    assert rich.text.startswith("Ferries return")
    assert "停航21年" in rich.text
    assert rich.paragraphs == 8
    assert blocks is not None
    assert blocks.html == blocks.text
    assert blocks.text.startswith("<!-- wp:paragraph -->")


def no_links() -> SentenceLinks:
    pytest.fail("nobody asked for sentences")


def test_options_of_tmx_are_offered_like_those_of_any_format() -> None:
    tmx = API.exporters["tmx"]

    assert [each.name for each in offered(tmx)] == ["level", "sentences", "trados"]
    assert offered(API.exporters["json"]) == ()
    assert configured(tmx, {"level": "2"}, no_links) is not tmx


@pytest.mark.parametrize(
    ("name", "values", "code"),
    [
        ("json", {"notes": "yes"}, "export.no_option"),
        ("text", {"source": "beside"}, "export.no_choice"),
        ("tmx", {"level": "3"}, "export.no_choice"),
    ],
)
def test_what_a_format_does_not_offer_is_refused(
    name: str, values: dict[str, str], code: str
) -> None:
    with pytest.raises(UsageError) as caught:
        configured(API.exporters[name], values, no_links)
    assert caught.value.code == code


def test_every_choice_of_every_format_can_be_written(sample: Gathering, tmp_path: Path) -> None:
    for exporter in API.exporters.values():
        if isinstance(exporter, OptionedExporter):
            for option in exporter.options:
                for value in option.choices or ("yes", ""):
                    chosen: Exporter = exporter.configured({option.name: value})
                    out = tmp_path / "out"
                    export(sample, chosen, FIRST, SIGNATURE, out)
                    assert out.stat().st_size > 0, (exporter.name, option.name, value)
                    out.unlink()


def test_an_export_stops_between_two_articles(sample: Gathering, tmp_path: Path) -> None:
    token = CancelToken()
    choice = ExportChoice(statuses=EVERYTHING)

    def stop_after_the_first(done: int) -> None:
        if done:
            token.cancel()
        token.raise_if_cancelled()

    with pytest.raises(Cancelled):
        export(
            sample,
            API.exporters["article"],
            choice,
            SIGNATURE,
            tmp_path / "a.html",
            go_on=stop_after_the_first,
        )
    assert list(tmp_path.iterdir()) == []

    token = CancelToken()
    with pytest.raises(Cancelled):
        export_each(
            sample,
            API.exporters["article"],
            choice,
            SIGNATURE,
            tmp_path / "out",
            go_on=stop_after_the_first,
        )
    assert len(list((tmp_path / "out").iterdir())) == 1


WISHES = st.builds(
    ExportWish,
    format=st.text(max_size=9),
    choice=st.builds(
        ExportChoice,
        articles=st.lists(st.integers(1, 99).map(ArticleId), max_size=3).map(tuple),
        roles=st.frozensets(st.sampled_from(Role)),
        statuses=st.frozensets(st.sampled_from(Status), min_size=1),
        variant=st.none() | st.sampled_from(Variant),
        extras=st.booleans(),
        signed=st.booleans(),
    ),
    options=st.dictionaries(st.text(max_size=5), st.text(max_size=5), max_size=2),
    each=st.booleans(),
    path=st.text(max_size=9),
)


@given(WISHES)
def test_what_was_wished_for_last_is_kept_in_the_project(wish: ExportWish) -> None:
    assert wish_of({SETTING: kept(wish)}) == wish


@pytest.mark.parametrize("value", ["", "[]", "{}", "null", '{"format": 1}', "\0", "1"])
def test_what_another_version_kept_is_no_wish(value: str) -> None:
    assert wish_of({SETTING: value}) is None


def test_a_wish_with_an_unknown_status_is_none() -> None:
    values = json.loads(kept(ExportWish("tmx", FIRST)))
    values["statuses"] = ["odd"]

    assert wish_of({SETTING: json.dumps(values)}) is None
