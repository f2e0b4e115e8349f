"""The plain checks over the corpus of sentences, and over what a corpus cannot hold."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.effort import grows_in_proportion
from workbench.checks import consistency, status
from workbench.checks.names import forbidden, terms
from workbench.checks.rule import ArticleFacts, Checked, GroupCheck, SegmentCheck
from workbench.checks.writing import (
    apostrophes,
    brackets,
    british_american,
    capitals,
    chinese_marks,
    doubled,
    inline_spans,
    length,
    links,
    punctuation,
    questions,
    spacing,
    untranslated,
)
from workbench.messages import finding_sentence
from workbench.model.finding import Finding, Severity
from workbench.model.house_style import HouseStyle
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.language import Variant
from workbench.model.segment import InlineKind, InlineSpan, Role, Segment, SourceContent, Status
from workbench.model.term import EntryKind, GlossaryEntry
from workbench.sentences.findings import FINDINGS
from workbench.services.checking.house_style import default_style
from workbench.services.exchange.glossaries import read_glossary
from workbench.text.variant_detection import detect_variant

CORPUS = Path(__file__).parents[2] / "data" / "checks" / "plain.tsv"

SEGMENT_CHECKS: tuple[SegmentCheck, ...] = (
    *untranslated.CHECKS,
    *doubled.CHECKS,
    *spacing.CHECKS,
    *punctuation.CHECKS,
    *questions.CHECKS,
    *apostrophes.CHECKS,
    *chinese_marks.CHECKS,
    *capitals.CHECKS,
    *brackets.CHECKS,
    *links.CHECKS,
    *inline_spans.CHECKS,
    *status.CHECKS,
    *length.CHECKS,
    *terms.CHECKS,
    *forbidden.CHECKS,
    british_american.Variant(),
)
TERMS = read_glossary(CORPUS.parents[1] / "glossaries" / "plain.tsv")


class Row(NamedTuple):
    source: str
    target: str
    role: str
    published: str
    expected: str
    note: str


def rows() -> list[Row]:
    lines = CORPUS.read_text(encoding="utf-8").split("\n")
    return [Row(*line.split("\t")) for line in lines[1:] if line]


def segment(source: str, target: str, role: Role = Role.BODY, number: int = 1) -> Segment:
    return Segment(
        SegmentId(number),
        ArticleId(1),
        number,
        SourceContent(role, source),
        target,
        status=Status.TRANSLATED,
    )


# The corpus is of a house that shows no Chinese beside its English.
NONE_SHOWN = replace(default_style(), off=default_style().off - {"untranslated.shown"})


def checked(source: str, target: str, role: Role = Role.BODY, number: int = 1) -> Checked:
    return Checked(segment(source, target, role, number), ArticleFacts(Variant.CHINA, terms=TERMS))


def found(
    one: Checked, style: HouseStyle | None = None, checks: Iterable[SegmentCheck] = SEGMENT_CHECKS
) -> list[Finding]:
    style = style or NONE_SHOWN
    findings = [finding for check in checks for finding in check.check(one, style)]
    return [each for each in findings if style.wants(each.code, each.family)]


def count(code: str, findings: Iterable[Finding]) -> int:
    return sum(finding.code == code for finding in findings)


def codes(source: str, target: str, role: Role = Role.BODY) -> list[str]:
    return sorted(finding.code for finding in found(checked(source, target, role)))


def grouped(check: GroupCheck, members: Sequence[Checked]) -> list[Finding]:
    groups: dict[str, list[Checked]] = {}
    for member in members:
        for key in check.keys(member, default_style()):
            groups.setdefault(key, []).append(member)
    return [
        finding
        for key, group in groups.items()
        for finding in check.check(key, group, default_style())
    ]


@pytest.mark.parametrize("row", rows(), ids=lambda row: f"{row.target[:40]}")
def test_a_sentence_of_the_corpus_has_the_findings_it_should_have(row: Row) -> None:
    language = detect_variant(row.source)
    one = Checked(
        segment(row.source, row.target, Role(row.role)), ArticleFacts(language, terms=TERMS)
    )

    assert sorted(finding.code for finding in found(one)) == sorted(row.expected.split())


@pytest.mark.parametrize("row", rows(), ids=lambda row: f"{row.target[:40]}")
def test_a_fix_takes_its_own_finding_away(row: Row) -> None:
    for finding in found(checked(row.source, row.target, Role(row.role))):
        if finding.fix is not None:
            fixed = finding.fix.apply(row.target)
            left = found(checked(row.source, fixed, Role(row.role)))
            before = found(checked(row.source, row.target, Role(row.role)))

            assert count(finding.code, left) < count(finding.code, before)


@pytest.mark.parametrize("row", rows(), ids=lambda row: f"{row.target[:40]}")
def test_every_finding_has_a_sentence_that_its_details_fill(row: Row) -> None:
    for finding in found(checked(row.source, row.target, Role(row.role))):
        assert FINDINGS[finding.code].format(**finding.values)


def test_a_doubled_word_is_found_across_a_line_feed() -> None:
    (finding,) = found(checked("他在城里。", "He lives in the\nthe city."))

    assert finding.fix is not None
    assert finding.fix.apply("He lives in the\nthe city.") == "He lives in the city."


def test_an_empty_target_that_is_left_out_on_purpose_is_no_finding() -> None:
    one = segment("外交部拒绝置评。", "")

    assert found(Checked(one, ArticleFacts()))
    for other in (
        replace(one, omitted="said above"),
        replace(one, status=Status.DRAFT),
        replace(one, withdrawn=True),
        replace(one, content=SourceContent(Role.RELATED, one.source)),
    ):
        assert not found(Checked(other, ArticleFacts()))


@pytest.mark.parametrize(
    ("origin", "expected"),
    [
        ("mt:google", ["status.unedited"]),
        ("tm:99", ["status.unedited"]),
        ("tm:75%", ["status.unedited"]),
        ("tm:100", []),
        ("tm:101", []),
        ("typed", []),
        ("imported", []),
        ("", []),
    ],
)
def test_confirmed_text_of_a_machine_is_unedited_while_its_origin_says_so(
    origin: str, expected: list[str]
) -> None:
    one = replace(segment("他走了。", "He left."), origin=origin)

    assert [each.code for each in found(Checked(one, ArticleFacts()))] == expected
    draft = replace(one, status=Status.DRAFT)
    assert not found(Checked(draft, ArticleFacts()))


def test_what_is_unfinished_is_found_at_sign_off_only() -> None:
    draft = replace(segment("他走了。", "He left."), status=Status.DRAFT)
    empty = replace(segment("他走了。", ""), status=Status.INITIAL)

    for one in (draft, empty):
        facts = Checked(one, ArticleFacts())
        assert not found(facts)
        (finding,) = found(facts, checks=status.AT_SIGN_OFF)
        assert finding.severity is Severity.HINT
    done = Checked(segment("他走了。", "He left."), ArticleFacts())
    left_out = Checked(replace(empty, omitted="an advertisement"), ArticleFacts())
    assert not found(done, checks=status.AT_SIGN_OFF)
    assert not found(left_out, checks=status.AT_SIGN_OFF)


def test_links_and_strong_words_that_did_not_come_over_are_hinted_at() -> None:
    spans = (
        InlineSpan(0, 2, InlineKind.LINK, "https://a.example"),
        InlineSpan(3, 5, InlineKind.STRONG),
    )
    content = SourceContent(Role.BODY, "他的报告很长。", spans)
    one = replace(segment("", "His report is long."), content=content)

    lost = found(Checked(one, ArticleFacts()))
    kept = found(Checked(replace(one, target_spans=spans), ArticleFacts()))

    assert [(each.code, finding_sentence(each)) for each in lost] == [
        ("inline.missing", "A link is missing: “他的”."),
        ("inline.missing", "Emphasis is missing: “告很”."),
    ]
    assert not kept


def test_a_paragraph_that_is_all_strong_asks_for_nothing() -> None:
    content = SourceContent(Role.BODY, "他走了。", (InlineSpan(0, 4, InlineKind.STRONG),))

    assert not found(Checked(replace(segment("", "He left."), content=content), ArticleFacts()))


def test_an_altered_address_shows_both_and_is_put_right() -> None:
    (finding,) = found(checked("详见https://a.example/x。", "See https://a.example/y."))

    assert finding.values == {"address": "https://a.example/x", "written": "https://a.example/y"}
    assert finding.fix is not None
    assert finding.fix.apply("See https://a.example/y.") == "See https://a.example/x."
    assert finding.source[0].of("详见https://a.example/x。") == "https://a.example/x"


def test_several_altered_addresses_are_told_by_host_and_path() -> None:
    source = "请看https://a.example/1、https://b.example/2和me@c.example。"
    target = "See https://b.example/3, https://d.example/1 and you@c.example."

    pairs = [each.values for each in found(checked(source, target))]

    assert pairs == [
        {"address": "https://a.example/1", "written": "https://d.example/1"},
        {"address": "https://b.example/2", "written": "https://b.example/3"},
        {"address": "me@c.example", "written": "you@c.example"},
    ]


def test_one_source_with_two_targets_is_found_at_the_rarer_one() -> None:
    members = [
        checked("王毅外长抵达北京", "Foreign Minister Wang Yi arrives in Beijing", number=1),
        checked("王毅外长抵达北京", "foreign minister Wang Yi arrives in Beijing.", number=2),
        checked("王毅外長抵達北京。", "Minister Wang lands in the capital", number=3),
    ]

    (finding,) = grouped(consistency.SameSource(), members)

    assert finding.segment_id == 3
    assert finding.values["segment"] == "1"
    assert "Foreign Minister" in finding.values["other"]
    assert "Minister Wang" in FINDINGS[finding.code].format(**finding.values)


def test_only_confirmed_work_is_compared() -> None:
    first = checked("王毅外长抵达北京", "Wang Yi arrives in Beijing", number=1)
    second = segment("王毅外长抵达北京", "Wang Yi lands in the capital", number=2)

    draft = Checked(replace(second, status=Status.DRAFT), ArticleFacts())
    headline = replace(second, content=SourceContent(Role.HEADLINE, second.source))

    assert grouped(consistency.SameSource(), [first, Checked(second, ArticleFacts())])
    assert not grouped(consistency.SameSource(), [first, draft])
    assert not grouped(consistency.SameSource(), [first, Checked(headline, ArticleFacts())])


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("警方逮捕了三名嫌疑人。", "消防員撲滅了大火。", True),
        ("出口在2022年下降。", "出口在2023年下降。", True),
        ("他同意了这项建议。", "他不同意这项建议。", True),
        ("他拒绝就此置评。", "他拒绝对此评论。", False),
        ("总统发表讲话。", "總統發表講話", False),
    ],
)
def test_two_sources_with_one_target_are_found_where_they_say_different_things(
    one: str, other: str, *, differ: bool
) -> None:
    target = "He declined to comment on it."
    members = [checked(one, target, number=1), checked(other, target, number=2)]

    assert [each.code for each in grouped(consistency.SameTarget(), members)] == [
        "consistency.same_target"
    ] * differ


def test_short_targets_and_bylines_may_be_alike() -> None:
    short = [
        checked("是的，没错", "That is right", number=1),
        checked("消防员来", "That is right", number=2),
    ]
    bylines = [
        checked(source, "By Chen Zifei and Jia Yuan", Role.BYLINE, number)
        for number, source in enumerate(("记者：陈子非、贾元", "责编：无名氏"), 1)
    ]

    assert not grouped(consistency.SameTarget(), short)
    assert not grouped(consistency.SameTarget(), bylines)


@pytest.mark.parametrize(
    ("targets", "words"),
    [
        (("The colour faded.", "The color is new."), ("colour", "color")),
        (("They organised it.", "They realized it."), ("organised", "realized")),
        (("They organised it.", "The color is new."), ("organised", "color")),
        (("The colour faded.", "They realized it."), None),
        (("The color faded.", "They realized it."), None),
        (("The Labour Party won.", "The color is new."), None),
        (("The exercise was a surprise.", "The color is new."), None),
    ],
)
def test_two_spellings_in_one_article_are_one_finding(
    targets: tuple[str, ...], words: tuple[str, str] | None
) -> None:
    members = [checked("他走了。", target, number=n) for n, target in enumerate(targets, 1)]

    findings = grouped(british_american.Mixed(), members)

    assert [(each.values["british"], each.values["american"]) for each in findings] == (
        [words] if words else []
    )


def test_a_british_house_is_told_of_american_spellings() -> None:
    style = replace(NONE_SHOWN, english="en-GB")
    target = "The color of the organization faded, as they recognised."

    (finding,) = found(checked("颜色褪了。", target), style)

    assert (finding.values["word"], finding.values["other"]) == ("color", "colour")


def test_percentages_are_written_in_the_way_of_the_house() -> None:
    sign = replace(default_style(), percent_sign=True, off=frozenset())
    word = replace(default_style(), percent_sign=False, off=frozenset(), english="en-GB")

    (to_sign,) = found(checked("涨了七成。", "Prices rose 70 percent."), sign)
    (to_word,) = found(checked("涨了七成。", "Prices rose 70%."), word)

    assert to_sign.fix is not None
    assert to_word.fix is not None
    assert to_sign.fix.apply("Prices rose 70 percent.") == "Prices rose 70%."
    assert to_word.fix.apply("Prices rose 70%.") == "Prices rose 70 per cent."
    assert not found(checked("涨了七成", "Prices up 70%", Role.HEADLINE), word)


def test_a_forbidden_word_without_another_has_no_fix() -> None:
    style = replace(default_style(), forbidden={"so-called": "", "Peking": "Beijing"})

    (finding,) = found(checked("所谓的改革。", "The so-called reform."), style)

    assert finding.fix is None
    in_small_letters = found(checked("烤鸭。", "The word peking is no name."), style)
    assert finding.code not in {each.code for each in in_small_letters}
    assert len(found(checked("京城里。", "In Peking, they met."), style)) == 1


def test_a_style_without_forbidden_words_finds_none() -> None:
    assert not found(checked("他走了。", "He has alot."), HouseStyle())


def test_a_term_is_missed_once_however_often_it_stands() -> None:
    (finding,) = found(checked("城管追赶城管。", "Officers chased officers."))

    assert len(finding.source) == 2
    assert finding.severity is Severity.WARNING


def test_a_guarded_term_is_not_asked_for() -> None:
    entry = GlossaryEntry(EntryKind.WORD, "会长", english="chairman", unless=("机~",))
    one = segment("机会长在那里。", "The opportunity is there.")

    assert not found(Checked(one, ArticleFacts(terms=(entry,))))
    other = segment("会长在那里。", "The boss is there.")
    assert found(Checked(other, ArticleFacts(terms=(entry,))))


def test_the_form_to_avoid_inside_a_form_that_is_wanted_is_no_finding() -> None:
    target = "He studied at Peking University in Beijing."

    assert not found(checked("他在北京的北京大学读书。", target))


def test_names_and_places_are_hints_since_english_has_other_ways() -> None:
    (finding,) = found(checked("法国拒绝签字。", "They refused to sign."))

    assert finding.severity is Severity.HINT


def test_the_marks_of_an_unbalanced_text_are_shown_together() -> None:
    (finding,) = found(checked("他走了。", "He (left [early."))

    assert finding.values == {"marks": "( [", "count": "2"}
    assert len(finding.target) == 2


def test_a_bracket_left_open_in_the_source_may_stay_open() -> None:
    assert not found(checked("他说（记者会上发言的内容。", "He said (at the news conference."))


def test_the_end_of_a_quotation_is_mended_as_the_country_does() -> None:
    one = checked("他说：“我不走。”", "He said: “I stay”")
    british = replace(default_style(), english="en-GB")

    (american_finding,) = found(one)
    (british_finding,) = found(one, british)

    assert american_finding.fix is not None
    assert british_finding.fix is not None
    assert american_finding.fix.apply("He said: “I stay”") == "He said: “I stay.”"
    assert british_finding.fix.apply("He said: “I stay”") == "He said: “I stay”."


@pytest.mark.parametrize(
    ("target", "fixed"),
    [
        ("He reads《人民日报》 and《News》today.", "He reads《人民日报》 and “News” today."),
        ("He said，“no”.", "He said, “no”."),
        ("He came（late）and left.", "He came (late) and left."),
        ("He has '《News》' here.", "He has '\"News\"' here."),
        ("About 1，000 came.", "About 1,000 came."),
        ("He left 。", "He left."),
    ],
)
def test_a_chinese_mark_is_replaced_with_the_spaces_english_has(target: str, fixed: str) -> None:
    fixes = [
        each.fix
        for each in found(checked("他走了", target, Role.LIST_ITEM))
        if each.code == "punctuation.chinese"
    ]

    assert fixes
    assert fixes[0] is not None
    assert fixes[0].apply(target) == fixed


HOSTILE = (
    *"()a1，《“ 城-'、#é\u202e",
    *("a.", "a@", ". a", "http://a/ ", "x  ", "the ", "(城", "“城 ", "?!", "a b. c. "),
    *("& ;", "July 1,", "www.a/", "q,q", "a,b ", "..", ":(", "an an ", "www.a/b ", "a-b@c.d "),
)


@pytest.mark.slow
@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_takes_time_in_proportion_to_its_length(piece: str) -> None:
    def work(size: int) -> None:
        assert len(found(checked("城" * size, piece * (size // len(piece))))) < 200

    assert grows_in_proportion(work, 100_000)


@given(
    st.text("aA1.,;:!?()（）“”’\"' 城，。-@/\n%《》", max_size=60),
    st.text("城a1。？（）", max_size=20),
)
def test_every_finding_lies_in_its_texts(target: str, source: str) -> None:
    for finding in found(checked(source, target)):
        assert all(0 <= each.start <= each.end <= len(target) for each in finding.target)
        assert all(0 <= each.start < each.end <= len(source) for each in finding.source)
        assert finding.fix is None or finding.fix.apply(target) != target
        assert FINDINGS[finding.code].format(**finding.values)


def test_chinese_shown_beside_its_english_is_left_alone_unless_a_house_wants_none() -> None:
    pair = checked("城管没收了他的三轮车。", "The chengguan (城管) confiscated his tricycle.")

    assert not found(pair, default_style())
    assert [each.code for each in found(pair, NONE_SHOWN)] == ["untranslated.shown"]
