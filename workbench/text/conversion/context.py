"""Which Traditional form a lone Simplified character has, by the characters on either side.

Phrases of the tables decide first; this model, counted by `resources/make_context.py`, is asked of
what they leave to the first place in a table: `系` in 忘了系安全带, `范` in 范女士.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from workbench.text.patterns import compiled

# The characters, each with its forms, first the one that the tables take by themselves; variants of
# a form stand behind it.
_FORMS = """
    里裏裡/里 只只/隻 面面/麪麵 发發/髮 干幹/乾/干 征徵/征 系系/係/繫 出出/齣 制制/製 历歷/曆
    复復/複/覆 钟鍾/鐘 卷卷/捲 松松/鬆 范範/范 谷谷/穀 胡胡/鬍 准準/准 余餘/余 于於/于
    姜姜/薑 郁鬱/郁 沈沈/瀋 仆僕/仆 丑醜/丑 表表/錶 板板/闆 别別/彆 冲衝/沖 斗鬥/斗
    获獲/穫 饥飢/饑 尽盡/儘 困困/睏 累累/纍 蒙蒙/濛/矇 辟闢/辟 签籤/簽 舍舍/捨 涂塗/涂
    团團/糰 托托/託 须須/鬚 叶葉/叶 御御/禦 折折/摺 致致/緻 种種/种 注注/註 筑築/筑
    游遊/游 扎扎/紮 划劃/划 采採/采
"""


def _modelled() -> Iterator[tuple[str, Mapping[str, str]]]:
    for entry in _FORMS.split():
        forms = entry[1:].split("/")
        yield entry[0], {variant: form[0] for form in forms for variant in form}


# For each Simplified character the form that counts for each Traditional one it may be.
MODELLED: Mapping[str, Mapping[str, str]] = MappingProxyType(dict(_modelled()))

_USUAL: Mapping[str, str] = MappingProxyType({entry[0]: entry[1] for entry in _FORMS.split()})

_HAN = compiled("[\u3400-\u9fff]")
_PLACES = compiled(f"[{''.join(MODELLED)}]")

# In natural logarithms: from here on a form is taken against the tables' first, some twelve times
# likelier. Below it the tables' first form stays, and both are told.
SURE = 2.5

# From here on the tables' first form is taken against a phrase (`多只` in 大多只剩): some hundred
# times likelier, for a phrase is right more often than the model.
SURER = 5.0


def features(text: str, place: int) -> Iterator[str]:
    """Yield what stands beside a character: one and two characters on either side."""
    before, after = text[max(0, place - 2) : place], text[place + 1 : place + 3]
    if before and _HAN.match(before[-1]):
        yield f"<{before[-1]}"
        if len(before) > 1 and _HAN.match(before[0]):
            yield f"<{before}"
    if after and _HAN.match(after[0]):
        yield f">{after[0]}"
        if len(after) > 1 and _HAN.match(after[1]):
            yield f">{after}"


@dataclass(frozen=True, slots=True)
class _Form:
    """A form, its prior, and the weight of each feature, against the usual form."""

    form: str
    prior: float
    weights: Mapping[str, float]


@cache
def _model() -> Mapping[str, tuple[_Form, ...]]:
    table = files("resources").joinpath("dictionaries", "cedict", "context.tsv").read_text("utf-8")
    found: dict[str, tuple[_Form, ...]] = {}
    for line in table.splitlines():
        if line.startswith("#"):
            continue
        character, form, prior, weights = line.split("\t")
        parted = (each.rpartition(":") for each in weights.split(" ") if each)
        known = {feature: int(weight) / 10 for feature, _, weight in parted}
        found[character] = (*found.get(character, ()), _Form(form, int(prior) / 10, known))
    return found


def likelier_form(text: str, place: int) -> str | None:
    """Return the form that stands at a place surely, `None` where that is unsure."""
    beside = tuple(features(text, place))
    best, found, by_itself = SURE, None, True
    for form in _model().get(text[place], ()):
        weights = [form.weights.get(feature, 0.0) for feature in beside]
        score = form.prior + sum(weights)
        by_itself = by_itself and score <= -SURER and min(weights, default=0.0) < 0
        if score >= best and max(weights, default=0.0) > 0:
            best, found = score, form.form
    return _USUAL.get(text[place]) if by_itself and found is None else found


def is_usual(character: str, form: str) -> bool:
    """Return whether a form is the one that the tables take for a character by itself."""
    return _USUAL.get(character) == form


def places(text: str) -> Iterator[tuple[int, str]]:
    """Yield where a text surely has another form than the usual one, and that form."""
    for match in _PLACES.finditer(text):
        form = likelier_form(text, match.start())
        if form is not None:
            yield match.start(), form
