"""What was exported last from a project, kept in it, so that it can be exported again."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

from workbench.model.ids import ArticleId
from workbench.model.language import Variant
from workbench.model.segment import Role, Status
from workbench.services.exchange.exporting import CONFIRMED, ExportChoice

# The project's setting that holds it.
SETTING = "export.last"


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What to export, in which format and how; `each` is for a file an article.

    `options` are those of the format by their names; `path` is where to, "" while nobody said.
    """

    format: str
    choice: ExportChoice
    options: Mapping[str, str] = field(default_factory=dict)
    each: bool = False
    path: str = ""


def kept(wish: ExportWish) -> str:
    """Return a wish as the value of a setting."""
    choice = wish.choice
    values = {
        "format": wish.format,
        "articles": [int(each) for each in choice.articles],
        "roles": sorted(choice.roles),
        "statuses": sorted(choice.statuses),
        "variant": choice.variant.value if choice.variant else "",
        "extras": choice.extras,
        "signed": choice.signed,
        "options": dict(wish.options),
        "each": wish.each,
        "path": wish.path,
    }
    return json.dumps(values, ensure_ascii=False)


def wish_of(settings: Mapping[str, str]) -> ExportWish | None:
    """Return the wish that a project keeps; `None` for none, or one of another version."""
    try:
        values = json.loads(settings.get(SETTING, ""))
        return _wish(cast("Mapping[str, object]", values))
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _wish(values: Mapping[str, object]) -> ExportWish:
    variant = str(values["variant"])
    options = cast("Mapping[str, object]", values["options"])
    choice = ExportChoice(
        articles=tuple(ArticleId(int(str(each))) for each in _list(values["articles"])),
        roles=frozenset(Role(str(each)) for each in _list(values["roles"])),
        statuses=frozenset(Status(str(each)) for each in _list(values["statuses"])) or CONFIRMED,
        variant=Variant(variant) if variant else None,
        extras=bool(values["extras"]),
        signed=bool(values["signed"]),
    )
    return ExportWish(
        format=str(values["format"]),
        choice=choice,
        options={str(name): str(value) for name, value in options.items()},
        each=bool(values["each"]),
        path=str(values["path"]),
    )


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError(value)
    return cast("list[object]", value)
