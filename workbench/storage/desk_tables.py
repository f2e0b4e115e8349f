"""The rows of the desk: verdicts on findings, and sign-offs."""

from dataclasses import astuple

from workbench.model.changes import Kind
from workbench.model.finding import Verdict, VerdictKind
from workbench.model.ids import ArticleId, SegmentId, SignOffId, VerdictId
from workbench.model.sign_off import Obstacle, ObstacleKind, SignOff
from workbench.storage.table import RowValues, Scalar, Table, dump, integer, load


def _encode_verdict(verdict: Verdict) -> dict[str, Scalar]:
    return {
        "segment_id": verdict.segment_id,
        "code": verdict.code,
        "judged": verdict.judged,
        "kind": verdict.kind.value,
        "reason": verdict.reason,
        "created_at": verdict.created_at,
        "created_by": verdict.created_by,
    }


def _decode_verdict(row: RowValues) -> Verdict:
    return Verdict(
        id=VerdictId(integer(row["id"])),
        segment_id=SegmentId(integer(row["segment_id"])),
        code=str(row["code"]),
        judged=str(row["judged"]),
        kind=VerdictKind(str(row["kind"])),
        reason=str(row["reason"]),
        created_at=integer(row["created_at"]),
        created_by=str(row["created_by"]),
    )


def _encode_sign_off(sign_off: SignOff) -> dict[str, Scalar]:
    return {
        "article_id": sign_off.article_id,
        "signed_by": sign_off.signed_by,
        "signed_at": sign_off.signed_at,
        "reason": sign_off.reason,
        "left_open": dump([astuple(obstacle) for obstacle in sign_off.left]),
    }


def _decode_sign_off(row: RowValues) -> SignOff:
    return SignOff(
        SignOffId(integer(row["id"])),
        ArticleId(integer(row["article_id"])),
        str(row["signed_by"]),
        integer(row["signed_at"]),
        str(row["reason"]),
        tuple(
            Obstacle(
                ObstacleKind(str(kind)), SegmentId(int(str(each))), int(str(number)), str(code)
            )
            for kind, each, number, code in load(row["left_open"])
        ),
    )


VERDICTS = Table(
    Kind.VERDICT,
    "verdict",
    ("segment_id", "code", "judged", "kind", "reason", "created_at", "created_by"),
    "segment_id",
    _encode_verdict,
    _decode_verdict,
)
SIGN_OFFS = Table(
    Kind.SIGN_OFF,
    "sign_off",
    ("article_id", "signed_by", "signed_at", "reason", "left_open"),
    "article_id",
    _encode_sign_off,
    _decode_sign_off,
)
