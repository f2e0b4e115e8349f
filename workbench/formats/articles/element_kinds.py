"""What the elements of HTML mean for the division of a page into paragraphs."""

from functools import lru_cache

from workbench.text.patterns import compiled


def words(text: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(text.split())


# Elements before and behind which a paragraph ends.
BLOCKS = words(
    "address article aside blockquote body button caption center dd details dialog dir div dl dt "
    "fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html "
    "legend li main menu nav ol optgroup option p pre search section select summary table tbody "
    "td textarea tfoot th thead tr ul"
)

HEADINGS = {f"h{level}": level for level in range(1, 7)}

# Elements whose content is never shown as text of the page.
UNSEEN = words("iframe math script style svg template title")

# Elements whose text is shown only where something is lacking.
FALLBACKS = words("audio canvas noscript object video")

FURNITURE = words("button footer nav select textarea")

# Words in class names and ids that say what an element is.
LABELS = words(
    "ad ads adv advert advertisement adverts advertising author breadcrumb breadcrumbs byline "
    "caption comments copyright date dateline datetime dfp newsletter paywall person promo pubdate "
    "publishdate readmore recommend recommended related share sharebar sharing sponsor sponsored "
    "subscribe subscription timestamp toolbar"
)

_INDENTED = compiled(r"[ \t\r\n]*(?:\u3000{2}|(?:\u00a0[ \t]?){4}|\u2003{2})")


def is_indented(text: str) -> bool:
    """Return whether a line behind a line break begins as paragraphs do in Chinese."""
    return _INDENTED.match(text) is not None


_HIDING = compiled(r"(?:^|[a-z0-9])(?:sronly|visuallyhidden|screenreadertext)(?:text)?$")
_WORD = compiled(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")


@lru_cache(maxsize=1024)
def labels_of(names: str) -> frozenset[str]:
    """Return the words of class names and ids that mean something; `imageCaption` has `caption`."""
    return LABELS.intersection(word.lower() for word in _WORD.findall(names))


@lru_cache(maxsize=1024)
def hides_by_name(names: str) -> bool:
    """Return whether a class is one of those for readers of screens only."""
    classes = (name.lower().replace("-", "").replace("_", "") for name in names.split())
    return any(_HIDING.search(name) for name in classes)


@lru_cache(maxsize=1024)
def hides_by_style(style: str) -> bool:
    """Return whether a `style` attribute keeps its element from being shown."""
    declarations = {part.replace(" ", "").lower() for part in style.split(";")}
    return not declarations.isdisjoint({"display:none", "visibility:hidden"})


@lru_cache(maxsize=1024)
def is_bold_by_style(style: str) -> bool:
    """Return whether a `style` attribute makes its element bold."""
    declarations = {part.replace(" ", "").lower() for part in style.split(";")}
    weights = ("bold", "bolder", "600", "700", "800", "900")
    return not declarations.isdisjoint(f"font-weight:{weight}" for weight in weights)
