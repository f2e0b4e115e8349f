from pathlib import Path

import pytest

from workbench.formats.terms.kinds import TermFormat
from workbench.model.concept import Concept, Form
from workbench.model.errors import EnvironmentFailure, UsageError
from workbench.model.term import EntryKind
from workbench.services.term_files import format_of, read_term_file, write_term_file

ENVOY = Concept(EntryKind.WORD, (Form("zh-CN", "气候特使"), Form("en", "climate envoy")))


@pytest.mark.parametrize("name", ["a.tbx", "a.tsv", "a.csv", "a.xml", "a.XLSX"])
def test_a_file_is_written_as_its_suffix_says_and_read_as_what_it_is(
    name: str, tmp_path: Path
) -> None:
    path, other = tmp_path / name, tmp_path / "renamed.dat"

    write_term_file(path, [ENVOY])
    path.rename(other)

    assert read_term_file(other) == (ENVOY,)


def test_a_format_that_is_named_outweighs_the_suffix(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"

    write_term_file(path, [ENVOY], TermFormat.MEMOQ)

    assert path.read_text("utf-8-sig").startswith("Entry_ID,")
    assert [form.text for form in read_term_file(path)[0].forms] == ["气候特使", "climate envoy"]


def test_what_cannot_be_written_or_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"terms\.suffix"):
        format_of(tmp_path / "terms.doc")
    with pytest.raises(EnvironmentFailure, match=r"import\.unreachable"):
        read_term_file(tmp_path / "none.tbx")
