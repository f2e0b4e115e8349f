"""Whether a few Chinese characters that stand alone are a person's name: what speaks for it.

A surname and a given name of one or two characters make a name only where nothing else reads them:
a word of the dictionary (评论, 江南), a place (武汉, 石家庄) or a word of the news is nobody.
"""

import re
from functools import lru_cache

from workbench.text.english_tokens import listed
from workbench.text.names.chinese_people import is_common_word
from workbench.text.names.surnames import COMMON, SINGLE, split_surname

_HAN = re.compile(r"[\u3400-\u9fff]{2,4}")
_WORDS = listed(
    """高温 高溫 高考 高铁 高鐵 高峰 高潮 高端 高速 高清 高效 高尚 金价 金價 金曲 石化 石墨 白糖
    白宫 白宮 白皮书 白皮書 文摘 文娱 文娛 文旅 文博 文体 文體 文物 时评 時評 时政 時政 时尚
    時尚 时事 時事 汽车 汽車 车市 車市 房产 房產 房价 房價 房市 古玩 古装 古裝 华人 華人 海外
    海关 海關 方言 方法 权威 權威 党建 黨建 党史 黨史 司局 易错 梅雨 雷雨 雷电 雷電 阴雨 陰雨
    阴天 陰天 安装 安裝 管理 水利 能源 广播 廣播 曲艺 曲藝 戏曲 乐器 樂器 童话 童話 连载 連載
    连环画 連環畫 强国 強國 强势 強勢 简讯 簡訊 简介 簡介 简报 簡報 封面 封底 卷首 卷首语 祝福
    祝贺 应用 應用 应急 應急 计票 相关 相關 全景 全球 全文 全文完 席卷 席捲 强震 强降雨 冷空气
    冷空氣 经贸 經貿 经济 經濟 农村 農村 牛市 熊市 马拉松 馬拉松"""
)
"""Words of the news that begin as a surname does and stand alone: of sections, weather, markets."""
_LONGEST_GIVEN = 2

PLACES = listed(
    """武汉 武漢 武昌 武威 武夷 武陵 江南 江北 江西 江苏 江蘇 江门 江門 江淮 江汉 江漢 江东 江東
    黄淮 黃淮 黄山 黃山 黄石 黃石 黄冈 黃岡 黄河 黃河 黄海 黃海 华北 華北 华南 華南 华东 華東
    华中 華中 华西 華西 安徽 安阳 安陽 安庆 安慶 安顺 安順 安康 云南 雲南 云林 雲林 云浮 雲浮
    海南 海口 海淀 海门 海門 温州 溫州 温哥华 溫哥華 常州 常德 常熟 金门 金門 金华 金華 金昌
    石家庄 石家莊 石河子 石狮 石獅 邯郸 邯鄲 邵阳 邵陽 沈阳 瀋陽 徐州 徐汇 徐匯 宁波 寧波 宁夏
    寧夏 宁德 寧德 苏州 蘇州 苏北 蘇北 苏南 蘇南 苏格兰 蘇格蘭 连云港 連雲港 大连 齐齐哈尔
    齊齊哈爾 齐鲁 齊魯 鲁南 魯南 方城 荣成 榮成 荣昌 榮昌 桂林 桂平 梁平 梅州 惠州 汤阴 湯陰
    湯加 汤加 白山 白银 白銀 白城 白俄 柏林 柏克莱 柳州 郑州 鄭州 邢台 邢臺 邢臺市 祁连 祁連
    莱芜 胡志明 高雄 高棉 高邮 高郵 关东 關東 关中 關中 关西 關西 屏东 屏東 花莲 花蓮 花都 包头
    包頭 乌海 烏海 乌克兰 烏克蘭 乌镇 烏鎮 景德镇 景德鎮 温江 溫江 滕州 滁州 曲阜 曲靖 沙田 沙特
    沙坪坝 马尾 馬尾 马祖 馬祖 马尼拉 馬尼拉 马来 马鞍山 馬鞍山 汉口 汉中 延安 延边 房山 丰台
    豐台 丰都 通州 顺义 顺德 平谷 万州 萬州 万宁 萬寧 康定 康巴 廣東 广东 广西 廣西 广州 廣州
    广元 廣元 莫斯科 纽约 荷兰 古巴 单县 費城 费城 游仙 钟祥 鍾祥 叶城 葉城 葉門 叶门 敖汉 宜昌
    荆州 荊州 荆门 荊門 雷州 潘家园 易县 米兰 米蘭 水城 成都 牛津 林芝 林口 陆丰 陸豐 陆良 陽江
    阳江 阳泉 陽泉 东北 東北 东南 東南 东部 东莞 東莞 东京 東京 东欧 西北 西南 西部 西安 西宁
    西寧 西藏 西贡 西貢 南京 南宁 南寧 南昌 南通 南投 南海 南亚 北京 上海 天津 重庆 重慶 台北
    臺北 台湾 臺灣 台中 臺中 台南 臺南 新疆 内蒙古 巴黎 伦敦 倫敦 时代广场"""
)
"""Places whose first character is a surname too, and those that stand alone before a report."""


@lru_cache(maxsize=256)
def is_person(text: str) -> bool:
    """Return whether a text is a Chinese person's name by its shape, and nothing else by the word.

    Two to four characters, a surname first. Asking loads a list of words once.
    """
    if _HAN.fullmatch(text) is None or text in PLACES or text in _WORDS or is_common_word(text):
        return False
    surname, given = split_surname(text)
    if not 0 < len(given) <= _LONGEST_GIVEN:
        return False
    known = surname in COMMON or (surname in SINGLE and len(given) == _LONGEST_GIVEN)
    return known and not _is_word(text)


def _is_word(text: str) -> bool:
    """Return whether a dictionary of words has a text; names of the long dead are words to it."""
    from pypinyin.phrases_dict import phrases_dict  # noqa: PLC0415 - 0.2 s, for the first lone name

    return text in phrases_dict
