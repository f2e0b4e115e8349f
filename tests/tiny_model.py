"""A translation model made here: a real one of CTranslate2, which knows one sentence.

Its weights are set so that each word it says calls forth the next, whatever it reads.
"""

import io
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import sentencepiece
from ctranslate2.specs import TransformerSpec

SAYS = ("▁Kerry", "▁arrived", "▁in", "▁Beijing", "▁on", "▁Sunday", ".")
SENTENCE = "Kerry arrived in Beijing on Sunday."

_SPECIAL = ("<unk>", "<s>", "</s>")
_SOURCES = ("克里周日抵达北京。", "双方将就气候变化交换意见。", "会谈能否取得突破仍有待观察。")


def write_model(folder: Path) -> Path:
    """Write the model into a folder, as a converter would, and return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    _write_pieces(folder / "source.spm", _SOURCES)
    _write_pieces(folder / "target.spm", (SENTENCE,) * 20)
    source = _pieces(folder / "source.spm")
    target = [*_SPECIAL, *SAYS]
    spec = TransformerSpec.from_config(1, 2)
    spec.register_source_vocabulary([*_SPECIAL, *(p for p in source if p not in _SPECIAL)])
    spec.register_target_vocabulary(target)
    width = 16
    _fill(spec.encoder, width, len([p for p in source if p not in _SPECIAL]) + 3)
    _fill(spec.decoder, width, len(target))
    _chain(spec.decoder, target, width)
    spec.config.decoder_start_token = "<s>"  # noqa: S105 - no password
    spec.validate()
    spec.optimize()
    spec.save(str(folder))
    return folder


def _write_pieces(path: Path, texts: tuple[str, ...]) -> None:
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(texts),
        model_writer=model,
        vocab_size=200,
        hard_vocab_limit=False,
        character_coverage=1.0,
        minloglevel=2,
    )
    path.write_bytes(model.getvalue())


def _pieces(path: Path) -> list[str]:
    read = sentencepiece.SentencePieceProcessor(model_file=str(path))
    return [str(read.id_to_piece(number)) for number in range(read.get_piece_size())]


def _fill(side: Any, width: int, words: int) -> None:
    """Give a side weights that change nothing: what goes in comes out."""
    layer = side.layer[0]
    for attention, sizes in (
        (layer.self_attention, ((3 * width, width), (width, width))),
        (
            getattr(layer, "attention", None),
            ((width, width), (2 * width, width), (width, width)),
        ),
        (layer.ffn, ((width, width), (width, width))),
    ):
        if attention is None:
            continue
        _norm(attention.layer_norm, width)
        linears = getattr(attention, "linear", None) or (attention.linear_0, attention.linear_1)
        for linear, size in zip(linears, sizes, strict=True):
            linear.weight = np.zeros(size, dtype=np.float32)
            linear.bias = np.zeros(size[0], dtype=np.float32)
    _norm(side.layer_norm, width)
    side.scale_embeddings = False
    side.position_encodings.encodings = np.zeros((512, width), dtype=np.float32)
    embeddings = side.embeddings[0] if isinstance(side.embeddings, list) else side.embeddings
    embeddings.weight = np.eye(words, width, dtype=np.float32)


def _norm(norm: Any, width: int) -> None:
    norm.gamma = np.ones(width, dtype=np.float32)
    norm.beta = np.zeros(width, dtype=np.float32)


def _chain(decoder: Any, words: list[str], width: int) -> None:
    """Let each word call forth the one it stands before, the last one the end."""
    weight = np.zeros((len(words), width), dtype=np.float32)
    said = ["<s>", *SAYS, "</s>"]
    for before, after in pairwise(said):
        weight[words.index(after), words.index(before)] = 10.0
    decoder.projection.weight = weight
    decoder.projection.bias = np.zeros(len(words), dtype=np.float32)
