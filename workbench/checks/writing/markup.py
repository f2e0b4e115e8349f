"""What is no prose and has to come over as it is: handles, telephones, tags, placeholders.

Links themselves are judged in `workbench.checks.writing.links`; here only how often they stand,
at which words, and whether their Markdown or HTML is whole.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise

from workbench.bitext.glosses import all_stems_in, glossed
from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.checks.writing.links import ALTERED, MISSING
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.text.english_tokens import is_chinese, links
from workbench.text.han import HAN
from workbench.text.names.gazetteer import gazetteer
from workbench.text.patterns import compiled

MARKUP = Rule("link.markup", Family.LINK, Severity.WARNING)
MARKUP_LOST = Rule("link.markup_lost", Family.LINK, Severity.WARNING, about_missing=True)
HASHTAG_LOST = Rule("link.markup_lost", Family.LINK, Severity.HINT, about_missing=True)
REPEATED = Rule("link.repeated", Family.LINK, Severity.WARNING)
ORDER = Rule("link.order", Family.LINK, Severity.HINT)

_HANDLE = compiled(r"(?<![\w.@/])@\w{2,30}(?:\.\w{1,20})*", re.ASCII)
# What somebody goes by on a platform, or logs in with: bjfabu2024, zhao_xin.
ACCOUNT = compiled(
    r"(?<![\w.@/#%{-])(?:[A-Za-z][A-Za-z0-9]*_\w{1,30}|[a-z]{3,20}\d{3,12})(?![\w@/}-])(?!\.\w)",
    re.ASCII,
)
_MAY_BE_ACCOUNT = compiled(r"[A-Za-z0-9]_|[a-z]{3}\d{3}", re.ASCII)
TELEPHONE = compiled(
    r"(?<![\w.-])(?:\+\d{1,3}[- ])?(?:\(\d{2,4}\)[- ]?|\d{2,4}-)?"
    r"\d{3,4}-\d{3,4}(?:-\d{3,4})?(?![\w-])",
    re.ASCII,
)
_YEARS = compiled(r"(?:1[5-9]|20)\d\d-(?:1[5-9]|20)?\d\d")

_PLACEHOLDER = compiled(
    r"\{\{[^{}\n]{1,40}\}\}|\$?\{[A-Za-z_0-9][\w.]{0,40}\}|%\(\w{1,40}\)[sdif]|(?<![\d%])%(?:\d\$)?[sdif](?![A-Za-z])"
)
_TAG = compiled(
    r"<(?P<close>/?)(?P<name>[a-z][a-z0-9]{0,10})(?P<rest>(?:\s[^<>\n]{0,400})?/?)>", re.IGNORECASE
)
_HREF = compiled(r"\b(?:href|src)=[\"']?(?P<address>[^\"'\s>]{1,400})", re.IGNORECASE)
_ALONE = frozenset({"br", "hr", "img", "input", "wbr"})
_HAS_LATIN_HASHTAG = compiled(
    rf"(?<![\w#&/])#[A-Za-z][A-Za-z0-9_]{{1,60}}\b(?!#|[{HAN}][^#\s，。]{{0,20}}#)", re.ASCII
)
_WEIBO_HASHTAG = compiled(rf"#(?P<words>[^#\s]{{0,40}}[{HAN}][^#\n]{{0,40}})#")
_ANY_HASHTAG = compiled(
    rf"#[^#\s]{{0,40}}[{HAN}][^#\n]{{0,40}}#|(?<!\w)#[{HAN}]{{2,20}}(?![{HAN}#])"
)
# A sign that a space parts from its tag, `# Blue skies`, which then is none.
_SIGN_APART = compiled(r"(?<![\w#&/])#[ \u00a0](?=[A-Za-z])")

# `#Dyke Heroes`, and `the hashtag GiveBackOurPlayground`: nothing but a hashtag has such capitals.
_PARTED_HASHTAG = compiled(r"(?<![\w#&/])#[A-Z][A-Za-z]*(?P<rest>(?: [A-Z][A-Za-z]+){1,6})")
_SIGN_LOST = compiled(
    r"(?:\b(?:hashtags?|topic|tags?)(?: of|:|,)? |(?<![\w@/.#-])(?=(?:[A-Z][a-z]+){3}))"
    r"(?P<tag>(?:[A-Z][a-z]+){2,10})(?!\w|[.@]\w)"
)
_TAGGED = compiled(r"#|hashtag|[“\"‘]", re.IGNORECASE)
_PARTED_LINK = compiled(r"(?P<open>\[[^\[\]\n]{1,200}\])\s+\((?=https?://|/|www\.)")
# A link of which the words stand where its address belongs.
_EXCHANGED = compiled(
    r"\[(?P<address>(?:https?://|www\.)[^\[\]\s]{1,400})\]"
    r"\((?!https?://|www\.|/|#|mailto:)(?P<words>[^()\n]{1,200})\)"
)
_MARKDOWN = compiled(r"\[(?P<words>[^\[\]\n]{0,200})\]\((?P<address>[^()\s]{1,400})\)")
_AND = compiled(r"\s*(?:[和与與及、,]|以及|and|&|, and)\s*(?:the |a )?")

# Parts of a handle or a number that is another one with a slip in it.
_LIKE = 0.7


class Markup:
    """Compares what has to stand in both texts alike."""

    name = "markup"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield what was changed, with the source's as the fix, and what is not there."""
        del style
        source, target = checked.segment.source, checked.segment.target
        if not target.strip() or is_chinese(target):
            return
        if "@" in source:
            yield from few(_alike(checked, _HANDLE))
        if _MAY_BE_ACCOUNT.search(source):
            yield from few(_alike(checked, ACCOUNT))
        if "-" in source:
            yield from few(_alike(checked, TELEPHONE))
        if "#" in source:
            yield from few(_hashtags(checked))
        if "{" in source or "%" in source:
            yield from few(_alike(checked, _PLACEHOLDER))
        if "<" in source:
            yield from few(_tags(checked))
        if "](" in source:
            yield from few(_markdown(checked))
        if "." in source and len(links(target)) > 1:
            yield from few(_repeated(checked))


def _places(pattern: re.Pattern[str], text: str) -> list[Span]:
    inside = [(each.start, each.end) for each in links(text)]
    return [
        Span(*found.span())
        for found in pattern.finditer(text)
        if not _YEARS.fullmatch(found[0])
        and not any(start <= found.start() < end for start, end in inside)
    ]


def _stands(words: str, target: str) -> bool:
    """Return whether a sign stands in a target as a whole: `@desk_bot` is not in `@desk_both`."""
    place = target.find(words)
    after = target[place + len(words) : place + len(words) + 1]
    return place >= 0 and not (words[-1:].isalnum() and after.isascii() and after.isalnum())


def _alike(checked: Checked, pattern: re.Pattern[str]) -> Iterator[Finding]:
    """Yield each of the source that the target has not, with the one that was made of it."""
    source, target = checked.segment.source, checked.segment.target
    ours, theirs = _places(pattern, source), _places(pattern, target)
    spare = [each for each in theirs if each.of(target) not in source]
    for place in ours:
        words = place.of(source)
        if _stands(words, target) or (
            pattern is TELEPHONE and _digits(words).lstrip("0") in _digits(target)
        ):
            continue
        other = max(spare, key=lambda each: _likeness(words, each.of(target)), default=None)
        if other is not None and (
            len(ours) == len(theirs) == 1 or _likeness(words, other.of(target)) >= _LIKE
        ):
            spare.remove(other)
            given = other.of(target)
            fix = Fix(other.start, other.end, words)
            yield ALTERED.found(
                checked, other, source=[place], fix=fix, address=words, written=given
            )
        elif pattern is _PLACEHOLDER:
            yield MARKUP_LOST.found(checked, source=[place], words=words)
        else:
            yield MISSING.found(checked, source=[place], address=words)


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one.lower(), other.lower(), autojunk=False).ratio()


def _hashtags(checked: Checked) -> Iterator[Finding]:
    """Yield hashtags in Latin letters that were changed, and Weibo's of which nothing is left."""
    yield from _alike(checked, _HAS_LATIN_HASHTAG)
    yield from _broken_hashtags(checked)
    source, target = checked.segment.source, checked.segment.target
    if not _TAGGED.search(target):
        for found in _WEIBO_HASHTAG.finditer(source):
            yield HASHTAG_LOST.found(checked, source=[Span(*found.span())], words=found[0])


def _broken_hashtags(checked: Checked) -> Iterator[Finding]:
    """Yield a hashtag in Latin letters that a space ends too soon, or that lost its sign."""
    source, target = checked.segment.source, checked.segment.target
    ours = list(_ANY_HASHTAG.finditer(source))
    if not ours or "&#" in target:
        return
    place = [Span(*ours[0].span())]
    for found in _PARTED_HASHTAG.finditer(target):
        if _is_of_tag(source, ours, found["rest"]):
            right = "#" + "".join(found[0][1:].split())
            fix = Fix(*found.span(), right)
            span = Span(*found.span())
            yield ALTERED.found(
                checked, span, source=place, fix=fix, address=right, written=found[0]
            )
    apart = _SIGN_APART.search(target)
    if apart is not None and target.count("#") <= 2 * len(ours):
        behind = _FIRST_OF_TAG.match(target, apart.end())
        right = f"#{behind[0]}" if behind is not None else "#"
        written = target[apart.start() : behind.end() if behind is not None else apart.end()]
        span = Span(apart.start(), apart.start() + len(written))
        yield ALTERED.found(checked, span, source=place, address=right, written=written)
    lost = _SIGN_LOST.search(target) if "#" not in target else None
    if lost is not None and lost["tag"].lower() not in source.lower():
        span, right = Span(*lost.span("tag")), f"#{lost['tag']}"
        fix = Fix(span.start, span.start, "#")
        yield ALTERED.found(
            checked, span, source=place, fix=fix, address=right, written=lost["tag"]
        )


_FIRST_OF_TAG = compiled(r"[A-Za-z]+")


def _is_of_tag(source: str, tags: Sequence[re.Match[str]], rest: str) -> bool:
    """Return whether the words behind a sign render what stands in a hashtag and nowhere else."""
    words = glossed(source)
    inside = [
        each
        for each in words
        if any(tag.start() <= each.start and each.end <= tag.end() for tag in tags)
    ]
    own = frozenset[str]().union(*(each.own for each in inside))
    for tag in tags:
        own |= {
            stem
            for mention in gazetteer().in_source(tag[0])
            for name in mention.names
            for english in name.english
            for stem in all_stems_in(english)
        }
    others = frozenset[str]().union(*(each.own for each in words if each not in inside))
    said = [stems for each in rest.split() if (stems := all_stems_in(each))]
    return bool(said) and all(each & own and not each & others for each in said)


def _tags(checked: Checked) -> Iterator[Finding]:
    """Yield HTML tags that are lost, left open, or exchanged, and addresses in them that differ."""
    source, target = checked.segment.source, checked.segment.target
    ours, theirs = list(_TAG.finditer(source)), list(_TAG.finditer(target))
    yield from _addresses(checked, ours, theirs)
    wanted, given = _kinds(ours), _kinds(theirs)
    lost = list((Counter(wanted) - Counter(given)).elements())
    if lost and theirs:
        words = " ".join(f"<{kind}>" for kind in dict.fromkeys(lost))
        spans = [Span(*each.span()) for each in theirs]
        yield MARKUP.found(checked, *spans, words=words, given=" ".join(each[0] for each in theirs))
    elif lost:
        words = " ".join(each[0] for each in ours)
        yield MARKUP_LOST.found(checked, source=[Span(*each.span()) for each in ours], words=words)
    elif wanted != given and len(wanted) == len(given):
        spans = [Span(*each.span()) for each in theirs]
        words, shown = (" ".join(f"<{kind}>" for kind in kinds) for kinds in (wanted, given))
        yield MARKUP.found(checked, *spans, words=words, given=shown)


def _kinds(tags: Sequence[re.Match[str]]) -> list[str]:
    kinds = (each["close"] + each["name"].lower() for each in tags)
    return [kind for kind in kinds if kind not in _ALONE]


def _addresses(
    checked: Checked, ours: Sequence[re.Match[str]], theirs: Sequence[re.Match[str]]
) -> Iterator[Finding]:
    """Yield relative addresses that differ; whole ones are judged as links."""
    wanted = [found for each in ours if (found := _HREF.search(each[0]))]
    given = [(each.start(), found) for each in theirs if (found := _HREF.search(each[0]))]
    if len(wanted) != len(given):
        return
    for one, (begin, other) in zip(wanted, given, strict=True):
        address, written = one["address"], other["address"]
        if address != written and not links(address):
            start = begin + other.start("address")
            span = Span(start, start + len(written))
            fix = Fix(span.start, span.end, address)
            yield ALTERED.found(checked, span, fix=fix, address=address, written=written)


def _markdown(checked: Checked) -> Iterator[Finding]:
    """Yield links of Markdown that fell apart, and two that stand at each other's words."""
    source, target = checked.segment.source, checked.segment.target
    for found in _PARTED_LINK.finditer(target):
        start, end = found.end("open"), found.end() - 1
        fix = Fix(start, end, "")
        given = target[found.start() : found.end()]
        yield MARKUP.found(checked, Span(*found.span()), fix=fix, words="[…](…)", given=given)
    for found in _EXCHANGED.finditer(target):
        fix = Fix(*found.span(), f"[{found['words']}]({found['address']})")
        yield MARKUP.found(checked, Span(*found.span()), fix=fix, words=fix.text, given=found[0])
    ours, theirs = list(_MARKDOWN.finditer(source)), list(_MARKDOWN.finditer(target))
    addresses = [each["address"] for each in ours], [each["address"] for each in theirs]
    if addresses[0] == addresses[1] or sorted(addresses[0]) != sorted(addresses[1]):
        return
    if _in_a_row(source, ours) and _in_a_row(target, theirs):
        fix = _reordered(target, theirs, addresses[0])
        shown = (", ".join(each) for each in addresses)
        words, given = shown
        spans = [Span(*each.span()) for each in theirs]
        yield ORDER.found(checked, *spans, fix=fix, words=words, given=given)


def _in_a_row(text: str, found: Sequence[re.Match[str]]) -> bool:
    """Return whether nothing but an "and" or a comma stands between the links."""
    return all(_AND.fullmatch(text, one.end(), other.start()) for one, other in pairwise(found))


def _reordered(target: str, found: Sequence[re.Match[str]], addresses: Sequence[str]) -> Fix:
    pieces: list[str] = []
    last = found[0].start()
    for each, address in zip(found, addresses, strict=True):
        pieces += (target[last : each.start("address")], address)
        last = each.end("address")
    end = found[-1].end()
    return Fix(found[0].start(), end, "".join([*pieces, target[last:end]]))


def _repeated(checked: Checked) -> Iterator[Finding]:
    """Yield an address that follows itself and stands in the source less often."""
    target = checked.segment.target
    found = links(target)
    wanted = Counter(each.text for each in links(checked.segment.source))
    given = Counter(each.text for each in found)
    for one, other in pairwise(found):
        between = target[one.end : other.start]
        if (
            one.text == other.text
            and given[one.text] > wanted[one.text]
            and not between.strip(" ,;")
        ):
            span = Span(one.start, other.end)
            fix = Fix(one.end, other.end, "")
            yield REPEATED.found(checked, span, fix=fix, address=one.text)


CHECKS: tuple[SegmentCheck, ...] = (Markup(),)
