"""Concepts for hypothesis: everything that a sound one may hold."""

from hypothesis import strategies as st

from workbench.model.concept import Concept, Form, FormStatus, Period, Register, Title
from workbench.model.term import EntryKind

PLAIN = st.text("甲乙丙 abc&<>\"',;|~#·", max_size=6).map(lambda text: " ".join(text.split()))
TEXTS = PLAIN.filter(bool)
DAYS = st.sampled_from(["", "2013", "2013-03", "2013-03-14"])
LATER_DAYS = st.sampled_from(["", "2022", "2022-12", "2022-12-30"])
PERIODS = st.builds(Period, DAYS, LATER_DAYS)
GUARDS = st.lists(st.sampled_from(["~米亚", "公~", "每~次"]), max_size=2).map(tuple)
CHINESE = st.sampled_from(["zh-CN", "zh-SG", "zh-TW", "zh-HK"])
ENGLISH = st.sampled_from(["en", "en-US", "en-GB"])


def forms(languages: st.SearchStrategy[str]) -> st.SearchStrategy[Form]:
    return st.builds(
        Form,
        language=languages,
        text=st.text("克里凱瑞特朗普A·bc", min_size=2, max_size=6),
        status=st.sampled_from(FormStatus),
        register=st.sampled_from(Register),
        later=st.booleans(),
        period=PERIODS,
        source=PLAIN,
        note=PLAIN,
        unless=GUARDS,
    )


CONCEPTS = st.builds(
    Concept,
    kind=st.sampled_from(EntryKind),
    forms=st.lists(forms(CHINESE | ENGLISH), min_size=1, max_size=4).map(tuple),
    subject=PLAIN,
    note=PLAIN,
    source=PLAIN,
    unless=GUARDS,
    titles=st.lists(st.builds(Title, TEXTS, PLAIN, PERIODS), max_size=2).map(tuple),
    romanisation=PLAIN,
)
