"""What the files of each tool call a status, both ways.

Sources: XLIFF 1.2, "state" and "state-qualifier"; XLIFF 2.1, "state"; the SDLXLIFF files of Trados
Studio, `conf`; the MQXLIFF files of memoQ, `mq:status`.
"""

from collections.abc import Mapping

from workbench.model.segment import TYPED, Status

# Before a value of XLIFF 2.x's `subState` that this program made.
OWN_PREFIX = "duizhao:"

_TRADOS: Mapping[str, Status] = {
    "Draft": Status.DRAFT,
    "Translated": Status.TRANSLATED,
    "RejectedTranslation": Status.REJECTED,
    "ApprovedTranslation": Status.REVIEWED,
    "RejectedSignOff": Status.REJECTED,
    "ApprovedSignOff": Status.FINAL,
}

# What is not named here was put in by memoQ (pre-translated, assembled, machine): a draft.
_MEMOQ: Mapping[str, Status] = {
    "NotStarted": Status.INITIAL,
    "PartiallyEdited": Status.DRAFT,
    "Rejected": Status.REJECTED,
    "ManuallyConfirmed": Status.TRANSLATED,
    "ConfirmedTranslator": Status.TRANSLATED,
    "TranslatorConfirmed": Status.TRANSLATED,
    "Confirmed": Status.TRANSLATED,
    "Reviewer1Confirmed": Status.REVIEWED,
    "ConfirmedReviewer1": Status.REVIEWED,
    "Proofread": Status.REVIEWED,
    "Reviewer2Confirmed": Status.FINAL,
    "ConfirmedReviewer2": Status.FINAL,
}

_XLIFF_1: Mapping[str, Status] = {
    "new": Status.INITIAL,
    "needs-translation": Status.DRAFT,
    "needs-adaptation": Status.DRAFT,
    "needs-l10n": Status.DRAFT,
    "needs-review-translation": Status.TRANSLATED,
    "needs-review-adaptation": Status.TRANSLATED,
    "needs-review-l10n": Status.TRANSLATED,
    "translated": Status.TRANSLATED,
    "signed-off": Status.REVIEWED,
    "final": Status.FINAL,
}
_XLIFF_2: Mapping[str, Status] = {
    "initial": Status.INITIAL,
    "translated": Status.TRANSLATED,
    "reviewed": Status.REVIEWED,
    "final": Status.FINAL,
}

_OWN_SUB_STATES: Mapping[str, Status] = {
    str(status): status for status in (Status.DRAFT, Status.REJECTED)
}

_TO_TRADOS: Mapping[Status, str | None] = {
    Status.INITIAL: None,
    Status.DRAFT: "Draft",
    Status.REJECTED: "RejectedTranslation",
    Status.TRANSLATED: "Translated",
    Status.REVIEWED: "ApprovedTranslation",
    Status.FINAL: "ApprovedSignOff",
}
# memoQ's files know one status of a reviewer for certain.
_TO_MEMOQ: Mapping[Status, str] = {
    Status.INITIAL: "NotStarted",
    Status.DRAFT: "PartiallyEdited",
    Status.REJECTED: "Rejected",
    Status.TRANSLATED: "ManuallyConfirmed",
    Status.REVIEWED: "Proofread",
    Status.FINAL: "Proofread",
}
_TO_XLIFF_1: Mapping[Status, str] = {
    Status.INITIAL: "new",
    Status.DRAFT: "needs-translation",
    Status.REJECTED: "needs-translation",
    Status.TRANSLATED: "translated",
    Status.REVIEWED: "signed-off",
    Status.FINAL: "final",
}

# XLIFF 1.2 says with a qualifier that a translation was rejected, and always why.
REJECTED_QUALIFIER = "rejected-inaccurate"


def grounded(status: Status, *, has_text: bool) -> Status:
    """Return the status that a target can have: none has any without a text, and a text has one."""
    if not has_text:
        return Status.INITIAL
    return Status.DRAFT if status is Status.INITIAL else status


def trados_status(conf: str) -> Status:
    """Return the status by a segment's `conf`, which is absent where nothing was done."""
    return _TRADOS.get(conf, Status.INITIAL)


def trados_conf(status: Status) -> str | None:
    """Return the `conf` of a status, `None` for none at all."""
    return _TO_TRADOS[status]


def memoq_status(written: str) -> Status:
    """Return the status by a row's `mq:status`."""
    return _MEMOQ.get(written, Status.DRAFT)


def memoq_written(status: Status) -> str:
    """Return the `mq:status` of a status."""
    return _TO_MEMOQ[status]


def status_of_state(state: str, qualifier: str, approved: str) -> Status:
    """Return the status by XLIFF 1.2's `state`, `state-qualifier` and `approved`.

    A state of a tool's own (`x-…`) or a wrong one says nothing.
    """
    status = _XLIFF_1.get(state, Status.INITIAL)
    if qualifier.startswith("rejected-"):
        return Status.REJECTED
    if approved == "yes" and status in {Status.INITIAL, Status.TRANSLATED}:
        return Status.REVIEWED
    return status


def state_of_status(status: Status) -> tuple[str, str | None]:
    """Return XLIFF 1.2's state and its qualifier, `None` for no qualifier."""
    return _TO_XLIFF_1[status], REJECTED_QUALIFIER if status is Status.REJECTED else None


def status_of_state_2(state: str, sub_state: str) -> Status:
    """Return the status by XLIFF 2.x's `state` and a `subState` of this program's own."""
    own = sub_state.removeprefix(OWN_PREFIX) if sub_state.startswith(OWN_PREFIX) else ""
    return _OWN_SUB_STATES.get(own) or _XLIFF_2.get(state, Status.INITIAL)


def state_2_of_status(status: Status) -> tuple[str, str | None]:
    """Return XLIFF 2.x's state and sub-state; it has none for a rejected target or a draft."""
    if str(status) in _OWN_SUB_STATES:
        return "initial", f"{OWN_PREFIX}{status}"
    return str(status), None


def trados_origin(origin: str, system: str, percent: str) -> str:
    """Return a segment's origin by Trados' `origin`, `origin-system` and `percent`."""
    match origin:
        case "mt" | "nmt" | "amt":
            return f"mt:{system or 'trados'}"
        case "tm" | "document-match" | "auto-propagated" | "tm-adapted":
            return f"tm:{percent or '100'}"
        case "interactive":
            return TYPED
    return ""


def trados_origin_written(origin: str) -> Mapping[str, str | None]:
    """Return the attributes that say a segment's origin, `None` for those that go."""
    kind, _, detail = origin.partition(":")
    gone: Mapping[str, str | None] = dict.fromkeys(
        ("origin-system", "percent", "text-match", "struct-match")
    )
    if kind == "mt":
        return {"origin": "mt", **gone, "origin-system": detail or None}
    if kind == "tm" and detail.isdecimal():
        return {"origin": "tm", **gone, "percent": detail}
    return {"origin": "interactive", **gone}


def origin_of_qualifier(qualifier: str, tool: str) -> str:
    """Return a segment's origin by XLIFF 1.2's `state-qualifier`."""
    match qualifier:
        case "leveraged-mt" | "mt-suggestion":
            return f"mt:{tool or 'xliff'}"
        case "exact-match" | "id-match" | "leveraged-inherited" | "leveraged-tm" | "tm-suggestion":
            return "tm:100"
    return ""


def qualifier_of_origin(origin: str) -> str | None:
    """Return XLIFF 1.2's `state-qualifier` of an origin, `None` where it has none."""
    kind, _, detail = origin.partition(":")
    if kind == "mt":
        return "leveraged-mt"
    if kind == "tm":
        return "exact-match" if detail == "100" else "fuzzy-match"
    return None
