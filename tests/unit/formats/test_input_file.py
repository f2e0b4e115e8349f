"""What is read of a file that a user names, and what is refused."""

import os
import sys
from pathlib import Path

import pytest

from workbench.formats.input_file import LARGEST, MEBIBYTE, read_input, refuse_large
from workbench.model.errors import InputError
from workbench.services.checking.inputs import read_pairs
from workbench.services.exchange.glossaries import read_glossary


def refusal(path: Path) -> InputError:
    with pytest.raises(InputError) as caught:
        read_input(path)
    return caught.value


def test_a_file_is_read_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbf\r\n")

    assert read_input(tmp_path / "a.txt") == b"\xef\xbb\xbf\r\n"


def test_what_is_no_file_is_never_opened(tmp_path: Path) -> None:
    places = [tmp_path]
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "pipe")
        places += [tmp_path / "pipe", Path(os.devnull)]

    assert [refusal(place).code for place in places] == ["import.no_file"] * len(places)
    assert refusal(tmp_path / "absent").code == "import.missing"


def test_every_reader_has_the_same_limit(tmp_path: Path) -> None:
    for name in ("a.txt", "a.tsv", "a.tbx"):
        with (tmp_path / name).open("wb") as file:
            file.truncate(LARGEST + MEBIBYTE)

    error = refusal(tmp_path / "a.txt")
    with pytest.raises(InputError) as of_pairs:
        read_pairs(tmp_path / "a.tsv")
    with pytest.raises(InputError) as of_glossary:
        read_glossary(tmp_path / "a.tbx")

    assert (error.code, error.details["size"], error.details["limit"]) == (
        "import.too_large",
        "51",
        50,
    )
    assert of_pairs.value.code == of_glossary.value.code == "import.too_large"


def test_the_limit_itself_is_read() -> None:
    refuse_large(LARGEST, "a.txt")
    with pytest.raises(InputError):
        refuse_large(LARGEST + 1, "a.txt")
