"""What can be set in a house style, one by one, each with an example."""

from dataclasses import dataclass, fields, replace

from workbench.model.finding import Severity
from workbench.model.house_style import HouseStyle, Quotation

# The level of a kind of finding that is not wanted.
OFF = "off"


@dataclass(frozen=True, slots=True)
class StyleRule:
    """One line of the settings: a switch, what it is by default, and an example.

    `switch` is a field of `HouseStyle`, or a finding's code or family. `choices` are the values a
    text setting may have; all others are on or off. `source` is the Chinese of the example, where
    it takes some.
    """

    switch: str
    wrong: str
    right: str
    default: str | bool = True
    source: str = ""
    choices: tuple[str, ...] = ()

    @property
    def is_setting(self) -> bool:
        """Return whether it is a field of the style, not a kind of finding."""
        return self.switch in {each.name for each in fields(HouseStyle)}

    def value(self, style: HouseStyle) -> str | bool:
        """Return what a style has the switch at."""
        if not self.is_setting:
            return self.switch not in style.off
        value = getattr(style, self.switch)
        return value if isinstance(value, bool) else str(value)

    def level(self, style: HouseStyle) -> str:
        """Return at what a kind of finding stands: a severity's value, `OFF`, or "" for its own."""
        if self.switch in style.off:
            return OFF
        return str(style.severities.get(self.switch, ""))

    def at_level(self, style: HouseStyle, level: str) -> HouseStyle:
        """Return the style with a kind of finding at a level, as `level` gives them."""
        severities = {code: each for code, each in style.severities.items() if code != self.switch}
        if level and level != OFF:
            severities[self.switch] = Severity(level)
        return self.switched(replace(style, severities=severities), level != OFF)

    def switched(self, style: HouseStyle, value: str | bool) -> HouseStyle:  # noqa: FBT001 - it is the value
        """Return the style with the switch at `value`."""
        if not self.is_setting:
            rest = style.off - {self.switch}
            return replace(style, off=rest if value else rest | {self.switch})
        if self.switch == "quotation":
            return replace(style, quotation=Quotation(str(value)))
        return replace(style, **{self.switch: value})  # type: ignore[arg-type]  # by its name


_R = StyleRule

# Everything that can be set, in the order in which it is shown.
RULES: tuple[StyleRule, ...] = (
    _R("english", "The colour of money", "The color of money", "en-US", "", ("en-US", "en-GB")),
    _R("quotation", "He said ‘no’.", "He said “no.”", "double", "", ("double", "single")),
    _R("percent_sign", "70%", "70 percent", default=False, source="七成"),
    _R("day_before_month", "17 July 2023", "July 17, 2023", default=False, source="2023年7月17日"),
    _R("short_months", "December 10", "Dec. 10", source="12月10日"),
    _R(
        "credit_in_parentheses",
        "Kerry lands. Reuters",
        "Kerry lands. (Reuters)",
        source="（路透社）",
    ),
    _R("caption_needs_date", "Kerry lands.", "Kerry lands, July 16, 2023.", default=False),
    _R("number", "90 billion", "9 billion", source="90亿"),
    _R("date", "on July 6", "on July 16", source="7月16日"),
    _R("name", "Zifei Chen", "Chen Zifei", source="陈子非"),
    _R("headline", "Kerry arrives in Beijing.", "Kerry arrives in Beijing", source="克里抵京"),
    _R("caption", "Kerry lands.", "Kerry lands in Beijing, July 16.", source="7月16日，克里抵京。"),
    _R("credit", "Kerry lands.", "Kerry lands. (AFP)", source="克里抵京。（法新社）"),
    _R("byline", "By Chen Zifai", "By Chen Zifei", source="记者：陈子非"),
    _R("quote", "He refused.", "He said: “I refuse.”", source="他说：“我拒绝。”"),
    _R("negation", "He agreed.", "He did not agree.", source="他没有同意。"),
    _R("omission", "He left.", "He left. She stayed.", source="他走了。她留下了。"),
    _R("by_meaning", "He left.", "He left. She stayed.", source="他走了。她留下了。"),
    _R("variant", "裏", "里", source="巴厘岛裏"),
    _R("untranslated.empty", "", "Kerry arrives.", source="克里抵京。"),
    _R("untranslated.same", "克里抵京。", "Kerry arrives.", source="克里抵京。"),
    _R("untranslated.han", "The 城管 came.", "The chengguan came.", source="城管来了。"),
    _R(
        "untranslated.shown",
        "The chengguan (城管) came.",
        "The chengguan came.",
        default=False,
    ),
    _R("untranslated.placeholder", "TODO", "Kerry arrives.", source="克里抵京。"),
    _R("doubled.word", "in the the city", "in the city"),
    _R("doubled.phrase", "in the in the city", "in the city"),
    _R("doubled.sentence", "He left. He left.", "He left.", source="他走了。"),
    _R("doubled.sense", "He said no, he said.", "He said no.", source="他说不。"),
    _R("hidden.target", "the fer\u200bry", "the ferry"),
    _R("hidden.damaged", "The ferry.", "", source="渡\ufffd"),
    _R("hidden.damaged_target", "itâ€™s", "it’s"),
    _R("hidden.source", "The ferry.", "", source="渡\u200b轮"),
    _R("hidden.direction", "The ferry.", "", source="渡\u202e轮"),
    _R("spacing.double", "in  the city", "in the city"),
    _R("spacing.before_punctuation", "in the city .", "in the city."),
    _R("spacing.after_punctuation", "Beijing,Shanghai", "Beijing, Shanghai"),
    _R("spacing.inside_brackets", "the ( new ) law", "the (new) law"),
    _R("spacing.number", "1, 200 people", "1,200 people", source="1200人"),
    _R("spacing.edge", " In the city.", "In the city."),
    _R("punctuation.chinese", "Beijing，Shanghai", "Beijing, Shanghai"),
    _R("punctuation.fullwidth", "in ２０２３", "in 2023"),
    _R("punctuation.end", "He refused", "He refused.", source="他拒绝了。"),
    _R("punctuation.question", "Will he come.", "Will he come?", source="他会来吗？"),
    _R("punctuation.statement", "He asked who came?", "He asked who came."),
    _R("punctuation.apostrophe", "the child 's bag", "the child's bag"),
    _R("punctuation.mixed_apostrophes", "it's and he’s", "it's and he's"),
    _R("punctuation.repeated", "He refused..", "He refused."),
    _R("capitals.sentence", "He left. she stayed.", "He left. She stayed."),
    _R("capitals.within", "He left and She stayed.", "He left and she stayed."),
    _R("capitals.name", "He flew to beijing.", "He flew to Beijing."),
    _R("brackets.unbalanced", "the agency (AFP said", "the agency (AFP) said"),
    _R("brackets.altered", "TSMC (2303)", "TSMC (2330)", source="台積電（2330）"),
    _R("brackets.empty", "the law ()", "the law (new)", source="该法（新）"),
    _R("brackets.note", "She died (check age).", "She died."),
    _R("brackets.lost", "She died.", "She died at 62.", source="她（62岁）去世。"),
    _R("brackets.doubled", "the law ((now repealed))", "the law (now repealed)"),
    _R("brackets.count", "the law", "the law (now repealed)", source="该法（现在已经废除）"),
    _R("link.altered", "http://rfa.org", "https://rfa.org", source="https://rfa.org"),
    _R("link.markup", "<b>No</i>", "<b>No</b>", source="<b>不</b>"),
    _R("link.markup_lost", "Hello", "Hello, {name}", source="你好，{name}"),
    _R("link.repeated", "rfa.org rfa.org", "rfa.org", source="rfa.org"),
    _R("link.order", "[B](b.org) and [A](a.org)", "[A](a.org) and [B](b.org)"),
    _R("link.missing", "See the website.", "See https://rfa.org.", source="详见https://rfa.org。"),
    _R("inline.missing", "his report", "his [report]", source="他的[报告]"),
    _R(
        "consistency.same_source", "Foreign minister", "Foreign Minister Wang Yi", source="王毅外长"
    ),
    _R("consistency.same_target", "He did not agree.", "He agreed.", source="他同意。"),
    _R("status.unfinished", "draft", "translated"),
    _R("status.unedited", "mt:google", "typed"),
    _R("length.proportion", "Yes.", "The minister said that he …", source="部长在会上表示……"),
    _R("term.missing", "officers", "chengguan", source="城管"),
    _R("term.avoid", "city inspectors", "chengguan", source="城管"),
    _R("style.forbidden", "very unique", "unique"),
    _R("style.percent", "70%", "70 percent", default=False),
    _R("spelling.variant", "organised", "organized"),
    _R("spelling.mixed", "colour … color", "color … color"),
)
