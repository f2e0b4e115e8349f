"""`duizhao [PROJECT|ARTICLE …]`: the window."""

import argparse

from workbench.cli.output import Output


def run(arguments: argparse.Namespace, _output: Output) -> int:
    """Open the window and return its exit code; raise `qt.*` where it cannot open."""
    from ui.startup import import_qt, uncollected  # noqa: PLC0415 - no other command loads Qt

    with uncollected():
        import_qt()
        from ui.app import run as open_window  # noqa: PLC0415 - as above

    return open_window(arguments.paths, sample=arguments.sample)
