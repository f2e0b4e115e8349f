"""What a source calls for in English, and the words a project has used."""

from pathlib import Path

import pytest

from tests.projects import an_article, segment_ids
from workbench.model.language import Variant
from workbench.model.term import EntryKind, GlossaryEntry
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.targets import SetTarget
from workbench.services.jobs import Cancelled, CancelToken
from workbench.services.session import Session
from workbench.services.writing_aids.completing import CalledFor, words_used
from workbench.text.conversion.glossary import Glossary

MINISTRY = GlossaryEntry(
    EntryKind.ORGANISATION, "外交部", "外交部", "外交部", "Ministry of Foreign Affairs; MFA"
)
XI = GlossaryEntry(EntryKind.PERSON, "毛宁", english="Mao Ning, the spokeswoman")


def called_for(
    source: str, *entries: GlossaryEntry, language: Variant = Variant.CHINA
) -> list[str]:
    return list(CalledFor(Glossary(entries)).texts(source, language))


def test_what_the_source_spells_itself_comes_first() -> None:
    found = called_for("克里（John Kerry）会见外交部官员", MINISTRY)

    assert found == ["John Kerry", "Ministry of Foreign Affairs", "MFA"]


def test_a_record_is_found_in_any_written_form() -> None:
    assert "MFA" in called_for("中国外交部", MINISTRY)
    assert "MFA" in called_for("中國外交部", MINISTRY, language=Variant.TAIWAN)


def test_people_of_the_mainland_are_proposed_in_pinyin_surname_first() -> None:
    assert called_for("市议员欧阳书然质疑造价") == ["Ouyang Shuran"]


def test_names_of_taiwan_and_hong_kong_are_never_guessed() -> None:
    assert called_for("發言人林書豪表示", language=Variant.TAIWAN) == []
    assert called_for("發言人林書豪表示", language=Variant.HONG_KONG) == []


def test_who_is_on_record_is_not_guessed_beside() -> None:
    assert called_for("外交部发言人毛宁说", XI) == ["Mao Ning, the spokeswoman"]


def test_each_form_is_proposed_once() -> None:
    assert called_for("外交部和外交部", MINISTRY).count("MFA") == 1


@pytest.fixture
def session(tmp_path: Path) -> Session:
    session = Session(tmp_path / "news.dzp", author="lin")
    session.execute(AddArticle(an_article(), "one.txt"))
    return session


def test_the_words_of_all_targets_are_counted(session: Session) -> None:
    first, second, *_ = segment_ids(session)
    session.execute(SetTarget(first, "Climate talks begin"))
    session.execute(SetTarget(second, "The talks went on"))

    counts = words_used(session.read, lambda: None)

    assert counts["talks"] == 2
    assert counts["Climate"] + counts["climate"] == 1
    session.close()


def test_counting_stops_when_it_is_cancelled(session: Session) -> None:
    session.execute(SetTarget(segment_ids(session)[0], "Climate talks begin"))
    token = CancelToken()
    token.cancel()

    with pytest.raises(Cancelled):
        words_used(session.read, token.raise_if_cancelled)
    session.close()


def test_names_are_placed_where_they_stand_from_records_or_in_pinyin() -> None:
    known = CalledFor(Glossary((MINISTRY,)))

    found = known.names("外交部发言人汪文宾说", Variant.CHINA)

    assert [(each.span.start, each.text) for each in found] == [
        (0, "Ministry of Foreign Affairs"),
        (6, "Wang Wenbin"),
    ]
