"""The pairs that the benchmark of both languages measures on: TICO-19 and freer English of our own.

A paragraph is a row of sentences on either side and the pairs of numbers that render one another.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from random import Random

from tests.conftest import ROOT, SHARED
from workbench.bitext.sentences import chinese_sentences, english_sentences
from workbench.formats.tmx_reader import read_tmx
