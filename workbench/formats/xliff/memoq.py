"""What memoQ adds to XLIFF 1.2: a status and comments on each row.

Source: the MQXLIFF files that memoQ 8 to 12 write.
"""

from collections.abc import Iterator

from workbench.formats.xliff.times import moment_of
from workbench.formats.xliff.tree import Element, named
from workbench.model.paired import PairedNote

MQ = "MQXliff"
STATUS = named(MQ, "status")


def comments(unit: Element) -> Iterator[PairedNote]:
    """Yield the comments on a row that are not deleted; names have a prefix or none."""
    table = unit.child("comments", MQ)
    for each in table.children() if table else ():
        text = each.text().strip()
        if text and _value(each, "deleted") != "true":
            author, moment = _value(each, "creatoruser"), moment_of(_value(each, "time"))
            yield PairedNote(text, author, moment)


def changed_at(unit: Element) -> int:
    """Return when a row was changed last, in milliseconds since the epoch, UTC."""
    return moment_of(unit.get(named(MQ, "lastchangedtimestamp")))


def changed_by(unit: Element) -> str:
    """Return who changed a row last."""
    return unit.get(named(MQ, "lastchanginguser"))


def _value(element: Element, name: str) -> str:
    return element.get(named(MQ, name)) or element.get(name)
