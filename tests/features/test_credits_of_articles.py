"""Every caption, credit and byline of the articles, read into its fields, as reviewed by eye.

`tests/data/expected/credits.tsv` has a line for each: the article, the number of the segment, its
role, whom it names in which function, and whose picture it is. The articles themselves are not
repeated; those that are not there are not asked for. After a change of the rules, look at every
difference, then write the table again: python -m tests.features.test_credits_of_articles
"""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tests.conftest import SAMPLES, SHARED, article_files
from tests.described_articles import EXPECTED, read_article
from workbench.model.segment import Role, SourceContent
from workbench.text.credits.photo_credit import parse_credit

TABLE = EXPECTED / "credits.tsv"
HEAD = "article\tsegment\trole\tpeople\tpicture"

# Captions, those of them with a credit, bylines, and people or outlets named outside captions.
COUNTS = {
    "langang-ferry": (2, 2, 1, 4),
    "yunling-tea": (1, 1, 1, 1),
    "000_be75a4e7c0b8d7a6": (1, 1, 1, 4),
    "bbc_003_jekyll": (4, 4, 0, 0),
    "cdt_011_exact": (0, 0, 0, 0),
    "dw_007_jekyll": (0, 0, 1, 4),
    "ft_004_exact": (0, 0, 1, 2),
    "initium_005_jekyll": (0, 0, 0, 0),
    "nyt_008_exact": (3, 0, 1, 2),
    "rfa_012_jekyll": (2, 1, 1, 5),
    "rfa_042_exact": (6, 3, 1, 7),
    "rfa_081_exact": (2, 2, 2, 6),
    "rfi_002_jekyll": (0, 0, 0, 2),
    "rti_009_jekyll": (0, 0, 0, 0),
    "voa_012_exact": (3, 2, 0, 0),
    "voa_013_exact": (3, 1, 0, 0),
    "zaobao_001_jekyll": (1, 1, 0, 0),
}


def table_of(path: Path) -> Iterator[str]:
    for number, segment in enumerate(read_article(path).segments):
        if segment.role in {Role.CAPTION, Role.BYLINE} or segment.credits:
            fields = [path.stem, str(number), segment.role.value, people(segment), picture(segment)]
            yield "\t".join(fields)


def people(segment: SourceContent) -> str:
    return "; ".join(f"{each.function.value} {each.name}" for each in segment.credits)


def picture(segment: SourceContent) -> str:
    credit = parse_credit(segment.text) if segment.role is Role.CAPTION else None
    if credit is None:
        return ""
    words = [
        credit.kind.value,
        *credit.agencies,
        *credit.names,
        *(["file"] if credit.is_file else []),
    ]
    return "; ".join(words)


def expected_of(path: Path) -> list[str]:
    lines = TABLE.read_text("utf-8").splitlines()[1:]
    return [line for line in lines if line.startswith(f"{path.stem}\t")]


def test_every_caption_credit_and_byline_is_found_and_read(article_file: Path) -> None:
    assert list(table_of(article_file)) == expected_of(article_file)


def test_the_captions_credits_and_bylines_of_an_article_are_counted(article_file: Path) -> None:
    segments = read_article(article_file).segments
    roles = Counter(segment.role for segment in segments)
    credited = sum(picture(segment) != "" for segment in segments)
    named = sum(len(each.credits) for each in segments if each.role is not Role.CAPTION)

    found = (roles[Role.CAPTION], credited, roles[Role.BYLINE], named)
    assert found == COUNTS[article_file.stem]


def main() -> None:
    paths = (*article_files(SAMPLES), *article_files(SHARED / "articles"))
    lines = [HEAD, *(line for path in paths for line in table_of(path))]
    TABLE.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
