"""Chinese names in pinyin, and surnames read as surnames."""

import subprocess
import sys

import pytest

from workbench.text.names.pinyin import letters, pinyin_name, readings


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("陈子非", "Chen Zifei"),
        ("陳美華", "Chen Meihua"),
        ("嘉远", "Jia Yuan"),
        ("瑞哲", "Rui Zhe"),
        ("欧阳娜娜", "Ouyang Nana"),
        ("歐陽娜娜", "Ouyang Nana"),
        ("区志航", "Ou Zhihang"),
        ("單霽翔", "Shan Jixiang"),
        ("查建英", "Zha Jianying"),
        ("翟天临", "Zhai Tianlin"),
        ("曾庆红", "Zeng Qinghong"),
        ("仇和", "Qiu He"),
        ("解振华", "Xie Zhenhua"),
        ("任志强", "Ren Zhiqiang"),
        ("华国锋", "Hua Guofeng"),
        ("缪晓娟", "Miao Xiaojuan"),
        ("盖叫天", "Ge Jiaotian"),
        ("尉迟敬德", "Yuchi Jingde"),
        ("司马南", "Sima Nan"),
        ("諸葛亮", "Zhuge Liang"),
        ("上官云珠", "Shangguan Yunzhu"),
        ("吕秀莲", "Lü Xiulian"),
        ("张长安", "Zhang Chang'an"),
        ("Reuters", ""),
        ("陈", ""),
    ],
)
def test_a_name_is_written_surname_first(chinese: str, english: str) -> None:
    assert pinyin_name(chinese) == english


def test_a_surname_with_two_readings_has_both() -> None:
    assert {"Zhai Min", "Di Min"} <= set(readings("翟敏"))


def test_many_readings_are_cut_short() -> None:
    assert len(readings("曾重行和长乐")) <= 12


def test_spellings_are_compared_by_their_letters() -> None:
    assert letters("Lü Chang'an") == letters("lu changan")


def test_nothing_is_loaded_before_a_name_is_asked_for() -> None:
    code = "import sys, workbench.text.names.pinyin; print('pypinyin' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "False"
