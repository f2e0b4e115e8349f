"""What a finding judged, so that a user's word on it can hold until those words change."""

import hashlib
from collections import Counter
from collections.abc import Iterable

from workbench.model.finding import Finding
from workbench.model.segment import Segment


def fingerprint(finding: Finding, segment: Segment) -> str:
    """Return what tells the words a finding judged from all others, as 16 hexadecimal digits.

    They are the words of its spans and the values of its sentence, wherever they stand; where
    it has no span, the two texts as a whole.
    """
    words = [span.of(segment.source) for span in finding.source]
    words += [span.of(segment.target) for span in finding.target]
    whole = [] if words else [segment.source, segment.target]
    identity = repr((finding.code, words, whole, sorted(finding.details)))
    return hashlib.sha256(identity.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def mark_of(segment: Segment) -> str:
    """Return what tells a segment's two texts from all others, as 16 hexadecimal digits."""
    texts = repr((segment.source, segment.target))
    return hashlib.sha256(texts.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def fingerprints(findings: Iterable[Finding], segment: Segment) -> tuple[str, ...]:
    """Return the fingerprints of a segment's findings; equal ones are numbered: `#2`."""
    seen: Counter[str] = Counter()
    found = []
    for finding in findings:
        mark = fingerprint(finding, segment)
        seen[mark] += 1
        found.append(mark if seen[mark] == 1 else f"{mark}#{seen[mark]}")
    return tuple(found)
