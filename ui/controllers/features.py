"""How a room offers what it does: its actions, its menus, and what it builds.

`ui.composition` has one list of features. Each is asked once for what it builds for the program
and, whenever a project is opened, for what it builds for that project, which ends with it; so what
acts on a project has one and need not ask. What few sessions use is not even imported before it is
asked for: a window imported twice as many modules as its first minutes need, a fifth of the time
until it showed.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject

from ui.actions import ActionSpec, Addition
from ui.controllers.app_context import AppContext
from ui.controllers.project_context import ProjectContext
from ui.viewmodels.kinds import HighlightKinds

# What a feature builds.
Made = TypeVar("Made", bound=QObject)


class Built:
    """What features have built so far, found by its class; there is one of each."""

    def __init__(self, below: "Built | None" = None) -> None:
        """Start with nothing of its own; what is not found here is looked for `below`."""
        self._below = below
        self._made: dict[type[QObject], QObject] = {}
        self._later: dict[str, Callable[[], QObject]] = {}
        self._beside: dict[str, list[str]] = {}

    def add(self, made: Iterable[QObject]) -> None:
        """Take in what a feature built."""
        self._made.update({type(each): each for each in made})

    def add_later(self, kind: str, make: Callable[[], QObject], beside: str = "") -> None:
        """Build the one of the class at this path (`module.Class`) when it is first asked for.

        If the one `beside` it is built earlier, build it then.
        """
        self._later[kind] = make
        self._beside.setdefault(beside, []).append(kind)

    def build(self, kind: str) -> None:
        """Build what was to be built later, unless that was done."""
        make = self._later.pop(kind, None)
        if make is not None:
            self.add((make(),))
            for each in self._beside.get(kind, ()):
                self.build(each)

    def __getitem__(self, kind: type[Made]) -> Made:
        """Return the one of this class; raise `KeyError` where no feature has built it yet."""
        self.build(f"{kind.__module__}.{kind.__qualname__}")
        found = self._made.get(kind)
        if isinstance(found, kind):
            return found
        if self._below is None:
            raise KeyError(kind.__name__)
        return self._below[kind]


def _no_actions(_: HighlightKinds) -> Sequence[ActionSpec]:
    return ()


def _nothing_for_application(_: AppContext, _built: Built, _parent: QObject) -> Iterable[QObject]:
    return ()


def _nothing_for_project(_: ProjectContext, _built: Built) -> Iterable[QObject]:
    return ()


@dataclass(frozen=True, slots=True)
class OnDemand:
    """A controller of an open project that is built when one of its actions is first carried out.

    `kind` is the path of its class (`module.Class`), by which others may ask for it too; `make`
    imports and builds it, and it then serves the `actions` itself. One that follows another that is
    built on demand is `beside` it: it is there from when that one is.
    """

    kind: str
    actions: tuple[str, ...]
    make: Callable[[ProjectContext, Built], QObject]
    beside: str = ""


@dataclass(frozen=True, slots=True)
class Feature:
    """What a room brings.

    `actions` may depend on the kinds of highlight there are; `menus` is put at the ends of menus.
    `for_application` builds what lives as long as the window, each owned by the parent given.
    `for_project` builds what lives as long as an open project and is owned by it; it may ask for
    anything that features above it in the list have built, for the program or for the project.
    `on_demand` is built for an open project only if it is used.
    """

    actions: Callable[[HighlightKinds], Sequence[ActionSpec]] = _no_actions
    menus: tuple[Addition, ...] = ()
    for_application: Callable[[AppContext, Built, QObject], Iterable[QObject]] = (
        _nothing_for_application
    )
    for_project: Callable[[ProjectContext, Built], Iterable[QObject]] = _nothing_for_project
    on_demand: tuple[OnDemand, ...] = ()


class ProjectFeatures(QObject):
    """Builds what features have for a project whenever one is opened."""

    def __init__(
        self, features: Sequence[Feature], context: AppContext, built: Built, parent: QObject
    ) -> None:
        """Follow the projects of `context`; to be made before whatever shows their rows."""
        super().__init__(parent)
        self._features = features
        self._context = context
        self._application = built
        self.built = Built(built)
        """What was built for the open project."""

        context.holder.taken.connect(self._build)
        context.holder.closed.connect(self._forget)

    def _build(self) -> None:
        project = self._context.project
        if project is not None:
            self.built = Built(self._application)
            context = ProjectContext(self._context, project)
            for feature in self._features:
                self.built.add(feature.for_project(context, self.built))
                for demand in feature.on_demand:
                    self._put_off(demand, context)

    def _put_off(self, demand: OnDemand, context: ProjectContext) -> None:
        """Build on the first action, which what was built then carries out: it came later."""
        built, actions = self.built, context.app.actions
        built.add_later(demand.kind, partial(demand.make, context, built), demand.beside)

        def first(action_id: str) -> None:
            built.build(demand.kind)
            actions.carry_out(action_id)

        context.serve({each: partial(first, each) for each in demand.actions})

    def _forget(self) -> None:
        self.built = Built(self._application)
