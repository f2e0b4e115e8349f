"""Which words an English word may be a form of by grammar alone: number, case, tense, spelling.

Narrower than `workbench.text.spelling.english_forms`, which also takes Chinese for a form of China:
there a name must not be missed, here a term must not be seen where another word stands.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from workbench.text.english_tokens import listed
from workbench.text.spelling.british_american import spelling

_IRREGULAR: Mapping[str, str] = dict(
    pair.split(":")
    for pair in listed(
        """
        men:man women:woman children:child people:person feet:foot teeth:tooth
        mice:mouse analyses:analysis crises:crisis bases:basis theses:thesis hypotheses:hypothesis
        media:medium criteria:criterion phenomena:phenomenon data:datum lives:life knives:knife
        leaves:leaf halves:half selves:self wives:wife thieves:thief shelves:shelf
        wolves:wolf indices:index bought:buy sold:sell led:lead struck:strike
        built:build held:hold made:make took:take taken:take given:give
        gave:give went:go gone:go said:say met:meet won:win
        lost:lose left:leave kept:keep spoke:speak spoken:speak wrote:write
        written:write broke:break broken:break chosen:choose chose:choose drawn:draw
        drew:draw fell:fall fallen:fall grew:grow grown:grow rose:rise
        risen:rise ran:run sent:send spent:spend stood:stand taught:teach
        told:tell thought:think brought:bring caught:catch fought:fight sought:seek
        """
    )
)
_SHORTEST_STEM = 2
_DOUBLED = 2


@lru_cache(8192)
def bases(word: str) -> frozenset[str]:
    """Return the lower-case words that a lower-case word may be a form of, itself among them."""
    bare = word.replace("’", "'").removesuffix("'s").removesuffix("'")
    stems = {bare, *_stems(bare)}
    others = {found.other for stem in stems if (found := spelling(stem)) is not None}
    return frozenset(stems | others)


def _stems(word: str) -> Iterator[str]:
    if word in _IRREGULAR:
        yield _IRREGULAR[word]
    for ending, instead in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _SHORTEST_STEM and not word.endswith("ss"):
            yield from (stem + each for each in instead)
            if ending in _AFTER_DOUBLED and len(set(stem[-_DOUBLED:])) == 1:
                yield stem[:-1]


_ENDINGS = (
    ("s", ("",)),
    ("es", ("", "e")),
    ("ies", ("y",)),
    ("ed", ("", "e")),
    ("ied", ("y",)),
    ("ing", ("", "e")),
    ("men", ("man",)),
)
_AFTER_DOUBLED = {"ed", "ing"}
