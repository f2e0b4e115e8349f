"""Whether two first names in Latin letters may be one person's: spellings, short and pet names."""

from functools import lru_cache

from workbench.text.lexicons.pet_names import all_pet_names
from workbench.text.names.pinyin import letters

_SAME = str.maketrans({"c": "k", "q": "k", "z": "s", "v": "f", "w": "f", "b": "p", "g": "k"})
_UNHEARD = "aeiouyhj"


def may_be_one(first: str, other: str) -> bool:
    """Return whether two first names may be one: Sergei and Sergey, Joe and Joseph, an initial."""
    one, two = sorted((letters(first), letters(other)), key=len)
    if len(one) < 2 or two.startswith(one) or first[1:2] == ".":  # noqa: PLR2004 - an initial
        return True
    if any({one, two} <= names for names in all_pet_names()):
        return True
    bare = _consonants(one), _consonants(two)
    return bare[0] == bare[1] or (len(bare[0]) > 1 and bare[1].startswith(bare[0]))


@lru_cache(maxsize=2048)
def _consonants(name: str) -> str:
    plain = name.replace("x", "ks").replace("ph", "f").translate(_SAME)
    kept = "".join(each for each in plain if each not in _UNHEARD)
    return "".join(each for n, each in enumerate(kept) if not n or kept[n - 1] != each)
