"""Chinese–English pairs of units in any languages, and how one unit's languages lie."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from workbench.model.language import Variant
from workbench.model.language_tags import are_akin, is_chinese, is_english, parts
from workbench.model.translation_unit import TranslationUnit, UnitVariant
from workbench.text.variant_detection import detect_variant

# The `srclang` of a file whose units have their own, or any (TMX 1.4b, `srclang`).
ALL_LANGUAGES = "*all*"


@dataclass(frozen=True, slots=True)
class Wish:
    """Which pairs are wanted: of one variant of Chinese, `None` for the unit's own.

    `english` is a tag, as `en-GB`, "" for any English.
    """

    chinese: Variant | None = None
    english: str = ""


# The Chinese that the unit means as its source, with every English.
ANY = Wish()


@dataclass(frozen=True, slots=True)
class Pair:
    """A Chinese text and its English; `is_reversed` where the English was the unit's source."""

    source: UnitVariant
    target: UnitVariant
    is_reversed: bool = False


def pairs(unit: TranslationUnit, wish: Wish = ANY) -> tuple[Pair, ...]:
    """Return the pairs of a unit; several where a language has several variants.

    A form of Chinese never stands in for another. Where none is wished for, it is the form of the
    unit's source or, if that is not Chinese, of its first Chinese variant; other forms in the unit
    are left out.
    """
    chinese = [each for each in unit.variants if is_chinese(each.language)]
    english = [each for each in unit.variants if is_english(each.language)]
    if wish.english:
        wanted = parts(wish.english)
        english = [each for each in english if are_akin(parts(each.language), wanted)]
    if not chinese or not english:
        return ()
    if wish.chinese is None:
        own = _of_source(unit, chinese)
        chinese = [each for each in chinese if parts(each.language) == parts(own.language)]
    else:
        chinese = [each for each in chinese if _is_in(wish.chinese, each)]
    is_reversed = is_english(unit.source_language)
    return tuple(Pair(source, target, is_reversed) for source in chinese for target in english)


def _of_source(unit: TranslationUnit, chinese: list[UnitVariant]) -> UnitVariant:
    """Return the variant of the source language, one akin to it, or the first."""
    wanted = parts(unit.source_language)
    exact = [each for each in chinese if parts(each.language) == wanted]
    akin = [each for each in chinese if wanted and are_akin(parts(each.language), wanted)]
    return [*exact, *akin, *chinese][0]


def source_of(unit: TranslationUnit) -> UnitVariant | None:
    """Return the variant a unit was translated from: that of `srclang`, else the first."""
    wanted = parts(unit.source_language)
    exact = [each for each in unit.variants if parts(each.language) == wanted]
    akin = [each for each in unit.variants if wanted and are_akin(parts(each.language), wanted)]
    return next(iter([*exact, *akin, *unit.variants]), None)


def directions(unit: TranslationUnit) -> Iterator[tuple[str, str]]:
    """Yield from which language into which a unit translates, as its tags are written."""
    source = source_of(unit)
    for each in unit.variants:
        if source is not None and each is not source:
            yield source.language, each.language


@lru_cache(maxsize=1_024)
def written_form(tag: str) -> Variant | None:
    """Return the variant that a tag of Chinese names, `None` where it leaves that open."""
    found = parts(tag)
    named = [_FORMS[part] for part in found if part in _FORMS]
    scripts = [_SCRIPTS[part] for part in found if part in _SCRIPTS]
    if scripts and (not named or named[0].is_simplified != scripts[0].is_simplified):
        return scripts[0]  # `zh-Hans-HK` is not how Hong Kong writes.
    return next(iter([*named, *scripts]), None)


def _is_in(wanted: Variant, variant: UnitVariant) -> bool:
    form = written_form(variant.language)
    if form is None:
        return detect_variant(variant.text).is_simplified == wanted.is_simplified
    general = {Variant.SIMPLIFIED, Variant.TRADITIONAL}
    is_same_script = form.is_simplified == wanted.is_simplified
    return form is wanted or (is_same_script and bool(general & {form, wanted}))


# Regions (ISO 3166), and Windows' letters and numbers of languages.
_FORMS: Mapping[str, Variant] = {
    **dict.fromkeys(("cn", "chs", "zhs", "2052", "0x0804"), Variant.CHINA),
    **dict.fromkeys(("sg", "my", "zhi", "4100"), Variant.SINGAPORE),
    **dict.fromkeys(("tw", "cht", "1028", "0x0404"), Variant.TAIWAN),
    **dict.fromkeys(("hk", "mo", "zhh", "zhm", "yue", "3076", "5124", "0x0c04"), Variant.HONG_KONG),
}

_SCRIPTS: Mapping[str, Variant] = {
    **dict.fromkeys(("hans", "simplified", "简体中文", "简体", "簡體中文"), Variant.SIMPLIFIED),
    **dict.fromkeys(
        ("hant", "traditional", "zht", "繁体中文", "繁體中文", "繁體"), Variant.TRADITIONAL
    ),
}
