"""`duizhao check`, as a process."""

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import RunDuizhao
from tests.features.command_line import assert_refused
from workbench.services.checking.checking import STYLE_SETTING
from workbench.services.commands.settings import ChangeSettings
from workbench.services.session import Session

TABLE = (
    "source\ttarget\trole\tpublished\n"
    "克里周日抵达北京。\tKerry arrived in in Beijing on Sunday .\tbody\t2023-07-17T08:00:00+08:00\n"
    "他说了很多话。\tHe said a great deal.\t\t\n"
)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "pairs.tsv"
    path.write_text(TABLE, "utf-8")
    return path


def findings(run_duizhao: RunDuizhao, *words: object) -> list[dict[str, Any]]:
    ran = run_duizhao("check", *words, "--json")
    assert ran.returncode in {0, 1}, ran.stderr
    found: list[dict[str, Any]] = json.loads(ran.stdout)
    return found


def test_a_table_is_checked_row_by_row(run_duizhao: RunDuizhao, table: Path) -> None:
    found = findings(run_duizhao, table)

    assert {(each["row"], each["line"]) for each in found} == {(1, 2)}
    assert {each["code"] for each in found} == {"doubled.word", "spacing.before_punctuation"}
    doubled = next(each for each in found if each["code"] == "doubled.word")
    assert doubled["family"] == "doubled"
    assert doubled["spans"] == {"source": [], "target": [[14, 19]]}
    assert doubled["fix"] == {"start": 16, "end": 19, "text": ""}
    assert "“in”" in doubled["evidence"]


def test_findings_make_the_exit_code_one_and_none_zero(
    run_duizhao: RunDuizhao, table: Path, tmp_path: Path
) -> None:
    clean = tmp_path / "clean.tsv"
    clean.write_text("source\ttarget\n他来了。\tHe came.\n", "utf-8")

    assert run_duizhao("check", table).returncode == 1
    assert run_duizhao("check", clean).returncode == 0


def test_a_memory_is_checked_unit_by_unit(run_duizhao: RunDuizhao, tmp_path: Path) -> None:
    memory = tmp_path / "memory.tmx"
    memory.write_text(
        '<tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="paragraph" '
        'o-tmf="t" adminlang="en" srclang="zh-CN" datatype="plaintext"/><body><tu>'
        '<tuv xml:lang="zh-CN"><seg>他来了。</seg></tuv><tuv xml:lang="en-US"><seg>He came came.'
        "</seg></tuv></tu></body></tmx>",
        "utf-8",
    )

    found = findings(run_duizhao, memory)

    assert [(each["row"], each["code"]) for each in found] == [(1, "doubled.word")]


def test_a_project_is_checked_segment_by_segment(run_duizhao: RunDuizhao, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("标题\n\n他来了。\n", "utf-8")
    run_duizhao("import", "a.dzp", "a.txt")
    segments = json.loads(run_duizhao("show", "a.dzp", "--json").stdout)["articles"][0]["segments"]
    run_duizhao("set", "a.dzp", segments[-1]["id"], "--target", "He came came.")

    found = findings(run_duizhao, "a.dzp")

    assert [(e["segment"], e["code"]) for e in found] == [(segments[-1]["id"], "doubled.word")]


@pytest.mark.parametrize(
    ("form", "sign"),
    [("text", "doubled.word"), ("html", "<mark>"), ("sarif", '"ruleId": "doubled.word"')],
)
def test_reports_come_in_several_forms(
    run_duizhao: RunDuizhao, table: Path, form: str, sign: str
) -> None:
    assert sign in run_duizhao("check", table, "--format", form).stdout


def test_a_house_style_switches_rules(run_duizhao: RunDuizhao, table: Path, tmp_path: Path) -> None:
    style = tmp_path / "style.toml"
    style.write_text('[checks]\noff = ["spacing"]\n', "utf-8")

    found = findings(run_duizhao, table, "--style", style)

    assert [each["code"] for each in found] == ["doubled.word"]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("a\tb\n", "source and target"),
        ("source\ttarget\n一\tx\ty\n", "Line 2 has 3 cells"),
        ("source\ttarget\trole\n一\tx\tking\n", "role “king”"),
        ("source\ttarget\trole\tpublished\n一\tx\t\tsoon\n", "the date “soon”"),
    ],
)
def test_a_table_that_cannot_be_read_is_told_by_line(
    run_duizhao: RunDuizhao, tmp_path: Path, content: str, words: str
) -> None:
    bad = tmp_path / "bad.tsv"
    bad.write_text(content, "utf-8")

    assert_refused(run_duizhao("check", bad), 3, words)


UNIT = (
    '<tu><tuv xml:lang="{zh}"><seg>{source}</seg></tuv>'
    '<tuv xml:lang="{en}"><seg>{target}</seg></tuv></tu>'
)


def memory(*units: str) -> str:
    body = "\n".join(units)
    return f'<tmx version="1.4"><header srclang="*all*"/><body>\n{body}\n</body></tmx>'


def unit(source: str, target: str, zh: str = "zh-CN", en: str = "en-US") -> str:
    return UNIT.format(zh=zh, en=en, source=source, target=target)


WRONG = ("码头投入60亿元。", "The pier cost 60 billion yuan.")


def check_memory(run: RunDuizhao, path: Path, text: str) -> tuple[int, list[str], str]:
    """Return the exit code, the codes found, and what was said beside them."""
    path.write_text(text, "utf-8")
    result = run("check", str(path), "--json")
    found = json.loads(result.stdout) if result.stdout else []
    return result.returncode, [each["code"] for each in found], result.stderr


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        *(("zho", "eng"), ("chi", "eng"), ("yue-Hant-HK", "en"), ("cmn_Hans_CN", "EN-gb")),
        *(("CHT", "ENG"), ("Chinese (Simplified)", "English (United States)")),
    ],
)
def test_a_memory_is_checked_whatever_its_language_codes(
    run_duizhao: RunDuizhao, tmp_path: Path, zh: str, en: str
) -> None:
    code, found, _ = check_memory(run_duizhao, tmp_path / "m.tmx", memory(unit(*WRONG, zh, en)))

    assert (code, found) == (1, ["number.value"])


def test_a_memory_without_chinese_and_english_is_an_error(
    run_duizhao: RunDuizhao, tmp_path: Path
) -> None:
    text = memory(unit("Hafen", "Port", "de-DE", "fr"))

    code, _, said = check_memory(run_duizhao, tmp_path / "m.tmx", text)

    assert code == 3
    assert "de-DE, fr" in said


def test_every_english_variant_of_a_unit_is_checked(
    run_duizhao: RunDuizhao, tmp_path: Path
) -> None:
    more = '<tuv xml:lang="en"><seg>The pier cost 600 million yuan.</seg></tuv></tu>'
    text = memory(unit(*WRONG).replace("</tu>", more))

    code, found, _ = check_memory(run_duizhao, tmp_path / "m.tmx", text)

    assert (code, found) == (1, ["number.value"] * 2)


def test_the_chinese_that_srclang_means_is_the_source(
    run_duizhao: RunDuizhao, tmp_path: Path
) -> None:
    other = '<tuv xml:lang="zh-TW"><seg>碼頭投入600億元。</seg></tuv></tu>'
    text = memory(unit(*WRONG).replace("</tu>", other)).replace("*all*", "zh-tw")

    code, found, _ = check_memory(run_duizhao, tmp_path / "m.tmx", text)

    assert (code, found) == (0, [])


def test_one_damaged_unit_is_told_and_the_others_are_checked(
    run_duizhao: RunDuizhao, tmp_path: Path
) -> None:
    text = memory(unit(*WRONG), unit("甲&乙", "A&B"), unit(*WRONG))

    code, found, said = check_memory(run_duizhao, tmp_path / "m.tmx", text)

    assert (code, found) == (1, ["number.value"] * 2)
    assert "line 3" in said


def test_damage_alone_is_bad_input(run_duizhao: RunDuizhao, tmp_path: Path) -> None:
    text = memory(unit("码头开放。", "The pier is open."), unit("甲&乙", "A&B"))

    code, found, _ = check_memory(run_duizhao, tmp_path / "m.tmx", text)

    assert (code, found) == (3, [])


def test_codes_that_break_a_line_part_sentences_and_leave_no_double_spaces(
    run_duizhao: RunDuizhao, tmp_path: Path
) -> None:
    text = memory(
        unit("一。<ph>&lt;br/&gt;</ph>二。", "One.<ph>&lt;br/&gt;</ph>Two."),
        unit("有<ph>{0}</ph>船。", "There are <ph>{0}</ph> boats."),
    )

    assert check_memory(run_duizhao, tmp_path / "m.tmx", text)[:2] == (0, [])


@pytest.mark.parametrize(("suffix", "delimiter"), [(".tsv", "\t"), (".csv", ",")])
def test_quoted_tables_are_read_as_spreadsheets_write_them(
    run_duizhao: RunDuizhao, tmp_path: Path, suffix: str, delimiter: str
) -> None:
    path = tmp_path / f"pairs{suffix}"
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, delimiter=delimiter)
        writer.writerow(["source", "target", "role"])
        writer.writerow(["他说：\n“好，\t好。”", 'He said:\n"Good,\tgood."', "body"])
        writer.writerow([*WRONG, "body"])

    result = run_duizhao("check", str(path), "--json")

    numbers = [each for each in json.loads(result.stdout) if each["code"] == "number.value"]
    assert [(each["row"], each["line"]) for each in numbers] == [(2, 5)]


def test_the_cases_beside_the_checkout_are_told_apart(
    run_duizhao: RunDuizhao, shared: Path
) -> None:
    expected = {
        "26-codes-chi-eng.tmx": 1,
        "26-codes-chs-enu.tmx": 1,
        "26-codes-cmn-Hans.tmx": 1,
        "26-codes-names.tmx": 1,
        "28-two-english.tmx": 2,
        "29-ampersand.tmx": 2,
        "29-surrogates.tmx": 2,
        "31-break-code.tmx": 0,
        "32-blank-first.tmx": 1,
        "32-says-utf16.tmx": 1,
    }
    paths = [path for name in expected if (path := shared / "cases" / name).exists()]

    found = {}
    for path in paths:
        result = run_duizhao("check", str(path), "--json")
        found[path.name] = len(json.loads(result.stdout))

    assert found == {path.name: expected[path.name] for path in paths}


@pytest.fixture
def project(run_duizhao: RunDuizhao, tmp_path: Path) -> Path:
    """Two articles, of which the second has a fault in its second paragraph."""
    path = tmp_path / "news.dzp"
    for name, target in (("one", "He came."), ("two", "He came came.")):
        article = tmp_path / f"{name}.txt"
        article.write_text("标题\n\n他来了，然后又走了。\n\n他说了很多话。\n", "utf-8")
        assert run_duizhao("import", path, article).returncode == 0
        shown = json.loads(run_duizhao("show", path, "--json").stdout)
        wanted = shown["articles"][-1]["segments"][1]["id"]
        assert run_duizhao("set", path, wanted, "--target", target).returncode == 0
    return path


def test_a_segment_of_a_project_is_named_by_its_article_and_the_number_on_its_row(
    run_duizhao: RunDuizhao, project: Path
) -> None:
    shown = json.loads(run_duizhao("show", project, "--json").stdout)
    article = shown["articles"][1]
    segment = article["segments"][1]["id"]
    said = run_duizhao("check", project).stdout
    (found,) = [e for e in findings(run_duizhao, project) if e["code"] == "doubled.word"]

    assert segment != 2
    assert "  segment 2  " in said
    assert f"segment {segment}  " not in said
    assert (found["segment"], found["number"]) == (segment, 2)
    assert found["article_id"] == article["id"]


def test_a_project_from_a_stranger_makes_no_file_be_read(
    run_duizhao: RunDuizhao, project: Path, tmp_path: Path
) -> None:
    strange = tmp_path / "strange.toml"
    strange.write_text('[checks]\noff = ["doubled"]\n', "utf-8")
    with Session(project) as session:
        session.execute(ChangeSettings(((STYLE_SETTING, str(strange)),)))

    ran = run_duizhao("check", project)

    assert "doubled.word" in ran.stdout
    assert "There is no house style" in ran.stderr


def test_the_desks_report_of_a_project_is_written_beside_the_findings(
    run_duizhao: RunDuizhao, project: Path, tmp_path: Path
) -> None:
    page = tmp_path / "desk.html"
    said = run_duizhao("check", project).stdout

    ran = run_duizhao("check", project, "--report", page)

    assert ran.stdout == said
    assert ran.returncode == 1
    written = page.read_text("utf-8")
    assert "<h1>Findings: news</h1>" in written
    assert written.count("<h2>") == 2
    assert written.count("Not signed off") == 2
    assert "<mark>came came</mark>" in written
    assert "still open" in written


def test_the_report_says_who_signed_and_what_was_decided(
    run_duizhao: RunDuizhao, project: Path, tmp_path: Path
) -> None:
    page = tmp_path / "desk.html"
    signed = run_duizhao("sign", project, "--article", 1, "--reason", "The page closes at nine")
    assert signed.returncode == 0, signed.stdout

    run_duizhao("check", project, "--article", 1, "--report", page)

    written = page.read_text("utf-8")
    assert written.count("<h2>") == 1
    assert "Signed off by " in written
    assert "reason: The page closes at nine" in written


def test_pairs_have_no_report_and_a_report_goes_to_no_missing_folder(
    run_duizhao: RunDuizhao, table: Path, project: Path, tmp_path: Path
) -> None:
    assert_refused(run_duizhao("check", table, "--report", tmp_path / "a.html"), 2, "holds pairs")
    assert not (tmp_path / "a.html").exists()
    gone = tmp_path / "gone" / "a.html"
    assert_refused(run_duizhao("check", project, "--report", gone), 4, str(gone.parent))


@pytest.mark.parametrize(("meaning", "codes"), [("auto", {"omission.clause"}), ("never", set())])
def test_omissions_are_looked_for_by_meaning_unless_told_otherwise(
    run_duizhao: RunDuizhao, tmp_path: Path, meaning: str, codes: set[str]
) -> None:
    source = "孩子们在院子里玩耍，老人坐在一旁看书。"
    row = f"{source}\tThe children were playing happily together in the yard."

    assert omissions(run_duizhao, tmp_path, row, meaning) == codes


@pytest.mark.parametrize("meaning", ["auto", "never"])
def test_a_clause_that_a_target_has_no_room_for_is_told_without_the_encoder_too(
    run_duizhao: RunDuizhao, tmp_path: Path, meaning: str
) -> None:
    source = "老人每天清晨都到河边散步，回来的路上总要买一份报。"
    row = f"{source}\tThe old man walks by the river every morning."

    assert omissions(run_duizhao, tmp_path, row, meaning) == {"omission.clause"}


def omissions(run_duizhao: RunDuizhao, folder: Path, row: str, meaning: str) -> set[str]:
    path = folder / "pairs.tsv"
    path.write_text(f"source\ttarget\n{row}\n", "utf-8")
    found = {each["code"] for each in findings(run_duizhao, path, "--meaning", meaning)}
    return {code for code in found if code.startswith("omission.")}
