"""The rows of the desk: decisions on findings, and sign-offs."""

from dataclasses import astuple

from workbench.model.changes import Kind
from workbench.model.finding import Decision, DecisionKind
from workbench.model.ids import ArticleId, DecisionId, SegmentId, SignOffId
from workbench.model.sign_off import Obstacle, ObstacleKind, SignOff
from workbench.storage.table import RowValues, Scalar, Table, dump, integer, load


def _encode_decision(decision: Decision) -> dict[str, Scalar]:
    return {
        "segment_id": decision.segment_id,
        "code": decision.code,
        "judged": decision.judged,
        "kind": decision.kind.value,
        "reason": decision.reason,
        "created_at": decision.created_at,
        "created_by": decision.created_by,
    }


def _decode_decision(row: RowValues) -> Decision:
    return Decision(
        id=DecisionId(integer(row["id"])),
        segment_id=SegmentId(integer(row["segment_id"])),
        code=str(row["code"]),
        judged=str(row["judged"]),
        kind=DecisionKind(str(row["kind"])),
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


DECISIONS = Table(
    Kind.DECISION,
    "decision",
    ("segment_id", "code", "judged", "kind", "reason", "created_at", "created_by"),
    "segment_id",
    _encode_decision,
    _decode_decision,
)
SIGN_OFFS = Table(
    Kind.SIGN_OFF,
    "sign_off",
    ("article_id", "signed_by", "signed_at", "reason", "left_open"),
    "article_id",
    _encode_sign_off,
    _decode_sign_off,
)
