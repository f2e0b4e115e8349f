"""Where one step of typing ends and the next begins: what one undo takes back."""

from dataclasses import dataclass

from workbench.text.han import HAN
from workbench.text.patterns import compiled
from workbench.text.typing.edits import Edit

# Milliseconds without a key that end a step. Keys of one thought follow each other within some 100
# to 300 ms; who stops for a second has stopped to think, and undo takes back what came after that.
PAUSE = 1_000

# Characters after which a step ends at the next word: about a line of the target's column.
LONGEST = 40

_SENTENCE_END = compiled(r"""(?:[.!?…]["'”’)\]]*\s+|[。！？][”’」』）]*\s*|\n)\Z""")
_WORD_END = compiled(r"[\s、，；：]\Z")
_HAN = compiled(rf"[{HAN}]")


@dataclass(frozen=True, slots=True)
class _Step:
    """The step under way; its last edit left off between `low` and `high`, at `at` ms."""

    takes_away: bool
    low: int
    high: int
    at: int
    written: str


class TypingSteps:
    """Follows the edits of one text after another and tells which of them begin a step.

    A step ends at a pause, the end of a sentence or a line, a jump of the cursor, a change from
    writing to taking away or back, and after about a line at the next word. What came in whole (a
    paste, a drop, a composition, a correction) is a step by itself; so is what was written over.
    """

    def __init__(self) -> None:
        self._step: _Step | None = None

    def end(self) -> None:
        """End the step: the next edit begins one."""
        self._step = None

    def take(self, edit: Edit, at: int, *, whole: bool = False) -> bool:
        """Take in an edit made at `at` (milliseconds); return whether it begins a step."""
        step = self._step
        if step is not None and (whole or at - step.at > PAUSE or not _goes_on(step, edit)):
            step = None
        written = edit.text if step is None else step.written + edit.text
        here = _Step(edit.shrinks, edit.after - edit.slack, edit.after, at, written)
        self._step = None if whole else here
        return step is None


def _goes_on(step: _Step, edit: Edit) -> bool:
    touches = edit.start - edit.slack <= step.high and step.low <= edit.end
    if step.takes_away:
        return touches and edit.shrinks
    return touches and edit.grows and not _is_complete(step.written, edit.text)


def _is_complete(written: str, more: str) -> bool:
    """Return whether what was written is a step by itself before `more` is written on at it."""
    if more[0].isspace():
        return written.endswith("\n")
    at_word = _WORD_END.search(written) or _HAN.match(more)
    most = LONGEST if at_word else 2 * LONGEST
    return len(written) >= most or _SENTENCE_END.search(written) is not None
