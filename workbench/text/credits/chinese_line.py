"""Chinese bylines by their values, for lines that are known to be bylines.

`記者陳冠霖／台北報導`, `（中央社記者王　芳台北3日電）`, `图、文：李娜`, `美国之音 叶兵 发自旧金山`,
`王芳／文`, `旁白：王芳　剪辑：李娜`. Whether a line is a byline at all is asked of `byline`.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

from workbench.model.finding import Span
from workbench.model.house_style import HouseStyle
from workbench.text.credits.agencies import Agencies, agencies_of, is_platform
from workbench.text.credits.agencies import Named as Agency
from workbench.text.credits.byline_line import BylineLine, Named, Person
from workbench.text.credits.dateline_days import day_at, spelled_day_within
from workbench.text.credits.dateline_places import LONGEST as LONGEST_PLACE
from workbench.text.credits.dateline_places import is_known
from workbench.text.credits.line_heads import without_report
from workbench.text.credits.padded_names import names_within
from workbench.text.credits.report_tails import without_tails
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.lexicons.byline_jobs import all_byline_jobs
from workbench.text.lexicons.known_names import NameKind
from workbench.text.names.gazetteer import gazetteer
from workbench.text.names.people import is_person
from workbench.text.names.surnames import known_surnames, split_surname
from workbench.text.patterns import compiled, compiled_from
from workbench.text.recent import RECENT

# In characters: a longer text is no byline.
LONGEST = 400


@cache
def _jobs() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for job, words in all_byline_jobs().items():
        for word in map(fold, words):
            found[word] = (*found.get(word, ()), job)
    return found


def _last() -> str:
    return "".join(sorted({re.escape(word[-1]) for word in _jobs()}))


_JOB = compiled_from(
    lambda: "|".join(sorted(map(re.escape, _jobs()), key=lambda word: (-len(word), word)))
)

# Words before a label or behind names that name nobody.
_OWN = compiled(fold(r"本报|本台|本刊|本网|本社|本站"))
_CLOCK = compiled(
    fold(r"(?:北京|台北|香港|当地|美东)时间|本[期篇](?=主笔|编辑|作者|记者|嘉宾)|[笔艺化]名$")
)
# A short name of an outlet that no table has, before a job: 每经编辑 杨夏.
_UNKNOWN_OUTLET = compiled(fold(rf"(?P<of>[{HAN}]{{2,4}}?)(?=(?:记者|编辑|评论员) [{HAN}])"))
_POSTED = compiled(
    fold(rf"(?:派?驻|派?赴)([{HAN}]{{1,5}}?)(?=(?:特约|特派)?(?:记者|通讯员)|特派员)")
)
_OUTLET = compiled(
    fold(
        rf"[{HAN}]{{1,8}}?(?:社|网|台|报|周刊|新闻|杂志|电视|时报|在线|广播)"
        r"(?=(?:特约|特派|实习|见习|首席|资深)?(?:记者|编辑|评论员|通讯员)|派?[驻赴])"
    )
)
_POST = compiled(fold(r"(?:特约|特派)?记者|特派员|通讯员"))
_RANK = compiled(
    fold(
        r"(?:首席|资深|高级|特别|数据|财经|体育|外事|国际|政治|社会|新闻|文化|娱乐|视频|本地|可视化|全媒体|融媒体?|全媒){1,3}"
        r"(?=(?:实习|见习|特约|特派)?(?:记者|编辑)|实习生|评论员)"
    )
)
# Before the outlets whose reports a line was made from.
_MADE_FROM = compiled(fold(r"综合|原载"))


_LENT = compiled(fold(r"(?:提供|供图|授权|供稿|图片|资料照片?)$"))
_GROUP = compiled(
    fold(r"(?:组|部|室|团队|中心|小组|科|栏目|频道|工作室|编辑部|报道|记者站|分社|支社)$")
)
_OTHERS = compiled(fold(r"等人?$"))
_FROM = compiled(fold(rf"(?P<who>[{HAN}·]{{0,12}}?)(?:发自|来自|摄于|从)(?P<place>[{HAN}]{{2,8}})"))

_RUN = compiled(rf"[{HAN}]+(?:·[{HAN}]+)*")
_PADDED = compiled(rf"(?<![{HAN}·])[{HAN}](?: {{1,4}}[{HAN}](?![{HAN}·]))+")
_LATIN = compiled(
    r"[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ.'\-]*"
    r"(?: (?:de |la |van |von |der |bin |al )*[A-ZÀ-Þ][A-Za-zÀ-ɏ.'\-]*){0,4}"
)
# A dot between two labels, `文・图`, is none of a foreign name.
_BETWEEN_LABELS = compiled_from(lambda: rf"(?<=[{_last()}])·(?={_JOB.pattern})")
_NEXT_LABEL = compiled_from(lambda: rf" +(?:{_JOB.pattern})[ :/|]")
_PADDING = compiled(rf"(?: {{1,4}}[{HAN}](?![{HAN}·])){{1,2}}")
_GIVEN = compiled(rf" {{1,4}}([{HAN}]{{1,2}})(?![{HAN}·])")
_REPORTER = fold("记者")
_SPACED_NAME = compiled(rf" ([{HAN}]{{2,3}})(?![{HAN}])")
_MAIL = compiled(r"[A-Z]{1,4}\d{1,6}\b|[\w.+-]+@[\w.-]+|https?://\S+|@\w+|_ ?[A-Za-z]+\d+")
_NUMBER = compiled(fold(r"\d+(?:年|月|号|时|点|分)?"))
_TITLE = compiled(r"《([^《》]{1,20})》|\"([^\"]{1,12})\"")
# A headline within a dispatch: `电 题：…——新华社记者`.
_HEADED = compiled(fold(r"[电讯]\s{1,4}题:[^\n]{2,40}?(?=——|--|—|$)"))
_BRACKET = compiled(r" ?\(([^():]{2,40})\)")
_HALF_PADDED = compiled(rf" {{1,4}}[{HAN}]{{2}}(?![{HAN}·])")
_OF_AGENCY = compiled(
    fold(r"(?:新闻|中文网|中文|电视|电台|客户端|网|讯|通讯社|日报|粤语组|普通话组|粤语部)+")
)
_DESCRIBED = compiled(fold(r"(?:学者|人士|人|作家|教授|专家|律师|员|家|士|者|师|博士|硕士)$"))
# What stands in a byline and looks like a name: 读者投稿, 政治学者, 星期一, 发布.
_NOBODY = compiled(
    fold(
        "投稿|来稿|发布|更新|发表|刊登|上线|学者|教授|专家|周刊|月刊|星期[一二三四五六日天]|周[一二三四五六日]$"
        "|删节|删减|改动|节选|摘[编自录]|转载|原载|记者站|分社$|支社$"
        "|新闻$|视点|镜头|视界|上午|下午|凌晨|晚间|贡献|参与|协助|对此文|本文|[更修]改|修订|时间$"
        "|^文章$|^记者摄$|^资料$|刊[于登]|佚名|匿名|无名氏|时评|社[论评]|[锐快短]评|来论|微言|第.{1,3}[版期]$|系列|之[一二三四五六七八九十]$"
    )
)
_FROM_ALONE = frozenset(map(fold, ("发自", "来自", "从")))
_MARK = compiled(fold(r" {0,4}(?:[:/|]|[、&](?=[图文摄影]))"))
_BY = compiled(r"by\b:?", re.IGNORECASE)
_LONGEST_NAME = 4
_SIGNS, _TAKEN = frozenset(map(fold, "译摄绘校编")), fold("摄")
_SHORTEST_NAME = 2
# All but who edits, proofreads, speaks or takes the pictures may be said to report.
_REPORTING = frozenset(
    {
        *("reporter", "interviewer", "special", "compiler", "contributor", "freelance", "intern"),
        *("assistant", "columnist", "commentator", "translator", "video"),
    }
)
_JOINS = frozenset(fold("、/与和及&,"))


def read_chinese_line(text: str, style: HouseStyle | None = None) -> BylineLine:
    """Return what a Chinese byline says; linear in the text, of which the beginning is read."""
    return _line(without_report(text[:LONGEST]), agencies_of(style or HouseStyle()))


# Several checks of one segment ask for the same line.
@lru_cache(RECENT)
def _line(text: str, agencies: Agencies) -> BylineLine:
    return _Reader(text, agencies).line()


_Jobs = tuple[frozenset[str], ...]


@dataclass(slots=True)
class _Found:
    """What has been read so far; `since` is the first person under the open label."""

    people: list[Person] = field(default_factory=list)
    places: list[Named] = field(default_factory=list)
    agencies: list[Named] = field(default_factory=list)
    days: list[Named] = field(default_factory=list)
    groups: list[Named] = field(default_factory=list)
    jobs: _Jobs = ()
    of_agency: _Jobs = ()
    since: int = 0
    is_whole: bool = True
    posts: list[Named] = field(default_factory=list)
    has_own: bool = False
    awaits_place: bool = False


class _Reader:
    """Reads one line from left to right, in folded form."""

    def __init__(self, text: str, agencies: Agencies) -> None:
        self._text = text
        self._folded = _BETWEEN_LABELS.sub("/", fold(text).replace("丨", "|"))
        self._agencies = agencies
        self._found = _Found()
        self._padded = {it.start(): it.end() for it in _PADDED.finditer(self._folded)}

    def line(self) -> BylineLine:
        place = 0
        while place < len(self._folded):
            place = max(self._read(place), place + 1)
        found = self._found
        return BylineLine(
            tuple(found.people),
            tuple(found.places),
            tuple(found.agencies),
            tuple(found.days),
            tuple(found.groups),
            found.is_whole,
            found.has_own,
            tuple(found.posts),
        )

    def _read(self, place: int) -> int:
        """Read what begins at a place; return where it ends."""
        after = self._aside(place)
        if after or not self._folded[place].isalnum():
            return after or place + 1
        named = self._agencies.at(self._folded, place)
        if named is not None and not is_platform(named.english) and not self._is_report(place):
            return self._read_agency(named)
        if place in self._padded:
            return self._read_padded(place, self._padded[place])
        run = _RUN.match(self._folded, place)
        if run is None:
            return self._read_latin(place)
        return self._read_run(place, spelled_day_within(self._folded, place, run.end()))

    def _aside(self, place: int) -> int:
        """Return where something ends that is no name: a title, a remark, an address, a number."""
        title = _TITLE.match(self._folded, place)
        if title is not None and not any(self._agencies.find(title[1] or "")):
            self._found.has_own = True
            return title.end()
        bracket = _BRACKET.match(self._folded, place)
        if bracket is not None and self._describes(bracket):
            self._found.is_whole = False
            return bracket.end()
        headed = _HEADED.match(self._folded, place)
        if headed is not None:
            return headed.end()
        day = day_at(self._folded, place)
        if day is not None:
            self._found.days.append(day)
            return day.span.end
        other = _MAIL.match(self._folded, place) or _NUMBER.match(self._folded, place)
        return other.end() if other is not None else 0

    def _read_agency(self, named: Agency) -> int:
        self._found.agencies.append(Named(named.english, Span(named.start, named.end)))
        if jobs_open(self._found):  # `图／新华社` names nobody, `摄影：新华社记者王芳` does
            self._found.of_agency, self._found.jobs = self._found.jobs, ()
        return named.end

    def _describes(self, bracket: re.Match[str]) -> bool:
        """Return whether a bracket behind a name tells of its bearer."""
        people = self._found.people
        is_behind = bool(people) and people[-1].span.end == bracket.start()
        is_latin = _LATIN.fullmatch(bracket[1]) is not None
        return is_behind and not is_latin and not is_known(bracket[1])

    def _read_latin(self, place: int) -> int:
        by = _BY.match(self._folded, place)
        if by is not None:
            self._open(("reporter",), place)
            return by.end()
        latin = _LATIN.match(self._folded, place)
        if latin is None:
            return place + 1
        if len(latin[0]) > 1:
            self._name(place, latin.end())
        return latin.end()

    def _read_padded(self, start: int, end: int) -> int:
        """Read `王　芳`, also behind a label of one character, also several such names."""
        places = [it for it in range(start, end) if self._folded[it] != " "]
        if len(places) > 2 and self._folded[places[0]] in _jobs():  # noqa: PLR2004 - 文 and a name
            self._open(_jobs()[self._folded[places[0]]], start)
            places = places[1:]
        characters = [self._text[place] for place in places]
        for first, last in names_within(characters):
            self._add("".join(characters[first:last]), Span(places[first], places[last - 1] + 1))
        return end

    def _read_run(self, start: int, end: int) -> int:
        """Read Chinese characters beside each other: labels, then a name, a place, how it ends."""
        while start < end:
            if self._is_agency(start, end):
                return start
            after = self._passed(start, end) or self._labelled(start, end)
            if after == 0:
                break
            start = after
        if end - start == 1:
            padding = _PADDING.match(self._folded, end)
            if padding is None and split_surname(self._text[start:end])[0]:
                padding = _HALF_PADDED.match(self._folded, end)
            if padding is not None:
                return self._read_padded(start, padding.end())
        given = _GIVEN.match(self._folded, end)
        if given is not None and self._text[start:end] in known_surnames().compound:
            self._add(self._text[start:end] + given[1], Span(start, given.end()))
            return given.end()
        if start < end:
            self._rest(start, end)
        return end

    def _is_agency(self, start: int, end: int) -> bool:
        named = self._agencies.at(self._folded, start)
        is_known_one = named is not None and named.end <= end and not is_platform(named.english)
        return is_known_one and not self._is_report(start)

    def _is_report(self, start: int) -> bool:
        """Return whether how a report was made begins here: `联合报道` is of no 联合报."""
        run = _RUN.match(self._folded, start)
        return run is not None and self._is_tail(start, run.end())

    def _passed(self, start: int, end: int) -> int:
        """Return where a word ends that names nobody, 0 where there is none."""
        made_from = _MADE_FROM.match(self._folded, start, end)
        if made_from is not None and self._is_agency(made_from.end(), end):
            return made_from.end()
        patterns = [_OWN, _CLOCK, _OUTLET, _POSTED, _RANK]
        if self._found.agencies and self._found.agencies[-1].span.end == start:
            patterns.append(_OF_AGENCY)
        for pattern in patterns:
            match = pattern.match(self._folded, start, end)
            if match is not None:
                self._found.has_own |= pattern in {_OWN, _OUTLET}
                if pattern is _POSTED:
                    self._post(*match.span(1))
                return match.end()
        return self._place_of_a_post(start, end) or self._outlet(start, end)

    def _outlet(self, start: int, end: int) -> int:
        """Return where the name of an unknown outlet ends, which stands before a job, else 0."""
        outlet = _UNKNOWN_OUTLET.match(self._folded, start, end + 2)
        if outlet is None or outlet.end() >= end or _JOB.match(self._folded, start) is not None:
            return 0
        if is_person(self._text[start : outlet.end()]) or is_known(outlet["of"]):
            return 0
        self._found.has_own = True
        return outlet.end()

    def _place_of_a_post(self, start: int, end: int) -> int:
        """Return where the place ends that is a reporter's post, `香港记者`, else 0."""
        for length in (4, 3, 2):
            cut = start + length
            if cut < end and is_known(self._folded[start:cut]) and _POST.match(self._folded, cut):
                self._post(start, cut)
                return cut
        return 0

    def _labelled(self, start: int, end: int) -> int:
        """Open or close a label here; return where it ends, 0 where there is none."""
        label = _JOB.match(self._folded, start, end)
        if label is None:
            return 0
        rest, has_mark = end - label.end(), _MARK.match(self._folded, label.end()) is not None
        is_short = len(label[0]) == 1
        if is_short and not (rest or has_mark) and self._closes(_jobs()[label[0]], start):
            return label.end()
        is_set_apart = has_mark or self._is_behind_mark(start) or self._is_before_name(label)
        if (rest == 1 and not _PADDING.match(self._folded, end)) or (
            is_short and (rest or not is_set_apart)
        ):
            return 0
        if rest and (_LENT.search(self._folded, label.end(), end) or self._is_tail(start, end)):
            return 0
        jobs = _jobs()[label[0]]
        if not rest and not has_mark and self._closes(jobs, start):
            return label.end()
        self._open(jobs, start)
        return label.end()

    def _is_before_name(self, label: re.Match[str]) -> bool:
        """Return whether a label of one character has a whole name behind its space: 图 陈晓."""
        named = _SPACED_NAME.match(self._folded, label.end())
        return named is not None and is_person(self._text[named.start(1) : named.end(1)])

    def _is_behind_mark(self, start: int) -> bool:
        before = self._folded[:start].rstrip()
        return before.endswith(("/", "|", ")"))

    def _is_tail(self, start: int, end: int) -> bool:
        """Return whether the words of a run are nothing but how a report was made."""
        return without_tails(self._folded[start:end])[0] == ""

    def _closes(self, jobs: tuple[str, ...], start: int) -> bool:
        """Take a label behind the names it is for: `王芳／文`, `Ian Johnson 撰文`."""
        found = self._found
        waiting = found.people[found.since :]
        if not waiting or found.jobs or any(each.jobs for each in waiting):
            return False
        behind = self._folded[waiting[-1].span.end : start].strip(" /|、")
        if behind:
            return False
        for place in range(found.since, len(found.people)):
            person = found.people[place]
            found.people[place] = Person(person.name, person.span, _each(jobs))
        found.since = len(found.people)
        return True

    def _open(self, jobs: tuple[str, ...], start: int) -> None:
        """Begin a label; with another right before it both are meant: `图、文：`, `采访撰文：`."""
        found = self._found
        before = self._folded[:start].rstrip()
        is_both = jobs_open(found) and before[-1:] in _JOINS
        is_one = jobs_open(found) and (before[-1:].isalnum() or before[-1:] in ":]")
        is_rank = self._folded.startswith(_REPORTER, start)
        of_agency = () if frozenset({"source"}) in found.of_agency else found.of_agency
        if is_rank and (is_both or is_one or of_agency):  # `图／记者王芳` took the picture
            found.jobs = found.jobs or of_agency
        elif is_one:  # two words for one work: any of them says it
            found.jobs = (*found.jobs[:-1], found.jobs[-1].union(jobs))
        else:
            found.jobs = (*found.jobs, *_each(jobs)) if is_both else _each(jobs)
        found.of_agency = ()
        found.since = len(found.people)

    def _rest(self, start: int, end: int) -> None:
        """Read what is left of a run behind its labels."""
        words = self._folded[start:end]
        body, jobs = without_tails(words)
        is_report = len(body) < len(words)
        is_dated = day_at(self._folded, end) is not None
        sent = _FROM.fullmatch(body)
        if sent is not None:
            self._place(start + sent.start("place"), start + sent.end("place"))
            body, is_report = sent["who"], False
        self._who(start, body, is_report=is_report or is_dated)
        if jobs:
            self._add_jobs(jobs)
        elif is_report and body:
            self._report()

    def _who(self, start: int, body: str, *, is_report: bool) -> None:
        """Read a name, a place, or a name with the place it is filed from."""
        body = self._without_others(start, body)
        end = start + len(body)
        if not body:
            return
        if self._is_nobody(start, body):
            self._found.is_whole = False
        elif self._is_signed(start, body):
            self._sign(start, end - 1)
        elif body in _FROM_ALONE:
            self._found.awaits_place = True
        elif self._found.awaits_place:
            self._found.awaits_place = False
            self._place(start, end)
        elif "·" in body:
            self._name(start, end)
        elif is_known(body) and not (
            self._is_behind_colon(start) or self._is_between_labels(start, end)
        ):
            self._place(start, end)
        else:
            self._name_or_place(start, body, is_report=is_report)

    def _name_or_place(self, start: int, body: str, *, is_report: bool) -> None:
        """Read a name before a place, a place that no table has, a group, or a name."""
        end = start + len(body)
        if cut := _name_before_place(self._text[start:end], is_report=is_report):
            self._name(start, start + cut)
            self._place(start + cut, end)
        elif (
            is_report
            and not self._is_another_name(start, body)
            and self._found.people
            and len(body) <= LONGEST_PLACE
            and not jobs_open(self._found)
        ):
            self._place(start, end)
        elif is_report and (land := _land(body)):
            self._place(start + land, end)
        elif _GROUP.search(body) or not _SHORTEST_NAME <= len(body) <= _LONGEST_NAME:
            self._found.groups.append(Named(self._text[start:end], Span(start, end)))
            self._found.is_whole = False
        else:
            self._name(start, end)

    def _is_signed(self, start: int, body: str) -> bool:
        """Return whether a line ends with a name and a character for the work: （陈立言译）."""
        end = start + len(body)
        if body[-1] not in _SIGNS or self._folded[end:].strip()[:1] not in {"", ")"}:
            return False
        name, found = self._text[start : end - 1], self._found
        given = len(name) - len(split_surname(name)[0])
        if not 0 < given < len(name):
            return False
        if found.jobs:  # `本报记者王晓摄`
            return body[-1] == _TAKEN
        waiting = found.people[found.since :]
        first = waiting[0].span.start if waiting else start
        opening = self._folded[:first].strip()[-1:]
        is_next = not waiting or self._folded[:start].rstrip()[-1:] in _JOINS
        is_long = given > 1 and len(name) > _SHORTEST_NAME and is_person(name)
        return is_next and (opening == "(" or (not opening and is_long))

    def _sign(self, start: int, end: int) -> None:
        """Take a name that one character signs, which says the work of those before it, too."""
        self._name(start, end)
        jobs = _jobs()[self._folded[end]]
        people = self._found.people
        for place in range(self._found.since, len(people)):
            person = people[place]
            both = person.jobs[0].union(jobs) if person.jobs else frozenset(jobs)
            people[place] = Person(person.name, person.span, (both,))
        self._found.jobs, self._found.since = (), len(people)

    def _is_nobody(self, start: int, body: str) -> bool:
        """Return whether words tell who lent something, what somebody is, or how it was posted."""
        is_named = self._is_behind_colon(start) and is_person(self._text[start:][: len(body)])
        is_posted = _NOBODY.search(body) is not None and not is_named
        is_described = _DESCRIBED.search(body) is not None and self._is_described(start, body)
        return is_posted or is_described or _LENT.search(body) is not None

    def _is_another_name(self, start: int, body: str) -> bool:
        """Return whether a name is one of a list: behind a stroke a place may stand as well."""
        before = self._folded[:start].rstrip()[-1:]
        return before in _JOINS and (before != "/" or is_person(self._text[start:][: len(body)]))

    def _without_others(self, start: int, body: str) -> str:
        others = _OTHERS.search(body) if len(body) > _SHORTEST_NAME else None
        if others is None:
            return body
        span = Span(start + others.start(), start + len(body))
        self._found.groups.append(Named(others[0], span))
        return body[: others.start()]

    def _is_described(self, start: int, body: str) -> bool:
        """Return whether words behind a name and a comma tell of its bearer: `，历史学者`."""
        is_next = self._folded[:start].rstrip().endswith(",") and bool(self._found.people)
        return is_next and not is_person(self._text[start : start + len(body)])

    def _is_between_labels(self, start: int, end: int) -> bool:
        """Return whether a town's name is a person's, before the next label: 责编 米兰 记者."""
        is_named = jobs_open(self._found) and bool(split_surname(self._text[start:end])[0])
        return is_named and _NEXT_LABEL.match(self._folded, end) is not None

    def _is_behind_colon(self, start: int) -> bool:
        return self._folded[:start].rstrip().endswith(":")

    def _report(self) -> None:
        """Give those who are named with no label before 报道 the jobs that this word may mean."""
        found = self._found
        for place in range(found.since, len(found.people)):
            person = found.people[place]
            if not person.jobs:
                found.people[place] = Person(person.name, person.span, (_REPORTING,))

    def _add_jobs(self, jobs: Sequence[str]) -> None:
        found = self._found
        for place in range(found.since, len(found.people)):
            person = found.people[place]
            found.people[place] = Person(person.name, person.span, _each(jobs))

    def _post(self, start: int, end: int) -> None:
        name = self._folded[start:end]
        if is_known(name) or _land(name, whole=True):
            self._found.posts.append(Named(self._text[start:end], Span(start, end)))

    def _place(self, start: int, end: int) -> None:
        self._found.places.append(Named(self._text[start:end], Span(start, end)))

    def _name(self, start: int, end: int) -> None:
        self._add(self._text[start:end].strip(" .'-"), Span(start, end))

    def _add(self, name: str, span: Span) -> None:
        """Add a person; one named in both scripts, `储百亮（Chris Buckley）`, is in Latin ones."""
        last = self._found.people[-1] if self._found.people[self._found.since :] else None
        between = self._folded[last.span.end : span.start].strip() if last else ""
        if last is not None and between in {"", "("} and last.name.isascii() != name.isascii():
            latin = last.name if last.name.isascii() else name
            self._found.people[-1] = Person(latin, Span(last.span.start, span.end), last.jobs)
            self._found.is_whole = False
            return
        self._found.people.append(Person(name, span, self._found.jobs))


def _each(jobs: Sequence[str]) -> _Jobs:
    return tuple(frozenset({job}) for job in jobs)


def jobs_open(found: _Found) -> bool:
    """Return whether a label still waits for a name."""
    return bool(found.jobs) and found.since == len(found.people)


def _name_before_place(body: str, *, is_report: bool) -> int:
    """Return how long the name is before the place that ends a text, 0 where there is none.

    The place is one of the table, or what is left behind a name of three characters or two.
    """
    for cut in (3, 2, 4):
        if len(body) - cut >= _SHORTEST_NAME and is_known(body[cut:]) and split_surname(body)[0]:
            return cut
    if not is_report:
        return 0
    surname = split_surname(body)[0]
    length = 3 if len(body) - 3 >= _SHORTEST_NAME else 2
    is_cut = len(body) - length >= _SHORTEST_NAME and len(surname) == 1
    return length if is_cut else 0


def _land(body: str, *, whole: bool = False) -> int:
    """Return how long the land is before a place in it, 菲律宾巴拉望, 0 where there is none.

    With `whole` there is no place behind it.
    """
    first = next(iter(gazetteer().in_source(body)), None)
    left = len(body) - first.end if first is not None else 0
    if first is None or first.start or (left if whole else left < _SHORTEST_NAME):
        return 0
    is_land = all(name.kind is NameKind.PLACE and name.is_firm for name in first.names)
    return first.end if is_land and not _GROUP.search(body) else 0
