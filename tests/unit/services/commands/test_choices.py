"""Choices between a conversion's candidates, on a real project."""

import pytest

from tests.opencc import ENGINE
from tests.projects import segments
from workbench.model.article import ImportedArticle
from workbench.model.choice import ChoiceScope, ConversionChoice
from workbench.model.errors import UsageError
from workbench.model.ids import SegmentId
from workbench.model.language import Variant
from workbench.model.segment import Role, Segment, SourceContent
from workbench.services.commands.articles import AddArticle, RemoveArticle, UpdateArticle
from workbench.services.commands.choices import ChooseConversion, ConfirmChoice, RemoveChoice
from workbench.services.conversion.converting import ByHand, Conversions, usage_of
from workbench.services.session import Session
from workbench.text.conversion.glossary import Glossary

TEXT = "他们出发以前，发。以后，发。"
HERE = 7, 8


@pytest.fixture(scope="module")
def conversions() -> Conversions:
    return Conversions(ENGINE)


def imported(*texts: str) -> ImportedArticle:
    matters = tuple(SourceContent(Role.BODY, text) for text in texts)
    return ImportedArticle("文章", "https://example.org/1", None, Variant.CHINA, matters)


@pytest.fixture
def segment(session: Session) -> Segment:
    session.execute(AddArticle(imported(TEXT, "发。"), "a.txt"))
    return segments(session)[-2]


def choose(session: Session, segment: Segment, output: str, scope: ChoiceScope) -> None:
    session.execute(ChooseConversion(segment.id, Variant.TAIWAN, *HERE, output, scope))


def read(session: Session, conversions: Conversions, segment_id: SegmentId) -> str:
    segment = session.read.segment(segment_id)
    usage = usage_of(session.read, Glossary())
    by_hand = ByHand((), tuple(session.read.choices_of([segment_id])))
    return conversions.of(segment, Variant.CHINA, Variant.TAIWAN, by_hand, usage)


def only(session: Session, segment: Segment) -> ConversionChoice:
    (choice,) = session.read.choices_of([segment.id])
    return choice


def test_a_choice_for_a_place_is_written_there_only(
    session: Session, conversions: Conversions, segment: Segment
) -> None:
    choose(session, segment, "髮", ChoiceScope.PLACE)

    assert read(session, conversions, segment.id) == "他們出發以前，髮。以後，發。"


def test_a_choice_for_the_article_reaches_its_other_segments(
    session: Session, conversions: Conversions, segment: Segment
) -> None:
    session.execute(AddArticle(imported("发。"), "b.txt"))
    other, elsewhere = segments(session)[-2:]

    choose(session, segment, "髮", ChoiceScope.ARTICLE)

    assert read(session, conversions, segment.id) == "他們出發以前，髮。以後，髮。"
    assert read(session, conversions, other.id) == "髮。"
    assert read(session, conversions, elsewhere.id) == "發。"


def test_a_choice_for_the_project_reaches_everywhere_and_a_nearer_one_wins(
    session: Session, conversions: Conversions, segment: Segment
) -> None:
    session.execute(AddArticle(imported("发。"), "b.txt"))
    elsewhere = segments(session)[-1]

    choose(session, segment, "髮", ChoiceScope.PROJECT)
    choose(session, segment, "發", ChoiceScope.PLACE)

    assert read(session, conversions, segment.id) == "他們出發以前，發。以後，髮。"
    assert read(session, conversions, elsewhere.id) == "髮。"


def test_choosing_again_takes_the_place_of_the_choice_before(
    session: Session, segment: Segment
) -> None:
    for output in ("髮", "發", "发"):
        choose(session, segment, output, ChoiceScope.PLACE)

    assert only(session, segment).output == "发"


def test_a_choice_is_taken_back_by_undo_and_by_command(
    session: Session, conversions: Conversions, segment: Segment
) -> None:
    plain = read(session, conversions, segment.id)
    choose(session, segment, "髮", ChoiceScope.PLACE)
    session.undo()
    assert read(session, conversions, segment.id) == plain

    session.redo()
    session.execute(RemoveChoice(only(session, segment).id))
    assert read(session, conversions, segment.id) == plain


def reimport(session: Session, segment: Segment, text: str) -> None:
    session.execute(UpdateArticle(segment.article_id, imported(text, "发。"), "a.txt"))


def test_a_choice_follows_its_words_through_a_re_import(
    session: Session, conversions: Conversions, segment: Segment
) -> None:
    choose(session, segment, "髮", ChoiceScope.PLACE)

    reimport(session, segment, f"昨天，{TEXT}")

    assert not only(session, segment).unsure
    assert read(session, conversions, segment.id) == "昨天，他們出發以前，髮。以後，發。"


def test_a_choice_is_not_applied_where_the_words_around_it_changed_until_it_is_confirmed(
    session: Session, conversions: Conversions, segment: Segment
) -> None:
    choose(session, segment, "髮", ChoiceScope.PLACE)

    reimport(session, segment, "他们出发以前，发？以后，发。")

    assert only(session, segment).unsure
    assert read(session, conversions, segment.id) == "他們出發以前，發？以後，發。"
    session.execute(ConfirmChoice(only(session, segment).id))
    assert read(session, conversions, segment.id) == "他們出發以前，髮？以後，發。"


def test_a_choice_whose_words_are_gone_cannot_be_confirmed_and_is_kept(
    session: Session, segment: Segment
) -> None:
    choose(session, segment, "髮", ChoiceScope.PLACE)
    reimport(session, segment, "他们出发以前，走了。以后也走了。")
    choice = only(session, segment)

    with pytest.raises(UsageError, match=r"choice\.lost"):
        session.execute(ConfirmChoice(choice.id))

    assert (choice.form, choice.output) == ("发", "髮")


def test_a_place_outside_the_source_is_refused(session: Session, segment: Segment) -> None:
    command = ChooseConversion(segment.id, Variant.TAIWAN, 90, 91, "髮", ChoiceScope.PLACE)

    with pytest.raises(UsageError, match=r"highlight\.range"):
        session.execute(command)


def test_removing_an_article_removes_its_choices_and_undo_brings_them_back(
    session: Session, segment: Segment
) -> None:
    choose(session, segment, "髮", ChoiceScope.PLACE)
    session.execute(
        ChooseConversion(segment.id, Variant.HONG_KONG, *HERE, "髮", ChoiceScope.ARTICLE)
    )

    session.execute(RemoveArticle(segment.article_id))
    assert not session.read.choices_of([segment.id])
    assert not session.read.wide_choices()

    session.undo()
    assert len(session.read.choices_of([segment.id])) == len(session.read.wide_choices()) == 1
