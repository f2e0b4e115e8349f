"""Makes `packs/places.tsv`, the names of countries and regions as each region writes them.

    python -m resources.make_places

Needs the package `babel` (2.19.0 is the one in use), which is no dependency of the program: it
carries the Unicode Common Locale Data Repository (Unicode License, `packs/places.licence.txt`). The
tables below say what is left out, what a text calls a place besides what a menu does, and where a
name is none; they were written for this product.
"""

import sys
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

OUTPUT = Path(__file__).parent / "packs" / "places.tsv"
HEAD = (
    *("kind", "zh-CN", "zh-CN house", "zh-TW", "zh-TW house", "zh-HK", "zh-HK house"),
    *("en", "en house", "unless", "source"),
)
LOCALES = {"zh-CN": "zh_Hans", "zh-TW": "zh_Hant", "zh-HK": "zh_Hant_HK", "en": "en"}

LEFT_OUT = frozenset(
    # What is no place; what a text means otherwise (世界 is any world, 中非 and 中美 are China with
    # Africa and with America); and words that nobody writes, as 美洲北部.
    {"XA", "XB", "ZZ", "QO", "001", "013", "017", "018", "021", "029", "053", "057", "UM"}
)

# What is written besides CLDR's form, in China, Taiwan, Hong Kong and English.
HOUSE: Mapping[str, tuple[str, str, str, str]] = {
    "AE": ("阿联酋", "阿聯", "阿聯酋", "UAE"),
    "AU": ("澳洲", "", "", ""),
    "BA": ("波黑", "波赫", "波黑", "Bosnia"),
    "BD": ("孟加拉", "", "", ""),
    "CD": (
        "刚果民主共和国",
        "剛果民主共和國",
        "剛果民主共和國",
        "Democratic Republic of the Congo",
    ),
    "CG": ("刚果共和国", "剛果共和國", "剛果共和國", "Republic of the Congo"),
    "DO": ("多米尼加", "多明尼加", "多米尼加", ""),
    "HK": ("香港", "香港", "香港", "Hong Kong"),
    "ID": ("印尼", "", "", ""),
    "KZ": ("", "", "哈薩克斯坦", ""),
    "MM": ("", "", "", "Myanmar"),
    "MO": ("澳门", "澳門", "澳門", "Macao"),
    "PS": ("巴勒斯坦", "巴勒斯坦", "巴勒斯坦", "Palestine"),
    "SA": ("沙特", "沙烏地", "沙特", ""),
    "TW": ("", "臺灣", "臺灣", ""),
    "US": ("", "", "", "US"),
    "GB": ("", "", "", "UK"),
}

# Guards, as those of a `GlossaryEntry`.
UNLESS: Mapping[str, str] = {
    "145": "来~ 尼~ 拉~ 罗~ 里~",
    "HT": "~区 ~带 ~震 ~方 ~产 ~铁 ~面 ~下 ~图",
    "IN": "~洋 ~支那",
    "JP": "今~报 昨~报",
    "ML": "~兰 ~乌 ~奥 ~亚 ~斯 索~",
    "OM": "~达",
    "BH": "~左 ~右",
    "TO": "~热 ~勒比",
    "SL": "~下 ~精神 ~隧道 ~郊野",
    "ZA": "~洲",
}


class _Locale(Protocol):
    """What is used of `babel.Locale`."""

    territories: Mapping[str, str]

    @classmethod
    def parse(cls, identifier: str) -> "_Locale":
        """Return a locale."""


def rows() -> Iterator[tuple[str, ...]]:
    """Yield the rows of the table, the first row first."""
    babel = import_module("babel")
    locale = cast("type[_Locale]", babel.Locale)
    names = {tag: locale.parse(each).territories for tag, each in LOCALES.items()}
    source = f"CLDR (Babel {babel.__version__})"
    yield HEAD
    for code in sorted(set(names["zh-CN"]) & set(names["en"]) - LEFT_OUT):
        china, taiwan, hong_kong, english = (names[tag].get(code, "") for tag in LOCALES)
        house = HOUSE.get(code, ("", "", "", ""))
        forms = (
            *(china, house[0], taiwan, house[1], hong_kong, house[2]),
            *(english.replace(" & ", " and "), house[3]),
        )
        kind = "organisation" if code in {"EU", "UN"} else "place"
        yield (kind, *forms, UNLESS.get(code, ""), f"{source}, {code}")


def main() -> None:
    """Write the table and say how many rows it has."""
    lines = ["\t".join(row) for row in rows()]
    OUTPUT.write_text("\n".join([*lines, ""]), encoding="utf-8")
    sys.stdout.write(f"{len(lines) - 1} places\n")


if __name__ == "__main__":
    main()
