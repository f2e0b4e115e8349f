"""What lines of Chinese news pages say of themselves: dates, prompts, notices, links to elsewhere.

Each function tells whether a whole line is of its kind; none looks at where the line stands. The
patterns are in Simplified form and see `fold_words` of the line.
"""

import re

from workbench.text.credits.newsroom import fold_words
from workbench.text.han import HAN
from workbench.text.patterns import compiled

# In code points: what is longer is a paragraph that speaks of such things.
LONGEST_NOTICE = 220

_LONGEST_DATE = 80

# In code points: a notice that begins later is glued to a paragraph.
_NOTICED_WITHIN = 100

_RULE = compiled(r"[\W_]+")

_NOTICE = compiled(
    r"""
    ^[\s（(【\[]*(?:©|\(c\)|Copyright\b|版权|本网站之文字)
    | ^(?:Tags?|标签|关键词|分类|本文网址|原文网址|原文[链连][接结]|永久[链连][接结])\s?[：:]
    | 受版权保护 | 版权所有 | 版权声明 | 著作权法 | 保留所有权利 | All\s[Rr]ights\s[Rr]eserved
    | 未经[^，。]{0,14}[，,]?\s*(?:不得|请勿|严禁)[^，。、]{0,6}
        (?:转载|转发|转贴|使用|复制|引用|刊[登载]|翻印)
    | (?:不得|请勿|谢绝|严禁)(?:擅自)?转载 | 转载请?注明
    """,
    re.VERBOSE,
)
_DISCLAIMER = compiled(
    r"""
    [不仅只]代表.{0,24}(?:立场|观点|意见|美国之音|本台|本报|本网|编辑部)
    | (?:观点|言论|立场)[，并均都]*[不仅只]代表
    """,
    re.VERBOSE,
)
_PROMPT = compiled(
    r"""
    (?:点击|按此|欢迎|请|扫码|扫描|(?:立即|马上)(?=\W?(?:点|按|订|关|加|下|扫))
      |(?:^|[。！；，、\s])(?:关注|加入)(?=我|本[台站报公]|此公))[^。]{0,24}
        (?:订阅|搜寻|追踪|简报|公众号|电邮|频道|[Nn]ewsletter|Telegram|会员|下载|安装)
    | 阅读(?:全文|更多内容|余下全文) | (?:查看|阅读)(?:本文)?(?:英文|英语|原文)版? | 点击查看本文
    | 付费会员 | 小额支持 | 畅读全站 | 成为(?:付费)?会员
    | 获取更多RSS | feedx\. | Feed\ enhanced\ by | get_post_time | Post\ tags:
    | 空白电子邮件 | 翻墙工具 | 使用我们的\s?App | (?:下载|安装).{0,12}(?:App|APP|应用|客户端)
    """,
    re.VERBOSE,
)
_SAME_ARTICLE = compiled(r"(?:点击|请)?(?:查看|阅读)本?文?.{0,4}(?:版|原文)[。.]?")
_LABEL = compiled(
    r"""
    (?:
      广告 | Advertisement | ADVERTISEMENT | AD | 赞助内容 | 推广 | Sponsored
    | (?:\.{2,}|…)?\s*(?:more|More|阅读更多|更多|继续阅读)(?:\.{2,}|…|»|>>)?
    | 查看大图 | 查看图片 | 放大图片 | 点击图片放大 | 点击放大 | Image | 图像 | Video | 播放
    | (?:分享|转发|转贴|收藏|打印|列印|评论|留言|复制[链连][接结]|Share|Tweet|Print|Email|Comments?)
        (?:[到至给給].{0,12}|本文|文章|此文)?
    | Facebook | Twitter | 微信 | 微博 | LINE | WhatsApp | Telegram | 电邮
    | (?:跳过|结尾)\s?[^。]{0,24}帖子[^。]{0,6} | 使用浏览器播视频.*
    | [你您]的(?:器材|设备|浏览器).{0,4}不支持.{0,14}
    | 返回(?:首页|顶部) | 上一篇 | 下一篇 | Permalink | [（(]?(?:全文)?(?:完|未完待续|END)[）)]?
    | —+\s?(?:THE\s)?END\s?—+
    )[：:]?
    """,
    re.VERBOSE,
)
_ELSEWHERE = compiled(
    r"""
    [\s【\[（(▶►●■·•>»-]*
    (?:
      延[伸申](?:阅读|报道|报导) | 扩展阅读 | 推荐阅读 | 参阅 | 另请(?:参阅|参见|阅读) | 请继续阅读
    | 相关(?:阅读|报道|报导|新闻|文章|[链连][接结]|内容|视频)
    | 更多(?:阅读|报道|报导|新闻|内容|相关) | 热门(?:文章|新闻) | 编辑推荐 | 往期回顾 | 猜你喜欢
    | [您你]可能(?:感兴趣|也喜欢) | 看更多 | Related | Read\ more
    )
    (?:[\s：:】\]）)｜—\-]|$|的)
    """,
    re.VERBOSE,
)
_INTRODUCTION = compiled(
    r"""
    (?:
      [^：:。，]{0,24}
        (?:视频|影片|音频|播放列表|[链连][接结]|详见|原文|节目|全文|网址|收听|收看|观看)[^：:。，]{0,8}
    | 点击(?:阅读|观看|收听|查看)? | 请看 | 参见 | 阅读 | 更多
    )[：:]?
    """,
    re.VERBOSE,
)

_WEEKDAY = r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\s"
_DATE = (
    r"(?:(?:\d{4}|民国\s?\d{2,3}|民國\s?\d{2,3})\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?[日号]"
    r"|\d{1,2}\s?月\s?\d{1,2}\s?[日号]|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}"
    rf"|\d{{1,2}}[-/.]\d{{1,2}}[-/.]\d{{4}}|(?:{_WEEKDAY})?\d{{1,2}}\s[A-Z][a-z]{{2,8}},?\s\d{{4}}"
    rf"|(?:{_WEEKDAY})?[A-Z][a-z]{{2,8}}\s\d{{1,2}},?\s\d{{4}})"
    r"(?:[\s,，|（(]*(?:星期|周|礼拜)[一二三四五六日天][)）]?)?"
)
_TIME = (
    r"(?:上午|下午|凌晨|早上|晚上|晚间|中午)?\s?"
    r"\d{1,2}[:：时]\d{2}分?(?::\d{2}(?:\.\d+)?)?(?:\s?[AaPp][Mm])?"
)
_ZONE = (
    r"(?:Z|GMT|UTC|CST|HKT|EST|EDT|[+-]\d{2}:?\d{2}|(?:北京|香港|台北|格林尼治|当地)(?:标准)?时间)"
)
_EVENT = (
    r"(?:(?:最后)?(?:更新|发布|发表|刊登|出版|播出)(?:时间|日期|于|在)?|时间|日期"
    r"|Published|Updated|Posted)"
)
_MOMENT = (
    rf"(?:{_EVENT}\s*[：:]?\s*)?{_DATE}(?:[\sT,，|·–-]*{_TIME})?(?:\s?{_ZONE})?(?:\s?{_EVENT})?"
)
_DATED_LINE = compiled(
    rf"[\s（(【\[]*{_MOMENT}(?:[\s,，|·–-]+(?:{_MOMENT}|(?:{_EVENT}\s*[：:]?\s*)?{_TIME}(?:\s?{_ZONE})?))?"
    r"[\s）)】\]]*(?:讯|电)?"
)
_PLACED_LINE = compiled(
    rf"[（(【\[]?[{HAN}·]{{2,10}}(?:[,，/ ]\s?[{HAN}]{{2,8}})?\s?"
    rf"(?:综合讯|讯|电)\s?[）)】\]]?|[{HAN}·]{{2,10}}(?<![我说道])\s?(?:—+|–|-)|发自[{HAN}]{{2,6}}"
    rf"|[（(【\[][{HAN}·]{{2,14}}(?:{_DATE}|\d{{1,2}}日)[{HAN}]{{0,4}}[讯电][）)】\]]"
)

_PRESENTED = compiled(r"[（(]?本文作者(?:[是为系现曾]|[^，。：认]{1,40}[是为系曾])")
_BIOGRAPHY = compiled(
    r"""
    ^[（(]?(?:注[：:；]\s?)?(?:本文)?作者(?:[是为系现]|[^\s认以成作因更，。：]{1,12}[是为系])
    | 对[本此]文[亦也均]?有?(?:报道|报导|研究)?[^。]{0,4}贡献
    | 是《?纽约时报》?.{0,12}(?:记者|专栏作者|社长|撰稿人|特约)
    | ^(?:本文)?(?:翻译|译者)[：:/] | 责编邮箱 | ^[（(]?本文编辑(?!邮箱)
    | ^[^，。]{2,40}(?:补充|协助|参与|联合)(?:报道|报导)。?$
    """,
    re.VERBOSE,
)
_HIDDEN_LABEL = compiled(r"(?:图像|图片|视频|音频|影片|照片)(?:加注文字|来源|版权|说明)[，,：:]")
_POST = compiled(
    r"[^，。：“”]{2,14}(?:记者|编辑|事务部|观察部|主持人|通讯员)"
    r"(?:\s*发自\S{2,8}|[\s　]+\S{2,6}报道)?"
    r"|BBC\s?[^，。：“”]{2,24}"
)
_CREDITED = compiled(
    r"[（(【\[][^（）()]{2,40}[）)】\]]$|(?:摄|供图|提供)[）)]?$"
    r"|(?:图片?来源|图片?|[Pp]hoto\ ?by)\s?[：:/]\s?[^，。]{1,24}$"
)
_PICTURED = compiled(
    r"[【\[（(]?(?:图|图片|图像|图说|资料图|资料照|照片|视频|影片|音频)(?:片|说明|[：:【】为／/\s]|$)"
)
_ANNOUNCED = compiled(
    r"[【\[（(]?(?:(?:图|图[\dⅠ-Ⅻ①-⑳一二三四五六七八九十]{1,2}|图片|图说|图为|资料图片?|资料照片?|资料照|档案照片?|档案图片?|配图|题图|示意图)(?:说明)?[：:]"
    r"|[▲△▼▽](?=\s?[\w《“「])|(?:[上下左右]?图|[图照]片|图中)[为](?!此|了|何|什么|[^，。]{0,3}而)|(?:资料|档案)(?:图片|照片)[】\]）)])"
)
_PHOTO_SIGNED = compiled(
    rf"""
    [（(](?:(?:新华|中新|人民|中央|法新|路透|美联|新加坡|[{HAN}]{{1,4}})(?:社|网|报|台)发
      |资料图片?|资料照片?|档案照片?|网络图片|视频截图|示意图
      |(?:[^（）()，。]{{0,16}}[\s/／])?[{HAN}·]{{2,12}}\s?(?:摄|供图|提供图片)
      |图[：:/／][^（）()。]{{2,20}}|图片来源[：:/／][^（）()。]{{2,24}}|(?:摄影|摄)[：:/／][^（）()。]{{2,20}})[）)]。?$
    | (?:记者|通讯员|摄影师)\s?[{HAN}·]{{2,8}}\s?摄[）)]?。?$
    | [。！\s]\s?[{HAN}]{{1,6}}(?:社|报|网)[\s/／]\s?[{HAN}]{{2,4}}\s?摄[）)]?。?$
    | [。]\s?(?:新华|中新)社发$
    """,
    re.VERBOSE,
)
_LONGEST_SIGNED = 160
_STARTING = compiled(
    r"[\s（(【\[]*(?:©|版权|点击|按此|欢迎|请点击|请订阅|扫码|扫描|订阅|关注我们|获取更多|阅读全文|付费|下载)"
)


def is_rule(text: str) -> bool:
    """Return whether a line is drawn: `-----------`."""
    return _RULE.fullmatch(text) is not None


def is_notice(text: str) -> bool:
    """Return whether a line is about rights and liability: copyright, reprints, disclaimers."""
    if len(text) > LONGEST_NOTICE:
        return False
    folded = fold_words(text)
    return (
        _NOTICE.search(folded[:_NOTICED_WITHIN]) is not None
        or _DISCLAIMER.search(folded) is not None
    )


def is_prompt(text: str) -> bool:
    """Return whether a line asks its reader to do something: subscribe, share, read on."""
    return len(text) <= LONGEST_NOTICE and _PROMPT.search(fold_words(text)) is not None


def is_link_prompt(text: str) -> bool:
    """Return whether a line only leads to the same article elsewhere: `点击查看本文英文版。`."""
    return _SAME_ARTICLE.fullmatch(fold_words(text)) is not None


def is_label(text: str) -> bool:
    """Return whether a line is nothing but the word of a button or a box: `广告`, `分享到微信`."""
    return _LABEL.fullmatch(fold_words(text)) is not None


def points_elsewhere(text: str) -> bool:
    """Return whether a line begins as those do that lead to other articles: `延伸阅读：…`."""
    return len(text) <= LONGEST_NOTICE and _ELSEWHERE.match(fold_words(text)) is not None


def introduces_link(unlinked: str) -> bool:
    """Return whether the words beside a link only introduce it: `YouTube视频：`."""
    return _INTRODUCTION.fullmatch(fold_words(unlinked)) is not None


def is_date_line(line: str) -> bool:
    """Return whether a line is a date, or a place with a dash or 电, and nothing else."""
    if len(line) > _LONGEST_DATE:
        return False
    folded = fold_words(line)
    return _DATED_LINE.fullmatch(folded) is not None or _PLACED_LINE.fullmatch(folded) is not None


def is_hidden_label(text: str) -> bool:
    """Return whether a line only announces, to those who cannot see, what comes with a picture."""
    return _HIDDEN_LABEL.fullmatch(fold_words(text)) is not None


def is_post(line: str) -> bool:
    """Return whether a line is a writer's post and nothing else: `BBC驻中国记者 发自北京`."""
    return _POST.fullmatch(fold_words(line)) is not None


def presents_the_author(text: str) -> bool:
    """Return whether a text begins by saying who wrote this article: `本文作者是…`."""
    return len(text) <= LONGEST_NOTICE and _PRESENTED.match(fold_words(text)) is not None


def is_biography(line: str) -> bool:
    """Return whether a line says who the writer is or who helped."""
    return _BIOGRAPHY.search(fold_words(line)) is not None


def begins_like_a_notice(text: str) -> bool:
    """Return whether a notice or prompt is one from its first word on, and no sentence about it."""
    return _STARTING.match(fold_words(text)) is not None


def announces_picture(text: str) -> bool:
    """Return whether a text says that it belongs to a picture: `图：…`."""
    return _ANNOUNCED.match(fold_words(text)) is not None


def begins_like_a_caption(text: str) -> bool:
    """Return whether a text begins as captions do: `图为…`, `视频【…】`."""
    return _PICTURED.match(fold_words(text)) is not None


def ends_like_a_caption(text: str) -> bool:
    """Return whether a text ends as captions do: `…（路透社）`, `…摄`."""
    return _CREDITED.search(fold_words(text)) is not None


def is_signed_as_a_picture(text: str) -> bool:
    """Return whether a text ends with whose picture it is, beyond doubt: `…（新华社发）`."""
    return len(text) <= _LONGEST_SIGNED and _PHOTO_SIGNED.search(fold_words(text)) is not None
