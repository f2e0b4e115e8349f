"""Gather the texts of the interface into the translation files and compile them.

`python -m resources.make_translations` reads every text that passes through `ui.language`, and
every sentence of `workbench.messages`; it keeps what is translated already in
`resources/translations/*.ts` (edited with Qt Linguist or by hand), adds what is new as unfinished,
drops what is gone, and compiles each file beside it with `pyside6-lrelease`.
"""

import ast
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

from ui.language import CONTEXT
from ui.translations import FOLDER, translation_files
from workbench import messages
from workbench.sentences.house_style import RULES
from workbench.sentences.lexicons import PURPOSES
from workbench.sentences.report import REPORT
from workbench.sentences.tools import LEAVING
from workbench.sentences.words import COUNTS, DETAIL_WORDS, DIAGNOSES
from workbench.text.plural import Plural

ROOT = Path(__file__).resolve().parent.parent

_TABLES = (messages.ERRORS, messages.WARNINGS, DIAGNOSES, messages.FINDINGS)
_TIP = ("ActionSpec", "tip")
# Which arguments of which calls are texts.
_TAKEN = {"tr": (0,), "noted": (0,), "MenuSpec": (0,), "ActionSpec": (1,)}


def gathered() -> dict[str, str]:
    """Return every text, each with the place it was first found at, in the order of the files."""
    found: dict[str, str] = {}
    for path in sorted((ROOT / "ui").rglob("*.py")):
        for text, line in sorted(_texts(path), key=lambda each: each[1]):
            found.setdefault(text, f"{path.relative_to(ROOT).as_posix()}:{line}")
    for table in (*_TABLES, COUNTS, RULES, LEAVING, PURPOSES):
        for code, text in table.items():
            found.setdefault(str(text), code)
    for word in sorted(DETAIL_WORDS):
        found.setdefault(word, "detail")
    for text in sorted(REPORT):
        found.setdefault(text, "report")
    found.setdefault(messages.LIST_MARK, "list")
    found.setdefault(messages.UNKNOWN, "unknown")
    return found


def plurals() -> set[str]:
    """Return the texts that have a form for each plural of a language."""
    paths = (ROOT / "ui").rglob("*.py")
    found = {text for path in paths for call in _calls(path) for text, _ in _several(*call)}
    tables = (*_TABLES, COUNTS)
    return found | {
        str(text) for each in tables for text in each.values() if isinstance(text, Plural)
    }


def _texts(path: Path) -> Iterator[tuple[str, int]]:
    for name, call in _calls(path):
        wanted = [call.args[at] for at in _TAKEN.get(name, ()) if at < len(call.args)]
        wanted += [each.value for each in call.keywords if (name, each.arg) == _TIP]
        if name == "Words" and call.args and isinstance(call.args[0], ast.Dict):
            wanted += call.args[0].values
        yield from _literals(wanted)
        yield from _several(name, call)


def _several(name: str, call: ast.Call) -> Iterator[tuple[str, int]]:
    """Yield the English for more than one: Qt finds by it what a language has for any number."""
    if name == "counted":
        yield from _literals(call.args[2:3])
    if name == "Plural":
        yield from _literals(call.args[:1])
    if name == "Plurals" and isinstance(call.args[0], ast.Dict):
        pairs = (each for each in call.args[0].values if isinstance(each, ast.Tuple))
        yield from _literals(each.elts[1] for each in pairs)


def _calls(path: Path) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield node.func.id, node


def _literals(nodes: Iterable[ast.expr]) -> Iterator[tuple[str, int]]:
    for each in nodes:
        if isinstance(each, ast.Constant) and isinstance(each.value, str) and each.value:
            yield each.value, each.lineno


def forms_written(path: Path) -> dict[str, tuple[str, ...]]:
    """Return the finished translations of a `.ts` file, of a plural all forms; none without one."""
    if not path.exists():
        return {}
    found = {}
    for message in ET.parse(path).iter("message"):  # noqa: S314 - a file of our own
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None:
            forms = [form.text or "" for form in translation.iter("numerusform")]
            forms = forms or [translation.text or ""]
            if all(forms):
                found[message.findtext("source", "")] = tuple(forms)
    return found


def written(path: Path) -> dict[str, str]:
    """Return the finished translations of a `.ts` file, of several forms the last."""
    return {text: forms[-1] for text, forms in forms_written(path).items()}


def write(
    path: Path, texts: Mapping[str, str], translations: Mapping[str, tuple[str, ...]]
) -> list[str]:
    """Write a `.ts` file of these texts; return those that lack a translation."""
    language, several = path.stem.removeprefix("duizhao_"), plurals()
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, place in texts.items():
        message = ET.SubElement(context, "message", {"numerus": "yes"} if text in several else {})
        ET.SubElement(message, "extracomment").text = place.partition(":")[0]
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        forms = translations.get(text, ())
        if not forms:
            translation.set("type", "unfinished")
        if text not in several:
            translation.text = forms[-1] if forms else None
            continue
        for form in forms or ("",):
            ET.SubElement(translation, "numerusform").text = form
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{body}\n", encoding="utf-8")
    return [text for text in texts if text not in translations]


def compile_file(path: Path) -> None:
    """Compile a `.ts` file to the `.qm` beside it; raises `CalledProcessError`."""
    release = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([release, "-silent", path, "-qm", path.with_suffix(".qm")], check=True)  # noqa: S603 - our own tool and files


def main(folder: Path = FOLDER) -> int:
    """Bring every file of a folder up to date; return 1 while a text is not translated."""
    folder.mkdir(exist_ok=True)
    texts, missing = gathered(), 0
    for path in translation_files(folder):
        lacking = write(path, texts, forms_written(path))
        missing += len(lacking)
        compile_file(path)
        said = [f"{path.name}: {len(texts)} texts, {len(lacking)} not translated", *lacking]
        sys.stdout.write("\n  ".join(said) + "\n")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
