"""The engine of a model folder keeps the promises of the others, without any server."""

import sys
import threading
from pathlib import Path
from typing import Any

import ctranslate2
import pytest

from tests.engines import factories
from tests.tiny_model import SENTENCE, write_model
from workbench.api import BatchProvider, DescribedFactory, ProviderSettings, StoppableProvider
from workbench.messages import sentence
from workbench.model.errors import EnvironmentFailure, InputError, WorkbenchError
from workbench.model.ids import SegmentId
from workbench.providers.local import FirefoxModel, LocalFactory, model_in
from workbench.services.drafting.drafting import draft
from workbench.services.drafting.orders import DraftRequest
from workbench.services.jobs import CancelToken


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_model(tmp_path_factory.mktemp("model"))


@pytest.fixture
def settings(folder: Path) -> ProviderSettings:
    return ProviderSettings(options={"folder": str(folder)})


def refused(settings: ProviderSettings) -> WorkbenchError:
    with pytest.raises(WorkbenchError) as caught:
        LocalFactory()(settings).translate("克里", "zh-CN", "en-US")
    return caught.value


def test_it_is_among_the_engines_and_leaves_nothing_out_of_the_machine(
    settings: ProviderSettings,
) -> None:
    factory = factories()["local"]

    assert isinstance(factory, DescribedFactory)
    assert factory.facts(settings).is_local
    assert factory.facts(settings).price is not None
    assert factory.facts(settings).model == Path(settings.value("folder")).name


def test_a_text_is_translated_sentence_by_sentence(settings: ProviderSettings) -> None:
    provider = LocalFactory()(settings)

    said = provider.translate("克里周日抵达北京。双方将交换意见。\n会谈", "zh-CN", "en-US")

    assert said == f"{SENTENCE} {SENTENCE}\n{SENTENCE}"


def test_several_texts_come_back_in_their_order(settings: ProviderSettings) -> None:
    provider = LocalFactory()(settings)

    assert isinstance(provider, BatchProvider)
    said = provider.translate_many(("甲", "乙。丙。"), "zh-CN", "en-US")
    assert said == (SENTENCE, f"{SENTENCE} {SENTENCE}")


def test_the_longest_text_is_taken_and_a_longer_one_refused(settings: ProviderSettings) -> None:
    provider = LocalFactory()(settings)

    assert provider.translate("渡" * provider.limit, "zh-CN", "en-US")
    with pytest.raises(InputError) as caught:
        provider.translate("渡" * (provider.limit + 1), "zh-CN", "en-US")
    assert "渡" not in sentence(caught.value)


def test_a_model_is_loaded_once_for_all_threads(
    settings: ProviderSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = []
    real = ctranslate2.Translator

    def counting(*given: Any, **named: Any) -> Any:
        made.append(given)
        return real(*given, **named)

    monkeypatch.setattr("ctranslate2.Translator", counting)
    factory = LocalFactory()

    for _ in range(3):
        factory(settings).translate("克里", "zh-CN", "en-US")

    assert len(made) == 1


def test_a_job_drafts_by_it(settings: ProviderSettings) -> None:
    asked = [DraftRequest(SegmentId(n), 1, f"克里{n}日抵达。") for n in range(1, 20)]

    results = draft(asked, LocalFactory(), settings, "zh-CN", "en-US", CancelToken())

    assert [each.text for each in results] == [SENTENCE] * 19


def test_it_is_stopped_while_it_translates(
    settings: ProviderSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = threading.Event()

    class Endless:
        def done(self) -> bool:
            asked.set()
            return False

    monkeypatch.setattr("ctranslate2.Translator", lambda *_, **__: Slow())

    class Slow:
        def translate_batch(self, *_: object, **__: object) -> list[Endless]:
            return [Endless()]

    provider = LocalFactory()(settings)
    errors: list[WorkbenchError] = []

    def ask() -> None:
        try:
            provider.translate("克里", "zh-CN", "en-US")
        except WorkbenchError as error:
            errors.append(error)

    thread = threading.Thread(target=ask)
    thread.start()
    assert asked.wait(20)

    assert isinstance(provider, StoppableProvider)
    provider.stop()
    thread.join(20)

    assert [each.code for each in errors] == ["provider.stopped"]
    with pytest.raises(EnvironmentFailure):
        provider.translate("克里", "zh-CN", "en-US")


def test_a_failing_library_is_told_without_the_text(
    settings: ProviderSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Broken:
        def translate_batch(self, texts: object, **_: object) -> list[object]:
            raise RuntimeError(texts)

    monkeypatch.setattr("ctranslate2.Translator", lambda *_, **__: Broken())

    error = refused(settings)

    assert "克里" not in f"{error} {error!r} {error.details} {sentence(error)}"
    assert error.code == "provider.failed"


def test_an_extra_that_is_missing_is_named(
    settings: ProviderSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "ctranslate2", None)

    assert 'pip install "duizhao[ctranslate2]"' in sentence(refused(settings))


def test_firefox_s_model_is_told_by_its_files_and_needs_its_own_extra(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ("model.zhen.intgemm.alphas.bin", "srcvocab.zhen.spm", "trgvocab.zhen.spm")
    for name in (*names, "lex.50.50.zhen.s2t.bin"):
        (tmp_path / name).write_bytes(name.encode())
    monkeypatch.setitem(sys.modules, "fxtranslate", None)

    error = refused(ProviderSettings(options={"folder": str(tmp_path)}))

    assert 'pip install "duizhao[firefox]"' in sentence(error)


def test_firefox_s_model_gets_its_files_and_is_asked_sentence_by_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[tuple[bytes | None, ...]] = []

    class Translator:
        def __init__(self, *files: bytes | None) -> None:
            given.append(files)

        def translate(self, text: str) -> str:
            return f"EN {text}"

    library = type(sys)("fxtranslate")
    library.Translator = Translator  # type: ignore[attr-defined] # made here
    monkeypatch.setitem(sys.modules, "fxtranslate", library)
    for name in ("model.zhen.bin", "srcvocab.zhen.spm", "trgvocab.zhen.spm", "lex.zhen.bin"):
        (tmp_path / name).write_bytes(name.encode())

    model = model_in(tmp_path)()

    assert isinstance(model, FirefoxModel)
    assert given == [
        (b"model.zhen.bin", b"srcvocab.zhen.spm", b"trgvocab.zhen.spm", b"lex.zhen.bin")
    ]
    provider = LocalFactory()(ProviderSettings(options={"folder": str(tmp_path)}))
    assert provider.translate("甲。乙。", "zh-CN", "en-US") == "EN 甲。 EN 乙。"


@pytest.mark.parametrize("files", [(), ("model.bin",), ("a.spm",), ("a.txt",)])
def test_a_folder_without_a_model_is_told(tmp_path: Path, files: tuple[str, ...]) -> None:
    for name in files:
        (tmp_path / name).write_bytes(b"")

    error = refused(ProviderSettings(options={"folder": str(tmp_path)}))

    assert error.code == "provider.folder_empty"
    assert str(tmp_path) in sentence(error)


def test_a_model_that_is_damaged_is_told(folder: Path, tmp_path: Path) -> None:
    for path in folder.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes()[:100])

    error = refused(ProviderSettings(options={"folder": str(tmp_path)}))

    assert error.code == "provider.folder_empty"


def test_no_folder_and_none_that_is_there_are_told(tmp_path: Path) -> None:
    assert refused(ProviderSettings()).code == "provider.folder"
    gone = ProviderSettings(options={"folder": str(tmp_path / "gone")})
    assert refused(gone).code == "provider.folder_empty"
