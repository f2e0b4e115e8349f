"""Lines of date, source and makers: what they say, and what is no such line."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.segment import CreditFunction
from workbench.text.credits.source_line import as_published, line_moment, read_source_line

SOURCE, REPORTER, EDITOR = (
    CreditFunction.SOURCE,
    CreditFunction.REPORTER,
    CreditFunction.EDITOR,
)
EVENING = "2025-04-20T21:15:00+08:00"
NIGHT = "2025-04-20T00:00:00+08:00"


@pytest.mark.parametrize(
    ("line", "moment", "named"),
    [
        ("2025-04-20 21:15:00　来源: 海岬周刊", EVENING, [(SOURCE, "海岬周刊")]),
        ("2025年04月20日21:15  来源：海岬网-生活频道", EVENING, [(SOURCE, "海岬网-生活频道")]),
        ("发布时间：2025-04-20 来源：海岬渔会", NIGHT, [(SOURCE, "海岬渔会")]),
        (
            "2025-04-20 21:15来源：海岬时报网作者：沈渡",
            EVENING,
            [(SOURCE, "海岬时报网"), (REPORTER, "沈渡")],
        ),
        (
            "发布时间：2025-04-20　来源：海岬网　作者：沈渡　责任编辑：陆远_HJ20",
            NIGHT,
            [(SOURCE, "海岬网"), (REPORTER, "沈渡"), (EDITOR, "陆远")],
        ),
        ("海岬社 2025-04-20 21:15", EVENING, [(SOURCE, "海岬社")]),
        ("2025-04-20 21:15 | 海岬日报", EVENING, [(SOURCE, "海岬日报")]),
        ("海岬日报 | 2025年4月20日 晚上9:15", EVENING, [(SOURCE, "海岬日报")]),
        ("民國114年4月20日 21:15 記者：羅曉音", EVENING, [(REPORTER, "羅曉音")]),
        ("114/04/20 21:15 海岬新聞網", EVENING, [(SOURCE, "海岬新聞網")]),
        ("來源：海岬社 2025/04/20 21:15", EVENING, [(SOURCE, "海岬社")]),
        ("2025-04-20 21:15 来源：海岬网 评论(3) 阅读 1.2万", EVENING, [(SOURCE, "海岬网")]),
        ("2025-04-20 21:15 来源：海岬网 字号：大 中 小 分享到：", EVENING, [(SOURCE, "海岬网")]),
        ("2025-04-20 21:15 评论(3)", EVENING, []),
        ("发布日期：2025-04-20 责任编辑：陆远", NIGHT, [(EDITOR, "陆远")]),
        ("二〇二五年四月二十日 来源：海岬日报", NIGHT, [(SOURCE, "海岬日报")]),
        ("海岬网 沈渡 2025-04-20 21:15", EVENING, [(SOURCE, "海岬网"), (REPORTER, "沈渡")]),
        ("记者 沈渡 2025-04-20", NIGHT, [(REPORTER, "沈渡")]),
        ("发布于2025-04-20 21:15 来自海岬网", EVENING, [(SOURCE, "海岬网")]),
        ("2025-04-20T13:15:00Z 来源：海岬网", "2025-04-20T13:15:00+00:00", [(SOURCE, "海岬网")]),
        ("2025-04-20 21:15（北京时间）来源：海岬网", EVENING, [(SOURCE, "海岬网")]),
        ("2025-04-20 HKT 21:15 海岬電台", EVENING, [(SOURCE, "海岬電台")]),
        ("記者羅曉音／台北報導 2025-04-20 21:15", EVENING, [(REPORTER, "羅曉音")]),
        ("海岬日报 2025年04月20日 第03版", NIGHT, [(SOURCE, "海岬日报")]),
        ("2025-04-20 21:15 北京 来源：海岬网 参与互动", EVENING, [(SOURCE, "海岬网")]),
        ("作者：沈渡 | 海岬周刊 | 2025-04-20", NIGHT, [(REPORTER, "沈渡"), (SOURCE, "海岬周刊")]),
        ("04-20 21:15 来源：海岬网", None, [(SOURCE, "海岬网")]),
        (
            "来源：海岬网 | 2025年04月20日 21:15:00 | 编辑：陆远 顾明薇",
            EVENING,
            [(SOURCE, "海岬网"), (EDITOR, "陆远"), (EDITOR, "顾明薇")],
        ),
    ],
)
def test_a_line_of_date_and_source_names_both(
    line: str, moment: str | None, named: list[tuple[CreditFunction, str]]
) -> None:
    found = read_source_line(line)

    assert found is not None
    assert (found.moment.isoformat() if found.moment else None) == moment
    assert [(credit.function, credit.name) for credit in found.credits] == named
    assert all(line[it.start : it.end] == it.name for it in found.credits)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "2025年4月20日",
        "来源：海岬网",
        "2025年4月20日 渡轮恢复营运",
        "2025-04-20 21:15 渡轮恢复营运",
        "2025年4月20日，渡轮恢复营运。来源：海岬网",
        "这条航线从2025年4月20日起来源不明",
        "首页 > 新闻 > 正文 2025-04-20 来源：海岬网",
        "2025-04-20 " + "来源：海岬网 " * 30,
    ],
)
def test_what_says_more_or_less_is_no_source_line(line: str) -> None:
    assert read_source_line(line) is None


def test_a_time_of_a_line_is_the_newsroom_s_unless_another_zone_is_given() -> None:
    tokyo = timezone(timedelta(hours=9))
    line = "2025年4月20日 21:15"

    assert as_published(line_moment(line)) == datetime(2025, 4, 20, 13, 15, tzinfo=UTC)
    assert as_published(line_moment(line, tokyo)) == datetime(2025, 4, 20, 12, 15, tzinfo=UTC)
    assert as_published(line_moment("0001-01-01 00:00")) is None
    assert line_moment("2025-02-30 21:15") is None


@given(st.text("0123456789-/.:年月日时 来源作者：海岬网沈渡|(评论)民国上下午十二_AB", max_size=40))
def test_any_line_is_read_or_left_and_names_stand_where_they_are_said(line: str) -> None:
    found = read_source_line(line)

    assert found is None or all(line[it.start : it.end] == it.name for it in found.credits)
