"""DeepL by its own package, against a server on this machine."""

import pytest

from tests.engines import made
from tests.loopback import Fault, Loopback
from workbench.api import BatchProvider
from workbench.model.errors import WorkbenchError
from workbench.providers.deepl import BATCH

TEXT = "克里周日抵达北京"


@pytest.mark.parametrize(
    ("source", "target", "names"),
    [
        ("zh-TW", "en-GB", ("ZH", "EN-GB")),
        ("zh-CN", "en-US", ("ZH", "EN-US")),
        ("en-US", "zh-TW", ("EN", "ZH-HANT")),
        ("en", "fr", ("EN", "FR")),
    ],
)
def test_languages_have_the_names_that_deepl_gives_them(
    loopback: Loopback, source: str, target: str, names: tuple[str, str]
) -> None:
    made("deepl", loopback).translate(TEXT, source, target)

    fields = loopback.asked[0].fields
    assert (fields["source_lang"], fields["target_lang"]) == names


def test_the_key_is_in_a_header_and_the_text_in_the_body(loopback: Loopback) -> None:
    made("deepl", loopback, "abc:fx").translate(TEXT, "zh-CN", "en-US")

    [asked] = loopback.asked
    assert (asked.method, asked.path) == ("POST", "/deepl/v2/translate")
    assert asked.headers["Authorization"] == "DeepL-Auth-Key abc:fx"
    assert b"abc:fx" not in asked.body
    assert asked.query == ""


@pytest.mark.parametrize(
    ("status", "code"),
    [(403, "provider.key_wrong"), (456, "provider.refused"), (413, "provider.too_long")],
)
def test_what_deepl_refuses_is_named(loopback: Loopback, status: int, code: str) -> None:
    loopback.faults = [Fault(status=status)]

    with pytest.raises(WorkbenchError) as caught:
        made("deepl", loopback).translate(TEXT, "zh-CN", "en-US")

    assert caught.value.code == code
    assert caught.value.details.get("quota", False) is (status == 456)


def test_an_unknown_language_is_refused_unsent(loopback: Loopback) -> None:
    with pytest.raises(WorkbenchError) as caught:
        made("deepl", loopback).translate(TEXT, "tlh", "en-US")

    assert caught.value.code == "provider.language"
    assert loopback.asked == []


def test_fewer_answers_than_texts_are_none(loopback: Loopback) -> None:
    loopback.faults = [Fault(status=200, body='{"translations": [{"text": "One"}]}')]
    provider = made("deepl", loopback)
    assert isinstance(provider, BatchProvider)

    with pytest.raises(WorkbenchError) as caught:
        provider.translate_many(("甲", "乙"), "zh-CN", "en-US")

    assert caught.value.code == "provider.no_answer"
    assert BATCH == 50
