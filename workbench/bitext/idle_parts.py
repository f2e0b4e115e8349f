"""Parts of a Chinese text that English may do without: idioms in pairs and officials' formulas."""

from workbench.bitext.glosses import glossed
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.patterns import compiled

_FORMULA = compiled(
    fold(
        "^(?:要|须)?(?:切实|进一步|着力|不断|坚持|狠抓|真抓|高度重视)|作出如下|做出如下|^记者(?:从.*)?获悉|^据报道?$"
    )
)
_MARKS = fold("，。；：！？、 “”「」")
_LEADING = compiled(fold("^(?:经过|面对|历经|在|更|则|都|皆)"))
_IDIOM = 4
_REACH = 2


def says_little(source: str, span: Span) -> bool:
    """Return whether a part is a formula, an idiom, or four characters that end with one."""
    folded = fold(source)
    text = span.of(folded).strip(_MARKS)
    if _FORMULA.search(text):
        return True
    bare = _LEADING.sub("", text)
    if len(bare) != _IDIOM:
        return False
    idioms = [each for each in glossed(source) if each.end - each.start >= _IDIOM]
    is_one = any(span.start <= each.start and each.end <= span.end for each in idioms)
    return is_one or any(0 < span.start - each.end + 1 <= _REACH for each in idioms)
