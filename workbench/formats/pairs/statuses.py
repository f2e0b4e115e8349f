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
    # the same in the tools' Chinese, and as Chinese desks write it
    "未开始": Status.INITIAL,
    "未翻译": Status.INITIAL,
    "已编辑": Status.DRAFT,
    "预翻译": Status.DRAFT,
    "已预翻译": Status.DRAFT,
    "已翻译": Status.TRANSLATED,
    "已确认": Status.TRANSLATED,
    "已校对": Status.REVIEWED,
    "翻译已批准": Status.REVIEWED,
    "翻译被拒绝": Status.REJECTED,
    "已拒绝": Status.REJECTED,
    "签发被拒绝": Status.REJECTED,
    "已签发": Status.FINAL,
    "未译": Status.INITIAL,
    "未譯": Status.INITIAL,
    "草稿": Status.DRAFT,
    "已译": Status.TRANSLATED,
    "已譯": Status.TRANSLATED,
    "已审": Status.REVIEWED,
    "已審": Status.REVIEWED,
}


def read_status(text: str) -> Status | None:
    """Return the status that a cell names, `None` where it names none.

    What stands in brackets (`Draft (85%)`, `Signed Off (CM)`) is no part of the name, nor is the
    word that the row is locked.
    """
    folded = " ".join(text.split()).lower().replace("（", "(").replace("）", ")")
    bare = _without_lock(folded)
    outside = bare.partition("(")[0].strip(" ,/:")
    inside = bare.partition("(")[2].strip(" ,/:()")
    return _STATUSES.get(outside) or _STATUSES.get(inside)


def _without_lock(text: str) -> str:
    words = text.replace("(", " ( ").replace(")", " ) ").split()
    return " ".join(word for word in words if word.strip(",") not in {"locked", "已锁定", "锁定"})


def says_locked(text: str) -> bool:
    """Return whether a status says that the row is locked."""
    lowered = text.lower().replace("unlocked", "").replace("not locked", "")
    return "locked" in lowered or "锁定" in lowered


def read_origin(text: str) -> str:
    """Return where a status says that the target came from, "" where it does not say.

    `Draft (85%)` is from a memory, `(CM)` and `(PM)` are Trados' context and perfect matches,
    `(AT)` and `(NMT)` its machine translation.
    """
    before, percent, _ = text.partition("%")
    digits = before[len(before.rstrip("0123456789")) :]
    if percent and digits:
        rate = int(digits[-3:])
        return f"tm:{rate}" if rate else ""
    mark = text.rpartition("(")[2].rstrip(" )").upper()
    return _ORIGINS.get(mark, "")


_ORIGINS: Mapping[str, str] = {
    "CM": "tm:100",
    "PM": "tm:100",
    "AT": "mt:trados",
    "NMT": "mt:trados",
}


_ROLES: Mapping[str, Role] = {role.value: role for role in Role}


def read_role(text: str) -> Role | None:
    """Return the role that a cell names by its own name, `None` where it names none."""
    return _ROLES.get(text.strip().lower().replace(" ", "_").replace("-", "_"))
