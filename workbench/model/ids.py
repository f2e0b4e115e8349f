"""Identifiers of the entities a project holds.

Each is a positive integer, unique within its kind and within one project file, and never used again
after its entity is deleted, so a journal entry or a highlight list can name a thing that is gone.
"""

from typing import NewType

ArticleId = NewType("ArticleId", int)
SegmentId = NewType("SegmentId", int)
HighlightId = NewType("HighlightId", int)
NoteId = NewType("NoteId", int)
OverrideId = NewType("OverrideId", int)
DecisionId = NewType("DecisionId", int)
SignOffId = NewType("SignOffId", int)
ChoiceId = NewType("ChoiceId", int)
TermId = NewType("TermId", int)
SourceCopyId = NewType("SourceCopyId", int)
SourceBytesId = NewType("SourceBytesId", int)
OriginalId = NewType("OriginalId", int)
OriginalPartId = NewType("OriginalPartId", int)
AlignmentId = NewType("AlignmentId", int)
OpinionId = NewType("OpinionId", int)
TransactionId = NewType("TransactionId", int)

NO_ARTICLE = ArticleId(0)
NO_SEGMENT = SegmentId(0)
