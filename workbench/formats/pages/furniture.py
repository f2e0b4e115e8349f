"""What the parts of a page beside its article are called, and what they say.

The patterns are in Simplified form and see `fold_words` of a text.
"""

import re
from functools import lru_cache

from workbench.formats.articles.element_kinds import words
from workbench.text.credits import phrases
from workbench.text.credits.newsroom import fold_words
from workbench.text.patterns import compiled

_NAMES = words(
    "ad ads advert advertisement app appdown aside bottombar breadcrumb breadcrumbs channel "
    "cmt comment comments copyright copyrights crumb crumbs disclaimer discuss download "
    "footer friendlink gotop guess hot hotnews keyword keywords like likes login modal more "
    "nav navbar navigation pagenav pager pages pagination paging popup praise promo qr qrcode "
    "rank ranking ranklist recom recommend recommended recommends related relatednews relates "
    "relation relevant replies reply report reward share sharebar shares sharing side sidebar "
    "sidenav social sponsor statement statm subscribe subscription tag tags tie tool toolbar "
    "toolbox tools top10 topbar vote wechat weixin widget xgxw xgyd"
)
_WORD = compiled(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+[0-9]*|[0-9]+")
_OF_THE_ARTICLE = words("article body content detail main post story text")

_SAYS = compiled(
    r"""
    ^[\s【\[（(▶►●■·•>»-]*(?:
      (?:相关|热门|推荐|最新|延伸|精彩|猜你|更多|热点|大家都在)
        (?:阅读|新闻|文章|推荐|报道|报导|评论|喜欢|视频|看)
    | (?:点击|新闻|跟贴|跟帖|阅读|热点|热门|一周|本周|24小时|48小时|今日)?排行榜?
    | (?:网友|全部|最新|热门|精彩)?(?:跟贴|跟帖|评论|留言|回复)\s?[（(]?\d*[）)]?条?$
    | (?:登录|登入|注册|忘记密码|立即登录|请先登录|发表评论|我要评论|提交评论)
    | (?:展开|阅读|查看)(?:全文|更多)|收起全文|点击展开
    | (?:上一页|下一页|上一篇|下一篇|首页|尾页|末页)
    | (?:分享到|分享至|微信扫|扫一扫|扫描|手机看|打开APP|下载APP|客户端下载)
    | (?:版权所有|Copyright|©|All\s?Rights|ICP
        |[京沪粤浙](?:ICP|公网安备)|网站地图|关于我们|联系我们|联络我们)
    | (?:免责声明|特别声明|特别提示|版权声明|【免责|【版权)
    | (?:文章)?(?:关键词|关键字|标签|Tags?)[：:]
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_OPENS = compiled(
    r"""
    (?:来源|作者|记者|编辑|责编|文|稿源|撰文|摄影|时间|发布|更新|出处)\s?[：:/｜|]
    | ^[\s（(]*(?:(?:19|20)\d\d\s?[-年/.]\s?\d{1,2}\s?[-月/.]\s?\d{1,2}|(?:民国)?1\d\d\s?年\s?\d)
    | ^(?:发表|发布|刊登|更新|播出)于
    | ^(?:原标题|原题)[：:]
    """,
    re.VERBOSE,
)
_CLOSES = compiled(
    r"""
    ^[\s（(【\[]*(?:
      (?:本文)?(?:责任|网页|值班|实习|本版)?(?:编辑|责编|校对|审核|监制)
    | 本文来源|稿件来源|文章来源|来源|作者|记者|采写|撰文|翻译|摄影|原标题
    )\s?[：:|｜丨/]
    | ^[\s（(【\[]*(?:文字?|图片?|文图|图文)\s?[：:|｜丨/]\s?[\w·]{2,12}(?:[\s|｜丨/、]|$)
    | ^[\s（(]*(?:完|END|全文完)[\s）)]*$
    """,
    re.VERBOSE,
)

# In code points: a line of dates, sources and names is no longer.
LONGEST_LINE = 90


@lru_cache(maxsize=4096)
def is_furniture_name(names: str) -> bool:
    """Return whether class names and an id call their element a part beside the article."""
    found = {word.lower() for word in _WORD.findall(names)}
    return not found.isdisjoint(_NAMES) and not found & _OF_THE_ARTICLE


def is_furniture_text(text: str) -> bool:
    """Return whether a text is what the parts beside an article say."""
    if len(text) > phrases.LONGEST_NOTICE:
        return False
    return bool(_SAYS.match(fold_words(text))) or phrases.is_notice(text) or phrases.is_label(text)


def opens_article(text: str) -> bool:
    """Return whether a line above a text has its time, its source or its writer."""
    return len(text) <= LONGEST_LINE and _opens(fold_words(text))


def _opens(folded: str) -> bool:
    return bool(_OPENS.search(folded)) and not _SAYS.match(folded)


def closes_article(text: str) -> bool:
    """Return whether a line below a text names its editor or its source, or says that it ends."""
    return len(text) <= LONGEST_LINE and bool(_CLOSES.match(fold_words(text)))
