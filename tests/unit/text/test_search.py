import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.errors import InputError
from workbench.text.folding import fold
from workbench.text.search import LONGEST, Match, Query, compile_query, parse_template

ENGLISH = st.text(alphabet="aAbB .,“”'ß", max_size=40)
CHINESE = st.text(alphabet="气氣候後后里裏，「」a１1", max_size=40)


def found(query: Query, text: str) -> list[str]:
    return [text[match.start : match.end] for match in compile_query(query).matches(text)]


def replaced(pattern: str, template: str, text: str) -> str:
    compiled = compile_query(Query(pattern, regular=True))
    parsed = parse_template(template, compiled, regular=True)
    for match in reversed(list(compiled.matches(text))):
        text = text[: match.start] + parsed.fill(match) + text[match.end :]
    return text


def code_of(query: Query) -> str:
    with pytest.raises(InputError) as caught:
        list(compile_query(query).matches("a" * 60 + "b"))
    return caught.value.code


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("全球氣候變化", "气候"),
        ("全球气候变化", "氣候"),
        ("他說「好」", "“好”"),
        ("ＧＤＰ增长", "gdp"),
        ("台灣與臺灣", "台湾"),
        ("US\u00a0envoy", "us envoy"),
    ],
)
def test_words_are_found_in_any_written_form(text: str, words: str) -> None:
    assert found(Query(words), text)


def test_forms_stay_apart_where_that_is_asked_for() -> None:
    assert found(Query("气候", any_form=False), "氣候和气候") == ["气候"]


def test_letters_are_found_in_any_case_unless_that_is_asked_for() -> None:
    assert found(Query("kerry"), "Kerry, KERRY") == ["Kerry", "KERRY"]
    assert found(Query("Kerry", match_case=True), "Kerry, KERRY, kerry") == ["Kerry"]


def test_whole_words_have_no_letter_next_to_them() -> None:
    assert found(Query("us", whole_word=True), "The US must trust us, US2") == ["US", "us"]


def test_a_latin_word_among_chinese_is_a_whole_word() -> None:
    assert found(Query("AI", whole_word=True), "用AI写的AIDS报道") == ["AI"]


def test_whole_word_leaves_chinese_as_it_is() -> None:
    assert found(Query("气候", whole_word=True), "全球气候变化") == ["气候"]


def test_operators_of_expressions_are_plain_characters_in_plain_words() -> None:
    assert found(Query("(a.c)*"), "abc (a.c)* [x]") == ["(a.c)*"]


def test_offsets_are_code_points_of_the_text_itself() -> None:
    text = "😀𠀀İ氣候"
    assert list(compile_query(Query("气候")).matches(text)) == [Match(3, 5, ("氣候",))]
    regular = compile_query(Query("(气)候", regular=True))
    assert list(regular.matches(text)) == [Match(3, 5, ("氣候", "氣"))]


def test_an_empty_query_matches_nothing() -> None:
    assert found(Query(""), "text") == []
    assert found(Query("", regular=True), "text") == []


def test_an_expression_never_matches_an_empty_stretch() -> None:
    assert found(Query("x*", regular=True), "axxb") == ["xx"]


def test_an_expression_is_found_in_any_written_form_and_keeps_its_operators() -> None:
    assert found(Query(r"[气汽]候（.+?）", regular=True), "氣候（全球）") == ["氣候（全球）"]
    assert found(Query("（", regular=True), "(a)（b）") == ["(", "（"]
    assert found(Query("[“”]", regular=True), "「好」") == ["「", "」"]
    assert found(Query("[一-龥]+", regular=True), "ab氣候cd") == ["氣候"]


def test_whole_word_holds_for_each_alternative_of_an_expression() -> None:
    query = Query("us|uk", regular=True, whole_word=True)
    assert found(query, "US, UK, must, 在UK的") == ["US", "UK", "UK"]


def test_a_catastrophic_expression_is_stopped() -> None:
    assert code_of(Query("(a|aa)+$", regular=True)) == "search.slow"


@pytest.mark.parametrize("expression", ["(", "[a", "*", "\\", "(?P<x", "[b-a]", "(?<y>"])
def test_what_is_no_expression_says_where_it_is_wrong(expression: str) -> None:
    with pytest.raises(InputError) as caught:
        compile_query(Query(expression, regular=True, whole_word=True))
    assert caught.value.code == "search.pattern"
    assert 1 <= int(str(caught.value.details["place"])) <= len(expression)


def test_an_expression_nested_too_deeply_or_too_long_is_refused() -> None:
    assert code_of(Query("(" * 900, regular=True)) == "search.nested"
    assert code_of(Query("a" * (LONGEST + 1))) == "search.long"


@pytest.mark.parametrize(
    ("template", "result"),
    [
        ("$2 $1", "Kerry John"),
        (r"\2 \1", "Kerry John"),
        ("${2}, ${first}", "Kerry, John"),
        (r"\g<2>\t\g<first>", "Kerry\tJohn"),
        ("<$&|$0>", "<John Kerry|John Kerry>"),
        ("$$5 $x", "$5 $x"),
        (r"\$1\\n\w", r"$1\n\w"),
        ("$12", "John2"),
        (r"$1\n", "John\n"),
        ("", ""),
    ],
)
def test_groups_are_put_into_the_replacement(template: str, result: str) -> None:
    assert replaced(r"(?P<first>\w+) (\w+)", template, "John Kerry") == result


def test_groups_keep_the_written_form_of_the_text() -> None:
    assert replaced("(气)(候)", "$2$1", "氣候") == "候氣"


def test_a_group_that_took_no_part_is_empty() -> None:
    assert replaced("(a)|(b)", "[$1$2]", "ab") == "[a][b]"


@pytest.mark.parametrize("template", ["$2", r"\2", "${name}", r"\g<9>", "$5 million"])
def test_a_group_that_does_not_exist_is_refused(template: str) -> None:
    pattern = compile_query(Query("(a)", regular=True))
    with pytest.raises(InputError) as caught:
        parse_template(template, pattern, regular=True)
    assert caught.value.code == "search.group"


def test_plain_words_are_replaced_by_the_very_characters() -> None:
    pattern = compile_query(Query("US"))
    template = parse_template(r"$1 \n", pattern, regular=False)
    assert template.fill(next(pattern.matches("US"))) == r"$1 \n"


@given(text=CHINESE, words=CHINESE)
def test_plain_words_are_found_exactly_where_the_folded_text_has_them(
    text: str, words: str
) -> None:
    starts = [match.start for match in compile_query(Query(words, match_case=True)).matches(text)]
    folded, wanted = fold(text), fold(words)
    expected, place = [], 0
    while wanted and (place := folded.find(wanted, place)) >= 0:
        expected.append(place)
        place += len(wanted)
    assert starts == expected


@given(text=ENGLISH, words=ENGLISH)
def test_a_match_is_never_empty_and_holds_the_words(text: str, words: str) -> None:
    for match in compile_query(Query(words)).matches(text):
        assert fold(text[match.start : match.end]).lower() == fold(words).lower()
        assert match.start < match.end


@given(expression=st.text(alphabet="()[]{}*+?|\\^$.-气氣（」a1,:<>=!Ppk#&~", max_size=12))
def test_every_expression_is_run_or_refused_with_a_reason(expression: str) -> None:
    try:
        list(compile_query(Query(expression, regular=True)).matches("氣候（a1）」"))
    except InputError as error:
        assert error.code.startswith("search.")  # noqa: PT017 - either is right
