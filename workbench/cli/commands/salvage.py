"""`duizhao salvage PROJECT NEW`."""

import argparse

from workbench.cli.output import Output
from workbench.storage.damage.salvage import salvage

PARTIAL = 1


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Save what can be read of a damaged project; 1 if something is lost or replaced."""
    report = salvage(arguments.project, arguments.into)
    saved = {str(kind): count for kind, count in report.saved.items()}
    lost = {str(kind): count for kind, count in report.lost.items() if count}
    mended = {str(kind): count for kind, count in (report.mended or {}).items() if count}
    output.document(
        {"saved": saved, "lost": lost, "mended": mended, "placeholders": report.placeholders}
    )
    output.line("saved: " + (", ".join(f"{n} {kind}" for kind, n in saved.items()) or "nothing"))
    if lost:
        output.line("lost at most: " + ", ".join(f"{n} {kind}" for kind, n in lost.items()))
    if mended:
        told = ", ".join(f"{n} {kind}" for kind, n in mended.items())
        output.line(f"saved with something replaced in it: {told}")
    if report.placeholders:
        output.line(f"put in for segments that are gone: {report.placeholders}")
    return PARTIAL if lost or mended else 0
