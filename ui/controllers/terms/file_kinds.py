"""The kinds of files that terms come in and go out as, as file dialogs name them."""

from ui.language import noted
from workbench.formats.terms.files import TermFormat

IN = noted("Terms (*.tbx *.tsv *.csv *.xml *.xlsx *.txt *.dzt)")
OUT = {
    TermFormat.TBX: noted("TBX-Basic (*.tbx)"),
    TermFormat.TABLE: noted("Table (*.tsv)"),
    TermFormat.CSV: noted("Table (*.csv)"),
    TermFormat.MULTITERM: noted("Trados MultiTerm (*.xml)"),
    TermFormat.TRADOS_TABLE: noted("Trados table (*.xlsx)"),
    TermFormat.MEMOQ: noted("memoQ table (*.csv)"),
}
