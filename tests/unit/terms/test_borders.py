import pytest

from workbench.model.concept import Concept, ConceptId, Form
from workbench.model.term import EntryKind
from workbench.terms.borders import without_cuts
from workbench.terms.matching import ConceptKey
from workbench.terms.recogniser import Recogniser
from workbench.text.conversion.engine import OpenccEngine

SIMPLIFY = OpenccEngine().converter("t2s").convert


def mains(text: str, *forms: str) -> list[str]:
    concepts = (Concept(EntryKind.WORD, (Form("zh-CN", form),)) for form in forms)
    terms = Recogniser.of((ConceptKey("x", ConceptId(n)), c) for n, c in enumerate(concepts))
    found = without_cuts(text, terms.chinese(text), SIMPLIFY)
    assert len(found) == len(terms.chinese(text))
    return [text[each.start : each.end] for each in found if each.is_main]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("两国在北京举行会谈。", "行会"),
        ("兩國在北京舉行會談。", "行会"),
        ("市民进行投票", "民进"),
        ("在关系变冷的大环境下", "大环"),
    ],
)
def test_a_term_cut_out_of_other_words_is_not_underlined(text: str, form: str) -> None:
    assert mains(text, form) == []


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("行会制度", "行会"),
        ("民进党中央", "民进党"),
        ("克里周日抵达", "克里"),
        ("美国气候特使", "气候特使"),
        ("中英两国", "中英"),
    ],
)
def test_a_term_between_the_words_is(text: str, form: str) -> None:
    assert mains(text, form) == [form]


def test_what_a_cut_place_covered_comes_to_the_fore() -> None:
    assert mains("举行会谈", "行会", "会谈") == ["会谈"]
