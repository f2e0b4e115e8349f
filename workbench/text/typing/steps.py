"""Where one step of typing ends and the next begins: what one undo takes back."""

from dataclasses import dataclass
from enum import Enum, auto

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


class _Direction(Enum):
    WRITING = auto()
    TAKING_AWAY = auto()
    CLOSED = auto()


@dataclass(frozen=True, slots=True)
class _Step:
    """The step under way; its last edit left off between `low` and `high`, at `at` ms."""

    direction: _Direction
    low: int
    high: int
    at: int
    written: str


_NONE = _Step(_Direction.CLOSED, 0, 0, 0, "")


class TypingSteps:
    """Follows the edits of one text after another and tells which of them begin a step.

    A step ends at a pause, the end of a sentence or a line, a jump of the cursor, a change from
    writing to taking away or back, and after about a line at the next word. What came in whole (a
    paste, a drop, a composition, a correction) is a step by itself; so is what was written over.
    """

    def __init__(self) -> None:
        self._step = _NONE

    def end(self) -> None:
        """End the step: the next edit begins one."""
        self._step = _NONE

    def take(self, edit: Edit, at: int, *, whole: bool = False) -> bool:
        """Take in an edit made at `at` (milliseconds); return whether it begins a step."""
        step = self._step
        begins = whole or at - step.at > PAUSE or not _goes_on(step, edit)
        written = edit.text if begins else step.written + edit.text
        direction = _Direction.TAKING_AWAY if edit.shrinks else _Direction.WRITING
        if whole:
            direction = _Direction.CLOSED
        self._step = _Step(direction, edit.after - edit.slack, edit.after, at, written)
        return begins


def _goes_on(step: _Step, edit: Edit) -> bool:
    if step.direction is _Direction.WRITING and edit.grows:
        here = edit.start - edit.slack <= step.high and step.low <= edit.start
        return here and not _is_complete(step.written, edit.text)
    if step.direction is _Direction.TAKING_AWAY and edit.shrinks:
        return edit.start - edit.slack <= step.high and step.low <= edit.end
    return False


def _is_complete(written: str, more: str) -> bool:
    """Return whether what was written is a step by itself before `more` is written on at it."""
    if more[0].isspace():
        return written.endswith("\n")
    if _SENTENCE_END.search(written):
        return True
    if len(written) < LONGEST:
        return False
    between = _WORD_END.search(written) or _HAN.match(more)
    return bool(between) or len(written) >= 2 * LONGEST
