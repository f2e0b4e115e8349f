"""Chinese surnames and how they are read as surnames, in Simplified and Traditional characters.

A surname is often read otherwise than the same character in a word: 单 is Shan, 区 Ou, 仇 Qiu. The
first reading given is the usual one; 翟 is Zhai and, more rarely, Di.
"""

from functools import lru_cache

# Readings, each before the surnames read so.
_SINGLE = """
Wang 王汪 Li 李黎利栗厉厲郦酈 Zhang 张張章 Liu 刘劉柳 Chen 陈陳谌諶 Yang 杨楊阳陽羊 Huang 黄黃
Zhao 赵趙 Wu 吴吳武伍邬鄔巫乌烏 Zhou 周 Xu 徐许許须須胥 Sun 孙孫 Ma 马馬麻 Zhu 朱祝诸諸竺 Hu 胡
Guo 郭国國 He 何贺賀和 Lin 林蔺藺 Gao 高 Luo 罗羅骆駱洛 Zheng 郑鄭 Liang 梁 Xie 谢謝解 Song 宋
Tang 唐汤湯 Han 韩韓 Feng 冯馮封酆丰豐 Yu 于余於俞喻虞郁鬱庾 Dong 董东東 Xiao 萧蕭肖 Cheng 程成
Cao 曹 Yuan 袁元苑 Deng 邓鄧 Fu 傅付符富伏 Shen 沈申 Zeng 曾 Peng 彭 Lü 吕呂 Su 苏蘇宿 Lu
卢盧陆陸鲁魯路逯鹿 Jiang 蒋蔣姜江 Cai 蔡 Jia 贾賈郏郟家 Ding 丁 Wei 魏韦韋卫衛危 Xue 薛 Ye 叶葉
Yan 阎閻闫閆严嚴颜顏晏燕鄢 Pan 潘 Du 杜都堵 Dai 戴代 Xia 夏 Zhong 钟鐘鍾仲 Tian 田 Ren 任 Fan
范範樊 Fang 方房 Shi 石史施时時师師 Yao 姚 Tan 谭譚谈談檀 Liao 廖 Zou 邹鄒 Xiong 熊 Jin 金靳晋晉
Hao 郝 Kong 孔 Bai 白柏 Cui 崔 Kang 康 Mao 毛茅 Qiu 邱丘仇裘秋 Qin 秦覃 Gu 顾顧古谷辜 Hou 侯 Shao
邵 Meng 孟蒙 Long 龙龍隆 Wan 万萬 Duan 段端 Lei 雷 Qian 钱錢 Yin 尹殷阴陰印 Yi 易伊 Chang 常苌
Qiao 乔喬谯 Lai 赖賴 Gong 龚龔宫宮巩鞏公 Wen 文温溫闻聞 Pang 庞龐逄 Lan 兰蘭蓝藍 Tao 陶 Hong 洪
Zhai 翟 An 安 Ni 倪 Niu 牛 Ji 季纪紀姬吉计計冀稽 You 游尤由 Xing 邢幸 Zuo 左 Shan 单單山 Qi
齐齊祁戚亓漆 Zha 查 Qu 曲屈瞿渠 Nie 聂聶乜 Dou 窦竇 Jiao 焦矫矯 Ge 葛盖蓋戈 Bao 鲍鮑包暴 Xi
席奚习習郗西 Zhan 詹湛占展 Guan 关關管官 Ou 区區欧歐 Hua 华華花滑 Miao 缪繆苗 Piao 朴 Hang 杭 Ning
宁寧甯 Xin 辛忻信 Zong 宗 Lou 娄婁楼樓 Mu 穆牟慕木 Ai 艾 Ji 籍嵇汲 Mei 梅 Sheng 盛 Tong 童佟仝 Ke
柯 Ruan 阮 Ju 鞠巨居 Chu 储儲楚褚 Chai 柴 Mi 米糜 Ling 凌令 Huo 霍 Cen 岑 Teng 滕藤 Rong 荣榮容戎
Cong 丛叢 Nong 农農 Liang 良 Bian 卞边邊 Bi 毕畢 Pei 裴 Jing 景井荆荊经經敬 Mo 莫墨 Mai 麦麥 Min
闵閔 Qiang 强強 Hui 惠 Le 乐樂 Che 车車 Zang 臧 Shu 舒束 Sha 沙 Rao 饶饒 Xian 冼鲜鮮咸 Pu 蒲浦濮
Bu 步卜 Ban 班 Ran 冉 Ke 克 Leng 冷 Ping 平 Sang 桑 Ceng 层層 Sui 隋眭 Tu 涂屠塗 She 佘畲 Zhen 甄
Lian 连連廉 Ying 应應英 Dang 党黨 Di 狄邸 Gan 甘干 Heng 衡 Kuang 邝鄺匡况況 Que 阙闕 Xiang
向项項相 Kou 寇 Xun 荀 Chi 池迟遲 Dan 但 Nan 南 Guang 广廣 Gou 苟勾缑緱 Hai 海 Yong 雍 Jie 揭 Guai
怪 Lang 郎 Meng 蒙 Man 满滿 Pi 皮 Quan 全权權 Rui 芮 Ru 茹汝 Sa 撒萨薩 Si 司 Tai 邰臺 Weng 翁 Xuan
宣 Yue 岳 Zhuang 庄莊 Zhuo 卓 Zhi 支 Zu 祖 Bie 别別 Chao 晁巢 Dian 典 Diao 刁 E 鄂 Gai 改 He 黑 Ji
暨 Kan 阚闞 Kuai 蒯 Lao 劳勞 Nai 乃 Na 那 Ya 亚亞 Yun 云雲 Zhan 占 Xiu 修 Nian 年粘 Ao 敖 Shui
水税稅 Lun 仑 Yuan 源 Ming 明 Po 繁 Miao 妙 Bo 薄 Chong 种 Fei 费費 Geng 耿 Gui 桂归歸 Luan 栾欒
Shang 尚商 Yun 员員恽惲郧鄖允 Jian 简簡蹇 Wei 尉隗位蔚 Feng 凤鳳 Lu 芦蘆禄祿 Bei 贝貝 Gao 郜 Lai
来來 Hu 虎扈户 Ba 巴 Mu 母 Tie 铁鐵 Luo 雒 Yu 禹鱼魚余 Hou 后 Shuai 帅帥 Zan 昝 Yin 银銀 Yi 衣弋
Zhan 战戰 Chu 初 Cai 才 Pan 盘盤 Mai 买買 Niu 钮鈕 Yao 尧堯幺 Zhao 招 Shao 召 Zi 訾 Nai 佴 She 折
Mi 宓 Bi 秘祕 Cun 寸 Ha 哈 Sai 赛賽 Bin 宾賓 Lian 练練 Huan 郇 Cheng 晟承 Mao 冒 Gou 句 Shang 尙
Xin 莘 Sheng 生 Pu 普 Kai 开開 Zhu 铢
"""

_COMPOUND = """
Ouyang 欧阳歐陽 Sima 司马司馬 Zhuge 诸葛諸葛 Shangguan 上官 Yuchi 尉迟尉遲 Moqi 万俟萬俟
Situ 司徒 Sikong 司空 Xiahou 夏侯 Huangfu 皇甫 Linghu 令狐 Gongsun 公孙公孫 Murong 慕容
Dongfang 东方東方 Zhangsun 长孙長孫 Yuwen 宇文 Duanmu 端木 Dugu 独孤獨孤 Nangong 南宫南宮
Ximen 西门西門 Dongguo 东郭東郭 Baili 百里 Huyan 呼延 Chunyu 淳于 Tantai 澹台澹臺 Gongye 公冶
Zongzheng 宗政 Puyang 濮阳濮陽 Zhongli 钟离鍾離 Taishu 太叔 Shentu 申屠 Helian 赫连赫連
Xianyu 鲜于鮮于
Lüqiu 闾丘閭丘 Yangshe 羊舌 Weisheng 微生 Liangqiu 梁丘 Zuoqiu 左丘 Dongmen 东门東門 Tuoba 拓跋
Nalan 纳兰納蘭 Wanyan 完颜完顏 Aixinjueluo 爱新觉罗愛新覺羅 Yelü 耶律
"""

# Readings that some who bear the name use, or that are often taken for it.
RARER: dict[str, tuple[str, ...]] = {
    "翟": ("Di",),
    "覃": ("Tan",),
    "盖": ("Gai",),
    "蓋": ("Gai",),
    "缪": ("Mou",),
    "繆": ("Mou",),
    "黑": ("Hei",),
    "隗": ("Kui",),
    "蔚": ("Yu",),
    "郇": ("Xun",),
    "宓": ("Fu",),
    "莘": ("Shen",),
    "吕": ("Lyu",),
    "呂": ("Lyu",),
    "朴": ("Pu", "Park"),
    "乐": ("Yue",),
    "樂": ("Yue",),
    "种": ("Zhong",),
    "宿": ("Xiu",),
    "谌": ("Shen",),
    "諶": ("Shen",),
    "牟": ("Mou",),
    "郗": ("Chi",),
    "尉": ("Yu",),
}


@lru_cache(maxsize=1)
def surname_letters() -> frozenset[str]:
    """Return all readings of surnames in small letters, ü as u."""
    found = {
        *SINGLE.values(),
        *COMPOUND.values(),
        *(one for rare in RARER.values() for one in rare),
    }
    return frozenset(reading.lower().replace("ü", "u") for reading in found)


def _read(table: str) -> list[tuple[str, str]]:
    words = table.split()
    return list(zip(words[::2], words[1::2], strict=True))


def _compounds() -> dict[str, str]:
    found = {}
    for reading, names in _read(_COMPOUND):
        length = 4 if reading == "Aixinjueluo" else 2
        found.update({names[at : at + length]: reading for at in range(0, len(names), length)})
    return found


# The reading of each surname of one character.
SINGLE = {name: reading for reading, names in reversed(_read(_SINGLE)) for name in names}

# The reading of each surname of more.
COMPOUND = _compounds()


# The surnames that a Chinese text is full of, in both variants.
COMMON = frozenset(COMPOUND) | frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾萧肖蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟"
    "姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎闫薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武莫孔汤施文牛樊葛邢安齐易乔"
    "伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍"
    "华喻祁蒲房滕屈饶解牟艾尤时穆农司卓古吉缪车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗桂全佟应臧闵苟邬边卞姬师和仇栾隋"
    "商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈鞠匡区朴盖常温康赖游张劉陳楊黃趙吳孫馬鄭謝許韓馮鄧蕭葉蔣蘇呂盧鐘鍾"
    "习習薄储儲譚範陸賈韋鄒閻賀顧龔萬錢嚴湯齊喬龐顏莊聶魯歐關蘭單畢駱藍項連蘆麥婁竇黨費衛應閔邊師欒榮叢鞏遲鄺談區樸蓋賴張倫寧紀"
)


def split_surname(name: str) -> tuple[str, str]:
    """Return a Chinese name's surname and given name; the surname is "" where none is known."""
    for length in (4, 2):
        if name[:length] in COMPOUND and len(name) >= length:
            return name[:length], name[length:]
    return (name[:1], name[1:]) if name[:1] in SINGLE else ("", name)


def surname_readings(surname: str) -> tuple[str, ...]:
    """Return how a surname is read, the usual reading first."""
    usual = COMPOUND.get(surname) or SINGLE.get(surname)
    return (*((usual,) if usual else ()), *RARER.get(surname, ()))
