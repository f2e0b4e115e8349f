"""The statuses that other tools and people write beside a pair, as this program's own."""

from collections.abc import Mapping

from workbench.model.segment import Role, Status

_STATUSES: Mapping[str, Status] = {
    **{status.value: status for status in Status},
    # memoQ's row statuses
    "not started": Status.INITIAL,
    "edited": Status.DRAFT,
    "pre-translated": Status.DRAFT,
    "fragment-assembled": Status.DRAFT,
    "assembled from fragments": Status.DRAFT,
    "machine translated": Status.DRAFT,
    "partially edited": Status.DRAFT,
    "confirmed": Status.TRANSLATED,
    "translator confirmed": Status.TRANSLATED,
    "reviewer 1 confirmed": Status.REVIEWED,
    "reviewer 2 confirmed": Status.REVIEWED,
    "proofread": Status.REVIEWED,
    # Trados Studio's confirmation levels
    "not translated": Status.INITIAL,
    "unspecified": Status.INITIAL,
    "translation rejected": Status.REJECTED,
    "translation approved": Status.REVIEWED,
    "sign-off rejected": Status.REJECTED,
    "signed off": Status.FINAL,
    "approved sign-off": Status.FINAL,
    # as people write it into tables
    "done": Status.TRANSLATED,
    "approved": Status.REVIEWED,
    "new": Status.INITIAL,
    "未译": Status.INITIAL,
    "未譯": Status.INITIAL,
    "草稿": Status.DRAFT,
    "已译": Status.TRANSLATED,
    "已譯": Status.TRANSLATED,
    "已审": Status.REVIEWED,
    "已審": Status.REVIEWED,
}


def read_status(text: str) -> Status | None:
    """Return the status that a cell names, `None` where it names none; a rate in it is no part."""
    return _STATUSES.get(_named(text).removeprefix("locked").strip(" ,(/)"))


def says_locked(text: str) -> bool:
    """Return whether a status says that the row is locked."""
    return "locked" in text.lower().replace("unlocked", "")


def read_rate(text: str) -> int:
    """Return the match rate in a status such as `Draft (85%)`, 0 without one."""
    before, percent, _ = text.partition("%")
    digits = before[len(before.rstrip("0123456789")) :]
    return int(digits[-3:]) if percent and digits else 0


def _named(text: str) -> str:
    folded = " ".join(text.split()).lower()
    before, percent, _ = folded.partition("%")
    return before.rstrip("0123456789 (").strip() if percent else folded


_ROLES: Mapping[str, Role] = {role.value: role for role in Role}


def read_role(text: str) -> Role | None:
    """Return the role that a cell names by its own name, `None` where it names none."""
    return _ROLES.get(text.strip().lower().replace(" ", "_").replace("-", "_"))
