"""What tests of second readings share: a reviewer that says what a script has it say."""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

Finding = Mapping[str, object]
Finds = Callable[[str, str], Sequence[Finding]]
Reply = Callable[[dict[str, Any]], str]


def finding(category: str, source: str = "", target: str = "", **others: object) -> Finding:
    """Return a finding as a model gives it."""
    return {
        "category": category,
        "severity": "error",
        "source": source,
        "target": target,
        "reason": f"A {category} is not as it was.",
        "fix": "",
        **others,
    }


def reviewer(found: Finds) -> Reply:
    """Return what a loopback replies with to be a second reader that finds this in each pair."""

    def reply(told: dict[str, Any]) -> str:
        rows = [
            {"id": each["id"], "findings": list(found(each["source"], each["target"]))}
            for each in told["paragraphs"]
        ]
        return json.dumps({"reviews": rows}, ensure_ascii=False)

    return reply


def in_turn(*replies: Reply | str) -> Reply:
    """Return what a loopback replies with: each of these once, one a request."""
    left = list(replies)

    def reply(told: dict[str, Any]) -> str:
        said = left.pop(0)
        return said if isinstance(said, str) else said(told)

    return reply
