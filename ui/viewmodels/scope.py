"""Which segments the pair view lists."""

from dataclasses import dataclass

from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import Role
from workbench.storage.reader import SegmentKey


@dataclass(frozen=True, slots=True)
class Scope:
    """One article or all, some roles or all; `extras` adds related and boilerplate.

    `only` holds the segments that pass a filter, `None` where there is no filter.
    """

    article_id: ArticleId | None = None
    roles: frozenset[Role] = frozenset()
    extras: bool = True
    only: frozenset[SegmentId] | None = None

    def holds(self, key: SegmentKey) -> bool:
        """Return whether a segment is listed, its article apart."""
        if self.only is not None and key.id not in self.only:
            return False
        if self.roles:
            return key.role in self.roles
        return self.extras or key.role.is_work
