"""What a segment is given back, by layers."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest

from tests.memory_services import Fill, no_encoder
from tests.memory_units import ENVOY, ENVOY_ENGLISH, SOURCE, TARGET
from workbench.memory.concordance import Concordance, Side
from workbench.memory.store import Memory
from workbench.model.errors import InputError
from workbench.model.finding import Span
from workbench.services.memory.matches import Layer, MatchSet, MemoryPlace, State, Wanted
from workbench.services.memory.questions import Asker
from workbench.services.memory.service import MemoryService
from workbench.text.search import Query


def wanted(source: str, **facts: str) -> Wanted:
    return replace(Wanted(1, 1, 1, source), **facts)  # type: ignore[arg-type] # by name


def found(service: MemoryService, source: str) -> MatchSet:
    answer = service.look_up(wanted(source))
    assert answer.state is State.FOUND, answer
    return answer


def link_all(service: MemoryService) -> None:
    while service.link_some(wait=True):
        pass


def test_nothing_found_failed_and_no_memory_on_are_three_answers(
    service: MemoryService, own: MemoryPlace, tmp_path: Path
) -> None:
    assert service.look_up(wanted(ENVOY)).state is State.NOTHING
    service.set_memories([MemoryPlace(tmp_path / "away.dzm", "Away")])
    failed = service.look_up(wanted(ENVOY))
    service.set_memories([replace(own, on=False)])

    assert (failed.state, [each.error.code for each in failed.failures]) == (
        State.FAILED,
        ["memory.missing"],
    )
    assert service.look_up(wanted(ENVOY)).state is State.NO_MEMORY


def test_a_memory_out_of_reach_is_told_beside_what_others_have(
    service: MemoryService, own: MemoryPlace, fill: Fill, tmp_path: Path
) -> None:
    fill((ENVOY, ENVOY_ENGLISH))
    service.set_memories([own, MemoryPlace(tmp_path / "away.dzm", "Away")])

    answer = found(service, ENVOY)

    assert answer.items[0].text == ENVOY_ENGLISH
    assert [each.path.name for each in answer.failures] == ["away.dzm"]


def test_a_paragraph_comes_with_its_worth_its_difference_and_where_it_is_from(
    service: MemoryService, fill: Fill, own: MemoryPlace
) -> None:
    fill((ENVOY, ENVOY_ENGLISH))
    new = ENVOY.replace("中方", "日方")

    (item,) = found(service, new).items

    assert (item.layer, item.text, item.origin) == (Layer.PARAGRAPH, ENVOY_ENGLISH, "tm:94")
    assert [new[c.new_start : c.new_end] for c in item.changes] == ["日"]
    assert [item.source[c.old_start : c.old_end] for c in item.changes] == ["中"]
    assert item.stored is not None
    assert (item.stored.memory, item.stored.path) == ("Mine", own.path)


def test_a_number_that_merely_differs_is_written_into_the_english(
    service: MemoryService, fill: Fill
) -> None:
    fill(("代表团一行23人周一抵达北京。", "A delegation of 23 arrived in Beijing on Monday."))

    (item, *_) = found(service, "代表团一行47人周一抵达北京。").items

    assert item.text == "A delegation of 47 arrived in Beijing on Monday."
    assert [span.of(item.text) for span in item.substituted] == ["47"]
    assert item.percent == 99


def test_a_new_paragraph_is_assembled_from_sentences_of_two_old_ones(
    service: MemoryService, fill: Fill
) -> None:
    fill((SOURCE, TARGET), (ENVOY, ENVOY_ENGLISH))
    link_all(service)
    new = f"他将与解振华会谈。{ENVOY}"

    answer = found(service, new)

    assembly = answer.assembly
    assert assembly is not None
    assert answer.items[0] is assembly
    assert assembly.text == f"He will meet Xie Zhenhua. {ENVOY_ENGLISH}"
    assert [p.target.of(assembly.text) for p in assembly.pieces if p.target] == [
        "He will meet Xie Zhenhua.",
        ENVOY_ENGLISH,
    ]
    sentences = [each for each in answer.items if each.layer is Layer.SENTENCE]
    assert [each.place.of(new) for each in sentences] == ["他将与解振华会谈。", ENVOY]
    assert sentences[0].source_place == Span(SOURCE.index("他将"), SOURCE.index("双方"))
    assert sentences[0].stored is not None
    assert sentences[0].stored.context == SOURCE


def test_a_changed_sentence_is_drawn_at_its_place_in_the_paragraph(
    service: MemoryService, fill: Fill
) -> None:
    fill((ENVOY, ENVOY_ENGLISH))
    new = f"天气很好。{ENVOY.replace('周日', '昨日')}"

    (item,) = (each for each in found(service, new).items if each.layer is Layer.SENTENCE)

    assert [new[c.new_start : c.new_end] for c in item.changes] == ["昨"]


def test_a_sentence_whose_english_is_not_located_says_so(
    service: MemoryService, fill: Fill
) -> None:
    fill((SOURCE, "Everything in one sentence, and none of it in order; nobody could say where."))
    link_all(service)

    (item,) = (
        each
        for each in found(service, f"天气很好。{SOURCE[:14]}").items
        if each.layer is Layer.SENTENCE
    )

    assert not item.located


def test_one_sentence_that_stood_inside_a_paragraph_fills_the_new_one(
    service: MemoryService, fill: Fill
) -> None:
    fill((SOURCE, TARGET))
    link_all(service)

    first = found(service, "他将与解振华会谈。").items[0]

    assert (first.layer, first.text, first.percent) == (
        Layer.SENTENCE,
        "He will meet Xie Zhenhua.",
        100,
    )


def test_a_run_that_two_units_hold_is_guessed_from_them(service: MemoryService, fill: Fill) -> None:
    fill(
        ("中央纪律检查委员会周一通报此事。", "The Central Commission for Discipline said so."),
        (
            "他被中央纪律检查委员会带走。",
            "He was led away by the Central Commission for Discipline.",
        ),
        ("天气晴朗，适合出行。", "The weather is fine for travelling."),
        ("会议将在下周举行。", "The meeting will be held next week."),
    )
    new = "记者致电中央纪律检查委员会未获回应。"

    (fragment,) = found(service, new).fragments

    assert fragment.place.of(new) == "中央纪律检查委员会"
    assert fragment.best == "Central Commission for Discipline"
    assert fragment.guesses[0].votes == 2
    assert len(fragment.units) == fragment.count == 2


def test_any_run_can_be_guessed_from_the_memory(service: MemoryService, fill: Fill) -> None:
    fill(
        ("世卫组织周一通报此事。", "The WHO said so on Monday."),
        ("他致电世卫组织。", "He called the WHO."),
        ("天气晴朗，适合出行。", "The weather is fine for travelling."),
    )

    assert service.guess("世卫组织") == "WHO"
    assert service.guess("月球") == service.guess("。") == ""


def test_a_line_with_other_names_is_filled_by_its_template(
    service: MemoryService, fill: Fill
) -> None:
    fill(
        ("记者：陈子非　责编：李明", "Reporter: Chen Zifei; editor: Li Ming"),
        ("记者：王芳　责编：赵强", "Reporter: Wang Fang; editor: Zhao Qiang"),
        ("记者：刘洋　责编：张伟", "Reporter: Liu Yang; editor: Zhang Wei"),
    )

    items = found(service, "记者：陈静　责编：赵强").items
    (line,) = (each for each in items if each.layer is Layer.TEMPLATE)

    assert line.text == "Reporter: Chen Jing; editor: Zhao Qiang"
    assert (line.percent, line.complete) == (99, True)


def test_an_answer_is_kept_until_a_memory_or_the_neighbours_change(
    service: MemoryService, fill: Fill, own: MemoryPlace
) -> None:
    fill((ENVOY, ENVOY_ENGLISH))
    asked = wanted(ENVOY)
    first = service.look_up(asked)

    again = service.look_up(replace(asked, rev=2))
    other = service.cached(replace(asked, previous="前文。"))
    with Memory(own.path, writable=True) as memory:
        memory.delete([1])

    assert (again.items, again.rev) == (first.items, 2)
    assert again.items[0] is first.items[0]
    assert other is None
    assert service.look_up(asked).state is State.NOTHING


def test_what_was_looked_up_ahead_is_there_at_once_for_another_thread(
    service: MemoryService, fill: Fill
) -> None:
    fill((ENVOY, ENVOY_ENGLISH))
    service.prefetch([wanted(ENVOY)])
    seen: list[MatchSet | None] = []

    reader = threading.Thread(target=lambda: seen.append(service.cached(wanted(ENVOY))))
    reader.start()
    reader.join()

    assert seen[0] is not None
    assert seen[0].items[0].text == ENVOY_ENGLISH


def test_the_concordance_goes_on_in_each_memory(
    service: MemoryService, own: MemoryPlace, fill: Fill, tmp_path: Path
) -> None:
    fill(*((f"第{number}次会谈在北京举行。", f"Talks number {number}.") for number in range(150)))
    other = fill(("北京的会谈。", "Talks in Beijing."), path=tmp_path / "other.dzm")
    service.set_memories([own, MemoryPlace(other, "Theirs")])
    asked = Concordance(Query("会谈"), Side.SOURCE)

    first = service.concordance(asked)
    rest = service.concordance(asked, first.more)

    names = {first.names[line.memory] for line in first.lines}
    assert names == {"Mine", "Theirs"}
    assert len({line.unit.source.text for line in (*first.lines, *rest.lines)}) == 151


def test_a_wrong_expression_is_the_user_s_and_no_memory_s(
    service: MemoryService, fill: Fill
) -> None:
    fill((ENVOY, ENVOY_ENGLISH))

    with pytest.raises(InputError):
        service.concordance(Concordance(Query("(", regular=True)))


def test_a_memory_in_the_other_written_form_serves_and_says_so(
    own: MemoryPlace, folder: Path, fill: Fill
) -> None:
    fill(("美國氣候特使克里抵達北京。", "Envoy Kerry arrived."))
    service = MemoryService([own], folder, Asker(), no_encoder)

    (item,) = found(service, "美国气候特使克里抵达北京。").items
    service.close()

    assert (item.percent, item.bridged) == (100, True)
