"""Parts of a Chinese text that English may do without: idioms, formulas, who is speaking."""

from workbench.bitext.glosses import glossed
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.patterns import compiled

_FORMULA = compiled(
    fold(
        "^(?:要|须)?(?:切实|进一步|着力|不断|坚持|狠抓|真抓|高度重视)|作出如下|做出如下|^记者(?:从.*)?获悉|^据报道?$"
    )
)
# Who says it: that another is named, or nobody, is for the checks of names and quotations.
# What the figures before it make, or a figure of its own, which the checks of numbers look for.
_TOTAL = compiled(
    fold("^(?:合共|总共|一共|共计|合计|共)[0-9〇零一二两三四五六七八九十百千万亿]+[人名位宗起件]$")
)
_SAYS = compiled(fold("^.{0,16}(?:说|表示|指出|称|透露|强调|认为|补充道|回应)$"))
_MARKS = fold("，。；：！？、 “”「」")
_LEADING = compiled(fold("^(?:经过|面对|历经|在|更|则|都|皆)"))
_IDIOM = 4
_REACH = 2


def says_little(source: str, span: Span) -> bool:
    """Return whether a part is a formula, an idiom or ends with one, or only says who speaks."""
    folded = fold(source)
    text = span.of(folded).strip(_MARKS)
    if _FORMULA.search(text) or _SAYS.search(text) or _TOTAL.search(text):
        return True
    bare = _LEADING.sub("", text)
    if len(bare) != _IDIOM:
        return False
    idioms = [each for each in glossed(source) if each.end - each.start >= _IDIOM]
    is_one = any(span.start <= each.start and each.end <= span.end for each in idioms)
    return is_one or any(0 < span.start - each.end + 1 <= _REACH for each in idioms)
