"""Letters for the keyboard in menus: each entry has the one it asks for, if no other there has it.

Texts ask for a letter by `&`. Many controllers add to a menu, and none knows the others' letters;
so they are settled here, once, for all menus an entry stands in, the same in every language.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from ui.language import plain
from workbench.text.patterns import compiled

_WISH = compiled(r"&(\w)")


def asked_letter(text: str) -> str:
    """Return the letter a text asks for, in upper case; "" for none."""
    found = _WISH.search(text.replace("&&", ""))
    return found[1].upper() if found else ""


def settle(texts: Mapping[str, str], menus: Sequence[Sequence[str]]) -> dict[str, str]:
    """Return the letter of each entry of some menus; `texts` are the English ones by entry.

    The first entry keeps the letter it asks for. Another gets a letter of its own text that is
    free in all its menus, the beginnings of words first, or none.
    """
    letters: dict[str, str] = {}
    homes: dict[str, list[Sequence[str]]] = {}
    for menu in menus:
        for entry in menu:
            homes.setdefault(entry, []).append(menu)
    for entry, mine in homes.items():
        taken = {letters[each] for menu in mine for each in menu if each in letters}
        letters[entry] = next((each for each in _choices(texts[entry]) if each not in taken), "")
    return letters


def _choices(text: str) -> Iterator[str]:
    asked = asked_letter(text)
    if not asked:
        return
    yield asked
    words = [word for word in plain(text).upper().split() if word[0].isascii()]
    yield from (word[0] for word in words if word[0].isalpha())
    yield from (letter for word in words for letter in word[1:] if letter.isalpha())


def with_letter(text: str, letter: str) -> str:
    """Return a text of a menu, in any language, with this letter for the keyboard or with none."""
    if asked_letter(text) == letter:
        return text
    bare = plain(text).replace("&", "&&")
    if not letter:
        return bare
    at = re.search(rf"\b{letter}", bare, re.IGNORECASE) or re.search(letter, bare, re.IGNORECASE)
    if at is not None:
        return f"{bare[: at.start()]}&{bare[at.start() :]}"
    dots = "…" if bare.endswith("…") else ""
    return f"{bare.removesuffix('…')}(&{letter}){dots}"
