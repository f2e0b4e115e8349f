"""What a model is sent: all that is switched on, and what was cut for length."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.drafting_models import material, requests
from workbench.messages import sentence
from workbench.model.errors import InputError
from workbench.model.house_style import HouseStyle, Quotation
from workbench.services.drafting import composing
from workbench.services.drafting.composing import Composed, Composer, Include, tokens_of
from workbench.services.drafting.material import KnownPair, Material
from workbench.services.drafting.orders import DraftRequest
from workbench.services.drafting.prompts import Prompt, keep_copy, load_prompt

SOURCES = ("克里访华", "前文。", "克里谈碳达峰。", "后文。", "再后。", "更后。")
PAIR = KnownPair("克里谈减排。", "Kerry spoke about cuts.", 80)
OTHER = KnownPair("克里谈合作。", "Kerry spoke about cooperation.", 90)
STYLE = HouseStyle(
    english="en-GB", quotation=Quotation.SINGLE, forbidden={"utilise": "use", "very": ""}
)


def composed(
    include: Include | None = None, of: Material | None = None, *numbers: int
) -> tuple[Composed, dict[str, Any]]:
    known = of or material(
        *SOURCES, targets={2: "Before."}, examples={3: [PAIR, OTHER]}, style=STYLE
    )
    composer = Composer(load_prompt(), include or Include(), known, "zh-CN", "en-US")
    found = composer.compose(requests(known, *(numbers or (3,))))
    return found, json.loads(found.instruction.user)


def test_everything_that_is_switched_on_is_in_what_is_sent() -> None:
    found, body = composed()

    assert body["paragraphs"] == [{"id": "p3", "role": "body", "text": "克里谈碳达峰。"}]
    assert body["title"] == "克里访华"
    assert body["before"] == [
        {"role": "headline", "text": "克里访华"},
        {"role": "body", "text": "前文。", "translation": "Before."},
    ]
    assert [row["text"] for row in body["after"]] == ["后文。", "再后。"]
    assert body["names"] == [
        {"chinese": "克里", "english": "John Kerry", "later": "Kerry", "avoid": ["Kelly"]}
    ]
    assert body["terms"] == [{"chinese": "碳达峰", "english": "carbon peaking"}]
    assert body["examples"] == [
        {"source": each.source, "translation": each.target} for each in (OTHER, PAIR)
    ]
    for words in ("British spelling", "single ones first", "“utilise”; write “use”", "“very”."):
        assert words in found.instruction.system
    assert found.cut == {}
    assert found.ids == ("p3",)


@pytest.mark.parametrize(
    ("include", "gone"),
    [
        (Include(title=False), {"title"}),
        (Include(neighbours=0), {"before", "after"}),
        (Include(terms=False), {"names", "terms"}),
        (Include(examples=0), {"examples"}),
    ],
)
def test_what_is_switched_off_is_not_sent_and_all_else_is(include: Include, gone: set[str]) -> None:
    _, everything = composed()
    _, body = composed(include)

    assert everything.keys() - body.keys() == gone


def test_a_style_that_is_switched_off_is_not_sent() -> None:
    found, _ = composed(Include(style=False))

    assert "British" not in found.instruction.system


def test_what_is_cut_for_length_is_told_and_paragraphs_never_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    whole, _ = composed()
    length = len(whole.instruction.system) + len(whole.instruction.user)
    monkeypatch.setattr(composing, "ROOM", length - 60)
    found, body = composed()
    assert found.cut == {"examples": 1}
    assert [row["source"] for row in body["examples"]] == [OTHER.source]

    monkeypatch.setattr(composing, "ROOM", 1)
    found, body = composed()
    assert found.cut == {
        "examples": 2,
        "after": 2,
        "before": 2,
        "terms": 1,
        "names": 1,
    }
    assert body["paragraphs"][0]["text"] == "克里谈碳达峰。"


def test_paragraphs_that_are_asked_for_are_not_their_own_neighbours() -> None:
    _, body = composed(None, None, 3, 4)

    assert [row["text"] for row in body["after"]] == ["再后。", "更后。"]


def test_braces_of_a_style_are_words() -> None:
    known = material("克里。", style=HouseStyle(forbidden={"{target}": "{x}"}))
    found, _ = composed(None, known, 1)

    assert "“{target}”; write “{x}”" in found.instruction.system


def test_a_user_s_own_prompt_is_used_in_place_of_the_program_s(home: Path) -> None:
    path = keep_copy()
    assert load_prompt().text == Prompt(path.read_text("utf-8")).text
    before = load_prompt().version
    path.write_text("Translate {source} to {target}, shortly.\n{style}", "utf-8")

    prompt = load_prompt()

    assert prompt.path == path
    assert home in path.parents
    assert prompt.version != before
    known = material("克里。")
    composer = Composer(prompt, Include(style=False), known, "zh-CN", "en-US")
    said = composer.compose(requests(known)).instruction.system
    assert said == "Translate zh-CN to en-US, shortly."
    assert keep_copy() == path
    assert "shortly" in path.read_text("utf-8")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"Say {nonsense}.", "prompt.place"),
        ("克里".encode("gbk"), "prompt.unreadable"),
        (b"x" * 70_000, "prompt.unreadable"),
    ],
)
def test_a_prompt_that_cannot_be_used_is_told(data: bytes, code: str) -> None:
    path = keep_copy()
    path.write_bytes(data)

    with pytest.raises(InputError) as caught:
        load_prompt()

    assert caught.value.code == code
    assert str(path) in sentence(caught.value)


def test_the_digest_of_a_paragraph_follows_what_bears_upon_it() -> None:
    known = material("克里。", "别的。")
    [first, second] = requests(known)

    def digest(request: DraftRequest, include: Include) -> str:
        composer = Composer(load_prompt(), include, known, "zh-CN", "en-US")
        return composer.digest(request)

    assert digest(first, Include()) != digest(first, Include(terms=False))
    assert digest(second, Include()) == digest(second, Include(terms=False))
    assert digest(first, Include()) != digest(first, Include(style=False))


def test_tokens_are_estimated() -> None:
    assert tokens_of("克里周日抵达北京。") == 9
    assert tokens_of("Kerry arrived.") == 4
    assert tokens_of("") == 0
