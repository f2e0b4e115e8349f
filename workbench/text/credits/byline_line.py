"""What a byline says, in whatever language: people and their jobs, places, outlets, the day."""

from dataclasses import dataclass

from workbench.model.finding import Span


@dataclass(frozen=True, slots=True)
class Person:
    """A person named at `span`, without the blanks that pad a name.

    `jobs` has a set for each thing the person did, none without a label: of one set any job may
    be what the label stands for.
    """

    name: str
    span: Span
    jobs: tuple[frozenset[str], ...] = ()


@dataclass(frozen=True, slots=True)
class Named:
    """A place, an outlet or the number of a day, as the line writes it."""

    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class BylineLine:
    """A byline by its values.

    `agencies` go by their English names; `groups` are desks and teams; `is_whole` tells that
    everything in it was understood, `has_own` that it names the paper itself or one not known.
    `posts` are where its reporters are stationed, from where they need not have written.
    """

    people: tuple[Person, ...] = ()
    places: tuple[Named, ...] = ()
    agencies: tuple[Named, ...] = ()
    days: tuple[Named, ...] = ()
    groups: tuple[Named, ...] = ()
    is_whole: bool = True
    has_own: bool = False
    posts: tuple[Named, ...] = ()
