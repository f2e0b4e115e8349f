"""The desk's round through the articles of a project: which are signed off, and which is next."""

from collections.abc import Mapping

from ui.language import tr
from ui.messages import moment_of
from workbench.model.article import Article
from workbench.model.ids import ArticleId
from workbench.model.sign_off import SignOff
from workbench.storage.reader import ProjectReader


def signature_of(reader: ProjectReader, article: Article | None) -> str:
    """Return who signed an article off and when, "" where nobody did."""
    signed = sign_off_of(reader, article)
    if signed is None:
        return ""
    moment = moment_of(signed.signed_at)
    return tr("Signed off by {person}, {moment}", person=signed.signed_by, moment=moment)


def sign_off_of(reader: ProjectReader, article: Article | None) -> SignOff | None:
    """Return an article's signature, `None` where nobody signed it as it stands."""
    return None if article is None else _signed(reader).get(article.id)


def standing_of(reader: ProjectReader, article: Article | None) -> str:
    """Return where in the round an article is; "" where the project has no other."""
    ids = [each.id for each in reader.articles()]
    if article is None or len(ids) < 2 or article.id not in ids:  # noqa: PLR2004 - no round of one
        return ""
    return tr(
        "Article {number} of {count} · {signed} signed off",
        number=ids.index(article.id) + 1,
        count=len(ids),
        signed=len(_signed(reader)),
    )


def next_unsigned(reader: ProjectReader, article: Article | None, way: int) -> ArticleId | None:
    """Return the next article (`way` 1; -1: the one before) that nobody signed off.

    The round goes on from the last to the first; `None` where there is no other.
    """
    ids = [each.id for each in reader.articles()]
    here = ids.index(article.id) if article is not None and article.id in ids else -1
    others = [*ids[here + 1 :], *ids[: max(here, 0)]]
    signed = _signed(reader)
    return next((each for each in others[::way] if each not in signed), None)


def _signed(reader: ProjectReader) -> Mapping[ArticleId, SignOff]:
    return {each.article_id: each for each in reader.sign_offs()}
