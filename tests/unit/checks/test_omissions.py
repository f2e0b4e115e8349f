"""What a translation leaves out, puts in, or says twice."""

from dataclasses import replace

import pytest

from workbench.bitext.encoder import EncoderMissing, LazyEncoder, SentenceEncoder, load_encoder
from workbench.checks.meaning.omissions import CHECKS, Omissions
from workbench.checks.rule import ArticleFacts, Checked
from workbench.model.finding import Finding, Severity
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import Role, Segment, SourceContent
from workbench.services.checking.engine import MOST_PREPARED, CheckEngine, Checks
from workbench.services.checking.house_style import default_style

STYLE = default_style()


def checked(source: str, target: str, role: Role = Role.BODY, number: int = 1) -> Checked:
    content = SourceContent(role, source)
    segment = Segment(SegmentId(number), ArticleId(1), number, content, target=target)
    return Checked(segment, ArticleFacts())


def findings(pair: Checked, encoder: LazyEncoder) -> list[Finding]:
    check = Omissions(encoder)
    check.prepare([pair], STYLE)
    return list(check.check(pair, STYLE))


@pytest.fixture(scope="module")
def lazy() -> LazyEncoder:
    return LazyEncoder()


@pytest.fixture
def missing() -> LazyEncoder:
    return LazyEncoder(lambda: EncoderMissing.NOT_INSTALLED)


def test_a_sentence_left_out_is_shown_with_the_place_where_its_english_would_stand(
    lazy: LazyEncoder,
) -> None:
    source = "公司上月裁员三百人。工会批评管理层事先没有通知。员工打算罢工。"
    target = "The company laid off 300 people last month. The staff plan to strike."

    (found,) = findings(checked(source, target), lazy)

    assert (found.code, found.severity) == ("omission.sentence", Severity.WARNING)
    assert found.source[0].of(source) == "工会批评管理层事先没有通知。"
    (place,) = found.target
    assert target[place.start :].strip() == "The staff plan to strike."
    assert found.about_missing


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("渔船返港。渔业署提供", "A fishing boat returns to port. Fisheries Agency handout"),
        ("选手在录制现场。视频截图", "A contestant during the recording. Screengrab from the show"),
        ("山火蔓延。图源：社交媒体", "The fire spreads. Photo: social media"),
    ],
)
def test_the_credit_of_a_caption_is_no_sentence_that_was_left_out_or_put_in(
    source: str, target: str, missing: LazyEncoder
) -> None:
    assert findings(checked(source, target, Role.CAPTION), missing) == []


def test_an_english_sentence_without_a_source_is_shown_on_both_sides(lazy: LazyEncoder) -> None:
    target = (
        "The court put off the verdict on Friday. Supporters wept outside. The trial took a year."
    )
    source = "法院周五推迟宣判。审判历时一年。"

    (found,) = findings(checked(source, target), lazy)

    assert found.code == "omission.extra_sentence"
    assert found.target[0].of(target) == "Supporters wept outside."
    assert source[found.source[0].start :] == "审判历时一年。"


def test_a_sentence_translated_twice_is_a_hint(lazy: LazyEncoder) -> None:
    source = "欧盟表示将向世贸组织提出申诉。分析师预计物价会上涨。"
    first = "The EU said it would file a complaint with the World Trade Organization."
    second = "The EU said it will file a complaint with the World Trade Organization."
    target = f"{first} {second} Analysts expect prices to rise."

    found = [each for each in findings(checked(source, target), lazy) if each.target]

    assert [each.code for each in found] == ["omission.doubled"]
    assert [span.of(target) for span in found[0].target] == [first, second]


def test_a_clause_dropped_from_a_sentence_is_a_hint(lazy: LazyEncoder) -> None:
    source = "因担心余震，居民在公园里过夜。"

    (found,) = findings(checked(source, "Residents spent the night in the park."), lazy)

    assert (found.code, found.severity) == ("omission.clause", Severity.HINT)
    assert found.values == {"words": "因担心余震，"}


@pytest.mark.parametrize(
    "role", [Role.BYLINE, Role.DATELINE, Role.TABLE_CELL, Role.RELATED, Role.BOILERPLATE]
)
def test_what_is_left_out_on_purpose_is_no_finding(role: Role, lazy: LazyEncoder) -> None:
    pair = checked("因担心余震，居民在公园里过夜。", "Residents spent the night in the park.", role)

    assert findings(pair, lazy) == []


def test_an_omitted_segment_and_an_empty_target_are_left_alone(lazy: LazyEncoder) -> None:
    pair = checked("因担心余震，居民在公园里过夜。", "Residents slept in the park.")
    omitted = replace(pair, segment=replace(pair.segment, omitted="repeated below"))

    assert findings(omitted, lazy) == []
    assert findings(checked("他走了。她留下了。", " "), lazy) == []


def test_without_an_encoder_length_and_names_tell_a_sentence(missing: LazyEncoder) -> None:
    source = "事故发生在2019年3月5日。马来西亚派出12艘船和4架飞机参加搜救行动。"

    (found,) = findings(checked(source, "The accident happened on March 5, 2019."), missing)

    assert found.code == "omission.sentence"
    assert "马来西亚" in found.values["words"]


def test_a_segment_that_was_not_prepared_waits_for_no_encoder() -> None:
    def load() -> SentenceEncoder | EncoderMissing:
        raise AssertionError

    pair = checked("因担心余震，居民在公园里过夜。", "Residents slept in the park.")

    list(Omissions(LazyEncoder(load)).check(pair, STYLE))


def test_a_house_that_does_not_want_meaning_compared_loads_nothing() -> None:
    def load() -> SentenceEncoder | EncoderMissing:
        raise AssertionError

    pair = checked("他走了。她留下了。", "He left.")
    for style in (replace(STYLE, by_meaning=False), replace(STYLE, off=frozenset({"omission"}))):
        Omissions(LazyEncoder(load)).prepare([pair], style)


@pytest.mark.parametrize(
    ("count", "prepared", "loaded"),
    [(2, None, [1]), (MOST_PREPARED + 1, None, []), (2, False, [])],
)
def test_only_so_many_segments_are_prepared_unasked(
    count: int,
    prepared: bool | None,  # noqa: FBT001 - as the engine takes it
    loaded: list[int],
) -> None:
    calls: list[int] = []

    def load() -> SentenceEncoder | EncoderMissing:
        calls.append(1)
        return EncoderMissing.NOT_INSTALLED

    pairs = [checked("他走了。她留下了。", "He left.", number=n + 1) for n in range(count)]
    engine = CheckEngine(Checks((Omissions(LazyEncoder(load)),), (), STYLE))

    engine.update(pairs, (), lambda _: [], prepared=prepared)

    assert calls == loaded


def test_the_encoder_is_loaded_once() -> None:
    calls: list[int] = []

    def load() -> SentenceEncoder | EncoderMissing:
        calls.append(1)
        return load_encoder()

    lazy = LazyEncoder(load)

    assert lazy.loaded is None
    assert lazy.get() is lazy.get() is lazy.loaded
    assert calls == [1]


def test_the_program_s_own_check_has_a_name() -> None:
    assert [each.name for each in CHECKS] == ["omissions"]


def test_a_sentence_about_a_figure_that_both_texts_have_is_there(lazy: LazyEncoder) -> None:
    source = (
        "工作日早高峰开车过桥平均需要68分钟；轮渡加上两头步行只要45分钟。"
        "负责调查的教授说，轮渡的意义不在于快，而在于准。"
    )
    target = (
        "Driving across a bridge in the weekday morning rush takes 68 minutes on average. "
        "The ferry, with a walk at each end, takes 45. The professor who led the survey says "
        "the point of the ferry is not that it is fast but that it is punctual."
    )

    assert findings(checked(source, target), lazy) == []


def test_the_site_behind_a_headline_is_no_part_of_it(lazy: LazyEncoder) -> None:
    source = "停航21年　澜港轮渡为何重新开航？[图]|海岬Q&A_交通"
    target = "Ferries return to Langang Bay after 21 years. Why now?"

    assert findings(checked(source, target, Role.HEADLINE), lazy) == []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("她等啊等，一直等到天黑。", "She waited and waited until dark."),
        ("記者多次聯絡校方，但始終無人回應。", "Repeated calls to the school were not answered."),
        (
            "多名专家一致认为，有必要开展更深入的调查。",
            "The experts agreed that further investigation was needed.",
        ),
        (
            "有家長質問：「你們怎麼現在才說？」",
            '"Why are you telling us only now?" asked one of the parents at the meeting.',
        ),
        (
            "许多网民评论说：“早该如此。”",
            '"About time," wrote many internet users in their comments.',
        ),
        ("由于缺水，部分村庄已停止种稻。", "Short of water, some villages no longer grow rice."),
        (
            "展出的有书法、国画、瓷器和家具。",
            "On show are calligraphy, paintings, porcelain and furniture.",
        ),
        (
            "灾民需要大米、面粉、棉衣和煤炭。",
            "The victims need rice and flour, warm clothes and coal.",
        ),
        ("他的父母、兄弟和妻子都在场。", "His parents, brothers and wife were all there."),
        ("出席的有工人、农民和学生。", "Workers, farmers and students attended."),
        ("他买了锅碗瓢盆、被褥和衣服。", "He bought pots and pans, bedding and clothes."),
        (
            "公司在北京、上海、广州和深圳设有分店。",
            "The company has branches in Beijing, Shanghai, Guangzhou and Shenzhen.",
        ),
        ("警方查获毒品、枪支和现金。", "Police seized drugs, guns and cash."),
        (
            "会议讨论了贸易、气候和安全问题。",
            "The meeting discussed trade, the climate and security.",
        ),
        (
            "车祸造成司机、两名乘客和一名路人受伤。",
            "The crash injured the driver, two passengers and a passer-by.",
        ),
    ],
)
def test_what_is_said_in_another_place_or_form_was_not_left_out(
    source: str, target: str, lazy: LazyEncoder
) -> None:
    assert not findings(checked(source, target), lazy)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("灾民需要大米、面粉、棉衣和煤炭。", "The victims need rice, flour and coal."),
        ("展出的有书法、国画、瓷器和家具。", "On show are calligraphy, paintings and furniture."),
        (
            "记者多次致电该公司，公司随后发表声明否认污染河流。",
            "The company was called repeatedly.",
        ),
    ],
)
def test_an_item_or_a_clause_that_nothing_says_was(
    source: str, target: str, lazy: LazyEncoder
) -> None:
    assert findings(checked(source, target), lazy)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (
            "根据海关法的有关规定，涉案货物被依法没收，当事人被罚款二十万元。",
            "The goods were confiscated and the owner fined 200,000 yuan under customs law.",
        ),
        (
            "在轻松愉快的气氛中，两位外长回顾了近年来的合作，并商定加强人员往来。",
            "The two foreign ministers looked back on cooperation and agreed on more exchanges.",
        ),
        (
            "接到报警后，消防员立即赶赴现场，用四个小时将大火扑灭。",
            "Firefighters rushed to the scene and put out the blaze in four hours.",
        ),
        (
            "由于刹车失灵，导致货车冲入人群，造成两名行人受伤。",
            "Failed brakes caused a truck to plough into a crowd, injuring two pedestrians.",
        ),
        (
            "部长说，必须坚持不懈、持之以恒地治理沙漠。",
            "Deserts must be brought under control with perseverance, the minister said.",
        ),
        (
            "南通中院昨天公开宣判，被告人当庭表示不上诉。",
            "The court in Nantong gave judgment yesterday. The defendant said he would not appeal.",
        ),
        (
            "这座古老的钟楼，见证了两百多年的历史。",
            "The clock tower has seen 200 years of history.",
        ),
    ],
)
def test_what_the_target_says_in_its_own_way_is_not_left_out(
    source: str, target: str, missing: LazyEncoder
) -> None:
    assert findings(checked(source, target), missing) == []


def test_another_opening_clause_that_is_left_out_is_told(missing: LazyEncoder) -> None:
    source = "为防止事故再次发生，海关没收了涉案货物，并对当事人罚款二十万元。"
    target = "Customs confiscated the goods and fined the owner 200,000 yuan."

    assert [each.code for each in findings(checked(source, target), missing)] == ["omission.clause"]


def test_a_sentence_that_the_source_has_not_is_told(missing: LazyEncoder) -> None:
    source = "市长昨天为新桥揭幕。"
    target = "The mayor opened the new bridge yesterday. Opponents had sued twice to block it."

    found = [each.code for each in findings(checked(source, target), missing)]

    assert found == ["omission.extra_sentence"]


@pytest.mark.parametrize(
    ("source", "target", "lost"),
    [
        (
            "除金门外，各县市本周都将下雨。",
            "Rain is expected across all counties and cities this week.",
            "金门",
        ),
        ("为保护湿地，当地禁止捕鱼。", "Fishing is banned locally.", "保护湿地"),
        ("据知情人士称，两家公司计划合并。", "The two companies plan to merge.", "知情人士"),
        ("据警方透露，嫌疑人计划逃往境外。", "The suspect planned to flee abroad.", "警方"),
        ("他经香港飞往伦敦。", "He flew to London.", "香港"),
        (
            "出口下降，但内需强劲，经济仍增长百分之三。",
            "Strong domestic demand kept the economy growing 3%.",
            "出口下降",
        ),
        ("该国偏远地区的学生没有网络。", "Students in the country have no internet.", "偏远"),
        ("法院以受贿罪判处他十年有期徒刑。", "The court gave him ten years in prison.", "受贿"),
        (
            "礼包包括水果、牛奶和面包。",
            "The gift pack includes fruit, milk, bread and eggs.",
            "",
        ),
    ],
)
def test_an_exception_a_purpose_a_way_or_a_source_left_out_is_told(
    source: str, target: str, lost: str, missing: LazyEncoder
) -> None:
    found = findings(checked(source, target), missing)

    assert any(lost in span.of(source) for each in found for span in each.source)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (
            "除金门外，各县市本周都将下雨。",
            "Rain is expected in all counties and cities this week except Kinmen.",
        ),
        ("除兰州外，各地航班已恢复正常。", "Flights are back to normal everywhere but Lanzhou."),
        ("为保护湿地，当地禁止捕鱼。", "Wetland conservation has led the area to ban fishing."),
        (
            "为避免拥堵，市政府将错开学校放学时间。",
            "The city will stagger the times at which schools let out to keep traffic flowing.",
        ),
        (
            "为了减轻家长负担，政府取消了午餐费。",
            "The government has scrapped lunch fees, easing the burden on parents.",
        ),
        (
            "据知情人士称，两家公司计划合并。",
            "Two companies plan to merge, according to someone with direct knowledge.",
        ),
        ("他经香港飞往伦敦。", "He flew to London by way of Hong Kong."),
        (
            "出口下降，但内需强劲，经济仍增长百分之三。",
            "Strong domestic demand offset weak sales abroad and the economy still grew 3%.",
        ),
        ("增速高于全国平均水平百分之二。", "Growth outpaced that of the nation by 2%."),
        ("礼包包括水果、牛奶和面包。", "The gift pack includes fruit, milk and bread."),
    ],
)
def test_an_exception_a_purpose_a_way_or_a_source_in_other_words_is_there(
    source: str, target: str, missing: LazyEncoder
) -> None:
    assert findings(checked(source, target), missing) == []
