"""The source made the target, with all that is in it."""

import pytest

from tests.projects import segments
from workbench.model.article import ImportedArticle
from workbench.model.errors import UsageError
from workbench.model.language import Variant
from workbench.model.segment import InlineKind, InlineSpan, Role, SourceContent, Status
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.inline import CopySource
from workbench.services.commands.targets import SetLocked
from workbench.services.session import Session

SPANS = (
    InlineSpan(0, 2, InlineKind.LINK, "https://un.example/"),
    InlineSpan(2, 2, InlineKind.CODE, "<br/>"),
)


@pytest.fixture
def coded(session: Session) -> Session:
    content = SourceContent(Role.BODY, "报告发表。", SPANS)
    session.execute(AddArticle(ImportedArticle("报告", "", None, Variant.CHINA, (content,)), "b"))
    return session


def test_links_and_codes_come_with_the_text_and_undo_takes_all_back(coded: Session) -> None:
    *_, segment = segments(coded)

    coded.execute(CopySource(segment.id))
    *_, copied = segments(coded)
    coded.undo()
    *_, undone = segments(coded)

    assert (copied.target, copied.target_spans, copied.status) == (
        *("报告发表。", SPANS),
        Status.DRAFT,
    )
    assert (undone.target, undone.target_spans) == ("", ())


def test_a_locked_segment_is_refused(coded: Session) -> None:
    *_, segment = segments(coded)
    coded.execute(SetLocked((segment.id,), locked=True))

    with pytest.raises(UsageError, match=r"segment\.locked"):
        coded.execute(CopySource(segment.id))
