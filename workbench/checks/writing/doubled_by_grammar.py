"""Words that English rightly writes twice, by the grammar around them: the will will be read."""

import re

from workbench.text.english_tokens import listed
from workbench.text.patterns import compiled

# In code points: how far back what explains a doubled word may stand.
REACH = 60

_COPULAS = listed("is was")

# What may stand between the verb and its clause: "what the problem is is who will pay".
_WHAT_IT_IS = compiled(
    r"\b(?:what|whatever|whoever|who|where|how|all) "
    r"(?:(?:the|this|that|his|her|its|their|our|my|your|a|an)(?: [a-z]+){1,3}"
    r"|it|this|that|he|she)\s\Z",
    re.IGNORECASE,
)

# A verb with its adverb before a preposition of the same letters: `came in in the dark`.
_WITH_PARTICLE = compiled(
    r"\b(?:c[ao]m(?:e|es|ing)|go(?:es|ing|ne)?|went|mov(?:e|es|ed|ing)|turn(?:s|ed|ing)?"
    r"|log(?:s|ged|ging)?|sign(?:s|ed|ing)?|walk(?:s|ed|ing)?|hand(?:s|ed|ing)?) (?:in|on)\Z"
    r"|\b(?:check|phone|call|break|settle|bring|rush|run|drop|cave|kick|pour|join|tune|opt|pitch"
    r"|weigh|fill|dial|step|pull|set|stand|join)(?:s|ed|d|ing)? in\Z"
    r"|\b(?:g[ai]v(?:e|es|en|ing)|stood|dug|sank|sunk|brought|broke|ran|setting|giv\w+) in\Z"
    r"|\b(?:turn|hand|giv|gave|lock|lett?|settl|tuck|wrap)(?:s|es|en|ed|ing)?"
    r" (?:(?:him|her|it|my|your|one)self|(?:them|our|your)selves|him|her|it|them) in\Z"
    r"|\b(?:carr(?:y|ies|ied|ying)|drag(?:s|ged|ging)?|le(?:ft|ave|aves|aving)|switch(?:ed|es|ing)?"
    r"|put(?:s|ting)?|ke(?:ep|eps|pt|eping)|catch(?:es|ing)?|caught|liv(?:e|es|ed)"
    r"|hang(?:s|ing)?|hung|hold(?:s|ing)?|held|tak(?:e|es|en|ing)|took|lights?|game|match) on\Z"
    r"|\b(?:pass|drop|stop|walk|go)(?:s|es|ed|ped|ing|ping)? by\Z",
    re.IGNORECASE,
)
_SUBJECT_BEFORE = compiled(r"\b(?:I|you|we|they|who|that|people)\s\Z", re.IGNORECASE)

# Nouns that are auxiliaries as well: `the will will be read`, `the old can can be recycled`.
_NOUN_BEFORE = compiled(
    r"\b(?:the|a|an|his|her|their|its|my|our|your|this|that|every|each|political|free|living"
    r"|good|ill|old|new|last|[a-z]+['’]s)\s\Z",
    re.IGNORECASE,
)
_AUXILIARIES = listed("will can might must")
_VERB_BEHIND = compiled(r" (?:not |never |also |now |still |soon |only )?[a-z]{2,}")

# Verbs with somebody and something: `awarded her her share`, `told you you were wrong`.
_GIVING = compiled(
    r"\b(?:g[ai]v(?:e|es|ing|en)|award(?:s|ed|ing)?|grant(?:s|ed|ing)?|offer(?:s|ed|ing)?"
    r"|sen[dt](?:s|ing)?|show(?:s|ed|n|ing)?|t(?:ell|ells|old|elling)|t(?:each|eaches|aught|eaching)"
    r"|pa(?:y|ys|id|ying)|cost(?:s|ing)?|den(?:y|ies|ied|ying)|wish(?:es|ed|ing)?|len[dt](?:s|ing)?"
    r"|owe[sd]?|owing|le(?:ave|aves|ft|aving)|br(?:ing|ings|ought|inging)|b(?:uy|uys|ought|uying)"
    r"|g[eo]t(?:s|ting)?|ma(?:ke|kes|de|king)|refus(?:e|es|ed|ing)|hand(?:s|ed|ing)?"
    r"|pass(?:es|ed|ing)?|promis(?:e|es|ed|ing)|allow(?:s|ed|ing)?|sav(?:e|es|ed|ing)"
    r"|earn(?:s|ed|ing)?|w[io]n(?:s|ning)?|call(?:s|ed|ing)?|return(?:s|ed|ing)?"
    r"|assur(?:e|es|ed|ing)|remind(?:s|ed|ing)?|warn(?:s|ed|ing)?|mean(?:s|t)?|lost?|assign(?:ed|s)?"
    r"|rea?d(?:s|ing)?|ask(?:s|ed|ing)?|guarantee[sd]?|restor(?:e|es|ed|ing)|deprive[sd]?) \Z",
    re.IGNORECASE,
)
_THING_BEHIND = compiled(r"(?:['’](?:ll|re|ve|d)\b)? [a-z]")

# What a clause without its pronoun hangs on: `the state it was in`, `the people we have`.
_HANGING = compiled(
    r"(?:\A|[\s“\"'])(?P<head>[a-z]+) (?:(?:that |which |who |whom )?(?:it|he|she|they|we|I|you)"
    r"|(?:that|which|who|whom) [A-Z][a-z]+) (?P<verb>(?:[a-z]+ ){0,2})\Z"
)
_STRANDED = listed("in on at for to by with of from about under")
_HELPERS = listed("have has are were can need")
_PLACE_OR_TIME = compiled(
    r" (?:\d|[A-Z]|(?:the|a|an|this|that|these|those|his|her|its|their|our|my|last|early|late"
    r"|mid|other|such|any|some|all|no|two|three|noon|midnight|night|dawn|dusk|home|work|school|first"
    r"|least|church|sea|court|war|peace)\b)"
)
_CONNECTIVES = listed(
    """and but or nor so yet said says say told added noted stated reported announced because when
    if while as although though since until before after unless once whether believes believe
    believed thinks think thought know knows knew hope hopes hoped claimed claims insisted argued
    then also now later however today yesterday meanwhile that"""
)


def is_right_twice(target: str, start: int, end: int, small: str) -> bool:
    """Return whether `target[start:end]`, a word in small letters written twice, is of two parts.

    `what he said is is clear`, `came in in the dark`, `the will will be`, `awarded her her share`,
    `worse than the state it was in in 2010`.
    """
    before = target[max(0, start - REACH) : start]
    behind = target[end : end + REACH]
    if small in _COPULAS and _WHAT_IT_IS.search(before):
        return True
    if small == "do" and _SUBJECT_BEFORE.search(before):  # "the kind of thing they do do"
        return True
    if small in _AUXILIARIES:
        if target[start].isupper() and target[end - len(small)].islower():
            return True  # "Will will testify"
        return bool(_NOUN_BEFORE.search(before) and _VERB_BEHIND.match(behind))
    if small in {"her", "you"}:
        return bool(_GIVING.search(before) and _THING_BEHIND.match(behind))
    return _WITH_PARTICLE.search(f"{before}{small}") is not None or _hangs(before, behind, small)


def _hangs(before: str, behind: str, small: str) -> bool:
    """Tell `the state it was in in 2010` and `the people they have have left`."""
    found = _HANGING.search(before) if small in _STRANDED | _HELPERS else None
    if found is None or found["head"] in _CONNECTIVES:
        return False
    if small in _STRANDED:
        return bool(found["verb"] and _PLACE_OR_TIME.match(behind))
    return not found["verb"] and _VERB_BEHIND.match(behind) is not None
