import pytest

from workbench.bitext.anchors import AnchorReader
from workbench.bitext.encoder import EncoderMissing, SentenceEncoder, load_encoder


@pytest.fixture(scope="session")
def encoder() -> SentenceEncoder:
    """The real encoder, which the tests' requirements bring."""
    loaded = load_encoder()
    assert not isinstance(loaded, EncoderMissing)
    return loaded


@pytest.fixture
def reader() -> AnchorReader:
    return AnchorReader([("北京", "Beijing"), ("美国", "US"), ("美国", "United States")])
