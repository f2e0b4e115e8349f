"""The TMX files beside the checkout, where they are: into a memory, out of it, looked up."""

from dataclasses import replace
from pathlib import Path

from workbench.formats.tmx.reader import read_tmx
from workbench.memory.duplicates import Duplicates
from workbench.memory.exchange import Languages, memory_units, translation_units
from workbench.memory.importing import ImportChoice, Run, import_units
from workbench.memory.lookup import Query, look_up
from workbench.memory.scoring import Scorer
from workbench.memory.store import Memory
from workbench.model.errors import WorkbenchError
from workbench.model.translation_unit import TranslationUnit


def units_of(path: Path) -> list[TranslationUnit]:
    try:
        with path.open("rb") as stream:
            return list(read_tmx(stream))
    except WorkbenchError:
        return []


def comparable(unit: TranslationUnit) -> TranslationUnit:
    """Return a unit as a memory gives it back: by sides, and without its place in a file."""
    sources = [each for each in unit.variants if each.language.lower().startswith("zh")]
    targets = [each for each in unit.variants if each.language.lower().startswith("en")]
    others = [each for each in unit.variants if each not in (*sources, *targets)]
    return replace(unit, variants=(*sources, *targets, *others), source_language="", line=0)


def test_every_unit_of_a_file_comes_back_with_everything(shared: Path, tmp_path: Path) -> None:
    for path in sorted((shared / "tmx").glob("*.tmx")):
        units = [unit for unit in units_of(path) if memory_units(unit, Languages())]
        with Memory.create(tmp_path / f"{path.stem}.dzm") as memory:
            choice = ImportChoice(duplicates=Duplicates.ALL)
            import_units(memory, units, Run(path.name, ""), choice)
            back = list(translation_units(memory.all_units()))

        assert list(map(comparable, back)) == list(map(comparable, units)), path.name


def test_a_file_from_english_is_looked_up_from_chinese(shared: Path, tmp_path: Path) -> None:
    path = shared / "tmx" / "tico19.en-zh.tmx"
    units = units_of(path) if path.exists() else []
    with Memory.create(tmp_path / "tico.dzm") as memory:
        import_units(memory, units, Run(path.name, ""), ImportChoice())

        for unit in units[::40]:
            (best, *_) = look_up(memory, Query(unit.text("zh") or ""), Scorer())
            assert best.percent == 100
            assert best.unit.target.text == unit.text("en")
