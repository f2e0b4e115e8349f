"""The only surface a plugin imports: what a format, a provider or a check has to be.

A plugin is a module with a function `enable(api: Api) -> None` that adds what it brings. The
built-in formats and providers register through the same call; third-party ones are found through
the entry point group `duizhao.plugins`.

What is here stays as it is while `API_VERSION` does: names, fields, signatures. Something may be
added that a plugin need not know of.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import BinaryIO, Protocol, runtime_checkable

from workbench.model.article import Article, ImportedArticle, WorkbenchWarning
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.highlight import Highlight, Note
from workbench.model.house_style import HouseStyle
from workbench.model.language import Variant
from workbench.model.segment import Role, Segment
from workbench.model.sign_off import SignOff
from workbench.model.source_copy import SourceCopy
from workbench.model.term import GlossaryEntry

# Rises when something is taken away or means something else. A plugin's module may have an
# `API_VERSION` too, the one it was written for: it is left out where that is another.
API_VERSION = 1


@dataclass(frozen=True, slots=True)
class Document:
    """Bytes to import, and what is known of them.

    `name` is a file name or the last part of a URL; `url` is where they were fetched from, else "".
    `encoding` is the one a person chose and wins over every detection; `declared` is the one a
    transport header named. `media_type` comes from the transport, else "".
    """

    data: bytes
    name: str
    url: str = ""
    encoding: str = ""
    declared: str = ""
    media_type: str = ""


class Importer(Protocol):
    """Reads one document format."""

    name: str

    @property
    def suffixes(self) -> tuple[str, ...]:
        """Return the endings, with their dots, of the names of its files."""

    def confidence(self, document: Document) -> int:
        """Return 0 to 100: how sure this importer is that the document is of its format.

        Cheap: looks at the name and at most the first 4,096 bytes.
        """

    def read(self, document: Document) -> ImportedArticle:
        """Read the document; raise `InputError` with a code where it cannot be read."""


@runtime_checkable
class OwningImporter(Importer, Protocol):
    """An importer of files that the program knows, and refuses, as something else than articles.

    `kinds` are their formats as the refusal names them, such as "DOCX" or "EPUB". A file of one of
    them goes to the owner that has some confidence in it, however sure another importer is.
    """

    @property
    def kinds(self) -> tuple[str, ...]:
        """Return the formats it owns."""


@dataclass(frozen=True, slots=True)
class ExportSegment:
    """A segment as an exporter sees it: with its notes, highlights and one chosen conversion."""

    segment: Segment
    notes: tuple[Note, ...] = ()
    highlights: tuple[Highlight, ...] = ()
    conversions: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ExportArticle:
    """An article with the segments that passed the export's filter, in order, and who signed it.

    `left_out` counts those of its segments that did not pass, by cause (the codes of an export's
    plan); `source_copy` says what is kept of the original, if anything is.
    """

    article: Article
    segments: Sequence[ExportSegment]
    sign_off: SignOff | None = None
    left_out: Mapping[str, int] = field(default_factory=dict)
    source_copy: SourceCopy | None = None


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What to write.

    `articles` may be a lazy iterable and is walked once. `target_language` is a BCP 47 tag;
    `conversion` is the variant of the third column or "" for none; `exported_at` is milliseconds
    since the epoch, UTC.
    """

    articles: Iterable[ExportArticle]
    project: str
    target_language: str
    conversion: str = ""
    author: str = ""
    exported_at: int = 0


class Exporter(Protocol):
    """Writes one document format."""

    name: str
    suffix: str

    def write(self, request: ExportRequest, stream: BinaryIO) -> tuple[WorkbenchWarning, ...]:
        """Write the whole document; return what had to be changed to fit the format."""


class Provider(Protocol):
    """A machine-translation engine."""

    name: str
    label: str
    limit: int
    """The longest text of one request, in code points."""

    def translate(self, text: str, source: str, target: str) -> str:
        """Translate one text between two BCP 47 languages.

        Safe to call from one thread at a time; make one instance a thread. Raises
        `EnvironmentFailure` (network, time-out, quota) or `InputError` (key, language) with a code
        and never shows the text itself in an error.
        """


class OptionKind(StrEnum):
    """What is asked for: words, one of several choices, or yes (`YES`) or no ("")."""

    TEXT = "text"
    CHOICE = "choice"
    SWITCH = "switch"


# The name of the option that holds a provider's key.
KEY = "key"

# The value of a switch that is on.
YES = "yes"


@dataclass(frozen=True, slots=True)
class ProviderOption:
    """What a user tells a provider; the window's dialog and the command line are built from it.

    What is `secret` is not shown, and taken from no word of a command. `choices` are the values of
    a choice, the usual one first; `hint` shows the form of a text, such as "appid:key".
    """

    name: str
    label: str
    kind: OptionKind = OptionKind.TEXT
    secret: bool = False
    needed: bool = False
    choices: tuple[str, ...] = ()
    hint: str = ""


@dataclass(frozen=True, slots=True)
class ExportOption:
    """What a user chooses for a format; the window's dialog is built from it.

    `default` is the value where nothing was chosen: of a switch `YES` or "". `choices` are the
    values of a choice.
    """

    name: str
    label: str
    kind: OptionKind = OptionKind.SWITCH
    default: str = ""
    choices: tuple[str, ...] = ()


@runtime_checkable
class OptionedExporter(Exporter, Protocol):
    """An exporter that can write its format in more than one way."""

    @property
    def options(self) -> tuple[ExportOption, ...]:
        """Return what a user chooses, in the order in which it is asked."""

    def configured(self, values: Mapping[str, str]) -> Exporter:
        """Return an exporter that writes as chosen; what is not among `values` is as usual.

        Raises `ValueError` for a value that is none of its choices.
        """


@dataclass(frozen=True, slots=True)
class ProviderSettings:
    """What a provider is made from: its options and the time limit of one request in seconds.

    `key` is the value of the option `KEY`, `options` are the values of the others by their names;
    one that nobody set is "".
    """

    key: str = field(default="", repr=False)
    timeout: float = 20.0
    options: Mapping[str, str] = field(default_factory=dict, repr=False)

    def value(self, name: str) -> str:
        """Return the value of an option, "" where it has none."""
        return self.key if name == KEY else self.options.get(name, "")


class PriceUnit(StrEnum):
    """What a provider counts when it asks for money."""

    CHARACTER = "character"
    TOKEN = "token"  # noqa: S105 - no password


@dataclass(frozen=True, slots=True)
class Price:
    """What a million units cost: of what is sent, and of what comes back."""

    unit: PriceUnit
    sent: float
    received: float = 0.0
    currency: str = "USD"


@dataclass(frozen=True, slots=True)
class ProviderFacts:
    """What there is to know of a provider before it is asked.

    `recipient` is who gets the texts, "" where they stay on this machine; `in_address` tells that
    they travel in the web address. `batch` texts go into one request, `parallel` requests at a
    time, each `pause` seconds after the one before at the earliest; `by_line` tells that they go as
    the lines of one text, which may come back in others' places. One that is `instructed` is an
    `InstructedProvider` and gets neighbours, names and examples as well. `sources` and `targets`
    are the languages it is known to take, none where that is not known. `price` is `None` where
    nobody knows it; `model` is "" for an engine of one model.
    """

    recipient: str
    in_address: bool = False
    batch: int = 1
    parallel: int = 2
    pause: float = 0.0
    instructed: bool = False
    sources: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    price: Price | None = None
    model: str = ""
    by_line: bool = False

    @property
    def is_local(self) -> bool:
        """Return whether nothing leaves this machine."""
        return not self.recipient

    @property
    def way(self) -> str:
        """Return how texts leave the machine: `local`, `address`, `body` or `instructed`."""
        if self.is_local:
            return "local"
        if self.in_address:
            return "address"
        return "instructed" if self.instructed else "body"


@dataclass(frozen=True, slots=True)
class Instruction:
    """What a language model is told: how to work, and the texts as data."""

    system: str = field(repr=False)
    user: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Reply:
    """What a language model said, and what it counted, `None` where it did not tell."""

    text: str = field(repr=False)
    sent: int | None = None
    received: int | None = None


@runtime_checkable
class BatchProvider(Provider, Protocol):
    """A provider that takes several texts in one request."""

    def translate_many(self, texts: Sequence[str], source: str, target: str) -> tuple[str, ...]:
        """Translate texts that together are no longer than `limit`; one answer each, in order."""


@runtime_checkable
class StoppableProvider(Provider, Protocol):
    """A provider whose request under way can be ended from another thread."""

    def stop(self) -> None:
        """Make what is under way, and all that is asked for later, fail at once."""


@runtime_checkable
class InstructedProvider(Provider, Protocol):
    """A language model: it is told what to do, in words."""

    def body(self, instruction: Instruction) -> str:
        """Return the very text of the request that `answer` sends; no key is in it."""

    def answer(self, instruction: Instruction) -> Reply:
        """Return what it says; the errors are those of `translate`."""


class ProviderFactory(Protocol):
    """Makes an instance of a provider; one is made for each thread."""

    name: str
    label: str

    @property
    def options(self) -> tuple[ProviderOption, ...]:
        """Return what a user tells it, in the order in which it is asked."""

    def __call__(self, settings: ProviderSettings) -> Provider:
        """Return a new instance."""


@runtime_checkable
class DescribedFactory(ProviderFactory, Protocol):
    """A factory that tells what its provider does with the texts."""

    def facts(self, settings: ProviderSettings) -> ProviderFacts:
        """Return what there is to know, with these settings; asks nobody."""


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """What checks know of the article a segment stands in.

    `published` is aware, in the time zone of the place where it was published, or `None` where
    unknown. `terms` are the project's and the user's records of names and terms.
    """

    language: Variant = Variant.CHINA
    published: datetime | None = None
    title: str = ""
    terms: tuple[GlossaryEntry, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Checked:
    """A segment with what is known of its article."""

    segment: Segment
    article: ArticleFacts


class SegmentCheck(Protocol):
    """Judges one segment by itself; thread-safe, its time proportional to the texts' lengths."""

    name: str

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield what is wrong with the segment; nothing for a target that is empty."""


@runtime_checkable
class GroupCheck(Protocol):
    """Compares segments that have a key in common: the same source, one article, one person.

    After an edit only the groups are judged again that the segment belonged to or belongs to.
    """

    name: str
    least: int
    """How many segments a group needs before there is anything to compare."""

    def keys(self, checked: Checked, style: HouseStyle) -> Iterable[str]:
        """Yield the keys of the groups that the segment belongs to; cheap."""

    def check(self, key: str, group: Sequence[Checked], style: HouseStyle) -> Iterable[Finding]:
        """Yield what is wrong within a group, its segments in the project's order."""


Check = SegmentCheck | GroupCheck


@dataclass(frozen=True, slots=True)
class Rule:
    """What all findings of one code have in common.

    `about_source`: it judges the Chinese alone, which is none of the desk's. `about_missing`: it
    says that something is not there, which goes for every text that is not finished. `sentence` is
    what a user reads, with the names of the details in braces; the program's own rules have theirs
    in `workbench.sentences`, where they are translated.
    """

    code: str
    family: Family
    severity: Severity
    about_source: bool = False
    about_missing: bool = False
    sentence: str = ""

    def found(
        self,
        checked: Checked,
        *target: Span,
        source: Iterable[Span] = (),
        fix: Fix | None = None,
        **details: str,
    ) -> Finding:
        """Return a finding at these spans, with the values of its sentence."""
        return Finding(
            self.code,
            self.family,
            self.severity,
            checked.segment.id,
            tuple(source),
            target,
            tuple(details.items()),
            fix,
            self.about_source,
            self.about_missing,
            self.sentence,
        )


@dataclass(frozen=True, slots=True)
class Example:
    """A pair, and the codes of what a family finds in it: none where it is as it should be."""

    source: str
    target: str
    codes: tuple[str, ...] = ()
    role: Role = Role.BODY


@dataclass(frozen=True, slots=True)
class CheckFamily:
    """Checks that belong together.

    `make` makes them; it is called when checking begins, not when the program starts. `rules` are
    those whose findings they yield, each with its sentence, and `examples` show what they say:
    `workbench.services.checking.examples` tries them.
    """

    name: str
    make: Callable[[], Sequence[Check]]
    rules: tuple[Rule, ...] = ()
    examples: tuple[Example, ...] = ()


class Api:
    """Collects what plugins bring; the composition root hands one to each `enable`."""

    def __init__(self) -> None:
        """Start with nothing registered."""
        self.importers: list[Importer] = []
        self.exporters: dict[str, Exporter] = {}
        self.providers: dict[str, ProviderFactory] = {}
        self.checks: dict[str, CheckFamily] = {}

    def add_importer(self, importer: Importer) -> None:
        """Register an importer; where two are equally sure, the later one wins."""
        self.importers.append(importer)

    def add_exporter(self, exporter: Exporter) -> None:
        """Register an exporter under its name; a later one of the same name replaces it."""
        self.exporters[exporter.name] = exporter

    def add_provider(self, factory: ProviderFactory) -> None:
        """Register a provider under its name; a later one of the same name replaces it."""
        self.providers[factory.name] = factory

    def add_checks(self, family: CheckFamily) -> None:
        """Register a family of checks; a later one of the same name replaces it."""
        self.checks[family.name] = family


# The type of a plugin's entry point.
Enable = Callable[[Api], None]
