"""Addresses: what the source's text names must stand unaltered in the target."""

import re
from collections.abc import Iterable, Iterator, Sequence

from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.text.english_tokens import Link, links
from workbench.text.patterns import compiled

ALTERED = Rule("link.altered", Family.LINK, Severity.ERROR)
MISSING = Rule("link.missing", Family.LINK, Severity.WARNING, about_missing=True)

_SCHEMES = ("https://", "http://", "ftp://", "www.")


class Links:
    """Finds URLs and e-mail addresses of the source that were changed or left out."""

    name = "links"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each, with the source's address as the edit where the target has another."""
        del style
        segment = checked.segment
        if not segment.target.strip():
            return
        yield from few(_signs_lost(checked))
        wanted = links(segment.source)
        if not wanted:
            return
        present = [_whole(each, segment.target, wanted) for each in links(segment.target)]
        lost, odd = _without(wanted, present), _without(present, wanted)
        yield from few(_found(checked, *pair) for pair in _judged(lost, odd))


# The name of a file leads somewhere as it is written.
_SIGN = compiled(
    r"(?<![\w/.])\w[\w-]*\.(?:pdf|docx?|xlsx?|pptx?|zip|jpe?g|png"
    r"|mp[34]|txt|csv)\b",
    re.ASCII,
)


def _signs_lost(checked: Checked) -> Iterator[Finding]:
    """Yield names of files in the source that the target has not, or has otherwise."""
    source, target = checked.segment.source, checked.segment.target
    if "." not in source:
        return
    given = {found[0].lower() for found in _SIGN.finditer(target)}
    wanted = {found[0].lower() for found in _SIGN.finditer(source)}
    ours = [found for found in _SIGN.finditer(source) if found[0].lower() not in given]
    theirs = [found for found in _SIGN.finditer(target) if found[0].lower() not in wanted]
    alone = len(ours) == len(theirs) == 1
    for found in ours:
        place = (Span(*found.span()),)
        if alone:
            span = Span(*theirs[0].span())
            fix = Fix(span.start, span.end, found[0])
            yield ALTERED.found(
                checked, span, source=place, fix=fix, address=found[0], written=theirs[0][0]
            )
        elif found[0].lower() not in target.lower():
            yield MISSING.found(checked, source=place, address=found[0])


def _whole(link: Link, target: str, wanted: Sequence[Link]) -> Link:
    """Return an address as the source has it where only one of both has a scheme."""
    scheme, mark, bare = link.text.partition("://")
    is_web = mark != "" and "://" not in bare and scheme.lower() in {"http", "https"}
    if is_web and any(bare == each.text for each in wanted):
        return link._replace(text=bare)
    before = target[: link.start]
    if "://" in link.text or before.endswith(("/", ":")) or before.rstrip().endswith("//"):
        return link
    for each in wanted:
        scheme, mark, rest = each.text.partition("://")
        if (
            mark
            and rest.rstrip("/") == link.text.rstrip("/")
            and scheme.lower() in {"http", "https"}
        ):
            return link._replace(text=each.text)
    return link


def _without(these: Sequence[Link], those: Sequence[Link]) -> list[Link]:
    keys = {_key(link) for link in those}
    unmatched = {_key(link): link for link in reversed(these) if _key(link) not in keys}
    return sorted(unmatched.values())


def _key(link: Link) -> str:
    """Return an address without what changes nothing: a host's case, the last slash."""
    scheme, _, rest = link.text.rpartition("://")
    host, _, path = rest.rstrip("/").partition("/")
    return f"{scheme.lower()}:{host.lower()}/{path}"


def _judged(lost: Sequence[Link], odd: Sequence[Link]) -> Iterator[tuple[Link, Link | None]]:
    """Yield each lost address with the one in the target that was made of it, if any."""
    hosts: dict[str, list[Link]] = {}
    for link in reversed(odd):
        for sign in _signs(link):
            hosts.setdefault(sign, []).append(link)
    spare = {link.start for link in odd}
    alone = len(lost) == len(odd) == 1 and lost[0].is_mail is odd[0].is_mail
    for link in lost:
        partner = odd[0] if alone else _partner(link, hosts, spare)
        if partner is not None:
            spare.discard(partner.start)
        yield link, partner


def _partner(link: Link, hosts: dict[str, list[Link]], spare: set[int]) -> Link | None:
    """Return the first address not yet taken that shares a sign, in time that is spent once."""
    for sign in _signs(link):
        candidates = hosts.get(sign, [])
        while candidates and candidates[-1].start not in spare:
            candidates.pop()
        if candidates:
            return candidates[-1]
    return None


def _signs(link: Link) -> tuple[str, ...]:
    """Return what an altered address is known by: its host, its path, the parts of a mail."""
    text = link.text.lower()
    for scheme in _SCHEMES:
        text = text.removeprefix(scheme)
    head, _, tail = text.partition("@" if link.is_mail else "/")
    kind = "mail" if link.is_mail else "url"
    return tuple(f"{kind} {sign}" for sign in dict.fromkeys((f"0{head}", f"1{tail}")) if sign[1:])


def _found(checked: Checked, link: Link, partner: Link | None) -> Finding:
    source = (Span(link.start, link.end),)
    if partner is None:
        return MISSING.found(checked, source=source, address=link.text)
    fix = Fix(partner.start, partner.end, link.text)
    span = Span(partner.start, partner.end)
    return ALTERED.found(
        checked, span, source=source, fix=fix, address=link.text, written=partner.text
    )


CHECKS: tuple[SegmentCheck, ...] = (Links(),)
