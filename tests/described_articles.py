"""What an article is read as, told without its text: for articles that are not ours to repeat.

After a change of the rules, look at every difference in the articles themselves; only then write
the expectations again: python -m tests.described_articles
"""

import hashlib
import json
from pathlib import Path

from tests.conftest import ROOT, SAMPLES, SHARED, article_files
from workbench.api import Api, Document
from workbench.formats.importers import enable
from workbench.formats.reading import read_document
from workbench.model.article import ImportedArticle
from workbench.model.segment import SourceContent

EXPECTED = ROOT / "tests" / "data" / "expected"


def read_article(path: Path) -> ImportedArticle:
    api = Api()
    enable(api)
    return read_document(api.importers, Document(path.read_bytes(), path.name))


def describe(article: ImportedArticle) -> dict[str, object]:
    return {
        "published": article.published.isoformat() if article.published else None,
        "language": str(article.language),
        "segments": [describe_segment(segment) for segment in article.segments],
    }


def describe_segment(segment: SourceContent) -> str:
    """Return role, length, the beginning of the text's hash, and the functions of the named."""
    digest = hashlib.sha256(segment.text.encode("utf-8")).hexdigest()[:12]
    functions = [str(credit.function) for credit in segment.credits]
    return " ".join([str(segment.role), str(len(segment.text)), digest, *functions])


def expectation_of(path: Path) -> Path:
    return EXPECTED / f"{path.stem}.json"


def main() -> None:
    for path in (*article_files(SAMPLES), *article_files(SHARED / "articles")):
        text = json.dumps(describe(read_article(path)), indent=1)
        expectation_of(path).write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    main()
