"""What an engine is sent, laid out to be read: all of it, and nothing that is not sent."""

import json
from collections.abc import Iterator

from ui.language import tr
from ui.messages import count_of
from workbench.services.drafting.foreseeing import Sending

_INDENT = 2


def parts_of(number: int, sending: Sending) -> Iterator[tuple[str, str]]:
    """Yield the parts of a request, each with what it is.

    A model's is taken apart into what it is told and asked, with their line breaks; what else is
    in the request stands in the last part. Any other is shown as it is.
    """
    head = f"{number} · {_about(sending)}"
    body = _json(sending.text)
    messages = body.pop("messages", None) if isinstance(body, dict) else None
    if not isinstance(messages, list) or not all(isinstance(each, dict) for each in messages):
        yield head, sending.text
        return
    for place, message in enumerate(messages):
        role = str(message.get("role", ""))
        yield f"{head if not place else ''}\n{role}".strip(), _shown(message.get("content"))
    yield tr("besides"), _written(body)


def _about(sending: Sending) -> str:
    """Return how many paragraphs a request is for, and what of it was cut for length."""
    count = count_of(len(sending.segments), "segment")
    if not sending.cut:
        return count
    return tr("{count}, {cut} left out for length", count=count, cut=sum(sending.cut.values()))


def _shown(content: object) -> str:
    text = content if isinstance(content, str) else _written(content)
    inner = _json(text)
    return _written(inner) if isinstance(inner, dict) else text


def _json(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _written(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=_INDENT)
