from datetime import date

from workbench.model.concept import (
    Concept,
    ConceptId,
    Form,
    FormStatus,
    Period,
    Register,
)
from workbench.model.concept_entries import ANY_DAY, View
from workbench.model.term import EntryKind
from workbench.terms.matching import ConceptKey
from workbench.terms.offering import Offer, completions, offers
from workbench.terms.recogniser import Recogniser

CHINA = Concept(
    EntryKind.PLACE,
    (
        Form("zh-CN", "中华人民共和国", register=Register.OFFICIAL),
        Form("en", "People's Republic of China", register=Register.OFFICIAL),
        Form("zh-CN", "中国", register=Register.HOUSE),
        Form("en", "China", register=Register.HOUSE),
        Form("en", "Red China", FormStatus.FORBIDDEN),
    ),
)
FORCE = Concept(
    EntryKind.ORGANISATION,
    (
        Form("zh-CN", "战略支援部队", period=Period("2015-12-31", "2024-04-19")),
        Form("en", "Strategic Support Force"),
        Form("en", "the force", later=True),
        Form("en", "SSF", FormStatus.ADMITTED),
        Form("zh-CN", "支援", FormStatus.FORBIDDEN),
    ),
)


def offered(text: str, view: View = ANY_DAY) -> tuple[Offer, ...]:
    concepts = ((ConceptKey("x", ConceptId(n)), each) for n, each in enumerate((CHINA, FORCE)))
    return offers(Recogniser.of(concepts).chinese(text), view)


def test_an_official_form_offers_official_english_and_a_house_form_its_own() -> None:
    official, house = offered("中华人民共和国，中国")

    assert (official.english, house.english) == ("People's Republic of China", "China")
    assert house.avoid == ("Red China",)


def test_what_is_said_later_and_what_is_admitted_come_behind() -> None:
    offer, _ = offered("战略支援部队")

    assert (offer.english, offer.later) == ("Strategic Support Force", "the force")
    assert offer.others == ("SSF",)


def test_a_form_says_whether_it_holds_on_the_day_and_whether_it_may_stand_there() -> None:
    name, forbidden = offered("战略支援部队", View(date(2025, 1, 1)))

    assert (name.is_current, name.is_forbidden) == (False, False)
    assert (forbidden.is_forbidden, forbidden.is_main) == (True, False)
    assert offered("战略支援部队", View(date(2020, 1, 1)))[0].is_current


def test_typing_is_completed_from_the_terms_of_the_text() -> None:
    terms = offered("中国的战略支援部队")

    assert completions(terms, "s") == ("Strategic Support Force", "SSF")
    assert completions(terms, "CH") == ("China",)
    assert completions(terms, "Red") == ()
    assert completions((), "s") == ()
