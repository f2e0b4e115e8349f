"""Counters and buttons of news pages: `评论(15)`, `阅读数 3.4万`, `12人点赞`, `分享到：微信`.

They say how often a page was read and what one may do with it; they name nobody and are no text.
"""

import re

from workbench.text.credits.newsroom import fold_words
from workbench.text.han import HAN
from workbench.text.patterns import compiled

# In code points: what is longer is a sentence about such things.
LONGEST = 60

_THING = (
    r"(?:网友|读者|用户|累计|总|查看|发表|我要|参与|全部|最新|热门|精彩)?"
    r"(?:评论|留言|跟[贴帖]|回复|回应|阅读|浏览|點閱|点阅|点击|點擊|瀏覽|观看|收看|播放|播報|访问|訪問|讨论|討論"
    r"|点赞|點贊|點讚|按[赞讚]|[赞讚]好|[赞讚]|点?踩|顶|[👍💬❤♥👀🔥]\ufe0f?|在看|喜欢|喜歡|收藏|转发|转载|分享|关注|粉[丝絲]|订阅"
    r"|人[气氣]|热度|熱度|投票|打赏|打賞|参与|參與|下载|举报|舉報|推荐|打印|列印|纠错|糾錯)"
)
_COUNTED = r"(?:总?(?:数量?|量|次数?|數量?|次數|人数|人數|人次|值|率))?"
_NUMBER = r"\d[\d,，]{0,11}(?:[.．]\d{1,2})?\s?(?:[万萬亿億千kKwWmM]\+?|\+)?"
_UNIT = r"(?:人次|[次条條个個人則则篇位]|阅读)?"
_COUNTER = compiled(
    rf"(?:(?:共有?|已有|有)\s?)?{_NUMBER}\s?{_UNIT}(?:网友|读者|人|已)?(?:的)?{_THING}{_COUNTED}过?"
    rf"|{_THING}{_COUNTED}\s?[：:]?\s?(?:[（(【\[]\s?{_NUMBER}\s?{_UNIT}\s?[）)】\]]|{_NUMBER}\s?{_UNIT})"
)
_SIZES = r"(?:\s?[|｜/]?\s?[\[【(（]?(?:超?大|中|小|标准|默认|[AaTt]?[-+]|[AaTt])[\]】)）]?)"
_BUTTON = compiled(
    r"(?:分享|转发|转载|收藏|发送|推送)(?:到|至|给)(?:[：:]?\s?(?:手机|微信|微博|新浪微博|朋友圈|QQ空间"
    r"|QQ|空间|好友|豆瓣|人人网|Facebook|Twitter|LINE|X|Telegram|WhatsApp)[、，,/|]?)*[：:]?"
    rf"|{_THING}{_COUNTED}[：:]?|(?:字[号体體]|字體大小|字型(?:大小)?|文字大小)[：:]?{_SIZES}*|[Aa][-+](?:\s?[Aa][-+])?"
    r"|扫一扫|参与互动|打印本页|反馈|举报反馈|用手机(?:看|查看|阅读)|手机(?:看|查看|阅读)(?:新闻|本文)?|繁體|简体|繁体|大字|关闭(?:窗口)?|返回|举报|大\s中\s小"
)
_BETWEEN = compiled(r"[\s|｜·•,，;；、/／—–>»\[\]【】()（）👍❤♥★☆💬🔥\ufe0f-]*")


def is_counter(text: str) -> bool:
    """Return whether a text is nothing but counters, or buttons of which one has a counter."""
    if len(text) > LONGEST:
        return False
    folded = fold_words(text)
    counts, end = _walk(folded)
    return counts > 0 and end == len(folded)


def is_button_row(text: str) -> bool:
    """Return whether a text is nothing but names of buttons: `点赞`, `分享到`, `字号 大 中`."""
    folded = fold_words(text)
    return len(text) <= LONGEST and bool(folded.strip()) and _walk(folded)[1] == len(folded)


def without_counters(text: str) -> str:
    """Return a text of the same length with blanks where counters and rows of buttons stand."""
    folded = fold_words(text)
    for pattern in (_COUNTER, _SIZED, _SENT):
        folded = pattern.sub(lambda found: " " * len(found[0]), folded)
    return "".join(old if new != " " else " " for old, new in zip(text, folded, strict=True))


_SIZED = compiled(rf"(?:字[号体體]|字體大小|字型大小)[：:]?{_SIZES}*(?![{HAN}])")
_SENT = compiled(
    r"[【\[]\s?(?:我要)?(?:纠错|举报|打印|分享|收藏|关闭|评论)\s?[】\]]"
    rf"|(?<![{HAN}])(?:第\s?[A-Z]?\d{{1,3}}\s?版|IP属地[：:]\s?[{HAN}]{{2,4}}|参与互动|打印本页|我要(?:评论|分享|纠错)|举报|纠错|反馈|分享到?|打印|列印|收藏|评论|扫一扫|关闭(?:窗口)?)[：:]?(?![{HAN}])"
)


def _walk(text: str) -> tuple[int, int]:
    """Return how many counters begin a text, and how far it is counters and buttons."""
    counts, position = 0, _end_of(_BETWEEN, text, 0)
    while position < len(text):
        counter = _COUNTER.match(text, position)
        found = counter or _BUTTON.match(text, position)
        if found is None or found.end() == position:
            return counts, position
        counts += counter is not None
        position = _end_of(_BETWEEN, text, found.end())
    return counts, position


def _end_of(pattern: re.Pattern[str], text: str, start: int) -> int:
    found = pattern.match(text, start)
    return found.end() if found else start
