import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from resources.make_translations import (
    compile_file,
    forms_written,
    gathered,
    plurals,
    write,
    written,
)
from tests.opencc import ENGINE
from ui.language import CONTEXT, counted
from ui.menu_bar import Choices, menu_specs
from ui.sentences import warning_sentence
from ui.translations import FOLDER, translation_files
from workbench.messages import WARNINGS
from workbench.model.article import WorkbenchWarning
from workbench.text.conversion.stray_forms import StrayForm, in_simplified, in_traditional

SIMPLIFIED, TRADITIONAL = (FOLDER / f"{name}.ts" for name in ("duizhao_zh_CN", "duizhao_zh_TW"))
CHINESE = [SIMPLIFIED, TRADITIONAL]

# A date, which is also given the number of its month: Chinese has no short names of months.
DATE = "{day} {month} {year}"

each = pytest.mark.parametrize("path", translation_files(), ids=lambda path: path.stem)


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def mnemonics(text: str) -> list[str]:
    """Return the letters that Alt is pressed with, in upper case; `&&` is a plain `&`."""
    return [letter.upper() for letter in re.findall(r"&(\w)", text.replace("&&", ""))]


def patterns(text: str) -> list[str]:
    return re.findall(r"\*\.\{?\w+\}?", text)


def tags(text: str) -> list[str]:
    return re.findall(r"</?\w+[^>]*>", text)


def differing(path: Path, what: Callable[[str], object]) -> dict[str, str]:
    """Return the pairs of a file of which `what` returns one thing for one, one for the other."""
    return {one: other for one, other in written(path).items() if what(one) != what(other)}


def compiled(path: Path) -> QTranslator:
    translator = QTranslator()
    assert translator.load(str(path.with_suffix(".qm")))
    return translator


def strays(forms: list[StrayForm], text: str) -> list[tuple[str, str]]:
    return [(text[each.start : each.end], each.usual) for each in forms]


def test_there_is_a_file_for_each_language() -> None:
    assert sorted(FOLDER.glob("*.ts")) == sorted(translation_files())


@each
def test_every_text_is_translated_and_none_is_left_over(path: Path) -> None:
    texts, translations = set(gathered()), set(written(path))

    assert (texts - translations, translations - texts) == (set(), set())


def test_a_language_has_as_many_forms_of_a_plural_as_it_needs(
    tmp_path: Path, qapp: QApplication
) -> None:
    one, many = "{number} finding", "{number} findings"
    forms = ("{number} zamechanie", "{number} zamechaniya", "{number} zamechanij")
    file = tmp_path / "duizhao_ru.ts"
    write(file, {many: "here"}, {many: forms})
    compile_file(file)
    assert forms_written(file) == {many: forms}
    translator = QTranslator()
    assert translator.load(str(file.with_suffix(".qm")))

    qapp.installTranslator(translator)
    said = [counted(number, one, many) for number in (1, 2, 5, 21, 1_000)]
    qapp.removeTranslator(translator)

    assert said == [
        "1 zamechanie",
        "2 zamechaniya",
        "5 zamechanij",
        "21 zamechanie",
        "1,000 zamechanij",
    ]
    assert [counted(number, one, many) for number in (1, 2)] == ["1 finding", "2 findings"]


def test_a_sentence_of_the_core_has_them_too(tmp_path: Path, qapp: QApplication) -> None:
    many = str(WARNINGS["word.formulas"])
    assert many in plurals()
    forms = ("{detail} formula", "{detail} formuly", "{detail} formul")
    file = tmp_path / "duizhao_ru.ts"
    write(file, {many: "here"}, {many: forms})
    compile_file(file)
    translator = QTranslator()
    assert translator.load(str(file.with_suffix(".qm")))

    qapp.installTranslator(translator)
    warnings = [WorkbenchWarning("word.formulas", detail) for detail in ("1", "3", "11")]
    said = [warning_sentence(each) for each in warnings]
    qapp.removeTranslator(translator)

    assert said == ["1 formula", "3 formuly", "11 formul"]
    assert warning_sentence(warnings[0]).startswith("1 formula was imported")


@pytest.mark.parametrize("path", CHINESE, ids=lambda path: path.stem)
def test_chinese_has_one_form_of_what_is_counted(path: Path) -> None:
    forms = forms_written(path)
    assert {text: forms[text] for text in plurals() if len(forms[text]) != 1} == {}
    marked = {
        message.findtext("source")
        for message in ET.parse(path).iter("message")  # noqa: S314 - a file of our own
        if message.get("numerus") == "yes"
    }
    assert marked == plurals()


@each
def test_no_translation_is_unfinished(path: Path) -> None:
    assert 'type="unfinished"' not in path.read_text(encoding="utf-8")


@each
def test_placeholders_are_those_of_the_english(path: Path) -> None:
    assert set(differing(path, placeholders)) <= {DATE, "{day} {month}"}


@pytest.mark.parametrize("path", CHINESE, ids=lambda path: path.stem)
def test_a_date_names_its_month_by_number(path: Path) -> None:
    assert written(path)[DATE].format(day=17, month="Jul", number=7, year=2023) == "2023年7月17日"


@each
def test_a_mnemonic_is_where_the_english_has_one_and_is_the_same_letter(path: Path) -> None:
    assert differing(path, mnemonics) == {}


@each
def test_a_mnemonic_stands_in_brackets_at_the_end(path: Path) -> None:
    odd = [
        text
        for text in written(path).values()
        if mnemonics(text) and not re.search(r"\(&[A-Z0-9]\)…?$", text)
    ]

    assert odd == []


@each
def test_an_ellipsis_says_as_in_english_that_more_will_be_asked(path: Path) -> None:
    assert differing(path, lambda text: text.endswith("…")) == {}


@each
def test_file_patterns_and_tags_stay(path: Path) -> None:
    assert differing(path, patterns) == {}
    assert differing(path, tags) == {}


@each
def test_the_compiled_file_says_what_the_file_says(path: Path) -> None:
    translator = compiled(path)
    said = {text: translator.translate(CONTEXT, text) for text in written(path)}

    # Without a number Qt takes one of a language's plural forms.
    assert [text for text, forms in forms_written(path).items() if said[text] not in forms] == []


@each
def test_the_compiled_file_is_silent_about_other_texts(path: Path) -> None:
    assert not compiled(path).translate(CONTEXT, "A text that no part of the window has")


def test_the_simplified_file_has_no_traditional_character() -> None:
    found = {text: in_simplified(text, ENGINE) for text in written(SIMPLIFIED).values()}

    assert {text: strays(forms, text) for text, forms in found.items() if forms} == {}


def test_the_traditional_file_has_no_simplified_character() -> None:
    found = {text: in_traditional(text, ENGINE) for text in written(TRADITIONAL).values()}

    assert {text: strays(forms, text) for text, forms in found.items() if forms} == {}


def test_each_file_quotes_as_its_region_does() -> None:
    chinese, taiwanese = written(SIMPLIFIED), written(TRADITIONAL)
    shown = {"“Double”", "‘Single’", "”"}  # marks of the English to choose from; a role's sign

    assert [text for text in chinese.values() if set(text) & set("「」『』")] == []
    assert {en for en, text in taiwanese.items() if set(text) & set("“”‘’")} == shown


@each
def test_no_two_menus_of_the_menu_bar_share_a_mnemonic(path: Path) -> None:
    translations = written(path)
    bar = menu_specs(Choices(highlights=(), variants=(), roles=()))
    letters = Counter(letter for menu in bar for letter in mnemonics(translations[menu.title]))

    assert len(letters) == len(bar)
    assert set(letters.values()) == {1}
