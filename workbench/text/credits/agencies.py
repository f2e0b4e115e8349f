"""News agencies, picture services and outlets: who a photo credit names, and how English names it.

The default table holds what an editor of Chinese news meets; a house style may add names to it or
change them. Chinese names are found in any variant.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from workbench.model.house_style import HouseStyle
from workbench.text.english_tokens import listed
from workbench.text.folding import fold

# English name: Chinese names | other English names; ...
_TABLE = """
Reuters: 路透社 路透 路透通讯社 湯森路透 汤森路透
AP: 美联社 美聯社 美联 美聯 | Associated Press; The Associated Press; A.P.
AFP: 法新社 法国新闻社 法新 | Agence France-Presse
Xinhua: 新华社 新華社 新华通讯社 新华网 | Xinhua News Agency; Xinhuanet; XINHUA
China News Service: 中新社 中国新闻社 中新网 | CNS; CNSphoto; China News Agency; China News
CNA: 中央社 中央通讯社 | Central News Agency
Kyodo: 共同社 共同通讯社 共同通信社 | Kyodo News
Jiji Press: 时事社 时事通讯社 时事通信社 | Jiji; JIJI
Yonhap: 韩联社 韩国联合通讯社 | Yonhap News Agency; Yonhap News
KCNA: 朝中社 朝鲜中央通讯社 | Korean Central News Agency
Bloomberg: 彭博社 彭博 彭博新闻社 | Bloomberg News
dpa: 德新社 德国新闻社 德通社 | DPA; Deutsche Presse-Agentur
TASS: 塔斯社 俄塔社 俄通社 | Tass; ITAR-TASS
Sputnik: 卫星社 俄罗斯卫星通讯社 俄新社 | RIA Novosti
EPA: 欧新社 欧洲新闻图片社 欧洲图片新闻社 欧通社 | EPA-EFE; European Pressphoto Agency
ANSA: 安莎社 安莎通讯社
EFE: 埃菲社 埃菲通讯社
Lusa: 卢萨社
Belga: 比利时通讯社
Anadolu: 阿纳多卢通讯社 阿纳多卢社 安纳杜鲁新闻社 | Anadolu Agency; Anadolu Ajansi
PTI: 印度报业托拉斯 印报托 | Press Trust of India
ANI: 亚洲国际新闻社
Antara: 安塔拉通讯社 安塔拉社
Bernama: 马新社
IRNA: 伊通社
PA: 英国通讯社 英国报联社 | PA Media; Press Association
UPI: 合众国际社 合众社 | United Press International
Zuma Press: 祖玛通讯社 | ZUMA; Zuma
SIPA: 西帕社 | Sipa USA; Sipa
NurPhoto: 努尔图片社
Getty Images: 盖蒂图片社 盖蒂图像 盖蒂图片 盖蒂 盖帝图像 蓋帝圖像 华盖创意 | Getty; GETTY IMAGES
VCG: 视觉中国 汉华易美 | Visual China Group; Visual China
ICphoto: 东方IC 东方ic | IC photo; IC Photo; Imaginechina
Shutterstock: 图虫创意
Alamy: 阿拉米
Unsplash:
Pixabay:
Pexels:
iStock:
Wikimedia Commons: 维基共享资源 维基媒体 | Wikimedia
Wikipedia: 维基百科
Google Maps: 谷歌地图 Google地图 | Google Map
Maxar: 马克萨 麦克萨 | Maxar Technologies
Planet Labs: 行星实验室
RFA: 自由亚洲电台 自由亚洲 自由亚洲电台普通话组 | Radio Free Asia
VOA: 美国之音 | Voice of America
BBC: 英国广播公司 英国广播电台 BBC中文 | BBC News
DW: 德国之声 | Deutsche Welle
RFI: 法国国际广播电台 法广 | Radio France Internationale
RTI: 中央广播电台 | Radio Taiwan International
NHK: 日本放送协会
CNN: 美国有线电视新闻网 美国有线新闻网
Fox News: 福克斯新闻 霍士新闻
The New York Times: 纽约时报 | New York Times; NYT
The Washington Post: 华盛顿邮报 | Washington Post
The Wall Street Journal: 华尔街日报 | Wall Street Journal; WSJ
Financial Times: 金融时报 英国金融时报 | FT
The Guardian: 卫报 英国卫报 | Guardian
The Economist: 经济学人
Al Jazeera: 半岛电视台
CCTV: 央视 中央电视台 央视新闻 中央电视台新闻 中国中央电视台 | CCTV News; CGTN/CCTV
CGTN: 中国环球电视网 中国国际电视台
People's Daily: 人民日报 人民网 人民视觉 | People’s Daily; People's Daily Online
China Daily: 中国日报 中国日报网
Global Times: 环球时报 环球网
PLA Daily: 解放军报 中国军网
The Paper: 澎湃新闻 澎湃 | thepaper.cn
Caixin: 财新 财新网 财新传媒
Caijing: 财经杂志
Beijing News: 新京报 | The Beijing News
Southern Weekly: 南方周末
Lianhe Zaobao: 联合早报 早报 | Zaobao
The Straits Times: 海峡时报 | Straits Times
CNA Singapore: 亚洲新闻台
Channel NewsAsia:
South China Morning Post: 南华早报 | SCMP
HK01: 香港01 | hk01; HK 01
Ming Pao: 明报
Apple Daily: 苹果日报
Stand News: 立场新闻
Initium Media: 端传媒 | The Initium; Initium
Hong Kong Free Press: 香港自由新闻 | HKFP
RTHK: 香港电台
TVB: 无线新闻 无线电视
Sing Tao Daily: 星岛日报 | Sing Tao
HKEJ: 信报 | Hong Kong Economic Journal
Hong Kong Information Services Department: 香港政府新闻处 香港特区政府新闻处 政府新闻处
United Daily News: 联合报 联合新闻网 | UDN
Liberty Times: 自由时报 | Liberty Times Net
China Times: 中国时报 中时新闻网
The Epoch Times: 大纪元 大纪元时报 | Epoch Times
NTD: 新唐人 新唐人电视台
Watch China: 看中国
FTV: 民视 民视新闻 | Formosa Television
TVBS:
SET News: 三立新闻 三立新闻网
Military News Agency: 军闻社 军事新闻通讯社
Facebook: 脸书 面书 脸谱 | FB
X: 推特 | Twitter
Instagram: IG
Weibo: 微博 新浪微博 | Sina Weibo
WeChat: 微信 微信公众号 微信公号
Douyin: 抖音 | TikTok China
YouTube: 油管
Xiaohongshu: 小红书 | RedNote
Bilibili: 哔哩哔哩 B站
Telegram: 电报群
NASA: 美国国家航空航天局 美国太空总署 美国宇航局
"""

_PLATFORMS = listed(
    "Facebook X Instagram Weibo WeChat Douyin YouTube Xiaohongshu Bilibili Telegram"
)


class Named(NamedTuple):
    """An agency that stands in `text[start:end]`; `english` is how English names it."""

    start: int
    end: int
    english: str


class Agencies:
    """Finds agencies by all their names, in any variant; immutable."""

    def __init__(self, names: Mapping[str, str]) -> None:
        """Take English names by Chinese, Latin or other English ones."""
        self._names: dict[str, str] = {}
        self._forms: dict[str, set[str]] = {}
        for name, english in (*names.items(), *((each, each) for each in names.values())):
            self._names[fold(name)] = english
            if name.isascii():
                self._names.setdefault(name.upper(), english)
                self._forms.setdefault(english, set()).update((name, name.upper()))
        self._lengths = _lengths_by_beginning(self._names)

    def find(self, text: str) -> Iterator[Named]:
        """Yield the agencies named in a text, the longest names first, none inside a word."""
        folded = fold(text)
        place = 0
        while place < len(folded):
            named = self.at(folded, place)
            if named is not None:
                yield named
            place = named.end if named is not None else place + 1

    def at(self, folded: str, place: int) -> Named | None:
        """Return the agency whose name begins at a place of a folded text."""
        two, one = folded[place : place + 2], folded[place]
        for length in (*self._lengths.get(two, ()), *self._lengths.get(one, ())):
            end = place + length
            english = self._names.get(folded[place:end])
            if english is not None and _stands_alone(folded, place, end):
                return Named(place, end, english)
        return None

    def english_names(self, english: str) -> frozenset[str]:
        """Return all names under which English knows the agency that has this one."""
        return frozenset(self._forms.get(english, {english}))


def is_platform(english: str) -> bool:
    """Return whether it is where anybody posts pictures, which makes nobody their author."""
    return english in _PLATFORMS


def agencies_of(style: HouseStyle) -> Agencies:
    """Return the default table with the names that the house style adds or changes."""
    return _agencies(tuple(sorted(style.agencies.items())))


@lru_cache(maxsize=8)
def _agencies(added: tuple[tuple[str, str], ...]) -> Agencies:
    names = dict(_default_names())
    kept = {english for _, english in added}
    for name, english in added:
        usual = names.get(name, english)
        if usual not in kept:  # the house only writes this agency otherwise, whatever it is called
            names.update({each: english for each, known in names.items() if known == usual})
    names.update(added)
    return Agencies(names)


def default_names() -> Mapping[str, str]:
    """Return the default table: the English name by every other one, Simplified or Traditional."""
    return dict(_default_names())


def _default_names() -> Iterator[tuple[str, str]]:
    for line in _TABLE.strip().splitlines():
        english, _, rest = line.partition(":")
        chinese, _, others = rest.partition("|")
        yield english, english
        yield from ((name, english) for name in chinese.split())
        yield from ((name.strip(), english) for name in others.split(";") if name.strip())


def _lengths_by_beginning(names: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """Return how long the names are that begin with two characters, the longest first."""
    lengths: dict[str, set[int]] = {}
    for name in names:
        lengths.setdefault(name[:2], set()).add(len(name))
    return {start: tuple(sorted(found, reverse=True)) for start, found in lengths.items()}


_WORD = re.compile(r"[A-Za-z0-9]", re.ASCII)


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Return whether no Latin word goes on beyond a Latin name."""
    before = start > 0 and _WORD.match(text[start]) and _WORD.match(text[start - 1])
    after = end < len(text) and _WORD.match(text[end - 1]) and _WORD.match(text[end])
    return not before and not after
