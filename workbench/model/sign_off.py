"""Sign-offs: somebody answers for an article as it stands."""

from dataclasses import dataclass

from workbench.model.ids import ArticleId, SignOffId


@dataclass(frozen=True, slots=True)
class SignOff:
    """That `signed_by` signed an article off; any later change of its segments withdraws it."""

    id: SignOffId
    article_id: ArticleId
    signed_by: str
    signed_at: int
