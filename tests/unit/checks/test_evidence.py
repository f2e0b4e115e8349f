"""What a finding says: it names what differs, in words of the texts, once for each fault."""

import re
from functools import cache
from pathlib import Path

import pytest
from lxml import etree

from tests.unit.checks.test_fixes import CORPORA, pair, rows, usual
from workbench.api import Checked
from workbench.messages import FINDINGS, finding_sentence
from workbench.model.finding import Finding
from workbench.model.segment import Role
from workbench.sentences.words import WORDED
from workbench.services.checking.checking import usual_checks
from workbench.services.checking.engine import CheckEngine
from workbench.services.checking.house_style import default_style
from workbench.services.plugins import load_api
from workbench.text.conversion.engine import OpenccEngine

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[3]

# Details that are the English the house would write: it stays English in any interface.
ENGLISH = frozenset(
    {
        *("proposal", "expected", "resolved", "english_resolved", "value", "english", "instead"),
        *("usual", "other", "once", "meant", "words"),
    }
)

_LATIN = re.compile(r"[A-Za-z]{2,}")


def found(source: str, target: str, role: Role = Role.BODY) -> list[Finding]:
    return list(usual().check_segment(pair(source, target, role)))


def said(source: str, target: str, role: Role = Role.BODY) -> list[str]:
    return [finding_sentence(each) for each in found(source, target, role)]


def test_currency_is_set_against_currency() -> None:
    assert said("该项目耗资64亿港元。", "The project cost US$6.4 billion.") == [
        "64亿港元 = HK$6.4 billion; the target has “US$6.4 billion”, another unit."
    ]


@pytest.mark.parametrize(
    ("source", "target", "right"),
    [
        (
            "失业率从4.2%升至5.1%。",
            "The jobless rate rose from 5.1 percent to 4.2 percent.",
            "The jobless rate rose from 4.2 percent to 5.1 percent.",
        ),
        (
            "两地的增幅分别为8.7%和10.3%。",
            "The two grew 10.3 percent and 8.7 percent, respectively.",
            "The two grew 8.7 percent and 10.3 percent, respectively.",
        ),
    ],
)
def test_numbers_in_each_other_s_places_are_said_to_be_swapped(
    source: str, target: str, right: str
) -> None:
    (finding,) = found(source, target)

    assert finding.code == "number.swapped"
    assert "stand in each other's places" in finding_sentence(finding)
    assert finding.fix is not None
    assert finding.fix.apply(target) == right


def test_numbers_that_english_rightly_puts_in_another_order_are_no_swap() -> None:
    assert not found(
        "失业率从4.2%升至5.1%。", "The jobless rate rose to 5.1 percent from 4.2 percent."
    )


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("医院收治了64人。", "The hospital treated 46 people."),
        ("增长了64%。", "It grew by 46 percent."),
        ("医院收治了64人。", "The hospital treated people."),
    ],
)
def test_a_number_is_not_set_equal_to_itself(source: str, target: str) -> None:
    (sentence,) = said(source, target)

    assert "64" in sentence
    assert "=" not in sentence


def test_exchanged_functions_of_a_byline_are_told_once() -> None:
    checked = next(
        each
        for path in CORPORA
        if path.stem == "bylines"
        for each in rows(path)
        if each.segment.target == "By Song Li. Edited by Zhou Haiyang."
    )

    assert [each.code for each in usual().check_segment(checked)] == ["byline.function"]


def test_chinese_marks_of_a_target_are_one_finding_and_mended_together() -> None:
    target = "He came，he saw（quickly）and left。"

    (finding,) = found("他来了，看了，走了。", target)

    assert finding.fix is not None
    assert finding.fix.apply(target) == "He came, he saw (quickly) and left."


def test_characters_of_another_script_are_one_finding_a_segment_with_their_list() -> None:
    (finding,) = found(
        "他在會議後發言，會議在市裏舉行。", "He spoke after the meeting in the city."
    )

    assert finding.code.startswith("variant.")
    assert finding.about_source


def test_a_short_target_is_told_once_and_not_by_all_that_it_lacks() -> None:
    source = (
        "省交通厅周一表示，受连日大雨影响，全省已有37条公路中断，抢修人员2600人正在作业，"
        "预计7月20日前全部恢复通车，损失初步估计为1.2亿元。"
    )

    assert [each.code for each in found(source, "Roads were cut.")] == ["length.proportion"]


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
@pytest.mark.parametrize("path", CORPORA, ids=lambda path: path.stem)
def test_in_a_chinese_interface_only_the_texts_and_proposals_are_english(
    path: Path, language: str
) -> None:
    chinese = translations(language)
    for checked, findings in found_in(path):
        quoted = f"{checked.segment.source} {checked.segment.target}".lower()
        for finding in findings:
            worded = WORDED.get(finding.code, {})
            for name, value in finding.values.items():
                if name in worded:
                    assert value in worded[name], (finding.code, name, value)
                    assert not _LATIN.search(chinese[value]), (finding.code, name, value)
                elif name not in ENGLISH:
                    own = [word for word in _LATIN.findall(value) if word.lower() not in quoted]
                    assert not own, (finding.code, name, value)


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
def test_the_sentences_of_findings_have_no_english_of_their_own_in_chinese(language: str) -> None:
    chinese = translations(language)
    for code, template in FINDINGS.items():
        bare = re.sub(r"\{\w+\}|“[^”]*”|「[^」]*」", "", chinese[template])
        assert not _LATIN.search(bare), (code, bare)


@cache
def found_in(path: Path) -> tuple[tuple[Checked, tuple[Finding, ...]], ...]:
    """The rows of a file with what is found in them, whatever the interface's language."""
    known = {each.segment.id: each for each in rows(path)}
    engine = CheckEngine(usual_checks(load_api().api, OpenccEngine(), default_style()))
    engine.update(known.values(), (), lambda ids: [known[each] for each in sorted(ids)])
    return tuple((each, tuple(engine.findings(at))) for at, each in known.items())


def translations(language: str) -> dict[str, str]:
    tree = etree.parse(str(ROOT / "resources" / "translations" / f"duizhao_{language}.ts"))
    return {
        message.findtext("source", ""): message.findtext("translation", "")
        for message in tree.iter("message")
    }
