"""Roles of segments by what XLIFF says of a unit, both ways."""

from collections.abc import Mapping

from workbench.model.segment import Role

# Before a role in XLIFF 2.x's `type` of a unit.
OWN_TYPE = "duizhao:"

# Before a role in XLIFF 1.2's `restype` of a unit.
OWN_RESTYPE = "x-duizhao-"

_OWN: Mapping[str, Role] = {role.value: role for role in Role}
_HTML: Mapping[str, Role] = {
    "title": Role.HEADLINE,
    "h1": Role.HEADLINE,
    **dict.fromkeys(("h2", "h3", "h4", "h5", "h6", "heading", "header"), Role.SUBHEAD),
    **dict.fromkeys(("caption", "figcaption", "alt"), Role.CAPTION),
    **dict.fromkeys(("blockquote", "quote", "q"), Role.QUOTE),
    **dict.fromkeys(("li", "listitem", "dt", "dd"), Role.LIST_ITEM),
    **dict.fromkeys(("td", "th", "cell"), Role.TABLE_CELL),
}


def role_of(*hints: str) -> Role:
    """Return the role by the first hint that tells one: a restype, a type, an element of HTML."""
    for hint in hints:
        for prefix in (OWN_TYPE, OWN_RESTYPE):
            name = hint.removeprefix(prefix)
            if name != hint and name in _OWN:
                return _OWN[name]
        role = _HTML.get(hint.removeprefix("x-html-").removeprefix("x-").lower())
        if role is not None:
            return role
    return Role.BODY
