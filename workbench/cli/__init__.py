"""The command line: the whole core without a window, and the way to the window."""

from collections.abc import Sequence

from workbench.cli.program import run


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return the exit code.

    0 done, 1 findings or only a part done, 2 wrong use, 3 bad input, 4 the environment failed.
    """
    return run(arguments)
