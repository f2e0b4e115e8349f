"""British and American spellings of the same English words.

A table of facts about stems, and rules for what is hung on them. Only what is a matter of spelling
is here, not of words (lift, elevator). Where one form is good in both countries but the other is
not (`programme`, `metre`, `cheque`), only the latter tells anything.

Spellings in -ize are no sign of an American: Oxford writes them too. Names keep the spelling they
have, so the functions here are for words in lower case.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from workbench.text.english_tokens import listed


class Dialect(StrEnum):
    """Whose spelling a word has."""

    BRITISH = "en-GB"
    AMERICAN = "en-US"


@dataclass(frozen=True, slots=True)
class Spelling:
    """A word that only one dialect spells so, and how the other does.

    `is_ize` marks the endings -ise and -ize: the latter is Oxford's spelling too.
    """

    dialect: Dialect
    other: str
    is_ize: bool = False


_OUR = listed(
    """arbour ardour armour behaviour candour clamour clangour colour demeanour endeavour favour
    fervour flavour harbour honour humour labour neighbour odour parlour rancour rigour rumour
    saviour savour splendour succour tumour valour vapour vigour misbehaviour dishonour discolour
    disfavour belabour"""
)
_OUR_ENDINGS = (
    "",
    "s",
    "ed",
    "ing",
    "er",
    "ers",
    "ful",
    "fully",
    "less",
    "able",
    "ably",
    "ite",
    "ites",
    "hood",
    "hoods",
    "ly",
    "al",
    "ally",
    "y",
    "ist",
    "ists",
)

# Spelled without u in Britain too, or no words.
_NOT_OUR = listed("humourist humourists humoural tumoural tumourist odourist colourite labourite")

_RE = {
    "calibre": "caliber",
    "centre": "center",
    "epicentre": "epicenter",
    "fibre": "fiber",
    "goitre": "goiter",
    "litre": "liter",
    "lustre": "luster",
    "meagre": "meager",
    "mitre": "miter",
    "sabre": "saber",
    "sceptre": "scepter",
    "sepulchre": "sepulcher",
    "sombre": "somber",
    "spectre": "specter",
    "theatre": "theater",
    "manoeuvre": "maneuver",
    "amphitheatre": "amphitheater",
    "millilitre": "milliliter",
}

# Verbs whose last l a British writer doubles before a vowel: travelled, traveled.
_DOUBLED = listed(
    """bevel cancel carol channel chisel counsel cudgel dial dishevel duel enamel equal fuel funnel
    gambol grovel initial jewel kennel label level libel marshal model panel parcel pedal pencil
    pummel quarrel ravel refuel relabel remodel revel rival shovel shrivel signal snivel snorkel
    spiral squirrel stencil swivel total towel travel trowel tunnel unravel victual yodel"""
)

_YSE = listed("analy breathaly cataly dialy electroly hydroly paraly psychoanaly")

# What comes before -ise and its inflections, but not before -ize in any other meaning.
_ISE = listed(
    """actual agon alphabet american anaesthet anonym antagon apolog atom author bapt bastard
    brutal burglar cannibal canon capital caramel categor central character civil collateral
    colon commercial computer conceptual contextual criminal critic crystall custom decentral
    decimal decolon decriminal defamil dehuman dehumid demilitar demobil democrat demon demoral
    deodor depolitic depressur deputi deregular destabil digit diplomat dramat econom editorial
    empath emphas energ epitom equal eulog evangel factor familiar fantas fertil fictional final
    formal fossil fratern galvan general glamor global harmon homogen hospital human hypnot
    hypothes ideal idol immobil immortal immun imper incentiv individual industrial initial
    institutional instrumental intellectual internal international italic jeopard legal legitim
    liberal lionis local magnet marginal material maxim mechan memor mesmer metabol milit
    militar minim mobil modern monet monopol moral motor national natural neutral normal notar
    optim organ ostrac overemphas oxid palat parent pasteur patron pedestrian penal personal
    philosoph plagiar polar polit politic popular pressur priorit privat professional proselyt
    public pulver radical random rational real recogn regional regular reorgan revital
    revolution romantic sanit satir scandal scrutin secular sensational sensit serial sexual
    social special stabil standard steril stigmat subsid summar symbol sympath synchron synthes
    systemat tantal televangel tempor territorial terror theor tradition trauma traumat trivial
    tyrann union universal urban util vandal vapor verbal victim visual vocal vulgar weapon
    western woman"""
)

_ISE_ENDINGS = ("e", "es", "ed", "ing", "ation", "ations", "er", "ers", "ational", "able")

# What comes before -ise in every dialect: advise, exercise, promise, otherwise.
_ONLY_ISE = listed(
    """adv advert afore an appr appra ar bra bru cer cerv cha chast circumc clockw compr comprom
    conc counterpo disenfranch enfranch exorc counterv crossw cru dem desp dev disgu edgew
    enterpr exc exerc expert franch
    gu improv inc lengthw lia likew mala marqu mayonna merchand mo no otherw overexerc pairw
    parad penn piecew po poltro porpo pra prec prem pret prom r ra reappra repr rev stepw street
    superv surm surpr telev torto treat turquo unadv unw upr uprai val"""
)

_BOTH_WAYS = {
    "aluminium": "aluminum",
    "anaemia": "anemia",
    "anaemic": "anemic",
    "anaesthesia": "anesthesia",
    "anaesthetic": "anesthetic",
    "ageing": "aging",
    "artefact": "artifact",
    "artefacts": "artifacts",
    "caesarean": "cesarean",
    "chequered": "checkered",
    "cosy": "cozy",
    "counsellor": "counselor",
    "counsellors": "counselors",
    "defence": "defense",
    "defences": "defenses",
    "defenceless": "defenseless",
    "diarrhoea": "diarrhea",
    "enrolment": "enrollment",
    "enrolments": "enrollments",
    "enrol": "enroll",
    "enrols": "enrolls",
    "favouritism": "favoritism",
    "foetal": "fetal",
    "foetus": "fetus",
    "fulfil": "fulfill",
    "fulfils": "fulfills",
    "fulfilment": "fulfillment",
    "grey": "gray",
    "greying": "graying",
    "gynaecologist": "gynecologist",
    "gynaecology": "gynecology",
    "haemoglobin": "hemoglobin",
    "haemophilia": "hemophilia",
    "haemorrhage": "hemorrhage",
    "haemorrhaging": "hemorrhaging",
    "instalment": "installment",
    "instalments": "installments",
    "jewellery": "jewelry",
    "jeweller": "jeweler",
    "jewellers": "jewelers",
    "leukaemia": "leukemia",
    "manoeuvred": "maneuvered",
    "manoeuvring": "maneuvering",
    "marvellous": "marvelous",
    "marvellously": "marvelously",
    "mould": "mold",
    "moulds": "molds",
    "mouldy": "moldy",
    "moustache": "mustache",
    "moustaches": "mustaches",
    "oesophagus": "esophagus",
    "oestrogen": "estrogen",
    "offence": "offense",
    "offences": "offenses",
    "orthopaedic": "orthopedic",
    "paediatric": "pediatric",
    "paediatrician": "pediatrician",
    "paediatricians": "pediatricians",
    "paediatrics": "pediatrics",
    "paedophile": "pedophile",
    "paedophilia": "pedophilia",
    "plough": "plow",
    "ploughed": "plowed",
    "ploughing": "plowing",
    "ploughs": "plows",
    "pretence": "pretense",
    "pyjamas": "pajamas",
    "sceptic": "skeptic",
    "sceptical": "skeptical",
    "scepticism": "skepticism",
    "sceptics": "skeptics",
    "skilful": "skillful",
    "skilfully": "skillfully",
    "smoulder": "smolder",
    "smouldering": "smoldering",
    "sulphur": "sulfur",
    "sulphuric": "sulfuric",
    "theatregoer": "theatergoer",
    "theatregoers": "theatergoers",
    "traveller": "traveler",
    "travellers": "travelers",
    "wilful": "willful",
    "wilfully": "willfully",
    "woollen": "woolen",
    "yoghurt": "yogurt",
}

# Their American forms are British too, in another sense or beside them.
_BRITISH_ONLY = {
    "aeroplane": "airplane",
    "aeroplanes": "airplanes",
    "amongst": "among",
    "cheque": "check",
    "cheques": "checks",
    "kerb": "curb",
    "kerbs": "curbs",
    "kilometre": "kilometer",
    "kilometres": "kilometers",
    "centimetre": "centimeter",
    "centimetres": "centimeters",
    "millimetre": "millimeter",
    "millimetres": "millimeters",
    "learnt": "learned",
    "licence": "license",
    "licences": "licenses",
    "metre": "meter",
    "metres": "meters",
    "practise": "practice",
    "practised": "practiced",
    "practises": "practices",
    "practising": "practicing",
    "programme": "program",
    "programmes": "programs",
    "storey": "story",
    "storeys": "stories",
    "tyre": "tire",
    "tyres": "tires",
    "whilst": "while",
}

_AMERICAN_ONLY = {
    "kilometer": "kilometre",
    "kilometers": "kilometres",
    "centimeter": "centimetre",
    "centimeters": "centimetres",
    "millimeter": "millimetre",
    "millimeters": "millimetres",
}


def spelling(word: str) -> Spelling | None:
    """Return whose spelling a lower-case word is, `None` where it is everybody's or unknown."""
    return _table().get(word) or _open_ise(word)


@cache
def _table() -> Mapping[str, Spelling]:
    """Return all words whose spelling is known, made once of the stems and their endings."""
    table: dict[str, Spelling] = {}
    for british, american, is_ize in (*_of_stems(), *_of_words()):
        table[british] = Spelling(Dialect.BRITISH, american, is_ize)
        table[american] = Spelling(Dialect.AMERICAN, british, is_ize)
    for british, american in _BRITISH_ONLY.items():
        table[british] = Spelling(Dialect.BRITISH, american)
    for american, british in _AMERICAN_ONLY.items():
        table[american] = Spelling(Dialect.AMERICAN, british)
    return table


def _of_words() -> Iterator[tuple[str, str, bool]]:
    for british, american in _BOTH_WAYS.items():
        yield british, american, False
    for british, american in _RE.items():
        yield british, american, False
        yield f"{british}s", f"{american}s", False
    for stem in ("centr", "lustr", "fibr"):
        yield f"{stem}ed", f"{stem[:-1]}ered", False


def _of_stems() -> Iterator[tuple[str, str, bool]]:
    for stem in _OUR:
        for ending in (ending for ending in _OUR_ENDINGS if stem + ending not in _NOT_OUR):
            yield stem + ending, f"{stem[:-3]}or{ending}", False
    for stem in _DOUBLED:
        for ending in ("ed", "ing"):
            yield f"{stem}l{ending}", stem + ending, False
    for stem in _YSE:
        for ending in ("e", "ed", "ing", "er", "ers"):
            yield f"{stem}s{ending}", f"{stem}z{ending}", False
    for stem in _ISE:
        for ending in _ISE_ENDINGS:
            yield f"{stem}is{ending}", f"{stem}iz{ending}", True


# Which end few words but verbs in -ise; -ise and -ises end too many nouns.
_OPEN_ENDINGS = ("isation", "isations", "ised", "ising")

_SHORTEST_STEM = 4


def _open_ise(word: str) -> Spelling | None:
    """Return the spelling of a verb in -ise that the table lacks, by its endings alone."""
    for ending in _OPEN_ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _SHORTEST_STEM and not _is_only_ise(stem):
            return Spelling(Dialect.BRITISH, f"{stem}iz{ending[2:]}", is_ize=True)
    return None


def _is_only_ise(stem: str) -> bool:
    """Tell `superv` and, behind a prefix, `unsuperv`; so is all in -raise, -advise."""
    if stem.endswith(("ra", "comprom", "prom", "exerc", "adv", "rev", "superv")):
        return True
    prefixes = ("", "un", "re", "over", "dis", "non", "mis", "ill-", "self-", "well-")
    return any(stem.removeprefix(prefix) in _ONLY_ISE for prefix in prefixes)
