"""Whether the English speaks of a woman where the Chinese does: 她 is never `he`."""

from collections.abc import Iterable

from workbench.checks.meaning.settled import is_compared
from workbench.checks.rule import Checked, Rule, SegmentCheck
from workbench.model.finding import Family, Finding, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.text.folding import fold
from workbench.text.patterns import compiled

PRONOUN = Rule("consistency.pronoun", Family.CONSISTENCY, Severity.HINT)

_HIS = compiled(fold("他(?![们人日国乡方者处])(?<!其他)(?<!吉他)"))
_OF_MEN = compiled(fold("[男父夫兄弟爸爷伯叔舅婿他]|儿子|先生|孙子|公公|丈人"))
_OF_WOMEN = compiled(fold("[女母妻妈姐妹奶婆姑姨婶嫂媳妇她]|太太|夫人|小姐|护士|修女"))
_MALE = compiled(r"\b(?:(?:[Hh]e|[Hh]is)(?=['’ ] ?[a-z])|him\b|himself\b)")
_FEMALE = compiled(r"\b(?:[Ss]he|[Hh]ers?|herself|wom[ae]n|female|girls?)\b")
_MALE_ANY = compiled(r"\b(?:[Hh]e|[Hh]im|[Hh]is|himself|m[ae]n|male|boys?)\b")
_FEMALE_ONE = compiled(r"\b(?:(?:[Ss]he)(?=['’ ] ?[a-z])|her\b|herself\b)")


class Pronouns:
    """Compares the pronouns of people in both texts."""

    name = "pronouns"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield a hint at the first pronoun of a sex that the source has not at all."""
        del style
        source, target = checked.segment.source, checked.segment.target
        if ("她" not in source and "他" not in source) or not is_compared(checked):
            return
        if "她" in source:
            wrong, theirs, others = _MALE, _FEMALE, _OF_MEN
        else:
            wrong, theirs, others = _FEMALE_ONE, _MALE_ANY, _OF_WOMEN
            if not _HIS.search(fold(source)):
                return
        found = wrong.search(target)
        if found is None or theirs.search(target) or others.search(fold(source)):
            return
        word = "她" if "她" in source else "他"
        place = source.index(word)
        yield PRONOUN.found(
            checked,
            Span(*found.span()),
            source=(Span(place, place + 1),),
            words=word,
            given=found[0],
        )


CHECKS: tuple[SegmentCheck, ...] = (Pronouns(),)
