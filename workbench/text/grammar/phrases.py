"""Phrases of a sentence as patterns of its letters, of which larger patterns are made."""

NOUNS = "[dg]*[rjlxi#g]*[nmN]+#?"
NOUN_PHRASE = f"(?:{NOUNS}|p)"
PREPOSITIONAL = "(?:[fT](?:[dg]*[rjlxi#g]*[nmNt#]+|[oq]))"
BEHIND_NOUN = (
    f"(?:{PREPOSITIONAL}|[ilx]r?{NOUN_PHRASE}?{PREPOSITIONAL}+|c{NOUN_PHRASE}"
    f"|w(?:[ekv]|a|x|z|p|{NOUNS})[^,;:c-]*|p[ex]{PREPOSITIONAL}?"
    f"|p?aj?x?{PREPOSITIONAL}*(?=,)|Tv{NOUN_PHRASE}?{PREPOSITIONAL}*(?=,)|x?f[in]{NOUNS}{PREPOSITIONAL}*(?=,))"
)
SUBJECT = f"(?:{NOUNS}{BEHIND_NOUN}*|p(?:f{NOUN_PHRASE}{BEHIND_NOUN}*|w[azexkv][^,;:c-]*)?)"
OPENING = f"(?:[rh]|t|{PREPOSITIONAL}(?=[dgN#pm]))?"

# A noun phrase whose beginning is seen: behind another noun it is none of its compound.
BEGUN_PHRASE = "(?:[dg]+[rjx#g]*[nmN]+|p)"

# A verb that is surely finite: a form in -ed only before what a participle hardly has behind it.
FINITE = "(?:[aze]|x(?=[dgpo#wNTfr.])|k(?=[dgpwjN#]))"
