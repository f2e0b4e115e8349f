"""Chinese left in a target, and characters that a text speaks of as such."""

import pytest

from tests.unit.checks.desk_corpus import checked, findings, fixed
from workbench.checks.writing import chinese_marks, untranslated


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("门上贴着一个倒着的“福”字。", 'An upside-down "福" hung on the door.'),
        ("年度漢字是「震」。", 'The character of the year is "震".'),
        ("他姓“肖”，原来写作“萧”。", 'His surname is written 肖, but used to be written "萧".'),
        ("「灣」字的簡體寫作「湾」。", 'The simplified form of "灣" is "湾".'),
        ("“森”字由三个“木”组成。", 'The character "森" is made of three "木" (tree).'),
        ("网民用谐音“河蟹”代替“和谐”。", 'Users write "河蟹", a homophone of "harmony".'),
    ],
)
def test_a_character_that_is_spoken_of_is_left_alone(source: str, target: str) -> None:
    assert not findings(untranslated.CHECKS, checked(source, target, "body"))


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("股市一片“涨”声。", 'There was "涨" everywhere on the market.'),
        ("他的名字叫“强”。", 'They call him "强".'),
        ("他们高喊“放人”。", 'They chanted "放人".'),
        ("墙上写着“拆迁”二字。", 'Painted on the wall was "拆迁".'),
        ("数字“八”带来好运。", "The 八 brings luck."),
        ("“躺平”成为流行语，字典也收了。", 'The characters in the film spoke of "躺平".'),
    ],
)
def test_a_word_that_is_meant_is_not(source: str, target: str) -> None:
    assert findings(untranslated.CHECKS, checked(source, target, "body"))


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (
            "“内卷”一词近年流行，意为无意义的竞争。",
            'The term "involution" (内卷), popular of late, refers to pointless competition.',
        ),
        (
            "「佛系」這個詞來自日本，意思是凡事隨緣。",
            'The phrase "Buddha-like" (佛系), from Japan, means taking things as they come.',
        ),
        (
            "匾额上写着“厚德载物”四个字。",
            'The plaque bears the four characters 厚德载物 ("great virtue carries all things").',
        ),
        (
            "网友用“草泥马”影射当局，因为两者发音相近。",
            'Users write "grass mud horse" (草泥马), which sounds like a curse.',
        ),
        (
            "她叫李静，“静”就是安静的静。",
            'Her name is Li Jing, written with the character 静, "quiet."',
        ),
        (
            "招牌把「鐘」寫成「鍾」。",
            'The signboard has 鍾 (a surname) where it should have 鐘 ("clock").',
        ),
        (
            "身份證上寫「裏」或「裡」都行。",
            'The identity card may have either 裏 or 裡 for "inside."',
        ),
        (
            "他强调自己姓“言午许”，不是“双人徐”。",
            "He stresses that his surname is Xu written 许, not the more common 徐.",
        ),
    ],
)
def test_a_word_that_both_texts_explain_is_left_alone(source: str, target: str) -> None:
    assert not findings(untranslated.CHECKS, checked(source, target, "body"))


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("“内卷”成为年轻人的日常。", '"Involution" (内卷) has become everyday life for the young.'),
        ("他用“躺平”一词形容自己。", 'He described himself as "躺平."'),
        (
            "匾额上写着“厚德载物”。",
            'The plaque reads "厚德载物" ("great virtue carries all things").',
        ),
        ("牌子上写着“停业”二字。", 'The sign said "停业."'),
        ("他把「鐘」賣了。", 'He sold the 鐘 ("clock").'),
        ("他可以选“涨”或“跌”。", "He may choose either 涨 or 跌."),
        ("记者问“对”或“错”。", 'The reporter asked "对" or "wrong".'),
        ("机器用“手”代替“脚”。", 'The machine uses a "hand" (手) instead of a "foot."'),
        ("他姓张。", "His surname is 张."),
        (
            "老师写下“张”先生的名字，说他写作很好。",
            "The teacher praised Mr. 张 for what he had written.",
        ),
    ],
)
def test_a_gloss_by_itself_excuses_no_chinese(source: str, target: str) -> None:
    assert findings(untranslated.CHECKS, checked(source, target, "body"))


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("網上流行語「社恐」。", 'The buzzword "社恐" (social anxiety) is all over the internet.'),
        (
            "「撩妹」一詞已收入辭典。",
            "The slang word 撩妹, meaning to flirt, is in the dictionary.",
        ),
        ("“内鬼”原是俚语。", '"Neigui" (内鬼), slang for a mole, comes from crime films.'),
        ("「了」和「啦」用法不同。", "The particles 了 and 啦 are used differently."),
    ],
)
def test_what_english_calls_a_word_and_explains_is_left_alone(source: str, target: str) -> None:
    assert not findings(untranslated.CHECKS, checked(source, target, "body"))


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("他称这是“捧杀”。", 'He called it "捧杀", or killing with praise.'),
        ("用户说“太卷了”。", 'In other words, users said it was "太卷了".'),
    ],
)
def test_what_is_only_quoted_is_not(source: str, target: str) -> None:
    assert findings(untranslated.CHECKS, checked(source, target, "body"))


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (
            "石碑上刻着“上善若水”。",
            'The stele is carved with 上善若水, or "the best is like water."',
        ),
        (
            "门上方“福寿里”三个字还在。",
            "The three characters 福寿里 (Fushouli) are still over the gate.",
        ),
        ("车牌以“沪C”开头。", "The plate begins with 沪C, the mark of Shanghai's outskirts."),
        ("信封上请注明“征文”。", "Please mark the envelope 征文 (essay contest)."),
        ("“狮子头”的译名五花八门。", "The dish 狮子头 has been given all sorts of English names."),
    ],
)
def test_what_is_written_on_something_is_left_alone_where_it_is_explained(
    source: str, target: str
) -> None:
    assert not findings(untranslated.CHECKS, checked(source, target, "body"))


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("石碑上刻着“上善若水”。", "The stele is carved with 上善若水."),
        (
            "横幅写着“欢迎”，他说“算了”。",
            'The banner reads "welcome," and he said 算了 (forget it).',
        ),
        ("石碑上刻着上善若水。", 'The stele is carved with 上善若水, or "the best is like water."'),
    ],
)
def test_what_is_written_on_something_is_told_where_nobody_explains_it(
    source: str, target: str
) -> None:
    assert findings(untranslated.CHECKS, checked(source, target, "body"))


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Minister Doğan·Şahin left.", "Minister Doğan Şahin left."),
        ("The pianist André·Östlund played.", "The pianist André Östlund played."),
    ],
)
def test_a_dot_between_names_with_accents_becomes_a_space(wrong: str, right: str) -> None:
    assert fixed(chinese_marks.CHECKS, "他离开了。", wrong) == right


def test_a_dot_within_a_word_of_another_language_stays() -> None:
    assert (
        fixed(chinese_marks.CHECKS, "他离开了。", "He sang a paral·lel.") == "He sang a paral·lel."
    )
