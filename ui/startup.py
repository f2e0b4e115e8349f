"""The way into Qt: every reason why a window cannot open, told before Qt aborts the process."""

import builtins
import ctypes
import gc
import importlib
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from workbench.model.errors import EnvironmentFailure
from workbench.services.health.environment import require_sound_pair
from workbench.services.health.libraries import missing, needed_by
from workbench.text.patterns import compiled

MODULES = ("PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets")

_MISSING = compiled(r"(\S+?\.so[.\d]*): cannot open shared object file")
_PLUGIN_PATHS = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_PLUGIN_PATH")


@contextmanager
def uncollected() -> Iterator[None]:
    """Import in the block what stays, without Python looking for what does not.

    A window needs some 200,000 objects; while they came Python looked through them 280 times, a
    sixth of the time until the first paint.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
        gc.freeze()
    finally:
        if collects:
            gc.enable()


def import_qt() -> None:
    """Import Qt and make sure that a `QApplication` can be made.

    Raises `EnvironmentFailure`: `qt.not_installed`, `qt.bad_pair` or `qt.broken` (the Python
    packages), `qt.missing_library` (with the library and the packages that bring it),
    `qt.no_display` or `qt.unknown_platform`. Qt itself reports the last three by aborting.
    """
    require_sound_pair()
    try:
        for module in MODULES:
            importlib.import_module(module)
    except ImportError as error:
        raise explain(error, "") from error
    import_plainly()
    if sys.platform == "linux":
        require_platform(os.environ)


def import_plainly() -> None:
    """Import as Python does from now on, not as Qt for Python does.

    It reads the source of every module that comes after it for switches of its own (`__feature__`),
    which nothing here uses: a third of the imports' time until the window is there, and 14 MB of
    lines in Python's cache.
    """
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain


def require_platform(environment: Mapping[str, str]) -> None:
    """Raise the first reason if not one of the platforms that Qt would try can start."""
    reasons = []
    for platform in platforms(environment):
        try:
            load_plugin(platform, environment)
            _require_screen(platform, environment)
        except EnvironmentFailure as reason:
            reasons.append(reason)
        else:
            return
    raise reasons[0] if reasons else EnvironmentFailure("qt.no_display", display="")


def platforms(environment: Mapping[str, str]) -> tuple[str, ...]:
    """Return the platform plugins that Qt will try under this environment on Linux, in order.

    `QT_QPA_PLATFORM` decides alone if it is set (a list is separated by `;`, arguments by `:`);
    else Wayland comes before X (Qt 6, Qt Platform Abstraction). Empty where there is no screen.
    """
    chosen = environment.get("QT_QPA_PLATFORM", "")
    if chosen:
        names = (part.split(":")[0].removesuffix("-egl") for part in chosen.split(";"))
        return tuple(name for name in names if name)
    screens = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
    return tuple(name for name, variable in screens.items() if environment.get(variable))


def load_plugin(platform: str, environment: Mapping[str, str]) -> None:
    """Load a platform plugin as Qt will.

    Raises `qt.missing_library` for what it lacks and `qt.unknown_platform` where PySide6 brings no
    such plugin, unless the environment names other folders: those are left to Qt.
    """
    folder = _plugin_folder()
    path = folder / f"libq{platform}.so"
    if not path.is_file():
        if any(environment.get(name) for name in _PLUGIN_PATHS):
            return
        known = sorted(file.stem.removeprefix("libq") for file in folder.glob("libq*.so"))
        raise EnvironmentFailure("qt.unknown_platform", platform=platform, known=", ".join(known))
    load_library(path, platform)


def load_library(path: Path, platform: str) -> None:
    """Load a shared library; raise `qt.missing_library` naming the one it cannot find."""
    try:
        ctypes.CDLL(str(path))
    except OSError as error:
        raise explain(error, platform) from error


def explain(error: Exception, platform: str) -> EnvironmentFailure:
    """Return the program's error for a dynamic loader's message; `platform` adds its packages."""
    found = _MISSING.search(str(error))
    if not found:
        return EnvironmentFailure("qt.broken", reason=str(error))
    needed = needed_by(platform)
    lacking = missing(needed) or needed
    return EnvironmentFailure(
        "qt.missing_library",
        library=found[1],
        debian=" ".join(dict.fromkeys(library.debian for library in lacking)),
        fedora=" ".join(dict.fromkeys(library.fedora for library in lacking)),
    )


def _plugin_folder() -> Path:
    spec = find_spec("PySide6")
    root = Path(spec.origin).parent if spec and spec.origin else Path()
    return root / "Qt" / "plugins" / "platforms"


def _require_screen(platform: str, environment: Mapping[str, str]) -> None:
    """Raise `qt.no_display` if the display server of this platform does not answer."""
    if platform == "xcb" and not _x_answers():
        raise EnvironmentFailure("qt.no_display", display=environment.get("DISPLAY", ""))
    if platform == "wayland" and not _wayland_answers():
        raise EnvironmentFailure("qt.no_display", display=environment.get("WAYLAND_DISPLAY", ""))


def _x_answers() -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed


def _wayland_answers() -> bool:
    wayland = ctypes.CDLL("libwayland-client.so.0")
    wayland.wl_display_connect.restype = ctypes.c_void_p
    display = wayland.wl_display_connect(None)
    if not display:
        return False
    wayland.wl_display_disconnect(ctypes.c_void_p(display))
    return True
