"""A part of a body that became the body, or its head: 人大常委会 as "the People's Congress".

北京大学考古文博学院院长 is no president of Peking University, 上诉庭 is not all of the High Court.
"""

from collections.abc import Iterable

from workbench.checks.names.compared import Mistaken, is_in_english, mistaken
from workbench.checks.names.offices import OTHER
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding
from workbench.model.house_style import HouseStyle
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.patterns import compiled

_HEADS = r"(?:[Pp]resident|[Cc]hancellor|[Pp]rincipal|[Gg]overnor|[Hh]ead|[Dd]irector|[Cc]hief)"
_OF = rf"\b{_HEADS} (?:of|at) (?:the )?(?:[A-Z][\w'’-]+ (?:of )?)*"

# The body is taken for its part, or the part's head for the body's.
_PARTS = tuple(
    Mistaken(compiled(fold(ours)), english, compiled(fold(also)), compiled(theirs), compiled(own))
    for ours, english, also, theirs, own in (
        (
            "人大常委会|人民代表大会常务委员会",
            "standing committee",
            "人大(?!常委)|人民代表大会(?!常务)|两会",
            r"\bPeople['’]s Congress\b|\bN\.?P\.?C\b",
            r"[Ss]tanding|[Ll]egislat|[Ll]awmak|[Pp]arliament",
        ),
        (
            "政治局常委",
            "standing committee",
            "政治局(?!常委)",
            r"\bPolitburo\b|\bPolitical Bureau\b",
            r"[Ss]tanding|\btop|inner|seven|elite",
        ),
        (
            "[省市县区州]委常委",
            "standing committee",
            "[省市县区州]委(?!常委)",
            r"\b[Pp]arty [Cc]ommittee\b",
            r"[Ss]tanding|[Ll]eader|\btop|[Ss]enior|inner",
        ),
        (
            f"大学[{HAN}]{{1,10}}?(?:学院|医院|研究院|研究所|中心|系)副?(?:院长|主任|所长)",
            "dean",
            "校长|教务长",
            rf"{_OF}University\b(?!['’]s| [A-Z])|\b[Uu]niversity(?:['’]s)? president\b",
            "(?i:school|college|department|hospital|institut|center|centre|dean|faculty|academy)",
        ),
        (
            f"大学(?:[{HAN}]{{0,3}}附属|第[一二三四五六])[{HAN}]{{0,4}}医院",
            "hospital",
            "大学(?!附属|第)",
            r"\bUniversity\b",
            r"[Hh]ospital|[Cc]linic|[Mm]edical|[Dd]octor|[Ii]nfirmary",
        ),
        (
            f"[分支]行(?:[{HAN}]{{0,2}})?行长",
            "branch",
            "总行",
            rf"{_OF}Bank\b|\bbank(?:['’]s)? (?:president|governor|head)\b",
            r"[Bb]ranch|[Ll]ocal|[Oo]ffice",
        ),
        ("共青团", "Youth League", "共产党|中共|党", r"\bCommunist Party\b", r"[Yy]outh|[Ll]eague"),
        ("监事会", "board of supervisors", "董事", r"\b[Bb]oard of [Dd]irectors\b", r"[Ss]upervis"),
        (
            "上诉庭",
            "Court of Appeal",
            "原讼|终审|高等法院(?!上诉)",
            r"\b(?:High Court|Court of First Instance|Court of Final Appeal)\b",
            r"Court of Appeal\b|[Aa]ppeals? [Cc]ourt|[Aa]ppellate|[Aa]ppeal judges?",
        ),
    )
)
_ANY = compiled(fold("常委|学院|医院|研究|中心|系|行长|共青团|监事会|上诉庭"))


class Wholes:
    """Compares parts of bodies with the bodies that the target names."""

    name = "office.whole"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield the whole where the source has only its part."""
        del style
        segment = checked.segment
        if not is_in_english(checked):
            return
        if _ANY.search(fold(segment.source)) is not None:
            yield from few(mistaken(checked, OTHER, _PARTS))


CHECKS: tuple[SegmentCheck, ...] = (Wholes(),)
