"""Who says it: the verbs of speech around a quotation, in Chinese and in English.

They tell a speaker's words from terms, titles and words that are only set off by marks.
"""

import re

from workbench.text.english_tokens import listed
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.patterns import compiled

_SAID = fold(
    "说|说道|问道|答道|喊道|写道|表示|指出|强调|声称|宣称|坚称|辩称|称|指|问|回答|回应|坦言|直言|补充|补充说|补充道|介绍|介绍说"
    "|认为|警告|呼吁|批评|透露|解释|解释说|高呼|大喊|高喊|呼喊|宣布|重申|告诉记者|提醒|承认|感叹|回忆|回忆说|质疑|反驳|形容|表明|谈到|提到"
    "|留言|发文|发帖|发推|发推文|主张|抱怨|驳斥|痛批|讽刺|说明|预计|坚持说|怒斥|喊话|笑说|笑言|叹道|感慨|断言|痛斥|写到|誓言|承诺|澄清"
    "|所说|告诉|谴责|质问|反问|自称|赞扬|称赞|赞|抨击|斥责|斥|控诉|敦促|吁|表态|重复|喊"
    "|吼|怒吼|嚷|骂|哭诉|哭喊|调侃|打趣|追问|恳求|哀求|请求|嘲讽|讥讽|戏称|喃喃|劝|劝说|答"
)
_SAID_WORDS = tuple(_SAID.split("|"))
_SAID_ANYWHERE = compiled(_SAID)
_SAID_TAILS = frozenset(fold("道说过到"))
_SAID_FIRST = compiled(
    rf'[,。]?[^,。!?:;"]{{0,16}}?(?:{_SAID})(?:道|说)?(?=[,。!?:;"]|$|[^\s]{{0,8}}[,。])'
)
_TITLED_BEFORE = tuple(
    fold(
        """题为 名为 题目为 标题为 主题为 主题是 口号是 口号为 标语 横幅 名叫 叫做
        叫 所谓 所谓的 称为 称作 称之为 誉为 被称 视为 命名为 取名 简称 俗称
        俗话说 常言道 常言说 古语说 古人说 老话说
        人称 又称 外号 绰号 昵称 代号 谐音 自封 标榜 字样 以 打着 打出 挂出
        写着 写有 印有 印着 书写 贴上"""
    ).split()
)
_TITLED_AFTER = compiled(
    fold(
        r"(?:为题|为主题|为名|为由|为口号|的?口号|的?标语|的?横幅|的?标题|的?字样|的?大字|的?文章|一文|一书|一词|一语|一说|二字|两字|三字|四字|四个字"
        r"|几个字|等字样|的?歌|的?电影|的?条幅|的?标签|的?主题|的?称号|的?绰号|的?帽子)"
    )
)
_TOPIC = compiled(
    fold(
        r"(?:主题|标题|题目|口号|书名|片名|关键词|议题|栏目|题|名称|罪名|活动|目标|定位|宗旨|校训)是?为?:$"
    )
)
_ENDS_SENTENCE = frozenset("。!?…")
_PAUSES = frozenset(",。!?;…")
_CLAUSE_BREAKS = compiled(r"[。!?;\n]")
_HAN = compiled(rf"[{HAN}]")
_REACH = 60
_TOPIC_REACH = 8
_LONG_PHRASE = 10
_SPOKEN_PHRASE = 8
_SHORT_SPEECH = 4
_SHORT_NAME = 5

# A name of two characters and a verb of one; `他说` names nobody.
_SHORTEST_CLAUSE = 3


def count_han(text: str, start: int, end: int) -> int:
    """Return how many Chinese characters stand in `text[start:end]`."""
    return sum(1 for _ in _HAN.finditer(text, start, end))


def chinese_speech(text: str, start: int, end: int, size: int) -> str:
    """Return `speech`, `phrase` or `term` for the quotation `text[start:end]`, marks included.

    `size` is its Chinese characters. Only what stands near it is looked at.
    """
    before = fold(text[max(0, start - _REACH) : start]).rstrip()
    after = fold(text[end : end + _REACH]).lstrip()
    inside = fold(text[start + 1 : end]).rstrip("\"' ")
    if _is_titled(before, after):
        return "term"
    if _is_introduced(before, inside, size) or _is_attributed_after(before, inside, after, size):
        return "speech"
    if _is_part_of_speech(before, after, size):
        return "speech"
    has_pause = bool(_PAUSES.intersection(inside))
    return "phrase" if size >= _LONG_PHRASE and has_pause else "term"


def _is_titled(before: str, after: str) -> bool:
    """Tell what is named rather than said: `题为“…”`, `主题是：“…”`, `以“…”为由`."""
    if _without_pause(before).endswith(_TITLED_BEFORE) or _TITLED_AFTER.match(after):
        return True
    return before.endswith(":") and _TOPIC.search(before[-_TOPIC_REACH:]) is not None


_NAMES_BEFORE = compiled(
    fold(
        "(?:台风|飓风|组织|团体|公司|集团|品牌|电影|影片|纪录片|歌曲|专辑|节目|栏目|频道|平台|软件|应用|公众号"
        "|账号|网站|书|小说|游戏|航母|军舰|渡轮|货轮|卫星|战机|银行|餐厅|酒店|咖啡馆|书店|乐队|组合|球队|剧|论坛"
        "|外号是?|绰号是?|名字[是叫]|代号是?|昵称是?|小名是?|笔名是?|艺名是?|网名是?|展览|项目|计划|行动|系列|联盟|协会|品种|型号)[的]?$"
    )
)
_NAMES_INSIDE = compiled(
    fold(
        "(?:运动|革命|事件|行动|计划|组织|集团|工程|战略|法案|条例|案|罪|号|团|奖|杯|节|委员会|协会"
        "|[一-鿿]{2}法|草案|年金|保险|健保|津贴|补助金?|基金|条约|协定|协议书?|税|消费券|夜校|课堂|专班|专线|小组|专案"
        "|市集|集市|食堂|驿站|[一-鿿]{2}热|热潮|经济|一族|骗局|盘)$"
    )
)
# What somebody opens or brings in has the name in marks; what somebody is charged with, too.
_BROUGHT_IN = compiled(
    fold(
        "(?:推出|开办|开设|增设|设立|成立|启动|发起|试行|推行|实施|引入|创办|举办|涉嫌|涉犯|因涉|触犯)了?$"
    )
)
# A character that is spoken of, or letters of another script.
_CHARACTER = compiled(r"[^\s，。！？]|[^\u3400-\u9fff，。！？]+")
_NAMES_AFTER = compiled(
    fold(
        "(?:号|罪|奖|杯|案|组织|集团|公司|公众号|账号|平台|软件|系列|计划|工程|战略|的?新?[发展]{0,2}(?:理念|思想|方针|战略|倡议|构想))"
    )
)

# Terms that English names without marks, in whatever variant.
_SET_TERMS = frozenset(
    fold(
        "一带一路|一国两制|九二共识|两会|三农|五一|十一|双十一|六四|九一八|八一|三八|十四五|十三五"
    ).split("|")
)
_SO_CALLED = compiled(r"\bso-called|\bsupposed|\balleged|\bpurported|\bself-styled", re.IGNORECASE)

# Signs that are read out, and what somebody calls a thing: the marks are part of what is said.
_SHOWN_BEFORE = compiled(
    fold(
        "(?:写着|写有|印有|印着|书写|贴上|打出|挂出|所谓|所谓的|称为|称作|称之为|被称|视为|叫做|批为|斥为|形容为|比作|标榜)$"
    )
)


def is_named(text: str, start: int, end: int, target: str) -> bool:
    """Return whether English may name the term `text[start:end]` without marks of its own.

    Names of things, set terms, titles, slogans by their kind, and `so-called` before a target's.
    """
    before = fold(text[max(0, start - _REACH) : start]).rstrip()
    after = fold(text[end : end + _REACH]).lstrip()
    inside = fold(text[start + 1 : end - 1])
    if before.endswith((fold("所谓"), fold("所谓的"))):
        return _SO_CALLED.search(target) is not None
    if inside in _SET_TERMS or _NAMES_BEFORE.search(before) or _NAMES_INSIDE.search(inside):
        return True
    is_brought_in = len(inside) <= _SHORT_NAME and _BROUGHT_IN.search(before) is not None
    if is_brought_in or _CHARACTER.fullmatch(inside):
        return True
    bare = _without_pause(before)
    if _SHOWN_BEFORE.search(bare) and not _TITLED_AFTER.match(after):
        return False
    return _NAMES_AFTER.match(after) is not None or _is_titled(before, after)


_NAMING = compiled(
    fold(
        "[《〈\"']|叫|名为|题为|取名|命名|绰号|外号|人称|昵称|俗称|简称|统称|通称|称为|称作|称之为|被称|意为|意思|一词|所谓|字样"
        "|口号|标语|写着|写有|写道|词|语|谚|俗话|常言|代号|谐音|译为|定义|术语|标签|话题|[A-Za-z]{2}"
    )
)


# A work may have a title that the Chinese gives without marks; in English a title has capitals.
_WORKS = compiled(fold("歌|剧|电影|影片|诗"))


def names_anything(text: str) -> bool:
    """Return whether a Chinese text names, quotes or explains a word, which English may set off."""
    return _NAMING.search(fold(text)) is not None


def names_work(text: str) -> bool:
    """Return whether a Chinese text speaks of a song, a play, a film or a poem."""
    return _WORKS.search(fold(text)) is not None


def _without_pause(before: str) -> str:
    return before[:-1] if before[-1:] in {":", ","} else before


def _says_last(before: str) -> bool:
    """Return whether a verb of speech stands right before: `他说：`, `他表示，`, `他说过`."""
    before = _without_pause(before)
    bare = before[:-1] if before[-1:] in _SAID_TAILS else before
    return before.endswith(_SAID_WORDS) or bare.endswith(_SAID_WORDS)


def _is_introduced(before: str, inside: str, size: int) -> bool:
    """Tell `他说：“…”`, `他表示，“…”` and `他说“…”`."""
    says = _says_last(before)
    if before.endswith(":"):
        return (says and size > 0) or size >= _SHORT_SPEECH
    pauses = bool(_PAUSES.intersection(inside)) and size >= _SHORT_SPEECH
    return says and (size >= _SPOKEN_PHRASE or pauses)


def _is_attributed_after(before: str, inside: str, after: str, size: int) -> bool:
    """Tell `“…，”他说` and a sentence that is nothing but a quotation."""
    starts = not before or before[-1] in _ENDS_SENTENCE or before[-1] in '"\n:'
    if not starts or size < _SHORT_SPEECH:
        return False
    if _SAID_FIRST.match(after) and (inside[-1:] in _PAUSES or after[:1] == ","):
        return True
    return size >= _SPOKEN_PHRASE and inside[-1:] in _ENDS_SENTENCE


def _is_part_of_speech(before: str, after: str, size: int) -> bool:
    """Tell `他批评这是“对国际法的严重违反”`: a good part of what was said."""
    sentence = _CLAUSE_BREAKS.split(before)[-1]
    says = _SAID_ANYWHERE.search(sentence) is not None
    return says and size >= _LONG_PHRASE and not after.startswith("的")


def names_speaker(text: str, start: int) -> bool:
    """Return whether a speaker with a verb of speech stands right before the place."""
    before = fold(text[max(0, start - _REACH) : start]).rstrip()
    clause = _CLAUSE_BREAKS.split(_without_pause(before))[-1].rpartition(",")[2]
    return _says_last(before) and len(clause) >= _SHORTEST_CLAUSE


_UNMARKED = compiled(rf'(?:{_SAID}|问|答|^[^。!?,]{{1,16}}):(?!\s*")')


def speaks_without_marks(text: str) -> bool:
    """Return whether a Chinese text has speech behind a colon alone: `他说：我们…`, `问：…`."""
    return _UNMARKED.search(fold(text)) is not None


_VERBS = listed(
    """say tell state add note write ask answer reply respond argue claim warn explain insist
    stress declare announce remark observe comment complain admit concede acknowledge
    confirm deny urge emphasize emphasise reiterate recall vow pledge promise quip joke
    shout yell cry chant scream tweet post text report quote testify conclude continue
    assert maintain contend point describe criticize criticise denounce condemn accuse
    praise call exclaim whisper lament muse reveal disclose predict suggest propose demand
    repeat read retort counter allege boast clarify signal express mention speak think
    believe hope wonder plead beg appeal remind advise recount relate blast slam dismiss
    reject refute question mock sigh laugh snap fume summarize affirm proclaim profess sum
    warning volunteer interject offer voice hail characterize characterise refer label feel
    put go word swear thank greet narrate pronounce rebuke blame stipulate chide bemoan"""
)
_OTHERS = listed(
    """said told wrote written spoke spoken thought held swore cried denied replied relied
    testified clarified quipped begged summed felt went statement statements remark words
    quoted arguing writing noting complaining describing cries denies replies testifies
    clarifies argued argues"""
)
_ENDINGS = ("", "s", "es", "d", "ed", "ing")
_STEMS = frozenset(verb.removesuffix("e") for verb in _VERBS)
_SAYING = (
    frozenset(verb + ending for verb in _VERBS for ending in _ENDINGS)
    | frozenset(f"{stem}ing" for stem in _STEMS)
    | _OTHERS
)
_LOWER_WORD = compiled(r"[a-z]+")
_PHRASES = ("according to", "in the words of")


def attributes(text: str) -> bool:
    """Return whether an English text says of anything that it is said, written or thought."""
    lower = text.lower()
    is_said = not _SAYING.isdisjoint(_LOWER_WORD.findall(lower))
    return is_said or any(phrase in lower for phrase in _PHRASES)


_PLAIN = (
    r"(?:said|says|say|saying|told|tells|telling|stated|added|adding|noted|wrote|writes|writing"
    r"|asked|replied|answered|responded|argued|claimed|warned|explained|insisted|stressed|declared"
    r"|announced|remarked|commented|complained|admitted|emphasi[sz]ed|reiterated|recalled|vowed"
    r"|shouted|yelled|chanted|tweeted|posted|concluded|continued|quipped|asks|adds|notes|warns)"
)
_BEFORE = compiled(rf"\b{_PLAIN}(?:\s+(?:that|to\s+\w+|\w+\s+\w+|\w+))?\s*[,:]?$", re.IGNORECASE)
_AFTER = compiled(rf"^\s*(?:[\w.’'-]+[,]?\s+){{0,8}}?{_PLAIN}\b|^\s*according to\b", re.IGNORECASE)
_PARTIAL = compiled(
    r"\b(?:that|is|was|are|were|be|been|as|to|would|will|could|should|has|have|had|by|of)$",
    re.IGNORECASE,
)
_ARTICLE = compiled(r"\b(?:the|a|an|their|his|her|its)$", re.IGNORECASE)
_ENGLISH_BREAK = compiled(r"[.!?][\"”’)]*\s")
_ENGLISH_REACH = 90
_SHORT_REACH = 40

# Characters in which the last one before the closing marks is found.
_LAST = 6
_FEW_WORDS = 3
_PARTIAL_WORDS = 6
_MANY_WORDS = 8


def english_speech(text: str, start: int, end: int, size: int) -> str:
    """Return `speech`, `phrase` or `term` for the quotation `text[start:end]`, marks included.

    `size` is its words.
    """
    before = text[max(0, start - _ENGLISH_REACH) : start].rstrip()
    after = text[end : end + _ENGLISH_REACH]
    inside = text[max(start + 1, end - _LAST) : end].rstrip("\"”’'» ")
    sentence = _ENGLISH_BREAK.split(before)[-1]
    if size >= _FEW_WORDS and (_is_said(before, sentence) or _is_said_after(inside, after)):
        return "speech"
    starts = not sentence.strip("“\"'‘ ")
    if starts and size > _FEW_WORDS and inside[-1:] in {".", "!", "?", "…"}:
        return "speech"
    if size >= _PARTIAL_WORDS and _PARTIAL.search(before[-_SHORT_REACH:]) and attributes(sentence):
        return "speech"
    return "phrase" if size >= _MANY_WORDS else "term"


SAID = compiled(_SAID)


def is_attributed_after(text: str, end: int) -> bool:
    """Return whether who says it stands right behind a quotation that ends at a place."""
    inside = text[max(0, end - _LAST) : end].rstrip("\"”’'» ")
    return _is_said_after(inside, text[end : end + _ENGLISH_REACH])


def _is_said(before: str, sentence: str) -> bool:
    if before.endswith(":"):
        return True
    if before.endswith(","):
        return attributes(sentence)
    last = before[-_SHORT_REACH:]
    return _BEFORE.search(last) is not None and _ARTICLE.search(last) is None


def _is_said_after(inside: str, after: str) -> bool:
    ends = inside[-1:] in {",", "?", "!", "…", "-", "—"} or after[:1] in {",", "—"}
    return ends and _AFTER.search(after.lstrip(",— ")) is not None
