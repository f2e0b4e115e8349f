"""CommonMark as articles in Chinese need it: emphasis beside Chinese marks, no text lost, linear.

Emphasis follows the CJK-friendly rule that GitHub reads by: a Chinese character or mark beside
asterisks counts as white space does, so that `**真，**她` is bold. A definition `[label]: address`
is one only where a link uses it and the address is one; any other line of that form is text.
"""

import re
import unicodedata
from collections.abc import Mapping

from markdown_it import MarkdownIt
from markdown_it.common.utils import (
    isMdAsciiPunct,
    isPunctChar,
    isWhiteSpace,
    normalizeReference,
)
from markdown_it.parser_inline import ParserInline, RuleFuncInlineType
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline, image, link
from markdown_it.rules_inline.state_inline import Scanned
from markdown_it.token import Token
from markdown_it.utils import EnvType

from workbench.text.patterns import compiled

# Levels of lists and quotations in Markdown; what is deeper is left out by the parser.
DEEPEST = 100

# Levels of square brackets within which a link may begin; text of articles has two or three.
_DEEPEST_BRACKET = 12

_DEFINITION = compiled(
    r"""\[(?P<label>(?:[^\[\]\\]|\\.){1,200})\]:[ \t]*(?P<address><[^<>\s]+>|[^\s<]\S*)"""
    r"""(?:[ \t]+(?P<title>"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*"""
)
_ADDRESS = compiled(
    r"<?(?:[A-Za-z][A-Za-z0-9+.-]*:\S|//\S|[./?#]|www\.|[\w%~-]+(?:/|\.[A-Za-z0-9]{1,5}(?:[/?#]|>?$)))",
    re.ASCII,
)
_USED = compiled(r"\[((?:[^\[\]\\]|\\.){1,200})\](?!:)")

# In columns, CommonMark §4.4: from there on a line is indented code.
_CODE_INDENT = 4
_LONGEST_LABEL = 202


def make_parser(text: str) -> MarkdownIt:
    """Return a parser for this text; it is good for no other, whose links differ."""
    parser = MarkdownIt("commonmark", {"maxNesting": DEEPEST}).enable("table")
    parser.inline = _Inline(parser.inline)
    definitions = _Definitions(text)
    parser.block.ruler.at("reference", definitions.read, {"alt": []})
    return parser


class _Definitions:
    """Reads definitions of links, one a line, where they stand before a paragraph."""

    def __init__(self, text: str) -> None:
        self._used = {normalizeReference(match[1]) for match in _USED.finditer(text)}

    def read(self, state: StateBlock, line: int, last: int, silent: bool) -> bool:  # noqa: FBT001 - the parser's call
        """Take one line for a definition if a link uses it and it leads somewhere."""
        del last
        if silent or state.sCount[line] - state.blkIndent >= _CODE_INDENT:
            return False
        start, end = state.bMarks[line] + state.tShift[line], state.eMarks[line]
        found = _DEFINITION.fullmatch(state.src, start, end)
        label = normalizeReference(found["label"]) if found else ""
        if found is None or label not in self._used or not _ADDRESS.match(found["address"]):
            return False
        href = state.md.normalizeLink(found["address"].strip("<>"))
        if not state.md.validateLink(href):
            return False
        known = state.env.setdefault("references", {})
        known.setdefault(label, {"title": (found["title"] or "")[1:-1], "href": href})
        state.line = line + 1
        return True


class _State(StateInline):
    """A paragraph being parsed, whose brackets were paired before."""

    def __init__(self, src: str, md: MarkdownIt, env: EnvType, tokens: list[Token]) -> None:
        super().__init__(src, md, env, tokens)
        self._openers = _openers_of_links(src, env.get("references", {}))

    def may_begin(self, position: int) -> bool:
        """Return whether a link may begin at a place."""
        return self._openers is None or position in self._openers

    def scanDelims(self, start: int, canSplitWord: bool) -> Scanned:  # noqa: FBT001 - the parser's names
        """Return whether a run of marks may open and close emphasis, by the CJK-friendly rule."""
        position = start
        while position < self.posMax and self.src[position] == self.src[start]:
            position += 1
        before = self.src[start - 1] if start > 0 else " "
        behind = self.src[position] if position < self.posMax else " "
        left = _flanks(behind, before)
        right = _flanks(before, behind)
        can_open = left and (canSplitWord or not right or _is_mark(before))
        can_close = right and (canSplitWord or not left or _is_mark(behind))
        return Scanned(can_open, can_close, position - start)


def _flanks(inner: str, outer: str) -> bool:
    """Return whether marks stand at the edge of the words beginning, or ending, with `inner`."""
    if isWhiteSpace(ord(inner)):
        return False
    if not _is_mark(inner) or _is_wide(inner):
        return True
    return isWhiteSpace(ord(outer)) or _is_mark(outer) or _is_wide(outer)


def _is_wide(character: str) -> bool:
    """Return whether a character is Chinese, Japanese or Korean by its width; no emoji is."""
    is_symbol = unicodedata.category(character) == "So"
    return not is_symbol and unicodedata.east_asian_width(character) in {"W", "F", "H"}


def _is_mark(character: str) -> bool:
    return isMdAsciiPunct(ord(character)) or isPunctChar(character)


class _Inline(ParserInline):
    """The parser of what stands in a paragraph, with the rules above."""

    def __init__(self, usual: ParserInline) -> None:
        super().__init__()
        self.ruler, self.ruler2 = usual.ruler, usual.ruler2
        self.ruler.at("link", _only_where_one_is(link, 0))
        self.ruler.at("image", _only_where_one_is(image, 1))

    def parse(self, src: str, md: MarkdownIt, env: EnvType, tokens: list[Token]) -> list[Token]:
        """Put the tokens of a paragraph into a list and return it."""
        state = _State(src, md, env, tokens)
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens


def _only_where_one_is(rule: RuleFuncInlineType, offset: int) -> RuleFuncInlineType:
    """Return a rule for links that looks only from those brackets on that may begin one."""

    def read(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the parser's call
        if isinstance(state, _State) and not state.may_begin(state.pos + offset):
            return False
        return rule(state, silent)

    return read


_BRACKET = compiled(r"\\.|[\[\]]", re.DOTALL)

# As many brackets may be looked at in vain, each to the paragraph's end.
_FEW = 8


def _openers_of_links(text: str, references: Mapping[str, object]) -> frozenset[int] | None:
    """Return where links may begin, by the pairs of brackets; `None` where it is not worth asking.

    The parser looks from each bracket to the end of the paragraph: thousands of them in one would
    take it minutes. Behind the pair there has to be an address, a label, or it is a label itself.
    """
    if text.count("[") <= _FEW:
        return None
    found: set[int] = set()
    opened: list[int] = []
    for match in _BRACKET.finditer(text):
        if match[0] == "[":
            opened.append(match.start())
        elif match[0] == "]" and opened:
            start = opened.pop()
            follows = text[match.end() : match.end() + 1] in {"(", "["}
            if len(opened) < _DEEPEST_BRACKET and (follows or _is_label(text, start, references)):
                found.add(start)
    return frozenset(found)


def _is_label(text: str, start: int, references: Mapping[str, object]) -> bool:
    end = text.find("]", start, start + _LONGEST_LABEL)
    return bool(references) and normalizeReference(text[start + 1 : end]) in references
