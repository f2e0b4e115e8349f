"""The process in which a window has long jobs of drafting done (`services.drafting.apart`)."""

from workbench.messages import finding_sentence
from workbench.services.child_process import streams
from workbench.services.drafting.apart import serve


def main() -> None:
    """Serve the process that started this one."""
    serve(*streams(), finding_sentence)
