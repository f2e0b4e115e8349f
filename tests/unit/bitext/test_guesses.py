from workbench.bitext.guesses import SampleBackground, guess

UNITS = [
    (
        "国家发改委周三约谈了五家粮商。",
        "The state planner summoned five grain traders on Wednesday.",
    ),
    ("粮商说，国家发改委没有给出理由。", "The state planner gave no reason, traders said."),
    ("国家发改委上月下调了油价。", "Last month, the state planner cut fuel prices."),
    ("经济学家柯蕾娜批评了国家发改委。", "Economist Lena Koch criticized the state planner."),
]
OTHERS = [
    "The ferry will sail 12 times a day, the port authority said on Wednesday.",
    "Traders said prices had doubled last month.",
    "The state does not comment on five such cases.",
    "A planner at the port gave no reason for the delay.",
]
BACKGROUND = SampleBackground([*(target for _, target in UNITS), *OTHERS])


def test_the_words_that_all_its_units_share_come_first() -> None:
    best, *_ = guess("国家发改委", UNITS, BACKGROUND, total=8)

    assert best.text == "state planner"
    assert best.votes == 4
    assert best.units == (0, 1, 2, 3)
    assert best.score > 0.9


def test_no_guess_begins_or_ends_with_a_stop_word() -> None:
    edges = {
        word.lower()
        for each in guess("国家发改委", UNITS, BACKGROUND, total=8)
        for word in (each.text.split()[0], each.text.split()[-1])
    }

    assert edges.isdisjoint({"the", "on", "of", "no", "said"})


def test_a_name_is_guessed_whole_and_as_it_is_written() -> None:
    units = [
        ("世界卫生组织发出警告。", "The World Health Organization issued a warning."),
        ("世界卫生组织的专家抵达武汉。", "World Health Organization experts arrived in Wuhan."),
        ("他批评世界卫生组织。", "He criticized the World Health Organization."),
    ]
    background = SampleBackground([*(t for _, t in units), "Public health is a world of its own."])

    best, *_ = guess("世界卫生组织", units, background, total=4)

    assert best.text == "World Health Organization"


def test_a_person_is_known_by_pinyin_from_a_single_unit() -> None:
    units = [
        ("法官问沈柏年有没有话说。", "The judge asked Shen Bonian whether he had anything to say.")
    ]

    best, *_ = guess("沈柏年", units, SampleBackground([units[0][1], *OTHERS]), total=5)

    assert best.text == "Shen Bonian"


def test_what_a_large_memory_holds_more_often_counts_more() -> None:
    few = guess("国家发改委", UNITS, BACKGROUND, total=8)
    many = guess("国家发改委", UNITS, BACKGROUND, total=8, holding=400)

    assert few[0].text == many[0].text == "state planner"


def test_nothing_is_guessed_from_nothing() -> None:
    assert guess("国家发改委", [], BACKGROUND, total=8) == ()
    assert (
        guess("国家发改委", [("国家发改委。", ""), ("国家发改委", "…")], BACKGROUND, total=8) == ()
    )
    assert guess("国家发改委", UNITS, SampleBackground([]), total=0) != ()


def test_a_background_counts_whole_words() -> None:
    background = SampleBackground(["State planners met.", "The state planner spoke.", "Estate."])

    assert list(background.counts(["state", "state planner", "planner spoke", "nowhere"])) == [
        2,
        1,
        1,
        0,
    ]
