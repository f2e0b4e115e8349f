"""Chinese left in a target, and characters that a text speaks of as such."""

import pytest

from tests.unit.checks.desk_corpus import checked, findings
from workbench.checks.writing import untranslated


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
