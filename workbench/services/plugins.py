"""Everything that registers: the built-in formats and providers, and the plugins of others."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points
from threading import RLock
from types import ModuleType
from typing import cast

from workbench.api import API_VERSION, Api, Enable
from workbench.model.article import WorkbenchWarning

# The entry point group in which other distributions name their plugins.
GROUP = "duizhao.plugins"


@dataclass(frozen=True, slots=True)
class Loaded:
    """What registered, and a `plugin.broken` for each plugin that could not."""

    api: Api
    warnings: tuple[WorkbenchWarning, ...] = ()


class _BuiltIn(Api):
    """What is built in, each kind registered when it is first asked for, or added to.

    Its formats, checks and providers are a third of the program, and a window shows without them.
    """

    def __init__(self) -> None:
        # Nothing is registered here: what is not there yet is asked of `__getattr__`.
        self._lock = RLock()

    def __getattr__(self, name: str) -> object:
        enable = _BUILT_IN.get(name)
        if enable is None:
            raise AttributeError(name)
        with self._lock:
            if name not in self.__dict__:
                whole = Api()
                enable(whole)
                self.__dict__[name] = getattr(whole, name)
        return self.__dict__[name]


def _importers(api: Api) -> None:
    from workbench.formats import importers  # noqa: PLC0415 - when it is asked for

    importers.enable(api)


def _exporters(api: Api) -> None:
    from workbench.formats import exporters  # noqa: PLC0415 - when it is asked for

    exporters.enable(api)


def _providers(api: Api) -> None:
    from workbench.providers import registry  # noqa: PLC0415 - when it is asked for

    registry.enable(api)


def _checks(api: Api) -> None:
    from workbench.checks import registry  # noqa: PLC0415 - when it is asked for

    registry.enable(api)


# By the attributes of an `Api`.
_BUILT_IN: Mapping[str, Callable[[Api], None]] = {
    "importers": _importers,
    "exporters": _exporters,
    "providers": _providers,
    "checks": _checks,
}


def load_api(points: Iterable[EntryPoint] | None = None) -> Loaded:
    """Return an api with everything built in and every plugin installed.

    `points` are the entry points to load, by default those of the group `duizhao.plugins`; one
    names a module with a function `enable(api)`, or that function itself. A plugin that fails is
    left out whole, so that it stops neither the program nor the next one.
    """
    api = _BuiltIn()
    warnings = []
    for point in entry_points(group=GROUP) if points is None else points:
        try:
            _take_over(api, _enabled(point))
        except Exception as error:  # noqa: BLE001 - whatever a plugin of others does is told, not fatal
            reason = f"{point.name}: {type(error).__name__}: {error}"
            warnings.append(WorkbenchWarning("plugin.broken", reason))
    return Loaded(api, tuple(warnings))


def _enabled(point: EntryPoint) -> Api:
    """Return an api with what this one plugin brings."""
    loaded = point.load()
    version = getattr(loaded, "API_VERSION", API_VERSION)
    if version != API_VERSION:
        raise ImportError(f"written for version {version} of the plugin surface, not {API_VERSION}")
    enable = cast("Enable", loaded.enable if isinstance(loaded, ModuleType) else loaded)
    brought = Api()
    enable(brought)
    return brought


def _take_over(api: Api, brought: Api) -> None:
    for importer in brought.importers:
        api.add_importer(importer)
    for exporter in brought.exporters.values():
        api.add_exporter(exporter)
    for factory in brought.providers.values():
        api.add_provider(factory)
    for family in brought.checks.values():
        api.add_checks(family)
