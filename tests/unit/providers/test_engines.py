"""Every engine of deep-translator that is offered, driven for real against a server of ours."""

import json
import subprocess
import sys
import threading

import pytest
from deep_translator.constants import BASE_URLS

from tests.loopback import HANG, Loopback, closed_port
from workbench.api import Api, BatchProvider, Provider, ProviderSettings
from workbench.messages import sentence
from workbench.model.errors import EnvironmentFailure, InputError, WorkbenchError
from workbench.providers.registry import enable
from workbench.providers.transport import Answer, Exchange

TEXT = "克里周日抵达北京"
NAMES = ("google", "mymemory", "microsoft", "baidu")
WITH_KEY = ("microsoft", "baidu")


def make(name: str, key: str = "id:key", timeout: float = 5.0) -> Provider:
    api = Api()
    enable(api)
    return api.providers[name](ProviderSettings(key, timeout))


OFFERED = [
    *("openai", "llamacpp", "ollama", "libretranslate", "deepl", "local"),
    *("google", "mymemory", "microsoft", "baidu"),
]


def failure(provider: Provider, text: str = TEXT, source: str = "zh-CN") -> WorkbenchError:
    """Return what the provider raises, having made sure that it does not tell the text."""
    with pytest.raises(WorkbenchError) as caught:
        provider.translate(text, source, "en-US")
    error = caught.value
    shown = f"{error} {error!r} {error.__context__!r} {sentence(error)}"
    assert text not in shown
    assert provider.label in sentence(error)
    return error


def test_the_engines_are_offered_without_loading_what_they_need() -> None:
    program = (
        "import sys; from workbench.api import Api; api = Api();"
        "from workbench.providers.registry import enable; enable(api);"
        "import workbench.services.exchange.fetching, workbench.services.drafting.drafting;"
        "print(*api.providers);"
        "assert not {'deep_translator', 'deepl', 'requests'} & {*sys.modules}"
    )

    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    assert run.stdout.split() == OFFERED


@pytest.mark.parametrize("name", NAMES)
def test_a_text_is_translated(loopback: Loopback, name: str) -> None:
    assert make(name).translate(TEXT, "zh-CN", "en-US") == f"EN {TEXT}"
    assert loopback.texts == [TEXT]


@pytest.mark.parametrize("name", NAMES)
def test_one_instance_serves_many_texts_and_languages(loopback: Loopback, name: str) -> None:
    provider = make(name)

    assert provider.translate("甲", "zh-CN", "en-US") == "EN 甲"
    assert provider.translate("乙", "zh-TW", "en-GB") == "EN 乙"
    assert provider.translate("Kerry", "en-US", "zh-CN") == "EN Kerry"
    assert len(loopback.asked) == 3


@pytest.mark.parametrize("name", WITH_KEY)
def test_an_engine_that_needs_a_key_says_how_it_looks(name: str) -> None:
    with pytest.raises(InputError) as caught:
        make(name, key="  ")

    assert caught.value.code == "provider.key_missing"
    assert "key" in sentence(caught.value)


@pytest.mark.parametrize("name", NAMES)
def test_a_silent_engine_is_left_at_the_time_limit(loopback: Loopback, name: str) -> None:
    error = failure(make(name, timeout=0.3), HANG)

    assert error.code == "provider.timeout"
    assert "0.3 seconds" in sentence(error)
    assert loopback.hanging.is_set()
    assert not loopback.closing.is_set()  # the server is silent still, and would be for ever


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("status", "code"),
    [
        (302, "provider.failed"),
        (404, "provider.failed"),
        (413, "provider.too_long"),
        (414, "provider.too_long"),
        (429, "provider.refused"),
        (456, "provider.refused"),
        (500, "provider.failed"),
        (503, "provider.failed"),
    ],
)
def test_a_refusal_is_named(loopback: Loopback, name: str, status: int, code: str) -> None:
    loopback.refusals[TEXT] = (status, json.dumps({"error": TEXT}))

    assert failure(make(name)).code == code


@pytest.mark.parametrize(
    ("name", "status", "code"),
    [
        ("google", 403, "provider.refused"),
        ("mymemory", 403, "provider.refused"),
        ("microsoft", 401, "provider.key_wrong"),
        ("microsoft", 403, "provider.refused"),
    ],
)
def test_a_wrong_key_is_told_from_a_quota(
    loopback: Loopback, name: str, status: int, code: str
) -> None:
    loopback.refusals[TEXT] = (status, "{}")

    assert failure(make(name)).code == code


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "garbage", ["", "<html>welcome", "{", "[]", "{}", "null", "[[]]", '"克里周日抵达北京"', "\0\1"]
)
def test_an_answer_that_makes_no_sense_is_no_translation(
    loopback: Loopback, name: str, garbage: str
) -> None:
    loopback.refusals[TEXT] = (200, garbage)

    assert failure(make(name)).code == "provider.no_answer"


@pytest.mark.parametrize("name", NAMES)
def test_an_empty_translation_is_none(loopback: Loopback, name: str) -> None:
    loopback.translate = lambda _: " "

    assert failure(make(name)).code == "provider.no_answer"


@pytest.mark.parametrize("name", NAMES)
def test_an_unknown_language_is_named(loopback: Loopback, name: str) -> None:
    error = failure(make(name), source="tlh")

    assert error.code == "provider.language"
    assert "tlh" in sentence(error)
    assert loopback.asked == []


@pytest.mark.parametrize("name", NAMES)
def test_a_text_beyond_the_limit_is_not_sent(loopback: Loopback, name: str) -> None:
    provider = make(name)
    provider.translate("字" * provider.limit, "zh-CN", "en-US")

    error = failure(provider, "字" * (provider.limit + 1))

    assert error.code == "provider.too_long"
    assert len(loopback.asked) == 1


@pytest.mark.parametrize("name", NAMES)
def test_a_closed_port_is_out_of_reach(
    loopback: Loopback, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = closed_port()
    for engine, address in loopback.base_urls().items():
        elsewhere = address.replace(loopback.url(""), f"http://127.0.0.1:{port}")
        monkeypatch.setitem(BASE_URLS, engine, elsewhere)

    assert failure(make(name)).code == "provider.unreachable"


def test_the_address_is_read_at_each_call(
    loopback: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    provider = make("google")
    provider.translate(TEXT, "zh-CN", "en-US")
    monkeypatch.setitem(BASE_URLS, "GOOGLE_TRANSLATE", loopback.url("/status/503"))

    assert failure(provider).code == "provider.failed"


def test_an_endless_answer_is_no_translation(
    loopback: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(BASE_URLS, "GOOGLE_TRANSLATE", loopback.url("/endless"))

    assert failure(make("google")).code == "provider.no_answer"


@pytest.mark.parametrize("name", NAMES)
def test_others_who_use_the_package_ask_as_before(loopback: Loopback, name: str) -> None:
    import deep_translator  # noqa: PLC0415 - what it does after is the test
    import requests  # noqa: PLC0415 - as above

    before = dict(vars(requests))

    make(name).translate(TEXT, "zh-CN", "en-US")
    asked = deep_translator.GoogleTranslator("zh-CN", "en").translate(TEXT)

    assert asked == f"EN {TEXT}"
    assert len(loopback.asked) == 2
    assert vars(requests) == before
    assert deep_translator.pons.requests is requests


def test_an_engine_that_fails_leaves_the_package_to_others(
    loopback: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    import deep_translator  # noqa: PLC0415 - as above

    monkeypatch.setitem(BASE_URLS, "GOOGLE_TRANSLATE", loopback.url("/endless"))
    failure(make("google"))
    monkeypatch.setitem(BASE_URLS, "GOOGLE_TRANSLATE", loopback.url("/google"))

    assert deep_translator.GoogleTranslator("zh-CN", "en").translate(TEXT) == f"EN {TEXT}"


def test_instances_on_several_threads_do_not_mix(loopback: Loopback) -> None:
    results: dict[str, str] = {}

    def work(text: str) -> None:
        provider = make("google")
        for _ in range(5):
            results[text] = provider.translate(text, "zh-CN", "en-US")

    threads = [threading.Thread(target=work, args=(f"文{n}",)) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert results == {f"文{n}": f"EN 文{n}" for n in range(6)}
    assert len(loopback.asked) == 30


def asked_by(loopback: Loopback, name: str, source: str, target: str) -> dict[str, str]:
    make(name).translate(TEXT, source, target)
    return dict(loopback.asked[-1].fields)


@pytest.mark.parametrize(
    ("name", "source", "target", "fields"),
    [
        ("google", "zh-CN", "en-US", {"sl": "zh-CN", "tl": "en"}),
        ("google", "zh-HK", "en-GB", {"sl": "zh-TW", "tl": "en"}),
        ("google", "zh-Hant-TW", "en", {"sl": "zh-TW", "tl": "en"}),
        ("mymemory", "zh-HK", "en-US", {"langpair": "zh-HK|en-US"}),
        ("mymemory", "zh-Hans", "en", {"langpair": "zh-CN|en-US"}),
        ("baidu", "zh-TW", "en-US", {"from": "cht", "to": "en"}),
        ("baidu", "zh-SG", "en-US", {"from": "zh", "to": "en"}),
    ],
)
def test_languages_are_given_by_the_engines_own_names(
    loopback: Loopback, name: str, source: str, target: str, fields: dict[str, str]
) -> None:
    assert fields.items() <= asked_by(loopback, name, source, target).items()


@pytest.mark.parametrize(("key", "region"), [("abc:westeurope", "westeurope"), ("abc", None)])
def test_microsoft_gets_the_key_and_its_region(
    loopback: Loopback, key: str, region: str | None
) -> None:
    make("microsoft", key).translate(TEXT, "zh-TW", "en-US")

    (asked,) = loopback.asked
    headers = {name.lower(): value for name, value in asked.headers.items()}
    assert headers["ocp-apim-subscription-key"] == "abc"
    assert headers.get("ocp-apim-subscription-region") == region


def test_microsoft_gets_several_texts_in_one_request(loopback: Loopback) -> None:
    provider = make("microsoft")
    assert isinstance(provider, BatchProvider)

    said = provider.translate_many(("甲", "乙", "2024"), "zh-TW", "en-US")

    assert said == ("EN 甲", "EN 乙", "EN 2024")
    assert loopback.texts == ["甲", "乙", "2024"]
    assert len(loopback.asked) == 1
    assert provider.translate("丙", "zh-TW", "en-US") == "EN 丙"
    assert loopback.texts[3:] == ["丙"], "what went before goes along no more"


@pytest.mark.parametrize(
    "rows", ['[{"translations": [{"text": "EN"}]}]', '[{"translations": [{"text": "EN"}]}, {}]']
)
def test_microsoft_that_answers_for_fewer_texts_has_answered_for_none(
    loopback: Loopback, rows: str
) -> None:
    loopback.refusals["甲"] = (200, rows)
    provider = make("microsoft")
    assert isinstance(provider, BatchProvider)

    with pytest.raises(EnvironmentFailure, match=r"provider\.no_answer"):
        provider.translate_many(("甲", "乙"), "zh-CN", "en-US")


def in_body(status: str, text: str = "") -> str:
    return json.dumps({"responseStatus": status, "responseData": {"translatedText": text}})


@pytest.mark.parametrize(
    ("name", "body", "code"),
    [
        ("mymemory", in_body("429", "no"), "provider.refused"),
        ("mymemory", in_body("200", "MYMEMORY WARNING: YOU USED ALL"), "provider.refused"),
        ("mymemory", '{"quotaFinished": true}', "provider.refused"),
        ("mymemory", in_body("403", "INVALID LANGUAGE PAIR"), "provider.failed"),
        ("baidu", '{"error_code": "54001", "error_msg": "x"}', "provider.key_wrong"),
        ("baidu", '{"error_code": 54003, "error_msg": "x"}', "provider.refused"),
        ("baidu", '{"error_code": "52001", "error_msg": "x"}', "provider.failed"),
    ],
)
def test_a_refusal_with_a_friendly_status_is_no_translation(
    loopback: Loopback, name: str, body: str, code: str
) -> None:
    loopback.refusals[TEXT] = (200, body)

    assert failure(make(name)).code == code


def test_character_references_of_mymemory_are_resolved(loopback: Loopback) -> None:
    loopback.translate = lambda _: "Kerry&#39;s visit &amp; talks"

    assert make("mymemory").translate(TEXT, "zh-CN", "en-US") == "Kerry's visit & talks"


def test_mymemory_is_asked_by_https(monkeypatch: pytest.MonkeyPatch) -> None:
    addresses: list[str] = []

    def run(_: object, method: str, url: str, options: dict[str, object]) -> Answer:
        addresses.append(f"{method} {url}")
        assert options["params"] == {"langpair": "zh-CN|en-US", "q": TEXT}
        return Answer(200, url, "", b'{"responseData": {"translatedText": "Kerry"}}')

    monkeypatch.setattr(Exchange, "run", run)

    assert make("mymemory").translate(TEXT, "zh-CN", "en-US") == "Kerry"
    assert addresses == ["GET https://api.mymemory.translated.net/get"]


def test_a_key_of_baidu_without_its_two_halves_is_wrong(loopback: Loopback) -> None:
    assert failure(make("baidu", "abc")).code == "provider.key_wrong"
    assert loopback.asked == []


@pytest.mark.parametrize("text", ["2023", "John Kerry", "COP28"])
def test_a_text_that_google_leaves_as_it_is_stays(loopback: Loopback, text: str) -> None:
    loopback.translate = str

    assert make("google").translate(text, "zh-CN", "en-US") == text


def test_an_environment_without_the_package_is_told(
    loopback: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "deep_translator.google", None)

    error = failure(make("google"))

    assert isinstance(error, EnvironmentFailure)
    assert "not installed" in sentence(error)
    assert loopback.asked == []


def test_spaces_and_breaks_of_an_answer_in_markup_are_kept(
    loopback: Loopback,
) -> None:
    answer = (
        '<div class="result-container">Kerry <b>arrived</b> in <i>Beijing</i>.<br>He met Xie.</div>'
    )
    loopback.refusals[TEXT] = (200, answer)

    assert make("google").translate(TEXT, "zh-CN", "en-US") == (
        "Kerry arrived in Beijing.\nHe met Xie."
    )
