"""Which variant of Chinese a text is in: by its characters, its words, its address."""

from functools import cache
from urllib.parse import urlsplit

from workbench.model.language import Variant
from workbench.text.lexicons.variant_words import all_variant_words
from workbench.text.opencc.dictionary import data_folder, package_folder, parse

_SIMPLIFIED = frozenset(
    "们这国来说时为个会对发学过还没开问间长现实产动关报导东车马门见贝无气计划认议让记论设访证识词试话该语误请读调谈谢"
    "质责败货贸费资赛赞赵赶转轮软轻载较辆边达迁运进远连适选遗邓郑释钟钢钱银错铁长闭闻阳阴队际陆陈险随难静项须领题额风飞馆驻"
    "验鱼鲁鸡黄龙举义乐习书买乱争亏云亚产亲亿仅从仓仪价众优伟传伤伦体余侧儿党兰兴养冲决况冻净减几凤击刘则创别剧劝办务劳势"
    "区医华协单卖卫厂厅历压县参双变叶号员听启响团园围图圆圣场坏块坚坛垒执扩扫扬换据拥择损总恶惊惧态怀忧恳应异归当录径师帮"
    "带广庆库庙废强弹张权条极构枪标栋树样桥检楼欢欧残毁毕泽洁济浓涨渐温湾湿滞满灭灯灵点炼烂热爱牵状独狱环电画疗监盖盘着矿码"
    "确离种积称稳穷窃竞笔筑签简类粮紧约级纪纯纳纷线组细终经结给绝统继绩续维绿网罗罚职联肃肤脑脚艺节苏药获营虽补袭装规视觉"
    "编译辑档摄绍显审评诉讼谋诸谱诗诞诺谊谓谨谭贴贝贤贯贵贺购贪贫账赋赌赏赔赢轨辅辉输辖辞辩辽迈违迟递遥酿链锁锋锐锦键镇镜闪闷闹"
    "阁阔阵阶页顶顺顽顾顿频颁颇颈颜颠饭饮饱饰饿馈驱驶驾骂骄骑骗骤鲜鸟鸣鸭鹅鹤麦仪储养兑刚劳吗吓呜哑唤喷嘱坠垦堕夹夺奋奖妇妈"
)
_TRADITIONAL = frozenset(
    "們這國來說時為個會對發學過還沒開問間長現實產動關報導東車馬門見貝無氣計劃認議讓記論設訪證識詞試話該語誤請讀調談謝"
    "質責敗貨貿費資賽贊趙趕轉輪軟輕載較輛邊達遷運進遠連適選遺鄧鄭釋鐘鋼錢銀錯鐵閉聞陽陰隊際陸陳險隨難靜項須領題額風飛館駐"
    "驗魚魯雞黃龍舉義樂習書買亂爭虧雲亞親億僅從倉儀價眾優偉傳傷倫體餘側兒黨蘭興養衝決況凍淨減幾鳳擊劉則創別劇勸辦務勞勢"
    "區醫華協單賣衛廠廳歷壓縣參雙變葉號員聽啟響團園圍圖圓聖場壞塊堅壇壘執擴掃揚換據擁擇損總惡驚懼態懷憂懇應異歸當錄徑師幫"
    "帶廣慶庫廟廢強彈張權條極構槍標棟樹樣橋檢樓歡歐殘毀畢澤潔濟濃漲漸溫灣濕滯滿滅燈靈點煉爛熱愛牽狀獨獄環電畫療監蓋盤礦碼"
    "確離種積稱穩窮竊競筆築簽簡類糧緊約級紀純納紛線組細終經結給絕統繼績續維綠網羅罰職聯肅膚腦腳藝節蘇藥獲營雖補襲裝規視覺"
    "編譯輯檔攝紹顯審評訴訟謀諸譜詩誕諾誼謂謹譚貼貝賢貫貴賀購貪貧賬賦賭賞賠贏軌輔輝輸轄辭辯遼邁違遲遞遙釀鏈鎖鋒銳錦鍵鎮鏡閃悶鬧"
    "閣闊陣階頁頂順頑顧頓頻頒頗頸顏顛飯飲飽飾餓饋驅駛駕罵驕騎騙驟鮮鳥鳴鴨鵝鶴麥儀儲養兌剛勞嗎嚇嗚啞喚噴囑墜墾墮夾奪奮獎婦媽"
)
_ONLY_SIMPLIFIED = _SIMPLIFIED - _TRADITIONAL
_ONLY_TRADITIONAL = _TRADITIONAL - _SIMPLIFIED

_HOST_ENDINGS = (
    (".tw", Variant.TAIWAN),
    (".hk", Variant.HONG_KONG),
    ("theinitium.com", Variant.HONG_KONG),
)
_CANTONESE_PATHS = ("/cantonese/", "/cantonese")
_WEIGHT_OF_AN_ADDRESS = 3


def detect_variant(text: str, url: str = "") -> Variant:
    """Return `zh-CN`, `zh-TW` or `zh-HK`; a text that does not tell is taken for `zh-CN`.

    Simplified or Traditional is decided by the characters alone. Between Taiwan and Hong Kong
    regional characters and words decide, and the address where they are silent or nearly so.
    """
    simplified = sum(map(_ONLY_SIMPLIFIED.__contains__, text))
    traditional = sum(map(_ONLY_TRADITIONAL.__contains__, text))
    if not simplified and not traditional:
        traditional = sum(map(_rarer_traditional().__contains__, text))
    if simplified > traditional:
        return Variant.CHINA
    hint = _by_address(url)
    if traditional == 0:
        return hint or Variant.CHINA
    regional = all_variant_words()
    hong_kong = sum(map(text.count, regional.hong_kong))
    taiwan = sum(map(text.count, regional.taiwan))
    hong_kong += _WEIGHT_OF_AN_ADDRESS * (hint is Variant.HONG_KONG)
    taiwan += _WEIGHT_OF_AN_ADDRESS * (hint is Variant.TAIWAN)
    return Variant.HONG_KONG if hong_kong > taiwan else Variant.TAIWAN


@cache
def _rarer_traditional() -> frozenset[str]:
    """Return every character that OpenCC would write otherwise in Simplified text."""
    folder = data_folder() or package_folder() / "dictionary"
    file = folder / "TSCharacters.txt"
    pairs = parse(file.read_text(encoding="utf-8"), file.name) if file.exists() else {}
    return frozenset(one for one, values in pairs.items() if one not in values.split()[:1])


def _by_address(url: str) -> Variant | None:
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return None
    if any(path in f"{parts.path}/" for path in _CANTONESE_PATHS):
        return Variant.HONG_KONG
    return next((variant for ending, variant in _HOST_ENDINGS if host.endswith(ending)), None)


_FREQUENT = (
    _SIMPLIFIED
    | _TRADITIONAL
    | frozenset(
        "的一是不了在人有我他中大上以到地出生子得和自之年那作道于三用看十天如然么都好小起可能下而心前所里面去同法力理定加成"
        "新日本行事社内公政府主民月者中美台香港京北南西方市总統统部局党高外交商市场元百万千二四五六七八九名至与或及但因此被将已"
        "未再更最多少每各后前左右此其他她它你您性化度全正反平安警示威抗议法律选票病毒疫情工人员会首席总統消息指出表示認為说称"
        "，。、：；？！“”‘’「」『』（）《》—…·　"
    )
)


def is_frequent(character: str) -> bool:
    """Return whether a character is one of those that any Chinese news text is full of."""
    return character in _FREQUENT
