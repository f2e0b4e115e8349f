"""What Phrase, once Memsource, adds to XLIFF 1.2: confirmations, comments, codes as text.

Source: the MXLIFF files that Phrase writes. A code is written in the text, `{1}` by itself and
`{1>` and `<1}` around words; `{b>` is bold type.
"""

from collections.abc import Iterator

from workbench.formats.xliff.times import moment_of
from workbench.formats.xliff.tree import Element, named
from workbench.model.paired import PairedNote
from workbench.model.segment import Status
from workbench.model.translation_unit import CodeKind, InlineCode
from workbench.text.patterns import compiled

PHRASE = "http://www.memsource.com/mxlf/2.0"
CONFIRMED = named(PHRASE, "confirmed")
ORIGIN = named(PHRASE, "trans-origin")

_MARK = compiled(r"\{(?P<begin>\w+|\^)>|<(?P<end>\w+|\^)\}|\{(?P<alone>\d+)\}")
_KINDS = {"begin": CodeKind.BEGIN, "end": CodeKind.END, "alone": CodeKind.PLACEHOLDER}
_UNCONFIRMED = {"", "0", "false"}


def pieces(text: str) -> Iterator[str | InlineCode]:
    """Yield a text and the codes that are written in it, each at 0:0, in their order."""
    position = 0
    for match in _MARK.finditer(text):
        if match.start() > position:
            yield text[position : match.start()]
        name = str(match.lastgroup)
        identity = match[name]
        props = (("element", "code"), ("id", identity), ("ctype", identity))
        yield InlineCode(_KINDS[name], 0, 0, match[0], props)
        position = match.end()
    if position < len(text):
        yield text[position:]


def status(unit: Element) -> Status:
    """Return the status of a segment: what is not confirmed may be anybody's draft."""
    is_confirmed = unit.get(CONFIRMED).lower() not in _UNCONFIRMED
    return Status.TRANSLATED if is_confirmed else Status.INITIAL


def confirmed(status: Status) -> str:
    """Return the `m:confirmed` of a status."""
    return "1" if status in {Status.TRANSLATED, Status.REVIEWED, Status.FINAL} else "0"


def is_confirmed(status: Status) -> bool:
    """Return whether a status is a confirmed one there."""
    return confirmed(status) == "1"


def origin(unit: Element) -> str:
    """Return where a segment's target is from."""
    match unit.get(ORIGIN).lower():
        case "mt":
            return "mt:phrase"
        case "tm":
            return f"tm:{_percent(unit.get(named(PHRASE, 'score')))}"
    return ""


def _percent(score: str) -> int:
    try:
        return min(max(round(float(score) * 100), 0), 100)
    except (ValueError, OverflowError):
        return 100


def origin_written(origin: str) -> str:
    """Return the `m:trans-origin` of an origin; what a person wrote has none."""
    kind = origin.partition(":")[0]
    return kind if kind in {"mt", "tm"} else "null"


def comments(unit: Element) -> Iterator[PairedNote]:
    """Yield the comments on a segment."""
    for each in unit.below():
        text = each.text().strip() if each.space == PHRASE and each.name == "comment" else ""
        if text:
            moment = _moment(each.get("created-at") or each.get("modified-at"))
            yield PairedNote(text, each.get("created-by") or each.get("modified-by"), moment)


def changed_at(unit: Element) -> int:
    """Return when a segment was changed last, in milliseconds since the epoch, UTC."""
    return _moment(unit.get(named(PHRASE, "modified-at")))


def changed_by(unit: Element) -> str:
    """Return who changed a segment last."""
    return unit.get(named(PHRASE, "modified-by"))


def _moment(written: str) -> int:
    return int(written) if written.isascii() and written.isdecimal() else moment_of(written)
