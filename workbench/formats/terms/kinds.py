"""The formats that terms are written in, and their suffixes."""

from collections.abc import Mapping
from enum import StrEnum


class TermFormat(StrEnum):
    """What terms are written as; the value is how it is called on the command line."""

    TBX = "tbx"
    TABLE = "tsv"
    CSV = "csv"
    MULTITERM = "multiterm"
    TRADOS_TABLE = "trados-xlsx"
    TRADOS_CSV = "trados-csv"
    MEMOQ = "memoq-csv"


SUFFIXES: Mapping[TermFormat, str] = {
    TermFormat.TBX: ".tbx",
    TermFormat.TABLE: ".tsv",
    TermFormat.CSV: ".csv",
    TermFormat.MULTITERM: ".xml",
    TermFormat.TRADOS_TABLE: ".xlsx",
    TermFormat.TRADOS_CSV: ".csv",
    TermFormat.MEMOQ: ".csv",
}
