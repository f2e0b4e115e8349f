"""English words that have a capital where they stand and are nobody's names."""

from workbench.text.english_tokens import listed

# First words of sentences, titles, what bodies and places are, days and months.
ORDINARY = listed(
    """The A An In On At He It She They We I You This That These Those There But And Or As By For
    From With Before After When While If Although Though Since Because Under Over Between Among
    Former Meanwhile However Both One Two Three Four Five Some Many Most All No Not According
    Last Next Earlier Later Another Other Their His Her Its Our My What Who Why How Where To Known
    Asked Born Like Only Even Still Just Then Here Now Every Each Such More Several Few Half During
    Through Without Within Until Once Also Yet So Nor Than Against About Across Along Around
    Mr Ms Mrs Dr Miss Sir Lady Lord Madam Professor Prof Saint St
    Foreign Ministry Minister Ministers Prime President Premier Vice Deputy Secretary State
    Department National Central People's Congress Party Committee Council Court Supreme University
    Institute School College Academy Bureau Office Government Communist Standing Politburo Army
    Police Commission General Chairman Parliament House Senate White Defense Defence Affairs
    Security Commerce Finance Health Education Public Bank Center Centre International Relations
    Social Sciences Studies Research Group Company Association Agency Union League Federation
    Province County City District Town Village Island Islands River Lake Sea Bay Strait Gulf Mount
    Mountain Road Street Avenue Square Airport Station Port Bridge Park Museum Hospital Prison
    Church Temple Hotel Tower Building Hall Theater Times Daily News Post Journal Magazine Review
    Prize Award Olympic Olympics Games Cup World War Day Festival Year New Old Great North South
    East West Northern Southern Eastern Western Middle Upper Lower American Chinese Japanese
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June
    July August September October November December Jan Feb Mar Apr Aug Sept Oct Nov Dec Christmas
    Internet Covid English Buddhist Christian Catholic Muslim Islamic Air Force Navy Judge Justice
    Chief Executive Senator Representative Governor Mayor Ambassador King Queen Prince Princess
    Pope Cardinal Bishop Captain Colonel Major Lieutenant Admiral Commander Sergeant Doctor"""
)
