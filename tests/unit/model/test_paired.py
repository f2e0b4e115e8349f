"""An article that comes with its translation, taken apart for the project."""

from workbench.model.language import Variant
from workbench.model.paired import PairedArticle, PairedSegment
from workbench.model.segment import InlineKind, InlineSpan, Role, SourceContent, Status


def test_the_source_side_is_an_imported_article_in_the_same_order() -> None:
    headline = SourceContent(Role.HEADLINE, "渡轮复航")
    body = SourceContent(Role.BODY, "渡轮周一复航。", (InlineSpan(0, 2, InlineKind.STRONG),))
    pairs = (
        PairedSegment(headline, "Ferry returns", status=Status.REVIEWED),
        PairedSegment(body),
    )

    imported = PairedArticle("渡轮复航", Variant.CHINA, pairs, url="https://a.example/1").imported()

    assert imported.segments == (headline, body)
    assert (imported.title, imported.url) == ("渡轮复航", "https://a.example/1")
    assert [(pair.role, pair.source) for pair in pairs] == [
        (Role.HEADLINE, "渡轮复航"),
        (Role.BODY, "渡轮周一复航。"),
    ]
