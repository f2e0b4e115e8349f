"""Financial numerals that are words too: 伍 (ranks), 陆 (land), 参 (join), 拾 (pick up)."""

import re
from functools import cache

from workbench.text.folding import fold

_PLAIN = {fold(each): fold(plain) for each, plain in {"伍": "五", "陆": "六", "参": "三"}.items()}
_FIGURES = "壹贰叁肆柒捌玖"

# With them 陆 and 伍 make words: 大陆, 队伍.
_WORD_ENDS = "大登着内水海队入退落行"

_PICKED = "级|取|遗|获|得|荒|金不|起|人牙|捡|掇|穗|趣"


def read_financial(text: str) -> str:
    """Return a folded text of the same length with 伍 陆 参 as plain figures where they are such.

    拾 in 收拾 and 拾级 becomes another character, since it is no ten.
    """
    if not any(each in text for each in _signs()):
        return text
    return _picked().sub(lambda found: "捡" * len(found[0]), _figure().sub(_plain, text))


@cache
def _signs() -> tuple[str, ...]:
    return (*_PLAIN, fold("拾"))


def _plain(found: re.Match[str]) -> str:
    return _PLAIN[found[0]]


@cache
def _figure() -> re.Pattern[str]:
    """Return what is a figure: one beside 佰, 仟, 拾, another financial figure, or a sum's 元整."""
    one = "[伍陆参]"
    lone = f"(?<![{_WORD_ENDS}]){one}"
    ways = (
        f"{one}(?=[佰仟])",
        f"{lone}(?=拾(?!{_PICKED}))",
        f"(?<=[佰仟拾]){one}",
        f"(?<=[佰仟拾万亿]零){one}",
        f"(?<=[{_FIGURES}]){one}(?=[{_FIGURES}伍陆元圆])",
        "(?<=[元圆角])[伍陆](?=[角分])",
        f"{lone}(?=[万亿]?[元圆](?:整|正|[{_FIGURES}伍陆零]))",
        "(?<=[币款元$])[伍陆](?=[万亿]?[元圆])",
        f"{lone}(?=[万亿](?:[元圆美港日欧余多零{_FIGURES}伍陆整]))",
    )
    return re.compile(fold("|".join(ways)))


@cache
def _picked() -> re.Pattern[str]:
    return re.compile(fold(f"(?<=[收捡俯采重朝夕])拾|拾(?={_PICKED})"))
