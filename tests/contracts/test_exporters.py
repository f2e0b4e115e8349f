"""What every exporter promises, tried on each of the built-in ones."""

import io
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.export_material import article, export, highlight, pair, request
from workbench.api import Api, ExportArticle, Exporter, ExportRequest
from workbench.formats.exporters import enable
from workbench.messages import WARNINGS
from workbench.model.article import WorkbenchWarning
from workbench.model.highlight import Side
from workbench.model.language import Variant
from workbench.model.segment import Role, Status
from workbench.services.writing import write_atomically

NAMES = ["tmx", "html", "md", "json", "xlf", "xliff", "csv", "tsv"]
FINISHED = ["article", "markdown", "docx", "wordpress", "wxr", "jekyll", "text"]
PACKED = ["xlsx"]
HOSTILE = "甲\x00乙\ud800丙\ufffe<script>&\"'`]]>\r\n\t\x1b[31m\u202e𠮷*_[x](javascript:1)|"
PLAIN = [
    article(
        pair("标题", "Envoy lands", role=Role.HEADLINE, notes=["Too long?"]),
        pair("克里抵达北京", "Kerry arrived in Beijing", number=2, status=Status.FINAL),
    ),
    article(pair("繁體", "Traditional", number=3, article=2), number=2, language=Variant.TAIWAN),
]


class OneWay(io.BytesIO):
    """A stream like a pipe: it can only be written, from front to back."""

    def seekable(self) -> bool:
        return False

    def seek(self, *_: int) -> int:
        raise io.UnsupportedOperation

    def tell(self) -> int:
        raise io.UnsupportedOperation


class FullDisk(io.BytesIO):
    """A stream on a disk that is full."""

    def write(self, *_: object) -> int:
        raise OSError(28, "No space left on device")

    def writelines(self, lines: object) -> None:
        del lines
        self.write()


@pytest.fixture
def api() -> Api:
    api = Api()
    enable(api)
    return api


@pytest.fixture(params=NAMES)
def exporter(request: pytest.FixtureRequest, api: Api) -> Exporter:
    return api.exporters[request.param]


def test_the_built_in_formats_are_these(api: Api) -> None:
    assert sorted(api.exporters) == sorted([*NAMES, *PACKED, *FINISHED, "captions"])


def test_an_exporter_goes_by_its_name_and_its_suffix(api: Api) -> None:
    for name, exporter in api.exporters.items():
        assert exporter.name == name
        assert exporter.suffix == f".{name}" or name not in NAMES


def test_all_texts_are_in_the_file_in_their_order(exporter: Exporter) -> None:
    text = export(exporter.name, request(*PLAIN))[0].decode("utf-8")

    words = [
        "标题",
        "Envoy lands",
        "克里抵达北京",
        "Kerry arrived in Beijing",
        "繁體",
        "Traditional",
    ]
    places = [0]
    for word in words:  # Each behind the one before; a unit may quote its neighbours, too.
        places.append(text.find(word, places[-1]))
    assert -1 not in places


def test_the_same_request_gives_the_same_bytes(exporter: Exporter) -> None:
    assert export(exporter.name, request(*PLAIN)) == export(exporter.name, request(*PLAIN))


def test_nothing_to_export_gives_a_whole_document(exporter: Exporter) -> None:
    data, warnings = export(exporter.name, request())

    data.decode("utf-8")
    assert warnings == ()


def test_articles_are_walked_once(exporter: Exporter) -> None:
    walks = 0

    def articles() -> Iterator[ExportArticle]:
        nonlocal walks
        walks += 1
        yield from PLAIN

    class Walked:
        def __iter__(self) -> Iterator[ExportArticle]:
            return articles()

    exporter.write(ExportRequest(Walked(), "news", "en-US"), io.BytesIO())

    assert walks == 1


def test_a_pipe_is_as_good_as_a_file(exporter: Exporter) -> None:
    stream = OneWay()
    exporter.write(request(*PLAIN), stream)

    assert stream.getvalue() == export(exporter.name, request(*PLAIN))[0]


def test_hostile_text_gives_valid_utf8_and_no_code_without_a_sentence(exporter: Exporter) -> None:
    marked = highlight(Side.SOURCE, 0, HOSTILE, kind=HOSTILE, note=HOSTILE)
    each = pair(
        HOSTILE, HOSTILE, notes=[HOSTILE], highlights=[marked], conversions={"zh-TW": HOSTILE}
    )
    bad = article(each, title=HOSTILE, url=HOSTILE)
    data, warnings = export(exporter.name, request(bad, conversion="zh-TW", project=HOSTILE))

    data.decode("utf-8")
    assert {warning.code for warning in warnings} <= set(WARNINGS)
    assert all(isinstance(warning, WorkbenchWarning) for warning in warnings)


def test_memory_does_not_grow_with_the_export(exporter: Exporter, tmp_path: Path) -> None:
    def articles() -> Iterator[ExportArticle]:
        for number in range(1, 121):
            text = f"{number}渡" * 5_000
            yield article(*(pair(text, text, number=n) for n in range(1, 6)), number=number)

    wanted = ExportRequest(articles(), "news", "en-US")
    tracemalloc.start()
    write_atomically(tmp_path / "large", lambda stream: exporter.write(wanted, stream))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert (tmp_path / "large").stat().st_size > 30_000_000
    assert peak < 20_000_000


def test_a_failing_disk_is_not_kept_quiet(exporter: Exporter) -> None:
    with pytest.raises(OSError, match="No space"):
        exporter.write(request(*PLAIN), FullDisk())
