"""What tests of alignments share: sides of plain paragraphs, and rows by their numbers."""

from collections.abc import Sequence

from workbench.model.alignment import AlignedRow, AlignedSide, Alignment, Mark, Piece
from workbench.model.highlight import Side
from workbench.model.ids import AlignmentId
from workbench.model.language import Variant
from workbench.model.segment import Role, SourceContent

CHINESE = (
    "美国气候特使克里抵达北京展开访问",
    "美国总统气候特使克里周日抵达北京，将同中国官员举行四天会谈。双方将讨论甲烷排放。",
    "中国外交部发言人毛宁表示，双方将就合作应对气候变化深入交换意见。",
    "北京今年已有27天气温超过35摄氏度，刷新了2000年的纪录。",
    "分析人士认为，会谈能否取得突破仍有待观察。",
)
ENGLISH = (
    "US climate envoy Kerry arrives in Beijing for visit",
    (
        "John Kerry, the US president's special envoy for climate, arrived in Beijing on Sunday for"
        " four days of talks with Chinese officials. The two sides will discuss methane emissions."
    ),
    (
        "The two sides will exchange views in depth on working together against climate change,"
        " said Mao Ning, a spokesperson of China's Foreign Ministry."
    ),
    "Beijing has had 27 days above 35 degrees Celsius this year, breaking the record of 2000.",
    "Whether the talks bring a breakthrough remains to be seen, analysts say.",
)


def side_with(texts: Sequence[str], title: str = "") -> AlignedSide:
    paragraphs = tuple(SourceContent(Role.BODY, text) for text in texts)
    return AlignedSide(title or texts[0], paragraphs)


def whole(texts: Sequence[str], number: int) -> Piece:
    return Piece(number, 0, len(texts[number]))


def aligned(
    *pairs: tuple[Sequence[int], Sequence[int]],
    confidence: int = 95,
    chinese: Sequence[str] = CHINESE,
    english: Sequence[str] = ENGLISH,
) -> Alignment:
    """An alignment whose rows hold whole paragraphs, by their numbers."""
    rows = tuple(
        AlignedRow(
            tuple(whole(chinese, i) for i in sources),
            tuple(whole(english, j) for j in targets),
            confidence if sources and targets else 0,
        )
        for sources, targets in pairs
    )
    one, other = side_with(chinese), side_with(english)
    return Alignment(AlignmentId(0), chinese[0], Variant.CHINA, one, other, rows)


def straight() -> Alignment:
    """The sample with each paragraph beside its own."""
    return aligned(*(([number], [number]) for number in range(len(CHINESE))))


def numbers(rows: Sequence[AlignedRow]) -> list[tuple[list[int], list[int]]]:
    """The paragraphs of each row."""
    return [
        ([each.paragraph for each in row.sources], [each.paragraph for each in row.targets])
        for row in rows
    ]


def marks(rows: Sequence[AlignedRow]) -> list[Mark]:
    return [row.mark for row in rows]


def characters(alignment: Alignment, rows: Sequence[AlignedRow], side: Side) -> list[str]:
    """Every character of one side with its place, in order: none is lost or doubled."""
    text = alignment.side(side)
    found = sorted(
        (piece.paragraph, at)
        for row in rows
        for piece in row.pieces(side)
        for at in range(piece.start, piece.end)
    )
    return [f"{number}:{at}:{text.paragraphs[number].text[at]}" for number, at in found]
