import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path, PurePath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.projects import an_article, segments
from workbench.api import Document, Importer
from workbench.formats.input_file import LARGEST
from workbench.messages import sentence
from workbench.model.article import ImportedArticle
from workbench.model.errors import EnvironmentFailure, InputError, WorkbenchError
from workbench.model.language import Variant
from workbench.services.commands.settings import ChangeSettings
from workbench.services.commands.targets import SetTarget
from workbench.services.exchange import importing
from workbench.services.exchange.importing import (
    Differences,
    Outcome,
    Reading,
    ReadingOptions,
    Source,
    find_sources,
    import_article,
    import_articles,
    known_article,
    natural_order,
    origin_of,
    read_source,
    read_sources,
)
from workbench.services.jobs import Cancelled, CancelToken
from workbench.services.plugins import load_api
from workbench.services.session import Session

NAMES = st.text(st.characters(exclude_characters="/\0"), min_size=1, max_size=9)


@pytest.fixture(scope="module")
def importers() -> Sequence[Importer]:
    return load_api([]).api.importers


def write(path: Path, text: str = "标题\n\n第一段。") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def test_names_are_in_the_order_a_person_expects() -> None:
    names = ["part 10", "part 2", "Part 1", "a", "a1", "a01b", "2", "10", "1x", "第2章", "第10章"]

    assert sorted(names, key=natural_order) == [
        *("1x", "2", "10", "a", "a1", "a01b", "Part 1", "part 2", "part 10", "第2章", "第10章")
    ]


@pytest.mark.parametrize("name", ["²", "①", "٣", "9²", "", "0" * 200, "\udcff"])
def test_odd_digits_have_a_place_too(name: str) -> None:
    assert sorted([name, "a1"], key=natural_order)


@given(st.lists(NAMES, unique=True))
def test_the_order_does_not_depend_on_the_order_before(names: list[str]) -> None:
    backwards = [*reversed(names)]

    assert sorted(names, key=natural_order) == sorted(backwards, key=natural_order)


def test_a_folder_gives_its_readable_files_in_order(
    tmp_path: Path, importers: Sequence[Importer]
) -> None:
    for name in ("b/2.md", "b/10.HTML", "a.txt", "b/x.png", ".git/1.txt", "b/.2.txt"):
        write(tmp_path / name)

    found = [source.path for source in find_sources([str(tmp_path)], importers)]

    assert found == [tmp_path / "a.txt", tmp_path / "b" / "2.md", tmp_path / "b" / "10.HTML"]


def test_a_link_to_a_folder_is_not_followed(tmp_path: Path, importers: Sequence[Importer]) -> None:
    write(tmp_path / "a.txt")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)

    assert len(list(find_sources([str(tmp_path)], importers))) == 1


def test_a_folder_with_nothing_to_read_is_a_source_that_fails(
    tmp_path: Path, importers: Sequence[Importer]
) -> None:
    (source,) = find_sources([str(tmp_path)], importers)

    assert source.error is not None
    assert source.error.code == "import.no_articles"


def test_a_folder_that_is_closed_is_a_source_that_fails(
    tmp_path: Path, importers: Sequence[Importer], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(place: object) -> object:
        raise PermissionError(13, "Permission denied", str(place))

    monkeypatch.setattr(os, "scandir", refuse)

    (source,) = find_sources([str(tmp_path)], importers)

    assert source.error is not None
    assert source.error.code == "import.unreachable"
    assert source.error.details["path"] == str(tmp_path)


def test_addresses_and_files_are_taken_as_they_are_named(importers: Sequence[Importer]) -> None:
    address, file = find_sources([" https://example.org/1 ", "absent.xyz"], importers)

    assert address == Source("https://example.org/1")
    assert file == Source("absent.xyz", Path("absent.xyz"))


def failure(importers: Sequence[Importer], source: Source) -> WorkbenchError:
    (reading,) = read_sources(importers, [source])
    assert reading.article is None
    assert reading.error is not None
    return reading.error


def test_what_is_not_there_is_bad_input(tmp_path: Path, importers: Sequence[Importer]) -> None:
    inside_a_file = write(tmp_path / "a.txt") / "b.txt"

    for path in (tmp_path / "absent.txt", inside_a_file):
        error = failure(importers, Source(str(path), path))
        assert isinstance(error, InputError)
        assert error.code == "import.missing"


def test_a_folder_is_no_file(tmp_path: Path, importers: Sequence[Importer]) -> None:
    assert failure(importers, Source("a", tmp_path)).code == "import.no_file"


def test_what_is_too_large_is_refused_before_it_is_read(
    tmp_path: Path, importers: Sequence[Importer], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("was read"))

    error = failure(importers, Source("a", path))

    assert (error.code, error.details["size"]) == ("import.too_large", "50")


def test_a_file_that_the_disk_fails_to_give_is_the_surroundings_fault(
    tmp_path: Path, importers: Sequence[Importer], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path / "a.txt")

    def fail(*_: object) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "open", fail)

    error = failure(importers, Source("a", path))

    assert isinstance(error, EnvironmentFailure)
    assert (error.code, error.details["reason"]) == ("import.unreachable", "Input/output error")


def test_a_variant_that_was_said_wins(tmp_path: Path, importers: Sequence[Importer]) -> None:
    path = write(tmp_path / "a.txt")
    options = ReadingOptions(language=Variant.HONG_KONG)

    article = read_source(importers, Source("a", path), options).article

    assert article is not None
    assert article.language is Variant.HONG_KONG


def test_reading_stops_when_it_is_told_to(tmp_path: Path, importers: Sequence[Importer]) -> None:
    source = Source("a", write(tmp_path / "a.txt"))
    token = CancelToken()
    readings = read_sources(importers, [source, source], cancel=token)
    next(readings)

    token.cancel()

    with pytest.raises(Cancelled):
        next(readings)


def put(
    session: Session, article: ImportedArticle, place: str, **options: bool
) -> importing.Report:
    source = Source(place, None if "://" in place else Path(place))
    return import_article(session, Reading(source, article), **options)


def test_an_article_is_added_once_and_then_known(session: Session) -> None:
    article = an_article("题", "甲。", url="https://example.org/2")

    first = put(session, article, "a.txt")
    second = put(session, article, "a.txt")

    assert (first.outcome, second.outcome) == (Outcome.ADDED, Outcome.UNCHANGED)
    assert first.article_id == second.article_id
    assert first.differences == Differences(added=2)
    assert second.differences == Differences()


def test_without_an_address_an_article_is_known_by_its_place(session: Session) -> None:
    put(session, an_article("题", "甲。", url=""), "a.txt")

    again = put(session, an_article("题", "乙。", url=""), "a.txt")
    other = put(session, an_article("题", "甲。", url=""), "b.txt")

    assert (again.outcome, other.outcome) == (Outcome.UPDATED, Outcome.ADDED)


def test_an_article_that_got_an_address_is_still_known_by_its_place(session: Session) -> None:
    first = put(session, an_article("题", "甲。", url=""), "a.txt")

    second = put(session, an_article("题", "甲。", url="https://example.org/5"), "a.txt")
    third = put(session, an_article("题", "甲。", url="https://example.org/6"), "a.txt")

    assert second.article_id == first.article_id
    assert third.outcome is Outcome.ADDED


def test_what_a_new_import_changed_is_counted(session: Session) -> None:
    url = "https://example.org/3"
    old = an_article(
        "题目", "甲段：天气晴朗，渡轮照常。", "乙段要删去。", "丙段已经译好。", url=url
    )
    put(session, old, "a.txt")
    done = segments(session)[-1]
    session.execute(SetTarget(done.id, "Done."))

    new = an_article("题目", "甲段：天气阴沉，渡轮照常。", "丁段完全是新写的内容。", url=url)
    report = put(session, new, "a.txt")

    found = report.differences
    assert report.outcome is Outcome.UPDATED
    assert (found.changed, found.withdrawn) == (1, 1)
    assert found.added + found.removed > 0


@pytest.mark.parametrize(("keep", "variant"), [(True, Variant.CHINA), (False, Variant.SINGAPORE)])
def test_the_variant_in_the_project_is_kept_unless_one_was_said(
    session: Session,
    keep: object,
    variant: Variant,
) -> None:
    other = an_article(url="https://example.org/news/1")
    said = ImportedArticle(
        other.title, other.url, other.published, Variant.SINGAPORE, other.segments
    )

    put(session, said, "news.txt", keep_language=bool(keep))

    assert session.read.articles()[0].language is variant


def test_a_source_that_failed_is_reported_and_the_rest_goes_on(session: Session) -> None:
    error = InputError("import.empty", name="a.txt")
    readings = [
        Reading(Source("a.txt"), error=error),
        Reading(Source("b.txt", Path("b.txt")), an_article(url="")),
    ]

    failed, added = import_articles(session, readings)

    assert (failed.outcome, failed.error) == (Outcome.FAILED, error)
    assert added.outcome is Outcome.ADDED


def test_a_place_is_remembered_from_the_project_s_folder(tmp_path: Path) -> None:
    project = tmp_path / "work" / "a.dzp"
    path = tmp_path / "articles" / "1.txt"

    assert origin_of(Source(str(path), path), project) == "../articles/1.txt"
    assert origin_of(Source("https://example.org/1"), project) == "https://example.org/1"


def test_a_place_on_another_drive_is_remembered_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: PurePath) -> str:
        raise ValueError

    monkeypatch.setattr(os.path, "relpath", refuse)
    path = tmp_path / "1.txt"

    assert origin_of(Source("1.txt", path), tmp_path / "a.dzp") == path.as_posix()
    assert PureWindowsPath("D:\\a\\1.txt").as_posix() == "D:/a/1.txt"


def test_an_odd_name_is_remembered_in_a_form_that_can_be_stored(session: Session) -> None:
    path = session.path.with_name("\udcff.txt")

    put(session, an_article(url=""), str(path))

    assert known_article(session, "", "\\udcff.txt") is not None


def test_the_project_s_settings_outlive_an_import(session: Session) -> None:
    session.execute(ChangeSettings([("target_language", "en-GB")]))

    put(session, an_article(url=""), "b.txt")

    assert session.read.settings()["target_language"] == "en-GB"


class Broken:
    """An importer with a mistake in it, which shows at one file only."""

    name = "broken"
    suffixes: tuple[str, ...] = (".txt",)

    def confidence(self, document: Document) -> int:
        return 99 * (b"bad" in document.data)

    def read(self, document: Document) -> ImportedArticle:
        raise KeyError(document.name)


def test_a_mistake_at_one_file_is_that_file_s_error_and_the_rest_is_read(
    tmp_path: Path, importers: Sequence[Importer]
) -> None:
    write(tmp_path / "1.txt")
    write(tmp_path / "2.txt", "bad")
    write(tmp_path / "3.txt")
    sources = find_sources([str(tmp_path)], importers)

    first, second, third = read_sources([*importers, Broken()], sources)

    assert first.article is not None
    assert third.article is not None
    assert second.error is not None
    assert second.error.code == "import.bug"
    assert "2.txt" in sentence(second.error)


def test_an_article_that_cannot_be_stored_is_reported_and_the_rest_goes_on(
    session: Session,
) -> None:
    odd = replace(an_article(url=""), title=None)  # type: ignore[arg-type] # a plugin's mistake
    readings = [
        Reading(Source("a.txt", Path("a.txt")), odd),
        Reading(Source("b.txt", Path("b.txt")), an_article(url="")),
    ]

    failed, added = import_articles(session, readings)

    assert (failed.outcome, failed.error and failed.error.code) == (Outcome.FAILED, "import.bug")
    assert added.outcome is Outcome.ADDED
    assert added.article_id is not None


def test_documents_of_other_programs_in_a_folder_are_named(
    tmp_path: Path, importers: Sequence[Importer]
) -> None:
    for name in ("a.txt", "b.DOCX", "c.tmx", "d.jpg", "e.js"):
        write(tmp_path / name)

    found = [Path(source.place).name for source in find_sources([str(tmp_path)], importers)]

    assert found == ["a.txt", "b.DOCX", "c.tmx"]
