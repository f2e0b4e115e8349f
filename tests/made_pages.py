"""Web pages made after the layouts of real ones, with invented text, and what is right for each.

The same seed makes the same page. The layouts in `SEEN` were looked at while the importer was
written; those in `UNSEEN` are for measuring only: do not fix the importer by them.
"""
# ruff: noqa: E501 - markup is written as pages write it

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone

BEIJING = timezone(timedelta(hours=8))

_WHO = [
    "市交通局",
    "港口公司",
    "渔业协会",
    "县教育局",
    "海岬大学",
    "山区林场",
    "民营车队",
    "气象站",
    "图书馆",
    "消防队",
]
_DID = ["周二宣布", "昨天表示", "在通报中说", "向记者介绍", "在听证会上承认", "再次强调"]
_WHAT = (
    "新的渡轮航线将在秋天开通，首期投入六艘船",
    "今年的捕捞季推迟两周，以便幼鱼长大",
    "山路的护栏已经全部更换，共计一千二百米",
    "学校的午餐补贴提高到每人每天九元",
    "三座旧水塔会改建成社区活动中心",
    "去年的台风造成的损失已经赔付了八成",
    "夜班公交车延长到凌晨一点，票价不变",
    "港口的吞吐量连续五个月增长，但仓库不够用",
)
_AND = (
    "居民对此看法不一，有人担心噪音，也有人盼望早日开工。",
    "专家认为，这一做法值得邻近城市参考，但预算需要公开。",
    "不少店主说，生意已经受到影响，希望尽快得到答复。",
    "有关部门表示，将在月底以前公布详细的时间表和名单。",
    "一位不愿具名的官员说，经费还没有完全落实。",
)
_NAMES = ["沈渡", "陆远", "顾青山", "何小满", "林知秋", "白露"]
_MENU = [
    "首页",
    "国际",
    "财经",
    "体育",
    "娱乐",
    "科技",
    "汽车",
    "房产",
    "教育",
    "健康",
    "图片",
    "视频",
    "专题",
]
_OTHERS = (
    "海岬大桥夜间封闭检修 车辆绕行",
    "渔港开渔首日捕获量创新高",
    "全市中小学九月一日开学",
    "气象站发布今年第三个大风预警",
    "老街修缮完工 商户陆续回迁",
    "林场新添两架巡护无人机",
    "图书馆夏季开放时间延长",
    "消防队走进社区教用灭火器",
)
_COMMENTS = (
    "说得好，早就该这样做了，希望有关部门说到做到，别再拖下去！",
    "我家就住在码头旁边，每天早上都被吵醒，什么时候才能安静一点？",
    "支持，不过钱从哪里来，文章里好像没有说清楚啊。",
)


@dataclass(frozen=True, slots=True)
class MadePage:
    """A page and what is right: its headline, its time in UTC, and the texts of its article."""

    name: str
    markup: str
    title: str
    published: datetime | None
    article: tuple[str, ...]
    url: str = ""
    encoding: str = "utf-8"


@dataclass(slots=True)
class Story:
    """The invented matter of one page."""

    dice: random.Random
    title: str
    site: str
    moment: datetime
    paragraphs: list[str]
    reporter: str
    others: list[str] = field(default_factory=list)

    def links(self, count: int) -> str:
        """Return list items with links to other articles."""
        chosen = self.dice.sample(_OTHERS, min(count, len(_OTHERS)))
        return "".join(f'<li><a href="/a/{self.dice.random()}">{text}</a></li>' for text in chosen)

    def menu(self) -> str:
        """Return the links of a menu."""
        return "".join(f'<a href="/{at}">{word}</a> ' for at, word in enumerate(_MENU))

    def comments(self) -> str:
        """Return what readers wrote."""
        return "".join(
            f'<div class="item"><p>网友{self.dice.randrange(999)}</p><p>{text}</p>'
            f"<span>回复({self.dice.randrange(9)})</span></div>"
            for text in _COMMENTS
        )

    def body(self) -> str:
        """Return the paragraphs as elements."""
        return "".join(f"<p>{text}</p>" for text in self.paragraphs)

    def page(self, name: str, markup: str, *extra: str, **known: str) -> MadePage:
        """Return the page; `extra` are texts of the article beside its paragraphs."""
        return MadePage(
            name=name,
            markup=markup,
            title=self.title,
            published=self.moment.astimezone(UTC),
            article=(*self.paragraphs, *extra),
            **known,
        )


def tell_story(seed: int) -> Story:
    """Return the matter for a seed."""
    dice = random.Random(seed)  # noqa: S311 - a test's dice
    paragraphs: list[str] = []
    for _ in range(dice.randint(3, 9)):
        who, did = dice.choice(_WHO), dice.choice(_DID)
        text = f"{who}{did}，{dice.choice(_WHAT)}。{dice.choice(_AND)}"
        paragraphs.append(text if text not in paragraphs else f"{text}第{len(paragraphs)}次。")
    moment = datetime(2024, dice.randint(1, 12), dice.randint(1, 28), tzinfo=BEIJING)
    return Story(
        dice=dice,
        title=f"{dice.choice(_WHO)}：{dice.choice(_WHAT).split('，')[0]}",
        site=dice.choice(["海岬新闻网", "示例日报", "渡口在线", "云岭网"]),
        moment=moment + timedelta(hours=dice.randint(0, 23), minutes=dice.randint(0, 59)),
        paragraphs=paragraphs,
        reporter=dice.choice(_NAMES),
    )


def _head(story: Story, *more: str) -> str:
    return (
        f'<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8">'
        f"<title>{story.title}_{story.site}</title>{''.join(more)}</head>"
    )


def portal(seed: int) -> MadePage:
    """A portal's page: logo, menu, rankings, comments, login box, pagination."""
    story = tell_story(seed)
    line = f"{story.moment:%Y-%m-%d %H:%M:%S} 来源：{story.site}"
    markup = f"""{_head(story)}<body>
<div class="topbar"><div class="login"><form><label>用户名</label><input><label>密码</label><input>
<button>登录</button> <a href="/reg">注册</a></form></div></div>
<h1 class="logo"><a href="/">{story.site}</a></h1><div class="nav">{story.menu()}</div>
<div class="crumbs"><a href="/">首页</a> &gt; <a href="/n">新闻</a> &gt; 正文</div>
<div class="main"><div class="left"><h1>{story.title}</h1><div class="info">{line}</div>
<div class="share">分享到： <a href="#">微博</a> <a href="#">微信</a></div>
<div class="art">{story.body()}<p>责任编辑：{story.reporter}</p></div>
<div class="page">1 <a href="?2">2</a> <a href="?3">3</a> <a href="?2">下一页</a></div>
<div class="relate"><h3>相关新闻</h3><ul>{story.links(4)}</ul></div>
<div class="comment-list"><h3>网友评论</h3>{story.comments()}</div></div>
<div class="right"><div class="rank"><h3>点击排行</h3><ol>{story.links(6)}</ol></div></div></div>
<div class="footer">关于我们 | 版权所有 {story.site} 京ICP备00000000号</div></body></html>"""
    return story.page("portal", markup, line, f"责任编辑：{story.reporter}")


def wechat(seed: int) -> MadePage:
    """A WeChat article as the server sends it: hidden body, time in a script."""
    story = tell_story(seed)
    sections = "".join(
        f"<section><p><span style='font-size:15px'>{text}</span></p></section>"
        for text in story.paragraphs
    )
    markup = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title></title>
<meta property="og:title" content="{story.title}"><meta property="og:site_name" content="微信公众平台">
<meta property="og:url" content="https://mp.weixin.qq.com/s/x{seed}"></head>
<body><div id="js_article"><h1 class="rich_media_title" id="activity-name">{story.title}</h1>
<div id="meta_content"><span id="js_name">{story.site}</span><em id="publish_time"></em></div>
<div class="rich_media_content" id="js_content" style="visibility: hidden; opacity: 0;">{sections}</div>
<div class="reward_area">喜欢作者</div><div class="qr_code_pc">微信扫一扫关注该公众号</div></div>
<script>var ct = "{int(story.moment.timestamp())}"; var nickname = "x";</script></body></html>"""
    return story.page("wechat", markup)


def taiwan(seed: int) -> MadePage:
    """A page in Taiwan: JSON-LD, a year of the Republic in the visible line, promotions inside."""
    story = tell_story(seed)
    year = story.moment.year - 1911
    line = f"{year}年{story.moment.month}月{story.moment.day}日 {story.moment:%H:%M}"
    body = story.body().replace("</p><p>", '</p><div class="ad">廣告</div><p>', 1)
    data = f'{{"@context":"https://schema.org","@type":"NewsArticle","headline":"{story.title}"}}'
    markup = f"""<!DOCTYPE html><html lang="zh-TW"><head><meta charset="utf-8">
<title>{story.title} | 生活 | {story.site}</title><script type="application/ld+json">{data}</script>
</head><body><header><nav>{story.menu()}</nav></header><article class="article">
<h1>{story.title}</h1><div class="meta"><time>{line}</time></div>
<div class="article-body">{body}</div>
<div class="tags"><a href="/t1">渡輪</a><a href="/t2">交通</a></div></article>
<aside class="sidebar"><h3>熱門新聞</h3><ul>{story.links(5)}</ul></aside>
<footer>Copyright © {story.site}</footer></body></html>"""
    return story.page("taiwan", markup, line)


def old_table(seed: int) -> MadePage:
    """A page laid out with tables in GB2312, its paragraphs parted by line breaks."""
    story = tell_story(seed)
    text = "<br><br>".join(f"　　{each}" for each in story.paragraphs)
    line = f"{story.moment:%Y年%m月%d日%H:%M} 来源：{story.site}"
    markup = f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>{story.title}-{story.site}</title></head><body>
<table width="1000"><tr><td>{story.menu()}</td></tr></table>
<table width="1000"><tr><td width="200"><table><tr><td>热点新闻</td></tr><tr><td><ul>{story.links(5)}</ul>
</td></tr></table></td><td width="800"><table><tr><td align="center"><font size="5"><b>{story.title}</b>
</font></td></tr><tr><td align="center">{line}</td></tr><tr><td class="f14">{text}</td></tr>
<tr><td align="right">【<a href="javascript:window.print()">打印</a>】【<a href="#">关闭窗口</a>】</td></tr>
</table></td></tr></table><center>版权所有 {story.site}</center></body></html>"""
    return story.page("old_table", markup, line, encoding="gb2312")


def div_soup(seed: int) -> MadePage:
    """Nothing but divisions with meaningless class names; text straight inside."""
    story = tell_story(seed)

    def name() -> str:
        return f"x{story.dice.randrange(10**6)}"

    body = "".join(f'<div class="{name()}">{text}</div>' for text in story.paragraphs)
    line = f"{story.moment:%Y/%m/%d %H:%M}"
    markup = f"""{_head(story)}<body><div class="{name()}"><div class="{name()}">{story.menu()}</div>
<div class="{name()}"><div class="{name()}">{story.title}</div><div class="{name()}">{line}</div>
<div class="{name()}">{body}</div></div>
<div class="{name()}"><ul>{story.links(6)}</ul></div>
<div class="{name()}">{story.site} 版权所有</div></div></body></html>"""
    return story.page("div_soup", markup, line)


def layout_list(seed: int) -> MadePage:
    """Columns as list items, as on one mainland site; the heading is of the third level."""
    story = tell_story(seed)
    line = f"{story.moment:%Y-%m-%d %H:%M:%S}"
    markup = f"""{_head(story)}<body><div class="nav">{story.menu()}</div>
<ul class="two-coloum"><li class="left left-main"><h3>{story.title}</h3>
<div class="time fix"><span>{line}</span></div><div class="content all-txt">{story.body()}</div></li>
<li class="right"><div class="hot"><h4>热门文章</h4><ul>{story.links(6)}</ul></div></li></ul>
<div class="footer">Copyright © {story.site}</div></body></html>"""
    return story.page("layout_list", markup, line)


def linked_data_only(seed: int) -> MadePage:
    """Title and time in JSON-LD alone; the page has no heading."""
    story = tell_story(seed)
    data = (
        f'{{"@graph":[{{"@type":"WebPage"}},{{"@type":"NewsArticle","headline":"{story.title}",'
        f'"datePublished":"{story.moment.isoformat()}","author":{{"name":"{story.reporter}"}}}}]}}'
    )
    markup = f"""<html><head><meta charset="utf-8"><title>{story.site}</title>
<script type="application/ld+json">{data}</script></head><body><div id="app"><div>{story.menu()}</div>
<div class="c1">{story.body()}</div><div class="c2"><ul>{story.links(5)}</ul></div></div></body></html>"""
    return story.page("linked_data_only", markup)


def aspnet_form(seed: int) -> MadePage:
    """The whole page inside one form, as ASP.NET writes it."""
    story = tell_story(seed)
    line = f"发布时间：{story.moment:%Y-%m-%d %H:%M} 浏览次数：{story.dice.randrange(9999)}"
    markup = f"""{_head(story)}<body><form id="form1" action="./"><div id="menu">{story.menu()}</div>
<div class="title">{story.title}</div><div class="xx">{line}</div>
<div class="nr">{story.body()}</div><div class="xgwz">相关文章<ul>{story.links(3)}</ul></div>
<div class="foot">主办单位：{story.site} 版权所有</div></form></body></html>"""
    return story.page("aspnet_form", markup, line)


def hong_kong(seed: int) -> MadePage:
    """A Hong Kong daily: figures with captions, 12-hour clock, paragraphs in spans."""
    story = tell_story(seed)
    half = "PM" if story.moment.hour >= 12 else "AM"
    line = f"{story.moment:%Y-%m-%d} {story.moment:%I:%M} {half}"
    caption = "渡輪在碼頭靠岸。（資料圖片）"
    body = "".join(f"<p><span>{text}</span></p>" for text in story.paragraphs[1:])
    markup = f"""<!DOCTYPE html><html lang="zh-HK"><head><meta charset="utf-8">
<title>{story.title} - {story.site}</title><meta property="og:title" content="{story.title}"></head>
<body><div class="header-menu">{story.menu()}</div><main><h1 id="article-title">{story.title}</h1>
<div class="date">發佈時間：{line}</div><div id="article-content"><p>{story.paragraphs[0]}</p>
<figure><img src="a.jpg" alt="渡輪" width="800"><figcaption>{caption}</figcaption></figure>{body}</div>
<div class="recommend-box"><h2>你可能感興趣</h2><ul>{story.links(5)}</ul></div></main>
<footer>{story.site} 版權所有 不得轉載</footer></body></html>"""
    return story.page("hong_kong", markup, f"發佈時間：{line}", caption)


def sections(seed: int) -> MadePage:
    """An explainer in sections of their own, each with a subhead."""
    story = tell_story(seed)
    parts = "".join(
        f'<section class="block"><h2>第{at}部分</h2><p>{text}</p></section>'
        for at, text in enumerate(story.paragraphs, 1)
    )
    markup = f"""{_head(story, f'<meta name="pubdate" content="{story.moment:%Y-%m-%d %H:%M}">')}
<body><div class="head-nav">{story.menu()}</div><div class="wrap"><h1>{story.title}</h1>{parts}</div>
<div class="hot-news"><h2>热门推荐</h2><ul>{story.links(6)}</ul></div></body></html>"""
    return story.page(
        "sections", markup, *(f"第{at}部分" for at in range(1, len(story.paragraphs) + 1))
    )


def related_inside(seed: int) -> MadePage:
    """Boxes with links and subscriptions between the paragraphs."""
    story = tell_story(seed)
    middle = len(story.paragraphs) // 2
    first = "".join(f"<p>{text}</p>" for text in story.paragraphs[:middle])
    rest = "".join(f"<p>{text}</p>" for text in story.paragraphs[middle:])
    stamp = f'<meta property="article:published_time" content="{story.moment.isoformat()}">'
    markup = f"""{_head(story, stamp)}<body><nav>{story.menu()}</nav><div class="story"><h1>{story.title}</h1>
<p class="byline">记者：{story.reporter}</p>{first}
<div class="related-box"><strong>延伸阅读</strong><ul>{story.links(3)}</ul></div>
<div class="newsletter-box"><p>订阅我们的每日简报，每天早上收到最重要的新闻，不错过任何消息。</p></div>
{rest}</div><div class="comments">{story.comments()}</div></body></html>"""
    return story.page("related_inside", markup, f"记者：{story.reporter}")


def live_portal(seed: int) -> MadePage:
    """A long page with teasers: other articles with a summary each below the text."""
    story = tell_story(seed)
    teasers = "".join(
        f'<div class="feed-item"><h3><a href="/x{at}">{text}</a></h3>'
        f"<p>{story.dice.choice(_WHO)}说，{story.dice.choice(_WHAT)}……</p></div>"
        for at, text in enumerate(_OTHERS)
    )
    line = f"{story.moment:%Y年%m月%d日 %H:%M}"
    markup = f"""{_head(story)}<body><div class="site-nav">{story.menu()}</div>
<div class="content-left"><h1 class="t">{story.title}</h1><p class="from">{line} {story.site}</p>
<div class="content">{story.body()}</div></div><div class="feed">{teasers}</div></body></html>"""
    return story.page("live_portal", markup, f"{line} {story.site}")


def government(seed: int) -> MadePage:
    """An office's page: three lines of facts in a table above the text, attachments below."""
    story = tell_story(seed)
    markup = f"""{_head(story, f'<meta name="PubDate" content="{story.moment:%Y-%m-%d %H:%M}">')}<body>
<div class="banner"><h1>海岬市人民政府门户网站</h1></div><div class="menu">{story.menu()}</div>
<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/d">动态</a></div>
<div class="pages_content"><div class="biaoti">{story.title}</div>
<div class="TRS_Editor">{story.body()}</div></div>
<div class="ewm">扫一扫在手机打开当前页</div><div class="yqlj">友情链接：<a href="/1">省政府</a>
<a href="/2">市政府</a></div></body></html>"""
    return story.page("government", markup)


def broadcaster(seed: int) -> MadePage:
    """A broadcaster abroad: time element with a zone, a player and a share bar."""
    story = tell_story(seed)
    moment = story.moment.astimezone(UTC)
    markup = f"""{_head(story)}<body><a href="#main">跳转到主内容</a><header>{story.menu()}</header>
<main id="main"><h1>{story.title}</h1><time datetime="{moment:%Y-%m-%dT%H:%M:%SZ}">{moment:%Y年%m月%d日}</time>
<ul class="sharing"><li><a href="#">Facebook</a></li><li><a href="#">Twitter</a></li></ul>
<div dir="ltr">{story.body()}</div></main>
<section aria-labelledby="more"><h2 id="more">更多内容</h2><ul>{story.links(6)}</ul></section>
<footer>© 2024 {story.site}。本台对外部网站内容不负责任。</footer></body></html>"""
    return story.page("broadcaster", markup, f"{moment:%Y年%m月%d日}")


def blog_theme(seed: int) -> MadePage:
    """A blog's theme: sidebar before the text, tags, previous and next, reply form."""
    story = tell_story(seed)
    line = f"作者：{story.reporter} | {story.moment:%Y-%m-%d %H:%M}"
    markup = f"""{_head(story)}<body><div id="page"><div id="sidebar"><h3>最新文章</h3><ul>{story.links(6)}</ul>
<h3>归档</h3><ul><li><a href="/m1">2024年3月</a></li><li><a href="/m2">2024年2月</a></li></ul></div>
<div id="primary"><div class="post"><h2 class="entry-title"><a href="/p/1">{story.title}</a></h2>
<div class="post-meta">{line}</div><div class="entry">{story.body()}</div>
<p class="tags">标签：<a href="/t">港口</a></p></div>
<div class="nav-links"><a href="/p/0">« 上一篇</a> <a href="/p/2">下一篇 »</a></div>
<div id="respond"><h3>发表评论</h3><form><textarea></textarea><p>电子邮件地址不会被公开。</p></form></div>
</div></div></body></html>"""
    return story.page("blog_theme", markup, line)


def mobile(seed: int) -> MadePage:
    """A page for telephones: prompts to open the app, text folded until tapped."""
    story = tell_story(seed)
    line = f"{story.site} {story.moment:%Y-%m-%d %H:%M}"
    markup = f"""{_head(story)}<body><div class="app-open">打开APP，阅读体验更佳</div>
<section id="art"><h1>{story.title}</h1><p class="src">{line}</p><div class="fold" style="display:none">
{story.body()}</div><div class="unfold">展开全文</div></section><div class="hotlist"><h4>热门评论</h4>
{story.comments()}</div><div class="tuijian"><h4>精彩推荐</h4><ul>{story.links(6)}</ul></div></body></html>"""
    return story.page("mobile", markup, line)


def wire(seed: int) -> MadePage:
    """A wire's page: time and place in the first sentence's line, a list of topics before it."""
    story = tell_story(seed)
    line = f"发表于 {story.moment:%Y年%m月%d日 %H:%M}"
    markup = f"""{_head(story)}<body><div id="skip"><a href="#c">Skip</a></div><div class="wrap1">
<div class="topics"><ul>{story.links(7)}</ul></div><div id="c"><h2>{story.title}</h2><small>{line}</small>
<div><p>（海岬社云岭电）{story.paragraphs[0]}</p>{"".join(f"<p>{x}</p>" for x in story.paragraphs[1:])}
<p>（完）</p></div></div></div><div class="lnk"><p>更多新闻</p>{story.menu()}</div></body></html>"""
    return story.page("wire", markup, line, f"（海岬社云岭电）{story.paragraphs[0]}")


def comments_first(seed: int) -> MadePage:
    """The readers' best comments in a box beside the headline, before the text."""
    story = tell_story(seed)
    line = f"{story.moment:%Y-%m-%d %H:%M}"
    markup = f"""{_head(story)}<body><div class="hd">{story.menu()}</div><div class="bd"><h1>{story.title}</h1>
<p class="pubtime">{line}</p><div class="hotcmt"><b>热门跟帖</b>{story.comments()}</div>
<div class="cnt">{story.body()}<p>编辑：{story.reporter}</p></div>
<div class="next">下一篇：<a href="/n">{_OTHERS[0]}</a></div></div></body></html>"""
    return story.page("comments_first", markup, line, f"编辑：{story.reporter}")


def photo_story(seed: int) -> MadePage:
    """Pictures with a paragraph each, in table cells."""
    story = tell_story(seed)
    rows = "".join(
        f'<tr><td><img src="{at}.jpg" width="600"></td></tr><tr><td>{text}</td></tr>'
        for at, text in enumerate(story.paragraphs)
    )
    line = f"{story.moment:%Y-%m-%d %H:%M} {story.site} 字号：大 中 小"
    markup = f"""{_head(story)}<body><table><tr><td>{story.menu()}</td></tr></table>
<table class="pic"><tr><th>{story.title}</th></tr><tr><td>{line}</td></tr>{rows}</table>
<table class="hots"><tr><td>图片推荐</td></tr><tr><td><ul>{story.links(6)}</ul></td></tr></table>
</body></html>"""
    return story.page("photo_story", markup, line)


def magazine(seed: int) -> MadePage:
    """A magazine: standfirst, quotations, two writers, and other issues below."""
    story = tell_story(seed)
    stamp = f'<meta property="og:article:published_time" content="{story.moment.isoformat()}">'
    stand = f"{story.dice.choice(_WHAT)}，这是怎么发生的？"
    quote = "“我们等了十年。”"
    markup = f"""{_head(story, stamp)}<body><div class="masthead"><a href="/">{story.site}</a></div>
<div class="cover"><h1>{story.title}</h1><p class="lead">{stand}</p><p class="by">文｜{story.reporter}</p></div>
<div class="story-body">{story.body()}<blockquote>{quote}</blockquote></div>
<div class="issues"><h2><a href="/i">往期杂志</a></h2><h2><a href="/j">本期目录</a></h2></div>
<div class="foot">{story.site} 版权所有</div></body></html>"""
    return story.page("magazine", markup, stand, f"文｜{story.reporter}", quote)


Maker = Callable[[int], MadePage]
SEEN: tuple[Maker, ...] = (
    *(portal, wechat, taiwan, old_table, div_soup, layout_list, linked_data_only, aspnet_form),
    *(sections, live_portal, broadcaster, mobile),
)
UNSEEN: tuple[Maker, ...] = (
    *(hong_kong, related_inside, government, blog_theme),
    *(wire, comments_first, photo_story, magazine),
)


def made_pages(makers: tuple[Maker, ...], seeds: int = 2) -> list[MadePage]:
    """Return pages of every layout, one for each seed."""
    return [make(1000 * at + seed) for at, make in enumerate(makers) for seed in range(seeds)]
