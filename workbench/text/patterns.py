"""Regular expressions that are compiled when they are first used.

There are more than a thousand in the program, 0.3 ms each: half a second that neither a window nor
a command has to spend before its first word.
"""

import re
from collections.abc import Callable
from typing import AnyStr, Generic, cast


class _Waiting(Generic[AnyStr]):
    """Stands for a `re.Pattern`; what it is asked for once it keeps, so that it costs nothing more.

    Two threads that ask at once may both compile it, which does no harm.
    """

    def __init__(self, expression: Callable[[], AnyStr], flags: int) -> None:
        self._expression: Callable[[], AnyStr] = expression
        self._flags = flags

    @property
    def pattern(self) -> AnyStr:
        return self._expression()

    def __getattr__(self, name: str) -> object:
        found: object = getattr(re.compile(self._expression(), self._flags), name)
        self.__dict__[name] = found
        return found


def compiled(expression: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return an expression to search with; a wrong one raises `re.error` when first used.

    It has every method of `re.Pattern`, but the functions of `re` do not take it for one.
    """
    return compiled_from(lambda: expression, flags)


def compiled_from(expression: Callable[[], AnyStr], flags: int = 0) -> re.Pattern[AnyStr]:
    """Return the same of an expression that takes its time to be written, as a folded one does."""
    return cast("re.Pattern[AnyStr]", _Waiting(expression, flags))
