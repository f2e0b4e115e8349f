"""Units of any shape, and damaged ones, are read as the parser alone reads them."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.unit.formats.test_tmx_plain import PLAIN, both_ways, pair

Texts = st.SearchStrategy[str]

# What tools write, what they should not, and what no parser takes.
SIGNS = ("a", "中", "🚢", " ", "\n", "\r\n", "\t", "&lt;", "&amp;", "&#65;", ">")
WRONG_SIGNS = (*SIGNS, "\r", "&x;", '"')
DATES = ("20230717T142900Z", "20230717T142960Z", "20231317T142900Z", " 20230717T142900Z ", "x", "")
NAMES = (
    *("tuid", "srclang", "creationdate", "creationid", "changedate", "changeid"),
    *("lastusagedate", "usagecount", "xml:lang", "lang", "Lang", "type", "i", "x"),
)
CODES = ("bpt", "ept", "ph", "it", "ut", "hi", "sub", "phx")
ASIDES = ("", "", "", "\n", "words", "<!-- a > b -->", "<?tu x > y?>", "<![CDATA[<x>]]>")


def joined(parts: Texts, most: int) -> Texts:
    return st.lists(parts, max_size=most).map("".join)


def values(signs: tuple[str, ...]) -> Texts:
    usual = st.sampled_from((*DATES, "zh-CN", "EN", "7", "-1", "9" * 20))
    return st.one_of(usual, joined(st.sampled_from(signs), 4))


def right_attributes() -> Texts:
    found = st.dictionaries(st.sampled_from(NAMES), values(SIGNS), max_size=5)
    spaces = st.sampled_from((" ", " ", "\n", "  "))
    return st.tuples(found, spaces).map(
        lambda it: "".join(f'{it[1]}{name}="{value}"' for name, value in it[0].items())
    )


def wrong_attributes() -> Texts:
    value = st.one_of(
        values(WRONG_SIGNS).map('="{}"'.format),
        values(WRONG_SIGNS).map("='{}'".format),
        st.just(""),
    )
    before = st.sampled_from((" ", " ", " ", "", "  ", "\n"))
    return joined(st.tuples(before, st.sampled_from((*NAMES, "1")), value).map("".join), 4)


def elements(names: tuple[str, ...], attributes: Texts, inside: Texts, ends: Texts) -> Texts:
    """Write elements; where `ends` is not "", it is the name of the end tag."""
    parts = st.tuples(st.sampled_from(names), attributes, inside, ends)
    return parts.map(lambda it: f"<{it[0]}{it[1]}>{it[2]}</{it[3] or it[0]}>")


def units(signs: tuple[str, ...], attributes: Texts, ends: Texts) -> Texts:
    words = joined(st.sampled_from(signs), 4)
    empty = st.tuples(st.sampled_from(CODES), attributes).map(lambda it: f"<{it[0]}{it[1]}/>")
    codes = elements(CODES, attributes, words, ends)
    seg = st.one_of(joined(st.one_of(words, codes, empty), 4).map("<seg>{}</seg>".format))
    facts = joined(elements(("prop", "note"), attributes, words, ends), 3)
    variant = st.tuples(attributes, facts, st.one_of(seg, st.just("<seg/>"))).map(
        lambda it: f"<tuv{it[0]}>{it[1]}{it[2]}</tuv>\n"
    )
    variants = st.lists(variant, min_size=1, max_size=3).map("".join)
    unit = st.tuples(attributes, facts, variants, st.sampled_from(ASIDES)).map(
        lambda it: f"<tu{it[0]}>{it[1]}{it[2]}</tu>\n{it[3]}"
    )
    usual = st.sampled_from((PLAIN.format(1), PLAIN.format(2), pair("一", "one")))
    return joined(st.one_of(unit, usual), 8)


NO_OTHER = st.just("")
OTHERS = st.sampled_from(("", "", "", "", "prop", "note", *CODES))
RIGHT = units(SIGNS, right_attributes(), NO_OTHER)
WRONG = units(WRONG_SIGNS, wrong_attributes(), OTHERS)
# No `<tu>`: a unit inside a unit is told of once or twice, by where the pieces end.
PUT_IN = ("", "<", ">", "&", '"', "/", "\x01", "\uffff", "]]>", "</tu>", "</body></tmx>")
SIZES = st.integers(min_value=150, max_value=3_000)


def written(among: str) -> str:
    usual = "".join(PLAIN.format(number) for number in range(6))
    head = '<tmx version="1.4">\n<header srclang="zh-CN"/>\n<body>\n'
    return f"{head}{usual}{among}{usual}</body>\n</tmx>\n"


@settings(max_examples=60, deadline=None)
@given(st.one_of(RIGHT, WRONG), SIZES)
@example(f'<tu tuid="a" >{pair("一")[4:]}', 200)
@example(f'<tu tuid="a>b" >\n{pair("一")[4:]}', 270)
@example(f'{pair("一")}<tu tuid="a" tuid="b\r">{pair("一")[4:]}{pair("二")}', 200)
def test_units_of_any_shape_are_read_as_the_parser_does(among: str, size: int) -> None:
    quick, by_parser = both_ways(written(among).encode(), size)

    assert quick == by_parser


@settings(max_examples=60, deadline=None)
@given(RIGHT, SIZES, st.floats(0, 1), st.integers(0, 40), st.sampled_from(PUT_IN))
def test_a_damaged_place_is_told_as_the_parser_tells_it(
    among: str, size: int, where: float, cut: int, put_in: str
) -> None:
    text = written(among)
    at = int(where * len(text))
    damaged = f"{text[:at]}{put_in}{text[at + cut :]}"

    quick, by_parser = both_ways(damaged.encode(), size)

    assert quick == by_parser
