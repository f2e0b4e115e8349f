"""What lines of Chinese news pages say of themselves: dates, prompts, notices, links to elsewhere.

Each function tells whether a whole line is of its kind; none looks at where the line stands.
"""

import re

_RULE = re.compile(r"[\W_]{3,}")

_NOTICE = re.compile(
    r"^[\s（(【\[]*(?:©|\(c\)|Copyright\b|版权|版權|本网站之文字|本網站之文字)"
    r"|版权所有|版權所有|版权声明|版權聲明|著作权法|著作權法|All [Rr]ights [Rr]eserved"
    r"|未[经經](?:[^，。]{0,14})(?:[，,]?\s*)(?:不得|请勿|請勿|严禁|嚴禁)|(?:不得|请勿|請勿|谢绝|謝絕|严禁|嚴禁)(?:擅自)?(?:转载|轉載)"
    r"|(?:转载|轉載)(?:请|請)?(?:注明|註明)|保留所有(?:权利|權利)"
)
_DISCLAIMER = re.compile(
    r"(?:不|仅|僅|只|並不|并不)代表.{0,24}(?:立场|立場|观点|觀點|意见|意見|美国之音|美國之音|本台|本报|本報|本网|本網|编辑部)"
    r"|(?:观点|觀點|言论|言論|立场|立場)(?:，|并|並|均|都)*(?:不|仅|僅|只)代表"
)
_PROMPT = re.compile(
    r"(?:点击|點擊|按此|欢迎|歡迎|请|請|扫码|掃碼|扫描|掃描|立即|马上|馬上|关注|關注|加入)[^。]{0,24}"
    r"(?:订阅|訂閱|简报|簡報|公众号|公眾號|电邮|電郵|频道|頻道|[Nn]ewsletter|Telegram|会员|會員|下载|下載|安装|安裝)"
    r"|(?:阅读|閱讀)(?:全文|更多内容|餘下全文|余下全文)|(?:查看|阅读|閱讀)(?:本文)?(?:英文|英語|英语|原文)版?"
    r"|点击查看本文|點擊查看本文|付费会员|付費會員|小[额額]支持|(?:暢讀|畅读)全站|成[为為](?:付费|付費)?(?:会员|會員)"
    r"|获取更多RSS|獲取更多RSS|feedx\.|Feed enhanced by|get_post_time|Post tags:"
    r"|空白电子邮件|翻墙工具|翻牆工具|使用我们的\s?App|(?:下载|下載|安装|安裝).{0,12}(?:App|APP|应用|應用|客户端)"
)
_WORDS_ALONE = re.compile(
    r"(?:广告|廣告|Advertisement|ADVERTISEMENT|AD|赞助内容|贊助內容|推广|推廣|Sponsored"
    r"|(?:\.{2,}|…)?\s*(?:more|More|阅读更多|閱讀更多|更多|繼續閱讀|继续阅读)(?:\.{2,}|…|»|>>)?"
    r"|查看大图|查看大圖|查看图片|放大图片|点击图片放大|点击放大|Image|图像|圖像|Video|播放"
    r"|(?:分享|转发|轉發|轉貼|收藏|打印|列印|评论|評論|留言|复制链接|複製連結|Share|Tweet|Print|Email|Comments?)"
    r"(?:[到至给給].{0,12}|本文|文章|此文)?|Facebook|Twitter|微信|微博|LINE|WhatsApp|Telegram|電郵|电邮"
    r"|返回(?:首页|首頁|顶部|頂部)|上一篇|下一篇|Permalink)[：:]?"
)
_ELSEWHERE = re.compile(
    r"^[\s【\[（(▶►●■·•>»-]*(?:延伸阅读|延伸閱讀|延伸报道|扩展阅读|擴展閱讀|推荐阅读|推薦閱讀|相关阅读|相關閱讀|相关报道|相關報道"
    r"|相關報導|相关报导|相关新闻|相關新聞|相关文章|相關文章|相关链接|相關連結|相关内容|相關內容|相关视频|更多阅读|更多閱讀"
    r"|更多报道|更多報道|更多報導|更多新闻|更多新聞|更多内容|更多內容|更多相关|更多相關|另请参阅|另請參閱|另请参见|热门文章|熱門文章"
    r"|热门新闻|熱門新聞|编辑推荐|編輯推薦|往期(?:回顾|回顧)|猜你喜欢|您可能感兴趣|你可能感兴趣|您可能也喜欢|参阅|參閱"
    r"|另请阅读|請繼續閱讀|看更多|看過來|Related|Read more)(?:\s|[：:】\]）)|｜—-]|$|的)"
)
_LEADING_LINK = re.compile(
    r"(?:[^：:。，]{0,24}(?:视频|視頻|影片|音频|播放列表|链接|連結|鏈接|详见|詳見|原文|节目|節目|全文|网址|網址|收听|收看|观看)"
    r"[^：:。，]{0,8}|点击(?:阅读|观看|收听|查看)?|點擊(?:閱讀|觀看|收聽)?|请看|請看|参见|參見|阅读|閱讀|更多)[：:]?"
)
_DATE = (
    r"(?:(?:\d{4}|民国\s?\d{2,3}|民國\s?\d{2,3})\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?[日号號]"
    r"|\d{1,2}\s?月\s?\d{1,2}\s?[日号號]|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}"
    r"|(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\s)?\d{1,2}\s[A-Z][a-z]{2,8},?\s\d{4}"
    r"|(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\s)?[A-Z][a-z]{2,8}\s\d{1,2},?\s\d{4})"
)
_TIME = (
    r"(?:(?:上午|下午|凌晨|早上|晚上|晚间|中午)?\s?\d{1,2}[:：时時]\d{2}分?(?::\d{2}(?:\.\d+)?)?"
    r"(?:\s?[AaPp][Mm])?)"
)
_ZONE = r"(?:Z|GMT|UTC|[+-]\d{2}:?\d{2}|(?:北京|香港|台北|臺北|格林尼治|当地|當地)(?:标准|標準)?时间|時間|CST|HKT|EST|EDT)"
_DATED_LINE = re.compile(
    r"[\s（(【\[]*(?:(?:最后|最後)?(?:更新|发布|發布|發佈|发表|發表|刊登|出版|播出)(?:时间|時間|日期|于|於|在)?|时间|時間|日期|Published|Updated"
    r"|Posted)?\s*[：:]?\s*"
    rf"{_DATE}(?:[\sT,，|·-]*(?:星期|周|週|礼拜|禮拜|\(|（)+[一二三四五六日天][)）]*)?"
    rf"(?:[\sT,，|·–-]*{_TIME})?\s*{_ZONE}?[\s）)】\]]*(?:讯|訊|电|電)?"
    rf"(?:[\s,，|·–-]*(?:更新|发布|發布|Updated|Published)?[：:]?\s*(?:{_DATE})?\s*{_TIME}\s*{_ZONE}?)?"
)
_PLACED_LINE = re.compile(
    r"[（(【\[]?[\u3400-\u9fff·]{2,10}(?:[,，/ ]\s?[\u3400-\u9fff]{2,8})?\s?(?:讯|訊|电|電|综合讯|綜合訊|—+|–|-)\s?[）)】\]]?"
    r"|发自[\u3400-\u9fff]{2,6}|發自[\u3400-\u9fff]{2,6}"
)
_BIOGRAPHY = re.compile(
    r"^[（(]?(?:本文)?作者(?:[是为為系现現]|\S{1,12}[是为為系])|对本文有(?:报道|研究)?贡献|對本文有(?:報導|研究)?貢獻"
    r"|是《?(?:纽约时报|紐約時報)》?.{0,12}(?:记者|記者|专栏作者|專欄作者|社长|撰稿人|特约|特約)|(?:本文)?(?:翻译|翻譯|译者|譯者)[：:/]"
    r"|责编邮箱|責編郵箱"
)
_CREDITED = re.compile(r"[（(【\[][^（）()]{2,40}[）)】\]]$|(?:摄|攝|供图|提供)[）)]?$")
_CAPTION_WORD = re.compile(
    r"^[【\[（(]?(?:图为|圖為|图|圖|视频|視頻|影片|图片|圖片|资料图|資料圖|图说|圖說|照片|音频|资料照)(?:片|说明|說明|：|:|【|】|为|為|\s|$)"
)

LONGEST_NOTICE = 220
"""In code points: what is longer is a paragraph that speaks of such things."""


def is_rule(text: str) -> bool:
    """Tell whether a line is drawn: `-----------`."""
    return _RULE.fullmatch(text) is not None


def is_notice(text: str) -> bool:
    """Tell whether a line is about rights and responsibility: copyright, reprints, disclaimers."""
    if len(text) > LONGEST_NOTICE:
        return False
    return _NOTICE.search(text) is not None or _DISCLAIMER.search(text) is not None


def is_prompt(text: str) -> bool:
    """Tell whether a line asks its reader to do something: subscribe, share, read on, look."""
    if _WORDS_ALONE.fullmatch(text):
        return True
    return len(text) <= LONGEST_NOTICE and _PROMPT.search(text) is not None


def is_certain_prompt(text: str) -> bool:
    """Tell whether a line is nothing but a button's or a label's word."""
    return _WORDS_ALONE.fullmatch(text) is not None


def points_elsewhere(text: str) -> bool:
    """Tell whether a line begins as those do that lead to other articles: `延伸阅读：…`."""
    return len(text) <= LONGEST_NOTICE and _ELSEWHERE.match(text) is not None


def introduces_link(unlinked: str) -> bool:
    """Tell whether the words beside a link only introduce it: `YouTube视频：`."""
    return _LEADING_LINK.fullmatch(unlinked) is not None


def is_date_line(line: str) -> bool:
    """Tell whether a line is a date, or a place with a dash or 电, and nothing else."""
    return _DATED_LINE.fullmatch(line) is not None or _PLACED_LINE.fullmatch(line) is not None


def is_biography(line: str) -> bool:
    """Tell whether a line says who the writer is or who helped."""
    return _BIOGRAPHY.search(line) is not None


def names_picture(text: str) -> bool:
    """Tell whether a text begins or ends as captions do: `图为…`, `…（路透社）`."""
    return _CAPTION_WORD.match(text) is not None or _CREDITED.search(text) is not None
