"""Makes `dictionaries/cldr/cities.tsv`: cities abroad by their English and Chinese names.

    python -m resources.make_cities

Needs the package `babel` (2.19.0 is the one in use), which is no dependency of the program: it
carries the Unicode Common Locale Data Repository (Unicode License, `licence.txt` beside the table),
in which each time zone has the name of a city, as the mainland, Taiwan and Hong Kong write it. What
is no city or would be found in other words is left out, and so are cities that the program's own
tables have.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from babel import Locale
from babel.core import get_global

from workbench.text.conversion.word_borders import is_word
from workbench.text.han import HAN
from workbench.text.lexicons.known_names import own_names
from workbench.text.names.strangers import is_ordinary_word

OUTPUT = Path(__file__).parent / "dictionaries" / "cldr" / "cities.tsv"
HEAD = """\
# Cities abroad for which time zones are called; made by resources/make_cities.py.
# Source: Unicode Common Locale Data Repository as Babel 2.19.0 carries it, Unicode License v3.
# within: the country; chinese: names of the mainland, Taiwan and Hong Kong between spaces.
english\twithin\tchinese
"""

_LOCALES = ("zh", "zh_Hant", "zh_Hant_HK")
_AT_HOME = frozenset({"CN", "TW", "HK", "MO"})
_NO_CITY = re.compile(r"[,&]|Station|Island|Atoll|Archipelago|Lord|Land$|^(?:St\.|South |North )")
_CHINESE = re.compile(rf"[{HAN}]{{2,8}}")
_SHORTEST = 3


def main() -> None:
    """Make the table."""
    known = {form for name in own_names() for form in (*name.english, *name.chinese)}
    rows = sorted(row for row in _rows() if known.isdisjoint((row[0], *row[2].split())))
    OUTPUT.write_text(HEAD + "".join("\t".join(row) + "\n" for row in rows), "utf-8")
    sys.stdout.write(f"{len(rows)} cities\n")


def _rows() -> Iterator[tuple[str, str, str]]:
    english = Locale.parse("en")
    for zone, land in sorted(get_global("zone_territories").items()):
        last = zone.rpartition("/")[2].replace("_", " ")
        name = english.time_zones.get(zone, {}).get("city") or last
        if land in _AT_HOME or zone.count("/") != 1 or _NO_CITY.search(name):
            continue
        forms = dict.fromkeys(_forms(zone))
        country = english.territories.get(land, "")
        is_word = all(is_ordinary_word(word) for word in name.split())
        if forms and country not in {name, ""} and not is_word and land != "AQ":
            yield name, country, " ".join(forms)


def _forms(zone: str) -> Iterator[str]:
    """Yield the Chinese names, those that are hardly another word: of three characters and more."""
    for locale in _LOCALES:
        form = Locale.parse(locale).time_zones.get(zone, {}).get("city", "")
        is_words = is_word(form[:2])  # 自由市 stands in 自由市场
        if _CHINESE.fullmatch(form) and len(form) >= _SHORTEST and not is_words:
            yield form


if __name__ == "__main__":
    main()
