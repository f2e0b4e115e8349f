"""A row that a user adds to any lexicon is read by what uses it, and a strange one breaks nothing.

All tables are tried in one process with a row in each, and in one without.
"""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.conftest import ROOT, RunDuizhao
from workbench.text.lexicons.catalogue import READERS, user_lexicons
from workbench.text.lexicons.tables import built_in_text, header_of, read_table

# For each table a row, in the cells of its columns, and what answers otherwise with it.
ADDED: Mapping[str, tuple[str, str]] = {
    "age_words.tsv": (
        "破茧之年\t33\t34",
        "numbers.chinese.chinese_quantities('他已到破茧之年')",
    ),
    "agencies.tsv": ("Daily Test\t测试日报", "credits.agencies.default_names().get('测试日报')"),
    "aside_words.tsv": ("窝居\tnestbound", "roles.known_asides().get('窝居')"),
    "body_heads.tsv": (
        "body\t测堡\tTestkeep",
        "said('记者赴华泰测堡采访。', 'Reporters went to Guotai Testkeep.')",
    ),
    "bonds.tsv": (
        "from\tbefore\t辞诀\tbefore\tfrom",
        "said('他们辞诀巴黎，前往罗马。', 'They went from Rome to Paris.')",
    ),
    "british_american.tsv": (
        "zonnetre\tzonneter",
        "spelling.british_american.spelling('zonnetre')",
    ),
    "british_american_stems.tsv": (
        "our\tzibbour",
        "spelling.british_american.spelling('zibbours')",
    ),
    "byline_desks.tsv": ("desk\t撷闻\tgleaning", "signed('撷闻中心', 'Sports desk')"),
    "byline_jobs.tsv": (
        "reporter\t撷闻",
        "credits.chinese_line.read_chinese_line('撷闻：陈子非')",
    ),
    "byline_labels.tsv": ("撷影\tphotographer", "credits.byline.read_byline('撷影：陈子非')"),
    "cantonese.tsv": ("zyut\t㓦", "names.regional.spellings('㓦')"),
    "capital_words.tsv": (
        "ordinary\tZorbly",
        "names.strangers.ordinary_words()",
    ),
    "clause_signs.tsv": (
        "condition\t俟若\tassuming_that",
        (
            "list(bitext.signed_clauses.signed_losses("
            "'俟若明天下大雨，比赛将推迟到下个星期举行。', 'The match will be postponed.'))"
        ),
    ),
    "constructions.tsv": (
        "lest\t以豁免于\tnot",
        "list(meaning.constructions.lost_constructions('以豁免于复燃', 'It flared up'))",
    ),
    "countries.tsv": (
        "Ruritania\tRuritanian\tStrelsau\t鲁里坦尼亚",
        "names.gazetteer.gazetteer().in_source('鲁里坦尼亚宣布停火')",
    ),
    "credit_words.tsv": (
        "courtesy\t恩荐",
        (
            "credits.chinese_credit.read_chinese_credit("
            "'陈子非恩荐', credits.agencies.agencies_of(HouseStyle()), bare=False)"
        ),
    ),
    "date_beginnings.tsv": (
        "Zorb",
        "dates.english_words._beginning().pattern",
    ),
    "dateline_places.tsv": (
        "Strelsau\t斯特莱索",
        "credits.dateline_places.english_names('斯特莱索')",
    ),
    "degrees.tsv": (
        "time\tlate\t蹒跚\tlater\tlate",
        "list(meaning.degrees.turned_degrees('他来得更蹒跚', 'He came sooner'))",
    ),
    "dynasties.tsv": (
        "Great Test\t大试",
        "list(dates.dynasties.english_dynasties('in the Great Test dynasty'))",
    ),
    "english_byline_jobs.tsv": (
        "snapsmith\ttitle\tphotographer",
        "credits.english_line.read_english_line('Snapsmith: Chen Zifei')",
    ),
    "english_places.tsv": ("Ruritania", "'Ruritania' in names.english_places.known_places()"),
    "english_marks.tsv": (
        "plural\tzibblemen",
        "told_of(POSSESSIVES, 'The zibblemens hats are old.')",
    ),
    "eras.tsv": ("洪试\t1500\t1520", "dates.chinese.read_chinese_dates('洪试三年')"),
    "festivals.tsv": (
        "the Test Festival\tsolar\t3\t5\t验水节\ttest festival",
        (
            "dates.chinese.read_chinese_dates('验水节当天'),"
            "dates.english.read_english_dates('On the Test Festival'),"
            "list(dates.calendar.festival_days('the Test Festival', 2026))"
        ),
    ),
    "figure_labels.tsv": (
        "accounts\tassets\t殖产\tassetry",
        (
            "numbers.labels.chinese_labels('殖产', 0, 2),"
            "list(numbers.labels.english_labels('accounts', 'assetry', 0, 7))"
        ),
    ),
    "figure_relations.tsv": (
        "amount\tup\t飙腾\trocketward\trocketing",
        "list(meaning.at_figures.turned_figures('股价飙腾8%', 'Shares fell 8 percent'))",
    ),
    "generic_names.tsv": (
        "撷闻社\tgleanery",
        "[each for each, _ in generic_names._named('南岸撷闻社')]",
    ),
    "grammar_words.tsv": (
        "prefix\tzib",
        "told_of(JOINED, 'The zib racism campaign goes on.')",
    ),
    "hedges.tsv": (
        "about\t料约\t\tguessingly",
        (
            "numbers.chinese.chinese_quantities('料约500人'),"
            "numbers.english.english_quantities('guessingly 500 people')"
        ),
    ),
    "hong_kong_syllables.tsv": ("initial\tb\tvh", "names.regional.spellings('巴')"),
    "idle_words.tsv": (
        "chinese\t大豆",
        "bitext.senses.telling_senses('进口大豆')",
    ),
    "irregular_forms.tsv": (
        "ruritania\truritanoise",
        "spelling.english_forms.EnglishText('a ruritanoise lamp').has('Ruritania')",
    ),
    "judging_words.tsv": (
        "zibbly",
        "list(bitext.added_clauses.added_clauses('他离开。', 'He and the others left zibbly.'))",
    ),
    "known_organisations.tsv": (
        "Test Shipping Union\t\t测航联盟",
        "names.gazetteer.gazetteer().in_source('测航联盟宣布停火')",
    ),
    "known_people.tsv": (
        "Rudolf Rassendyll\t\t拉森迪尔",
        "names.gazetteer.gazetteer().in_source('拉森迪尔宣布停火')",
    ),
    "known_places.tsv": (
        "Zenda\t\tRuritania\t曾达堡",
        "names.gazetteer.gazetteer().in_source('曾达堡宣布停火')",
    ),
    "lender_kinds.tsv": (
        "zorbium\t撷闻馆",
        "credits.lenders.is_same_lender('民生医院', 'Minsheng Zorbium')",
    ),
    "lenders.tsv": ("Zenda Museum\t曾达馆", "credits.lenders.english_lender('曾达馆')"),
    "measure_words.tsv": (
        "艨",
        "numbers.chinese.chinese_quantities('三艨船')",
    ),
    "name_readings.tsv": ("korean\tZzo\t㓦", "names.parts.korean_readings('㓦')"),
    "named_days.tsv": ("双五\t5\t5", "dates.chinese.read_chinese_dates('双五')"),
    "named_times.tsv": (
        "reign\t撷闻\tZorbly",
        "list(NAMED_TIMES(fold('撷闻年间'), 'in the Kangxi reign'))",
    ),
    "negation_words.tsv": ("denial\t毋肯", "meaning.denials.denials().of('他毋肯离开')"),
    "negative_words.tsv": (
        "窃夺\tsnatch*",
        "meaning.accounted.accounted().of('他窃夺了', ())",
    ),
    "news_renderings.tsv": ("碧落舟\tskybarge", "bitext.glosses.glossed('碧落舟')"),
    "number_lookalikes.tsv": ("五百杏", "numbers.chinese.chinese_quantities('五百杏')"),
    "offices.tsv": (
        "role\t铁帽长\tironhatter",
        "names.offices.office_readers()['role'].held('铁帽长说')",
    ),
    "omittable_words.tsv": (
        "boilerplate\t撰于灯下",
        "bitext.clauses._boilerplate()",
    ),
    "opposites.tsv": (
        "rise\tup\t飙腾\tup",
        "list(meaning.opposites.opposites().mentions(fold('飙腾了')))",
    ),
    "party_tags.tsv": ("测试党\tTP", "('TP',) in roles.known_parties().values()"),
    "people_words.tsv": ("title\t铁匠王", "names.bearers.titled('铁匠王李小刚说')"),
    "pet_names.tsv": ("zzo qirk", "names.first_names.may_be_one('Zzo', 'Qirk')"),
    "picture_kinds.tsv": (
        "zorb\talways\t撷闻画\tzorbic",
        "credits.picture_kinds.kind_lost('撷闻画：花园', 'A garden')",
    ),
    "qualifiers.tsv": (
        "only\t止向\t\tsolely",
        "list(bitext.lost_qualifiers.lost_qualifiers('服务止向居民开放。', 'It is for residents'))",
    ),
    "ranks_in_words.tsv": (
        "9\tnonpareil",
        "said('她获得第9名，无缘奖牌。', 'She was the nonpareil of all.')",
    ),
    "redundant_words.tsv": (
        "pair\treturn zibward",
        "told_of(TWICE, 'He returned zibward.')",
    ),
    "repeated_words.tsv": (
        "english\tzib",
        "said('他说好。', 'He said zib zib to all.')",
    ),
    "report_words.tsv": (
        "亲录\treporter",
        "credits.chinese_line.read_chinese_line('陈子非亲录')",
    ),
    "roles.tsv": ("导演\thelmer", "roles.known_roles()['导演']"),
    "said_again.tsv": ("zibble zobble", "restated_results._senses('zobble')"),
    "school_years.tsv": (
        "大九\tninth-year",
        "told_of(SCHOOL_YEARS, 'He is a first-year student.', '他是大九学生。')",
    ),
    "sister_bodies.tsv": (
        "yuans\t测议院\tTestmoot\t测议院",
        "said('立法院通过法案。', 'The Testmoot passed the bill.')",
    ),
    "surname_words.tsv": ("李撷闻", "names.people.is_person('李撷闻')"),
    "surnames.tsv": ("単\tDan", "names.surnames.surname_readings('単')"),
    "surnames_abroad.tsv": ("陈\tTchin", "'tchin' in names.regional.surname_spellings('陈')"),
    "taiwan_syllables.tsv": ("ba\tbhaa", "'bhaa' in names.regional.spellings('巴')"),
    "time_zones.tsv": (
        "ruritania\t60 120\t鲁里坦\truritania time",
        "dates.time_zones.zone_offsets('ruritania'),dates.time_zones.zones_in_chinese()",
    ),
    "title_modifiers.tsv": (
        "zorbly\t撷闻",
        "signed('作者是撷闻教授', 'The author is a professor')",
    ),
    "two_forms.tsv": (
        "zorbling;zorblyng",
        "[each.key for each in written_forms._of_table('A zorblyng came.')]",
    ),
    "units.tsv": (
        "acres\tarea\t\t\t英顷\t\tacrelets",
        (
            "numbers.chinese.chinese_quantities('三英顷'),"
            "numbers.english.english_quantities('three acrelets')"
        ),
    ),
    "variant_words.tsv": ("hong_kong\t䶮䶮", "variant_detection.detect_variant('䶮䶮，這')"),
}

# Prints what each expression of a list is, in a process that has a user's lexicons or none.
_ASKS = """
import json, sys
from importlib import import_module
from pkgutil import iter_modules
from tests.unit.checks.desk_corpus import checked, findings
from workbench.checks.credits.affiliations import CHECKS as AFFILIATIONS
from workbench.checks.credits.desks import CHECKS as DESKS
from workbench.checks.names.bodies import CHECKS as BODIES
from workbench.checks.names.sisters import CHECKS as SISTERS
from workbench.checks.names.bonds import CHECKS as NAMES
from workbench.checks.numbers.check import CHECKS as NUMBERS
from workbench.checks.dates.named_times import other_named_times as NAMED_TIMES
from workbench.checks.numbers.school_years import CHECKS as SCHOOL_YEARS
from workbench.checks.writing.doubled import CHECKS as DOUBLED
from workbench.checks.writing.joined_by_grammar import CHECKS as JOINED
from workbench.checks.writing.one_sense_twice import CHECKS as TWICE
from workbench.checks.writing.possessives import CHECKS as POSSESSIVES
from workbench import bitext
from workbench.checks import meaning
from workbench.checks.meaning import generic_names, written_forms
from workbench.text import credits, dates, names, numbers, restated_results, roles, spelling
from workbench.text import variant_detection
from workbench.model.house_style import HouseStyle
from workbench.text.folding import fold
def said(source, target):
    asked = (*NAMES, *BODIES, *SISTERS, *NUMBERS, *DOUBLED)
    return [each.code for each in findings(asked, checked(source, target))]
def told_of(checks, target, source='他走了。'):
    return [each.code for each in findings(checks, checked(source, target, "body"))]
def signed(source, target):
    one = checked(source, target, "byline")
    return [each.code for each in findings((*DESKS, *AFFILIATIONS), one)]
for package in (bitext, credits, dates, meaning, names, numbers, spelling):
    for found in iter_modules(package.__path__, f"{package.__name__}."):
        import_module(found.name)
print(json.dumps({name: repr(eval(words)) for name, words in json.load(sys.stdin).items()}))
"""


def answers(config: Path) -> dict[str, str]:
    """Return what each expression is in a process with these preferences."""
    said = subprocess.run(
        [sys.executable, "-c", _ASKS],
        input=json.dumps({name: words for name, (_, words) in ADDED.items()}),
        env={**os.environ, "XDG_CONFIG_HOME": str(config), "PYTHONUTF8": "1"},
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert not said.stderr, said.stderr
    found: dict[str, str] = json.loads(said.stdout)
    return found


def write(config: Path, rows: Mapping[str, str]) -> Path:
    """Give a user one row in each of these tables; return the folder they are in."""
    folder = config / "duizhao" / "lexicons"
    folder.mkdir(parents=True)
    for name, row in rows.items():
        header = "\t".join(header_of(built_in_text(name)))
        (folder / name).write_text(f"{header}\n{row}\n", "utf-8")
    return folder


@pytest.fixture(scope="module")
def without(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return answers(tmp_path_factory.mktemp("without"))


@pytest.fixture(scope="module")
def with_rows(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    config = tmp_path_factory.mktemp("with")
    write(config, {name: row for name, (row, _) in ADDED.items()})
    return answers(config)


def test_every_table_is_in_the_catalogue_in_order_and_is_tried_here() -> None:
    files = sorted(path.name for path in (ROOT / "resources" / "lexicons").glob("*.tsv"))

    assert list(READERS) == files
    assert sorted(ADDED) == files


@pytest.mark.parametrize("name", ADDED)
def test_a_row_that_a_user_adds_is_read_by_what_uses_it(
    name: str, with_rows: dict[str, str], without: dict[str, str]
) -> None:
    assert with_rows[name] != without[name]


@pytest.mark.parametrize("name", ADDED)
def test_a_row_that_a_user_adds_is_right_and_counted(name: str, tmp_path: Path) -> None:
    (told,) = user_lexicons(write(tmp_path, {name: ADDED[name][0]}))

    assert (told.file, told.rows, told.faults, told.error) == (name, 1, (), None)


@pytest.mark.parametrize("name", ADDED)
def test_a_row_with_a_cell_too_many_is_told_with_its_line(name: str, tmp_path: Path) -> None:
    cells = "\t".join("x" for _ in (*header_of(built_in_text(name)), ""))
    (told,) = user_lexicons(write(tmp_path, {name: cells}))

    (fault,) = told.faults
    assert (told.rows, fault.code) == (0, "lexicon.columns")
    assert (fault.details["file"], fault.details["line"]) == (name, 2)


def test_signs_of_expressions_in_any_table_break_no_check(
    run_duizhao: RunDuizhao, tmp_path: Path
) -> None:
    write(tmp_path / "config", {name: strange(name) for name in READERS})
    (tmp_path / "pairs.tsv").write_text(f"source\ttarget\n{_PAIR}\n", "utf-8")
    environment = {"XDG_CONFIG_HOME": str(tmp_path / "config")}

    said = run_duizhao("doctor", environment=environment)
    assert said.stdout.count(" adds: 1.") == len(READERS)
    done = run_duizhao("check", "pairs.tsv", environment=environment)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout == run_duizhao("check", "pairs.tsv").stdout


def strange(name: str) -> str:
    """Return the last row of a built-in table with brackets in each cell that takes any word."""
    columns = header_of(built_in_text(name))
    last = read_table(built_in_text(name), columns, name)[-1].cells
    fixed = {"kind", "precision", "dimension", "size", "calendar", "month", "day", "first", "last"}
    fixed |= {"low", "high", "minutes", "rank", "part", "function", "side", "beside", "shared"}
    fixed |= {"jobs", "pole", "pair"}
    cells = zip(columns, last, strict=True)
    return "\t".join(
        cell if column in fixed or not cell else f"(a[*+?{cell}\\" for column, cell in cells
    )


_PAIR = (
    "外交部发言人毛宁周四（7月17日）说，中方没有批准这项912.17亿元的计划。“我们不会让步。”\t"
    "Beijing has approved the plan, worth 91 billion yuan, Mao Ning said on July 18. He left."
)
