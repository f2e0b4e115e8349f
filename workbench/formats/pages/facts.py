"""What a page says of its article in its head: JSON-LD, Open Graph, `meta`, and scripts."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping

from bs4 import Tag

from workbench.formats.articles.element_kinds import words
from workbench.formats.pages.page_facts import PageFacts, host_of
from workbench.formats.pages.tree import PageTree, attributes_of
from workbench.text.patterns import compiled
from workbench.text.whitespace import tidy_line

_ARTICLES = words(
    "Article NewsArticle ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle BlogPosting "
    "BackgroundNewsArticle ReviewNewsArticle Report SocialMediaPosting LiveBlogPosting"
)
_TITLES = words("og:title twitter:title articletitle")
_AUTHORS = words(
    "author article:author byl dc.creator dcterms.creator parsely-author og:article:author "
    "mediaid contentauthor"
)
_SOURCES = words("source contentsource article:source og:source articlesource copyright_source")
_SECTIONS = words("article:section section channel columnname contentcolumn og:article:section")
_TIME = compiled(
    r"(?:^|[:._\s-])(?:(?:article|og|dc|dcterms|weibo|apub|cxenseparse|sailthru|parsely|bt|recs)?[:._-]?"
    r"(?:pub(?:lish)?(?:ed)?|release|issued?|create[d]?|first|article|news)[:._-]?(?:pub(?:lish)?(?:ed)?)?"
    r"[:._-]?(?:time|date|at|on)?|(?:og|apub|dc|dcterms)[:.](?:time|date|issued|created)|^date|^time"
    r"|pubtime|ptime|datepublished|originalpublicationdate|publicationdate)\s*$",
    re.IGNORECASE,
)
_NOT_PUBLISHED = compiled(
    r"modif|updat|make|expire|effective|crawl|author|publisher$", re.IGNORECASE
)
_IN_SCRIPT = compiled(
    r"""["']?\b(?:datePublished|publish_?time|publishedAt|pub_?time|pub_?date|publish_?date|ptime"""
    r"""|published_time|createTime|create_time|news_?time|ct|svr_time_str|displayDate|firstPublishTime)\b["']?"""
    r"""\s*[:=]\s*(?:JsDecode\()?["']?((?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}[^"'<>,;)]{0,24}|1\d{9}(?:\d{3})?)\b""",
    re.IGNORECASE,
)
_SAVED_FROM = compiled(r"saved from url=\(\d+\)(\S+)")

# What a theme or an editing system left where a writer's name belongs.
_NOBODY = compiled(r"https?:|@|^\d+$")

# In code points: longer data in a page are not parsed.
_LARGEST_SCRIPT = 3_000_000

# Of one block of data, which a page can nest at will.
_MOST_NODES = 5000

# Links of a page whose hosts are looked at.
_MOST_LINKS = 2000

# In code points: a browser notes at the head of a page where it saved it from.
_BEGINNING = 4096
_LINKED = "application/ld+json"


def read_facts(tree: PageTree, markup: str) -> PageFacts:
    """Return what a page says of itself; JSON-LD before Open Graph before other `meta`."""
    facts = PageFacts()
    for item in linked_data(tree):
        _take_linked(facts, item)
    for tag in tree.named("meta"):
        _take_meta(facts, tag)
    facts.title = next((tidy_line(tag.get_text()) for tag in tree.named("title")), "")
    facts.address = _address(tree, markup) or facts.address
    facts.marked_times += _marked_times(tree)
    facts.titles = [tidy_line(each) for each in facts.titles if tidy_line(each)]
    return facts


def _marked_times(tree: PageTree) -> list[str]:
    """Return the times of the first `time` elements, before others those of the article itself."""
    tags = [attributes_of(tag) for tag in tree.named("time")[:20]]
    tags.sort(key=lambda tag: "itemprop" not in tag and "pubdate" not in tag)
    return [tag["datetime"] for tag in tags if tag.get("datetime")][:3]


def linked_data(tree: PageTree) -> Iterator[Mapping[str, object]]:
    """Yield the objects of a page's JSON-LD that are articles; what cannot be read is skipped."""
    for script in tree.named("script"):
        if attributes_of(script).get("type", "").strip().lower() != _LINKED:
            continue
        text = script.get_text().strip().removesuffix(";")
        try:
            data: object = json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
        yield from _articles_in(data)


def _articles_in(data: object) -> Iterator[Mapping[str, object]]:
    waiting, seen = [data], 0
    while waiting and seen < _MOST_NODES:
        seen += 1
        item = waiting.pop(0)
        if isinstance(item, list):
            waiting += item
        elif isinstance(item, dict):
            kinds = item.get("@type")
            if not _ARTICLES.isdisjoint(_texts(kinds)) or "datePublished" in item:
                yield item
            waiting += [value for value in item.values() if isinstance(value, (dict, list))]


def _texts(value: object) -> list[str]:
    """Return the texts of a value of JSON-LD: a text, a list of them, or things with names."""
    if isinstance(value, str):
        return [tidy_line(value)] if value.strip() else []
    if isinstance(value, list):
        return [text for item in value for text in _texts(item) if not isinstance(item, list)]
    if isinstance(value, dict):
        return _texts(value["name"]) if isinstance(value.get("name"), str) else []
    return []


def _take_linked(facts: PageFacts, item: Mapping[str, object]) -> None:
    facts.titles += _texts(item.get("headline"))
    facts.times += _texts(item.get("datePublished")) or _texts(item.get("pubDate"))
    facts.authors += [name for name in _texts(item.get("author")) if name not in facts.authors]
    facts.source = facts.source or next(iter(_texts(item.get("publisher"))), "")
    facts.section = facts.section or next(iter(_texts(item.get("articleSection"))), "")
    page = item.get("mainEntityOfPage")
    places = [item.get("url"), page.get("@id") if isinstance(page, dict) else page, item.get("@id")]
    found = (place for place in places if isinstance(place, str) and place.startswith("http"))
    facts.address = facts.address or next(found, "")


def _take_meta(facts: PageFacts, tag: Tag) -> None:
    attributes = attributes_of(tag)
    given = attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
    name, content = given.strip().lower(), attributes.get("content", "").strip()
    if not content:
        return
    if name in _TITLES:
        facts.titles.append(content)
    elif name == "og:site_name":
        facts.site = facts.site or tidy_line(content)
    elif name == "og:url":
        facts.address = facts.address or content
    elif name in _AUTHORS and _NOBODY.search(content) is None:
        facts.authors += [] if content in facts.authors else [content]
    elif name in _SOURCES:
        facts.source = facts.source or content
    elif name in _SECTIONS:
        facts.section = facts.section or content
    elif _TIME.search(name) and not _NOT_PUBLISHED.search(name):
        (facts.marked_times if "create" in name else facts.times).append(content)
    if name in {"og:site_name", "description"}:
        facts.named.setdefault(name, content)


def _address(tree: PageTree, markup: str) -> str:
    """Return where a page says it is from: its canonical link, or where a browser saved it from."""
    for link in tree.named("link"):
        attributes = attributes_of(link)
        if attributes.get("rel", "").lower() == "canonical" and attributes.get("href", "").strip():
            return attributes["href"].strip()
    saved = _SAVED_FROM.search(markup[:_BEGINNING])
    return saved[1] if saved else ""


def times_in_scripts(tree: PageTree) -> list[str]:
    """Return the publication times that a page's scripts are given, in their order."""
    found: list[str] = []
    for script in tree.named("script"):
        text = script.get_text()
        if text and len(text) < _LARGEST_SCRIPT:
            found += [match[1] for match in _IN_SCRIPT.finditer(text)][:5]
    return found


def commonest_hosts(tree: PageTree) -> list[str]:
    """Return the hosts that a page links to, the commonest first: its own is among them."""
    counts: dict[str, int] = {}
    for host in _hosts(attributes_of(tag).get("href", "") for tag in tree.named("a")[:_MOST_LINKS]):
        counts[host] = counts.get(host, 0) + 1
    return sorted(counts, key=lambda host: -counts[host])[:3]


def _hosts(addresses: Iterable[str]) -> Iterator[str]:
    for address in addresses:
        if address.startswith(("http:", "https:", "//")):
            host = host_of(address if address.startswith("http") else f"https:{address}")
            if host:
                yield host
