"""People, places, bodies and offices of the source in the target: other ones, lost, exchanged."""

from workbench.checks.names.added import CHECKS as ADDED
from workbench.checks.names.alone import CHECKS as ALONE
from workbench.checks.names.another import CHECKS as ANOTHER
from workbench.checks.names.bodies import CHECKS as BODIES
from workbench.checks.names.bonds import CHECKS as BONDS
from workbench.checks.names.called import CHECKS as CALLED
from workbench.checks.names.crossed import CHECKS as CROSSED
from workbench.checks.names.cut_short import CHECKS as CUT_SHORT
from workbench.checks.names.departments import CHECKS as DEPARTMENTS
from workbench.checks.names.described import CHECKS as DESCRIBED
from workbench.checks.names.directions import CHECKS as DIRECTIONS
from workbench.checks.names.established import CHECKS as ESTABLISHED
from workbench.checks.names.exchanged import CHECKS as EXCHANGED
from workbench.checks.names.familiar import CHECKS as FAMILIAR
from workbench.checks.names.first_slips import CHECKS as FIRST_SLIPS
from workbench.checks.names.firsts import CHECKS as FIRSTS
from workbench.checks.names.from_left import CHECKS as FROM_LEFT
from workbench.checks.names.given import CHECKS as GIVEN
from workbench.checks.names.halves import CHECKS as HALVES
from workbench.checks.names.honorifics import CHECKS as HONORIFICS
from workbench.checks.names.later import CHECKS as LATER
from workbench.checks.names.latin import CHECKS as LATIN
from workbench.checks.names.levels import CHECKS as LEVELS
from workbench.checks.names.lists import CHECKS as LISTS
from workbench.checks.names.offices import CHECKS as OFFICES
from workbench.checks.names.one_spelling import CHECKS as ONE_SPELLING
from workbench.checks.names.parts import CHECKS as PARTS
from workbench.checks.names.people import CHECKS as PEOPLE
from workbench.checks.names.placed import CHECKS as PLACED
from workbench.checks.names.regions import CHECKS as REGIONS
from workbench.checks.names.repeated import CHECKS as REPEATED
from workbench.checks.names.said_of import CHECKS as SAID_OF
from workbench.checks.names.services import CHECKS as SERVICES
from workbench.checks.names.sisters import CHECKS as SISTERS
from workbench.checks.names.slots import CHECKS as SLOTS
from workbench.checks.names.wholes import CHECKS as WHOLES
from workbench.checks.names.written import CHECKS as WRITTEN
from workbench.checks.rule import GroupCheck, SegmentCheck

CHECKS: tuple[SegmentCheck | GroupCheck, ...] = (
    *EXCHANGED,
    *ESTABLISHED,
    *PEOPLE,
    *LISTS,
    *OFFICES,
    *SISTERS,
    *BONDS,
    *DIRECTIONS,
    *REGIONS,
    *REPEATED,
    *DESCRIBED,
    *LATIN,
    *HONORIFICS,
    *CALLED,
    *CUT_SHORT,
    *CROSSED,
    *HALVES,
    *SLOTS,
    *LEVELS,
    *ANOTHER,
    *FIRSTS,
    *GIVEN,
    *FROM_LEFT,
    *PARTS,
    *ONE_SPELLING,
    *ADDED,
    *PLACED,
    *ALONE,
    *BODIES,
    *DEPARTMENTS,
    *SAID_OF,
    *LATER,
    *WRITTEN,
    *FAMILIAR,
    *SERVICES,
    *WHOLES,
    *FIRST_SLIPS,
)
