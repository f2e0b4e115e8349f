"""What a TMX holds before it is taken, and which pairs of its units are taken."""

import gzip
import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from workbench.formats.tmx.packed import unpacked
from workbench.formats.tmx.pairs import Wish, pairs, written_form
from workbench.formats.tmx.reader import read_tmx
from workbench.formats.tmx.survey import TmxSurvey, survey
from workbench.messages import sentence
from workbench.model.errors import InputError
from workbench.model.language import Variant
from workbench.model.translation_unit import TranslationUnit, UnitVariant
from workbench.services.checking.inputs import read_pairs


def unit(source: str, *texts: tuple[str, str]) -> TranslationUnit:
    return TranslationUnit(tuple(UnitVariant(*each) for each in texts), source)


def document(*units: Sequence[tuple[str, str]], srclang: str = "zh-CN") -> bytes:
    body = "\n".join(
        "<tu>"
        + "".join(f'<tuv xml:lang="{tag}"><seg>{text}</seg></tuv>' for tag, text in each)
        + "</tu>"
        for each in units
    )
    head = f'<header creationtool="Heartsome" creationtoolversion="8.3" srclang="{srclang}"/>'
    return f'<tmx version="1.4">{head}<body>{body}</body></tmx>'.encode()


def surveyed(data: bytes, wish: Wish = Wish()) -> TmxSurvey:  # noqa: B008 - frozen
    return survey(io.BytesIO(data), wish)


PAIR = [("zh-CN", "渡轮"), ("en-US", "ferry")]


def test_a_survey_names_tool_version_languages_directions_and_first_pairs() -> None:
    other = [("en-GB", "isle"), ("zh-TW", "島"), ("fr", "île")]

    found = surveyed(document(*[PAIR] * 12, other, srclang="*all*"))

    assert (found.tool, found.version, found.units, found.pairs) == ("Heartsome 8.3", "1.4", 13, 13)
    assert dict(found.languages) == {"zh-CN": 12, "en-US": 12, "en-GB": 1, "zh-TW": 1, "fr": 1}
    assert ("zh-CN", "en-US", 12) in found.directions
    assert ("en-GB", "zh-TW", 1) in found.directions
    assert [pair.target.text for pair in found.first] == ["ferry"] * 10
    assert found.dropped.variants == 1


def test_a_tool_that_is_unknown_to_itself_is_not_named() -> None:
    data = document(PAIR).replace(b'"Heartsome"', b'"unknown"').replace(b'"8.3"', b'"Unknown"')

    assert surveyed(data).tool == ""


def test_a_survey_says_what_a_wish_for_one_form_leaves_out() -> None:
    data = document(PAIR, [("zh-TW", "渡輪"), ("en", "ferry")], [("zh-CN", " "), ("en", "x")])

    found = surveyed(data, Wish(Variant.CHINA))

    assert (found.units, found.pairs) == (3, 1)
    dropped = found.dropped
    assert (dropped.without_pair, dropped.other_form, dropped.blank) == (1, 1, 1)


def test_a_file_of_other_languages_has_no_pairs_and_says_which_it_has() -> None:
    found = surveyed(document([("de-DE", "Fähre"), ("fr", "bac")]))

    with pytest.raises(InputError) as caught:
        found.require_pairs("bac.tmx")

    assert caught.value.code == "pairs.languages"
    assert "de-DE, fr" in sentence(caught.value)


def test_a_survey_names_the_damage_and_counts_what_is_whole() -> None:
    data = document(PAIR, [("zh-CN", "A & B"), ("en", "x")], PAIR)

    found = surveyed(data[: data.rindex(b"</body>")])

    assert found.units == 2
    assert found.damaged == 2
    assert [(error.code, error.details["line"]) for error in found.damage] == [
        ("tmx.ampersand", 2),
        ("tmx.truncated", 3),
    ]


def test_what_progress_raises_ends_the_survey() -> None:
    def stop(_: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        survey(io.BytesIO(document(*[PAIR] * 1_001)), progress=stop)


@pytest.mark.parametrize(
    ("tag", "form"),
    [
        ("zh", None),
        ("zho", None),
        ("zh_CN", Variant.CHINA),
        ("CHS", Variant.CHINA),
        ("cmn-Hans-CN", Variant.CHINA),
        ("zh-Hans", Variant.SIMPLIFIED),
        ("zh-Hans-HK", Variant.SIMPLIFIED),
        ("ZH-TW", Variant.TAIWAN),
        ("zh-Hant-TW", Variant.TAIWAN),
        ("zh-MO", Variant.HONG_KONG),
        ("yue", Variant.HONG_KONG),
        ("Chinese (Traditional)", Variant.TRADITIONAL),
        ("zh-SG", Variant.SINGAPORE),
    ],
)
def test_a_tag_names_its_written_form(tag: str, form: Variant | None) -> None:
    assert written_form(tag) is form


THREE = unit("zh-TW", ("zh-CN", "软件"), ("zh-TW", "軟體"), ("en", "software"))


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (None, ["軟體"]),
        (Variant.CHINA, ["软件"]),
        (Variant.SIMPLIFIED, ["软件"]),
        (Variant.TRADITIONAL, ["軟體"]),
        (Variant.HONG_KONG, []),
    ],
)
def test_one_form_never_stands_in_for_another(wanted: Variant | None, found: list[str]) -> None:
    assert [pair.source.text for pair in pairs(THREE, Wish(wanted))] == found


def test_a_tag_without_a_form_is_judged_by_its_text() -> None:
    simplified = unit("zh", ("zh", "软件园区"), ("en", "software park"))

    assert pairs(simplified, Wish(Variant.CHINA))
    assert not pairs(simplified, Wish(Variant.TAIWAN))


def test_a_memory_from_english_is_turned_around() -> None:
    [pair] = pairs(unit("EN-us", ("en-US", "ferry"), ("zh-CN", "渡轮")))

    assert (pair.source.text, pair.target.text, pair.is_reversed) == ("渡轮", "ferry", True)


def test_several_variants_of_one_language_are_a_pair_each() -> None:
    several = unit("zh", ("zh", "好"), ("en-GB", "Good"), ("en-US", "Fine"), ("en-US", "OK"))

    assert [pair.target.text for pair in pairs(several)] == ["Good", "Fine", "OK"]
    assert [pair.target.text for pair in pairs(several, Wish(english="en-US"))] == ["Fine", "OK"]


def zipped(**members: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return stream.getvalue()


def texts_in(data: bytes) -> list[tuple[str, list[str]]]:
    with unpacked(io.BytesIO(data), "news.tmx") as members:
        return [
            (member.name, [each.variants[1].text for each in read_tmx(member.stream)])
            for member in members
        ]


def test_plain_gzip_and_archives_give_their_files_one_by_one() -> None:
    plain = document(PAIR)
    packed = gzip.compress(plain)

    assert texts_in(plain) == [("news.tmx", ["ferry"])]
    assert texts_in(packed) == [("news.tmx", ["ferry"])]
    archive = zipped(**{"a/1.tmx": plain, "notes.txt": b"x", "2.TMX.gz": packed})
    assert texts_in(archive) == [("1.tmx", ["ferry"]), ("2.TMX.gz", ["ferry"])]


@pytest.mark.parametrize(
    "pack", [gzip.compress, lambda data: zipped(**{"a.tmx": data})], ids=["gzip", "zip"]
)
def test_a_bomb_is_refused_before_it_is_read_whole(pack: object) -> None:
    data = document(PAIR) + b" " * 120_000_000
    assert callable(pack)

    with pytest.raises(InputError) as caught:
        texts_in(pack(data))

    assert caught.value.code == "tmx.bomb"


@pytest.mark.parametrize(
    "data",
    [zipped(**{"a.txt": b"x"}), zipped(**{"a.tmx": b"x"})[:-30]],
    ids=["no memory in it", "cut short"],
)
def test_an_archive_without_a_memory_or_damaged_is_told(data: bytes) -> None:
    with pytest.raises(InputError) as caught:
        texts_in(data)

    assert caught.value.code == "tmx.archive"


def test_a_packed_file_cut_short_gives_what_is_whole_and_the_line() -> None:
    texts = [[("zh-CN", f"{number}" * number), ("en", f"{number}")] for number in range(1, 400)]
    packed = gzip.compress(document(*texts))
    told: list[InputError] = []

    with unpacked(io.BytesIO(packed[: len(packed) // 2]), "a.tmx.gz") as members:
        count = sum(1 for member in members for _ in read_tmx(member.stream, told.append))

    assert 0 < count < 399
    assert [(error.code, error.details["line"]) for error in told] == [("tmx.truncated", count + 1)]


@pytest.mark.parametrize(
    "pack", [gzip.compress, lambda data: zipped(**{"a.tmx": data})], ids=["gzip", "zip"]
)
def test_a_packed_memory_is_checked_as_a_plain_one(pack: object, tmp_path: Path) -> None:
    assert callable(pack)
    path = tmp_path / ("a.tmx.gz" if pack is gzip.compress else "a.zip")
    path.write_bytes(pack(document(PAIR)))

    assert [(row.source, row.target) for row in read_pairs(path)] == [("渡轮", "ferry")]


def test_the_memory_beside_the_checkout_is_surveyed(shared: Path) -> None:
    for path in (shared / "tmx").glob("tico19*.tmx"):
        with path.open("rb") as stream:
            found = survey(stream)
        assert (found.units, found.pairs, found.reversed_pairs) == (3071, 3071, 3071)
        assert found.directions == (("en", "zh", 3071),)
