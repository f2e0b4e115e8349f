"""The labels of Chinese bylines, `记者：`, `责编`, and which function each of them names."""

import re

from workbench.model.segment import CreditFunction
from workbench.text.english_tokens import listed

_FUNCTIONS = {
    CreditFunction.REPORTER: "记者|记|本报记者|本刊记者|本台记者|作者|撰文|文字|采写|采访"
    "|撰稿|撰稿人|撰写|报道|报导|主笔|文|By|本文作者|文章作者|特约作者",
    CreditFunction.EDITOR: "责编|责任编辑|本文责编|本文编辑|本文责任编辑|值班编辑|执行编辑"
    "|图文编辑"
    "|值班主编|值班主任|编辑|主编|撰稿编辑|统筹|监制|责编邮箱|整理|剪辑|策划|制作",
    CreditFunction.WEB_EDITOR: "网编|网络编辑|网路编辑|网页编辑|网站编辑",
    CreditFunction.TRANSLATOR: "翻译|译者|编译|译|实习编译|实习翻译",
    CreditFunction.PHOTOGRAPHER: "摄影|摄影记者|摄像|拍摄|图片|图|摄|视频|影像",
    CreditFunction.NARRATOR: "播音|播报|朗读|主播|主持|主持人|配音",
    CreditFunction.INTERN: "实习记者|实习生|见习记者|实习编辑|实习摄影",
    CreditFunction.CORRESPONDENT: "特约记者|特派记者|特派员|通讯员|驻京记者|特约撰稿人",
    CreditFunction.PROOFREADER: "校对|责校|核稿|审校|审核|审稿|审读|审签|签发"
    "|初审|复审|终审|一审|二审|三审|校",
    CreditFunction.SOURCE: "来源|稿源|供稿|新闻来源|消息来源|文章来源|本文来源|本文来源于|来源于"
    "|信息来源|稿件来源|内容来源|转载来源|来源媒体|转自|转载自|来自",
}
_OTHERS = "设计|制图|绘图|插画|字幕|音乐|录音|技术"
"""Labels in bylines for which there is no function; whoever they name is passed over."""

LABELS = {label: function for function, text in _FUNCTIONS.items() for label in text.split("|")}
BARE_LABELS = listed(
    """记者 本报记者 本刊记者 本台记者 实习记者 见习记者 特约记者 特派记者 摄影记者 特派员 通讯员
    实习生 责编 责任编辑 值班编辑 值班主编 值班主任 网编 编辑 翻译 译者 编译 校对 核稿 摄影"""
)
"""Labels that need no colon behind them; others are ordinary words too."""

OTHERS = frozenset({"等", "等人"})
"""What stands behind names for those that are not named."""

DESK_LABELS = frozenset({"责编", "责任编辑", "网编", "译者", "翻译", "编译", "校对", "核稿"})
"""Labels that no speaker in an interview has."""

OUTLET = (
    "《[^《》]{2,10}》|自由亚洲电台|美国之音|端传媒|财新|澎湃|界面|南都|凤凰|(?:BBC|纽约时报|金融时报)中文|法广|德国之声"
    "|[\u3400-\u9fff]{1,6}(?:社|网|台|报|周刊|周末|新闻)(?=(?:特约|特派|实习|见习)?(?:记者|实习生))"
)
"""Whose reporter somebody is, said before the label."""

_ANY_LABEL = "|".join(sorted([*LABELS, *_OTHERS.split("|")], key=len, reverse=True))
LABEL = re.compile(
    rf"(?:(?<![\w·])(?:{OUTLET})?"
    rf"(?P<label>{_ANY_LABEL})(?:[/／、与和](?:{_ANY_LABEL})(?=\s*[：:]))*"
    r"|(?P<glued>责任编辑|责编|网编|编辑|摄影|作者|(?<![片图照像料据频])来源)(?=\s*[：:]))"
    r"(?:(?P<colon>\s*[：:﹕∶]\s*)|(?P<slash>\s*[/／|｜丨]\s*)|(?P<gap>\s+)|(?=[\u3400-\u9fff]))"
)
