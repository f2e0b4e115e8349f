"""Codes shown as spans, and put back where the spans are."""

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.formats.xliff.made import only, plain, unit
from workbench.formats.xliff.placing import codes_of_spans, spans_of_codes
from workbench.formats.xliff.segments import XliffSegment
from workbench.model.segment import InlineKind, InlineSpan

PIECES = ("克里", '<x id="{}"/>', '<g id="{}">{}</g>', '<bpt id="{}">[</bpt>{}<ept id="{}">]</ept>')


def source(markup: str) -> XliffSegment:
    return only(plain(unit(f"<source>克里{markup}</source>")))


@st.composite
def contents(draw: st.DrawFn, depth: int = 3) -> str:
    """Markup with codes that nest; their ids are made unique by `numbered`."""
    parts = []
    for _ in range(draw(st.integers(0, 3))):
        piece = draw(st.sampled_from(PIECES if depth else PIECES[:2]))
        inside = draw(contents(depth - 1)) if piece.count("{}") > 1 else ""
        parts.append(piece.replace("{}</g>", f"{inside}</g>").replace("{}<ept", f"{inside}<ept"))
    return "".join(parts)


def numbered(markup: str) -> str:
    """Number the codes; a pair of `bpt` and `ept` has one number."""
    open_pairs: list[int] = []
    done, number = "", 0
    for part in markup.split("{}"):
        if done.endswith('<ept id="'):
            done += str(open_pairs.pop())
        elif done:
            number += 1
            if done.endswith('<bpt id="'):
                open_pairs.append(number)
            done += str(number)
        done += part
    return done


@given(contents())
def test_the_spans_of_a_text_give_its_codes_again_in_their_order(markup: str) -> None:
    content = source(numbered(markup)).source

    assert codes_of_spans(content, None, spans_of_codes(content)) == content.inline


def test_codes_go_where_their_spans_went() -> None:
    content = source('<g id="1">抵达</g><x id="2"/>北京').source
    told, point = spans_of_codes(content)
    moved = (
        InlineSpan(0, 7, told.kind, told.href),
        InlineSpan(15, 15, point.kind, point.href),
    )

    codes = codes_of_spans(content, None, moved)

    assert [(code.start, dict(code.attributes)["id"]) for code in codes] == [
        *((0, "1"), (7, "1"), (15, "2"))
    ]


def test_what_means_the_same_and_is_written_differently_is_told_apart() -> None:
    small = '<bpt id="1" ctype="bold">&lt;b size=1&gt;</bpt>甲<ept id="1">&lt;/b&gt;</ept>'
    large = '<bpt id="2" ctype="bold">&lt;b size=9&gt;</bpt>乙<ept id="2">&lt;/b&gt;</ept>'
    content = source(small + large).source
    first, second = spans_of_codes(content)

    swapped = (InlineSpan(0, 1, second.kind, second.href), InlineSpan(1, 2, first.kind, first.href))

    assert first.kind is InlineKind.CODE
    assert [dict(code.attributes)["id"] for code in codes_of_spans(content, None, swapped)] == [
        *("2", "2", "1", "1")
    ]


def test_a_span_that_comes_twice_gives_its_codes_twice_to_be_refused() -> None:
    content = source('<x id="1"/>').source
    (point,) = spans_of_codes(content)

    assert len(codes_of_spans(content, None, (point, point))) == 2
