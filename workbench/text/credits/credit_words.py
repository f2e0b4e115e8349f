"""What the words of a photo credit say, whatever language they are in and wherever they stand."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

# In code points; whatever is longer tells a story.
LONGEST_CREDIT = 80


class CreditKind(StrEnum):
    """Whom or what a credit names; where several fit, the first of them."""

    SCREENSHOT = "screenshot"
    COURTESY = "courtesy"
    INTERNET = "internet"
    AGENCY = "agency"
    PHOTOGRAPHER = "photographer"
    PUBLIC_DOMAIN = "public_domain"
    MADE = "made"
    FILE_PHOTO = "file_photo"


@dataclass(frozen=True, slots=True)
class CreditWords:
    """What was read: agencies in English where the table knows them, names as printed."""

    kinds: frozenset[CreditKind]
    agencies: tuple[str, ...] = ()
    names: tuple[str, ...] = ()

    @property
    def kind(self) -> CreditKind:
        """Return the kind that counts: an agency that provides a picture is still its agency."""
        present = set(self.kinds)
        if CreditKind.AGENCY in present and not self.names:
            present.discard(CreditKind.COURTESY)
        if CreditKind.AGENCY in present:
            present.discard(CreditKind.INTERNET)
        return next(kind for kind in CreditKind if kind in present)

    @property
    def is_file(self) -> bool:
        """Return whether it says that the picture is an old one."""
        return CreditKind.FILE_PHOTO in self.kinds


def together(several: Iterable[CreditWords]) -> CreditWords:
    """Return what several pieces of one credit say together."""
    kinds: set[CreditKind] = set()
    agencies: dict[str, None] = {}
    names: dict[str, None] = {}
    for words in several:
        kinds |= words.kinds
        agencies |= dict.fromkeys(words.agencies)
        names |= dict.fromkeys(words.names)
    return CreditWords(frozenset(kinds), tuple(agencies), tuple(names))
