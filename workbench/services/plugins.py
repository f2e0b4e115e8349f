"""Everything that registers: the built-in formats and providers, and the plugins of others."""

from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points
from types import ModuleType
from typing import cast

from workbench.api import API_VERSION, Api, Enable
from workbench.checks import registry as checks
from workbench.formats import exporters, importers
from workbench.model.article import WorkbenchWarning
from workbench.providers import registry

# The entry point group in which other distributions name their plugins.
GROUP = "duizhao.plugins"


@dataclass(frozen=True, slots=True)
class Loaded:
    """What registered, and a `plugin.broken` for each plugin that could not."""

    api: Api
    warnings: tuple[WorkbenchWarning, ...] = ()


def load_api(points: Iterable[EntryPoint] | None = None) -> Loaded:
    """Return an api with everything built in and every plugin installed.

    `points` are the entry points to load, by default those of the group `duizhao.plugins`; one
    names a module with a function `enable(api)`, or that function itself. A plugin that fails is
    left out whole, so that it stops neither the program nor the next one.
    """
    api = Api()
    for enable in (importers.enable, exporters.enable, registry.enable, checks.enable):
        enable(api)
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
