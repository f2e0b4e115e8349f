"""How many readings of texts are kept, so that whoever asks next need not read again.

The engine judges some segments side by side, check by check. Each segment has two texts, and a few
sentences and clauses of them that are read by themselves; a check asks for those of all segments
before the next check does.
"""

# Segments that are judged side by side. Code that has just run runs a third faster, and of more
# segments than these it makes little difference.
SIDE_BY_SIDE = 16

# Texts whose reading is kept: twice what as many segments have.
RECENT = SIDE_BY_SIDE * 16
