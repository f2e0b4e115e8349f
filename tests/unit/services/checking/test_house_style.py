"""The house style as a file, and what can be switched in it."""

from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.errors import EnvironmentFailure, InputError
from workbench.model.finding import Family, Severity
from workbench.model.house_style import HouseStyle, Quotation
from workbench.sentences.findings import PLAIN
from workbench.sentences.house_style import ERRORS
from workbench.sentences.house_style import RULES as NAMES
from workbench.services.checking.house_style import (
    RULES,
    StyleRule,
    default_style,
    load_house_style,
    read_house_style,
    save,
    text_of,
)


def read(text: str) -> HouseStyle:
    return read_house_style(text.encode("utf-8"), "desk.toml", default_style())


def refused(text: str) -> InputError:
    with pytest.raises(InputError) as caught:
        read(text)
    return caught.value


def rule(switch: str) -> StyleRule:
    return next(each for each in RULES if each.switch == switch)


def test_the_default_style_is_that_of_american_news() -> None:
    style = default_style()

    assert (style.english, style.quotation) == ("en-US", Quotation.DOUBLE)
    assert style.agencies["路透社"] == "Reuters"
    assert style.forbidden["alot"] == "a lot"


def test_a_file_changes_only_what_it_names() -> None:
    style = read('[english]\nvariety = "en-GB"\nquotation = "single"\n')

    assert style == replace(default_style(), english="en-GB", quotation=Quotation.SINGLE)


def test_a_file_may_name_everything() -> None:
    style = read(
        "[english]\npercent_sign = true\nday_before_month = true\n"
        "[captions]\ncredit_in_parentheses = false\nneeds_date = true\n"
        '[checks]\noff = ["length", "spacing.edge"]\nseverity = { "link.missing" = "error" }\n'
        '[agencies]\n"某社" = "Some Agency"\n[forbidden]\nvery = ""\n'
    )

    assert style.percent_sign
    assert style.day_before_month
    assert not style.credit_in_parentheses
    assert style.caption_needs_date
    assert style.off == {"length", "spacing.edge"}
    assert style.severities == {"link.missing": Severity.ERROR}
    assert style.agencies == {"某社": "Some Agency"}
    assert style.forbidden == {"very": ""}


def test_a_byte_order_mark_and_windows_line_ends_are_read(tmp_path: Path) -> None:
    file = tmp_path / "desk.toml"
    file.write_bytes(b'\xef\xbb\xbf[english]\r\nvariety = "en-GB"\r\n')

    assert load_house_style(file).english == "en-GB"


@pytest.mark.parametrize(
    ("text", "code", "line", "named"),
    [
        ("\n\n[english\n", "style.syntax", 3, ""),
        ('[english]\nvariety = "en-US', "style.syntax", 2, ""),
        ("x = " + "[" * 5000, "style.syntax", 1, ""),
        ("x = " + "9" * 9000, "style.syntax", 1, ""),
        ("\n[englisch]\n", "style.unknown_key", 2, "englisch"),
        ('[checks]\n# x\nof = ["x"]\n', "style.unknown_key", 3, "checks.of"),
        ("english = 3\n", "style.type", 1, "english"),
        ("[english]\n\nvariety = 3\n", "style.type", 3, "variety"),
        ("[captions]\n[english]\npercent_sign = 1\n", "style.type", 3, "percent_sign"),
        ('[checks]\noff = "length"\n', "style.type", 2, "off"),
        ("[checks]\noff = [1]\n", "style.type", 2, "off"),
        ("agencies = []\n", "style.type", 1, "agencies"),
        ('[agencies]\n"路透社" = true\n', "style.type", 2, "路透社"),
        ("[forbidden]\nvery = 2023-07-17\n", "style.type", 2, "very"),
        ('[english]\nvariety = "en"\n', "style.value", 2, "variety"),
        ('[checks.severity]\n"a.b" = "fatal"\n', "style.value", 2, "a.b"),
        ('[checks]\nseverity."a.b" = "fatal"\n', "style.value", 2, "a.b"),
        ('[checks]\nseverity = {"a.b" = "fatal"}\n', "style.value", 2, "a.b"),
    ],
)
def test_a_mistake_is_named_with_its_line(text: str, code: str, line: int, named: str) -> None:
    error = refused(text)

    assert (error.code, error.details["line"], error.details.get("key", "")) == (code, line, named)
    assert "desk.toml" in ERRORS[code].format(**error.details)


def test_a_file_that_is_not_utf_8_is_refused_with_its_line() -> None:
    with pytest.raises(InputError) as caught:
        read_house_style("# a\n# 路透社\n".encode("gb18030"), "desk.toml", default_style())

    assert (caught.value.code, caught.value.details["line"]) == ("style.encoding", 2)


def test_a_file_that_is_not_there_is_the_persons_to_mend(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"style\.missing"):
        load_house_style(tmp_path / "none.toml")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailure, match=r"style\.unreadable"):
        load_house_style(tmp_path)


def test_the_default_style_is_written_as_the_file_that_ships() -> None:
    shipped = files("resources").joinpath("house_style.toml").read_text(encoding="utf-8")

    assert text_of(default_style()) == shipped


def test_a_style_is_read_as_it_was_written(tmp_path: Path) -> None:
    style = HouseStyle(
        english="en-GB",
        off=frozenset({"length", "spacing.edge"}),
        severities={"link.missing": Severity.HINT},
        agencies={'某"社"\n': "A\\B"},
    )

    save(style, tmp_path / "desk.toml")

    assert load_house_style(tmp_path / "desk.toml") == style


words = st.text(max_size=8).filter(lambda text: text.isprintable())
odd = st.text(st.characters(codec="utf-8"), max_size=8)
styles = st.builds(
    HouseStyle,
    english=st.sampled_from(["en-US", "en-GB"]),
    quotation=st.sampled_from(Quotation),
    percent_sign=st.booleans(),
    day_before_month=st.booleans(),
    credit_in_parentheses=st.booleans(),
    caption_needs_date=st.booleans(),
    off=st.frozensets(odd, max_size=3),
    severities=st.dictionaries(odd, st.sampled_from(Severity), max_size=3),
    agencies=st.dictionaries(odd, words, max_size=3),
    forbidden=st.dictionaries(odd, odd, max_size=3),
)


@given(styles)
def test_any_style_survives_its_file(style: HouseStyle) -> None:
    assert read(text_of(style)) == style


OWN = [
    """# Ours, agreed on in May.
[english]
variety = "en-GB"  # the readers are in London

[agencies]
# The desk's own spelling.
"中新社" = "CNS"
""",
    """agencies = { "中新社" = "CNS" }  # Ours, agreed on in May.
checks.off = ["length"]  # the readers are in London, The desk's own spelling.
""",
]


@pytest.mark.parametrize("own", OWN, ids=["tables", "lines"])
def test_a_user_s_comments_stay_when_a_rule_is_switched(tmp_path: Path, own: str) -> None:
    path = tmp_path / "desk.toml"
    path.write_text(own, "utf-8")
    before = load_house_style(path)
    after = replace(before, percent_sign=True, agencies={**before.agencies, "新华社": "Xinhua"})

    save(after, path)

    assert load_house_style(path) == after
    written = path.read_text("utf-8")
    for comment in ("# Ours, agreed", "the readers are in London", "The desk's own spelling."):
        assert comment in written


@given(styles, styles)
def test_any_style_takes_the_place_of_any_other_in_its_file(
    one: HouseStyle, other: HouseStyle
) -> None:
    assert read(text_of(other, text_of(one))) == other


def test_a_file_that_is_no_style_is_written_from_the_usual_one(tmp_path: Path) -> None:
    path = tmp_path / "desk.toml"
    path.write_text("agencies = 3", "utf-8")

    save(default_style(), path)

    assert path.read_text("utf-8") == text_of(default_style())


def test_every_rule_is_at_its_default_in_the_style_that_ships() -> None:
    assert {each.switch: each.value(default_style()) for each in RULES} == {
        each.switch: each.default for each in RULES
    }


def test_every_rule_has_a_name_and_an_example_in_which_something_changes() -> None:
    assert {each.switch for each in RULES} == set(NAMES)
    assert len({each.switch for each in RULES}) == len(RULES)
    assert all(each.wrong != each.right for each in RULES)


def test_every_plain_finding_and_every_other_family_can_be_switched() -> None:
    switches = {each.switch for each in RULES}
    families = {code.partition(".")[0] for code in PLAIN}
    elsewhere = {"brackets", "punctuation", "spacing", "doubled", "capitals", "inline"}
    on_request = {"meaning"}  # nothing is found unless a second reader is asked

    assert set(PLAIN) <= switches
    assert {family.value for family in Family} <= switches | families | elsewhere | on_request


@pytest.mark.parametrize("each", RULES, ids=lambda each: each.switch)
def test_a_rule_is_switched_and_switched_back(each: StyleRule) -> None:
    style = default_style()
    other = (
        not each.default
        if isinstance(each.default, bool)
        else next(choice for choice in each.choices if choice != each.default)
    )

    changed = each.switched(style, other)

    assert each.value(changed) == other
    assert each.switched(changed, each.default) == style


def test_a_finding_that_is_switched_off_is_not_wanted() -> None:
    style = rule("doubled.word").switched(default_style(), value=False)

    assert not style.wants("doubled.word", "doubled")
    assert style.wants("spacing.double", "spacing")
