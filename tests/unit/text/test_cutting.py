import pytest

from workbench.text.sentences import matching_cut

TEXT = "One is here. Two is there, longer. Three."


@pytest.mark.parametrize(
    ("share", "cut"), [(0.0, "One is here."), (0.3, "One is here."), (0.9, "longer.")]
)
def test_a_text_is_cut_at_the_end_of_the_nearest_sentence(share: float, cut: str) -> None:
    assert TEXT[: matching_cut(TEXT, share)].rstrip().endswith(cut)


@pytest.mark.parametrize("text", ["", "One sentence.", "一句话。"])
def test_a_single_sentence_is_cut_nowhere(text: str) -> None:
    assert matching_cut(text, 0.5) == len(text)


def test_chinese_is_cut_at_its_own_marks() -> None:
    assert matching_cut("第一句。第二句。", 0.5) == len("第一句。")
