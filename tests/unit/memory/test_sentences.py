from dataclasses import replace
from pathlib import Path

import pytest

from tests.memory_units import SOURCE, TARGET, fill, in_order, pair
from workbench.memory.attached import Attached, Found, Memories, NothingFound
from workbench.memory.linking import (
    SentenceLink,
    count_unlinked,
    link_pending,
    link_unit,
    put_links,
    unlinked,
)
from workbench.memory.lookup import Query
from workbench.memory.scoring import Scorer
from workbench.memory.sentences import (
    SentenceHits,
    assemble,
    look_up_sentences,
    sentence_matches,
)
from workbench.memory.store import IndexState, Memory

SCORER = Scorer()


def best(memory: Memory, text: str) -> tuple[int, str]:
    found = sentence_matches(memory, Query(text), SCORER)
    return (found[0].percent, found[0].target) if found else (0, "")


def hits(path: Path, text: str) -> tuple[SentenceHits, ...]:
    with Memories([Attached(path)]) as memories:
        answer = look_up_sentences(memories, Query(text), SCORER)
    return answer.items if isinstance(answer, Found) else ()


def test_a_sentence_of_a_paragraph_is_found_with_its_english(memory: Memory) -> None:
    memory.add(pair(SOURCE, TARGET))

    assert link_pending(memory, in_order) == 1
    assert best(memory, "他将与解振华会谈。") == (100, "He will meet Xie Zhenhua.")
    assert best(memory, "他將與解振華會談。")[0] == 100
    assert best(memory, "他将与谢振华会谈。")[0] == 87


def test_a_paragraph_of_one_sentence_needs_no_link(memory: Memory) -> None:
    memory.add(pair("他将与解振华会谈。", "He will meet Xie."))

    link_pending(memory, in_order)

    assert count_unlinked(memory) == 0
    assert best(memory, "他将与解振华会谈。") == (100, "He will meet Xie.")


def test_english_that_was_not_located_is_told(memory: Memory) -> None:
    memory.add(pair(SOURCE, "Kerry came."))
    link_pending(memory, in_order)

    (match, *_) = sentence_matches(memory, Query("双方没有透露议程。"), SCORER)

    assert (match.is_located, match.target, match.percent) == (False, "", 100)


def test_sentences_go_with_the_text_they_were_cut_from(memory: Memory) -> None:
    unit_id = memory.add(pair(SOURCE, TARGET))
    link_unit(memory, unit_id, in_order)

    memory.update(replace(pair("完全是别的内容。还有一句。", "Other. More."), id=unit_id))

    assert best(memory, "他将与解振华会谈。") == (0, "")
    assert count_unlinked(memory) == 1
    memory.delete([unit_id])
    assert memory.connection.execute("SELECT count(*) FROM span").fetchone()[0] == 0


def test_links_made_for_an_older_text_are_dropped(memory: Memory) -> None:
    unit_id = memory.add(pair(SOURCE, TARGET))
    (before,) = unlinked(memory)
    memory.update(replace(pair(SOURCE, f"{TARGET} Edited."), id=unit_id))

    assert not put_links(memory, before, in_order(SOURCE, TARGET))
    assert count_unlinked(memory) == 1


def test_a_span_outside_the_text_is_refused(memory: Memory) -> None:
    memory.add(pair(SOURCE, TARGET))
    (unit,) = unlinked(memory)

    with pytest.raises(ValueError, match="source_end=999"):
        put_links(memory, unit, [SentenceLink(0, 999), SentenceLink(0, 1)])


def test_a_dead_index_of_sentences_is_noticed_on_opening(path: Path) -> None:
    with Memory.create(path) as memory:
        memory.add(pair(SOURCE, TARGET))
        link_pending(memory, in_order)
        memory.span_index.clear()

    with Memory(path) as memory:
        assert memory.index_state is IndexState.DEAD


def test_linking_can_be_stopped_and_goes_on(memory: Memory) -> None:
    fill(memory, *((f"第{n}句话。再说{n}次。", "One. Two.") for n in range(150)))
    told: list[int] = []

    link_pending(memory, in_order, progress=told.append, is_cancelled=lambda: bool(told))

    assert count_unlinked(memory) == 50
    link_pending(memory, in_order)
    assert count_unlinked(memory) == 0


def test_a_new_paragraph_is_put_together_from_what_its_sentences_were(path: Path) -> None:
    with Memory.create(path) as memory:
        memory.add(pair(SOURCE, TARGET))
        memory.add(pair("会谈持续了3个小时。", "The talks lasted 3 hours."))
        link_pending(memory, in_order)
    paragraph = "双方没有透露议程。会谈持续了5个小时。今天天气很好。他将与解振华会谈。"

    found = hits(path, paragraph)
    made = assemble(paragraph, found, SCORER)

    assert [each.start for each in found] == [0, 9, 26]
    assert not made.is_complete
    assert made.text() == (
        "Both keep the agenda secret. The talks lasted 5 hours. He will meet Xie Zhenhua."
    )
    assert "今天天气很好。" in made.text(with_source=True)
    assert 70 <= made.percent < 80


def test_a_paragraph_of_which_nothing_is_known_is_told_as_such(path: Path) -> None:
    Memory.create(path).close()

    with Memories([Attached(path)]) as memories:
        assert look_up_sentences(memories, Query(SOURCE), SCORER) == NothingFound()
