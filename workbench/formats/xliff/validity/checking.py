"""All rules of XLIFF 2.1 together."""

from itertools import chain

from workbench.formats.xliff.tree import Element
from workbench.formats.xliff.validity.breach import Breach, Breaches
from workbench.formats.xliff.validity.fragments import referential
from workbench.formats.xliff.validity.inline import inline
from workbench.formats.xliff.validity.its import its
from workbench.formats.xliff.validity.modules import modular
from workbench.formats.xliff.validity.shapes import misshapen
from workbench.formats.xliff.validity.structure import structural


def breaches(root: Element) -> Breaches:
    """Yield all that breaks a rule of XLIFF 2.1 in a document of the 2.0 namespace.

    The rules on identity and references rely on the shape: they are looked at where that is sound.
    """
    found = list(misshapen(root))
    if found:
        return iter(found)
    return chain(structural(root), inline(root), referential(root), modular(root), its(root))


def first_breach(root: Element) -> Breach | None:
    """Return the first thing that breaks a rule, `None` if the document is valid."""
    return next(breaches(root), None)
