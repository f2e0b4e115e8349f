"""What tests of the memory's services share."""

from collections.abc import Callable
from pathlib import Path

from workbench.bitext.encoder import EncoderMissing

# Puts pairs into a memory, which is made: the user's own unless another `path` is named.
Fill = Callable[..., Path]


def no_encoder() -> EncoderMissing:
    return EncoderMissing.NOT_INSTALLED
