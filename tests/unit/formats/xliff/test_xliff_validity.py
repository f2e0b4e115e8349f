"""XLIFF 2.x is read only where it keeps the rules; each rule names what breaks it."""

import re

import pytest

from tests.unit.formats.xliff.made import read, segment2, unit2, xliff2
from workbench.formats.xliff.original import Original
from workbench.formats.xliff.tree import parse
from workbench.formats.xliff.validity.checking import breaches
from workbench.formats.xliff.validity.fragments import selectors
from workbench.model.errors import InputError

MODULES = (
    'trgLang="en-US" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" '
    'xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0" '
    'xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" '
    'xmlns:res="urn:oasis:names:tc:xliff:resourcedata:2.0" '
    'xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0" '
    'xmlns:val="urn:oasis:names:tc:xliff:validation:2.0" xmlns:my="urn:mine" '
    'xmlns:ctr="urn:oasis:names:tc:xliff:changetracking:2.1" '
    'xmlns:its="http://www.w3.org/2005/11/its" its:version="2.0"'
)
PLAIN = unit2(segment2("会", "M"))


def reasons(*units: str, head: str = MODULES, file: str = 'id="f1"') -> list[str]:
    original = Original(xliff2(*units, head=head, file=file), "a.xlf")
    return [each.reason for each in breaches(parse(original.utf8, "a.xlf"))]


def assert_refused(pattern: str, *units: str, head: str = MODULES, file: str = 'id="f1"') -> None:
    found = reasons(*units, head=head, file=file)
    assert found, f"taken: {units}"
    assert re.search(pattern, found[0]), found


def with_source(source: str, target: str | None = None, before: str = "") -> str:
    return unit2(segment2(source, target), before=before)


def test_a_file_without_a_fault_has_no_breach() -> None:
    assert reasons(PLAIN) == []


def test_a_breach_is_an_error_with_its_line_and_reason() -> None:
    with pytest.raises(InputError, match=r"xliff\.invalid") as refused:
        read(xliff2(unit2(segment2("会", attributes=' state="done"'))))

    assert refused.value.details["line"] == 5
    assert refused.value.details["reason"] == "<segment> has state=“done”"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (unit2(""), "<unit> lacks <ignorable> or <segment>"),
        (unit2("<ignorable><source>x</source></ignorable>"), "has no <segment>"),
        (unit2("<segment><target>x</target></segment>"), "<segment> lacks <source>"),
        (unit2("<segment><source/><source/></segment>"), "<source> cannot stand there"),
        (unit2("<segment><source/></segment>x"), "cannot have text"),
        (unit2(segment2("会"), ""), "needs the attribute id"),
        (unit2(segment2("会"), 'id="a b"'), "has id="),
        (unit2(segment2("会"), 'id="u1" type="xlf:a"'), "xlf: is reserved"),
        ('<group id="g" type="xlf:a"/>' + PLAIN, "xlf: is reserved"),
        (unit2(segment2("会"), 'id="u1" x="y"'), "cannot have the attribute x"),
        (unit2(segment2("会"), 'id="u1" canResegment="true"'), "has canResegment="),
        (unit2(segment2("会", attributes=' my:a="b"')), "cannot have the attribute a"),
        (unit2(segment2("会", attributes=' subState="a:b"')), "subState but no state"),
        (unit2(segment2("会", attributes=' state="final"')), "but has no <target>"),
        (unit2(segment2("会"), before="<notes/>"), "<notes> lacks <note>"),
        (unit2(segment2("会"), before="<notes><note priority='11'/></notes>"), "has priority="),
        (unit2(segment2("会"), before="<originalData/>"), "<originalData> lacks <data>"),
        (with_source("<b>x</b>"), "<b> cannot stand there"),
        (with_source("<my:b/>"), "<b> cannot stand there"),
        (with_source('<cp hex="0041"/>'), "has hex="),
        (with_source('<ph id="1" my:a="b"/>'), "cannot have the attribute a"),
        (with_source('<ph id="1" type="bold"/>'), "has type="),
        ("<skeleton/>" + PLAIN, "is empty and has no href"),
        ('<skeleton href="a">x</skeleton>' + PLAIN, "both content and an href"),
        ("", "<file> lacks <group> or <unit>"),
        (PLAIN + PLAIN, "the id “u1” of <unit> is used twice"),
        ("<notes><note id='n'/><note id='n'/></notes>" + PLAIN, "“n” of <note> is used twice"),
    ],
)  # fmt: skip
def test_the_structure_is_held(content: str, reason: str) -> None:
    assert_refused(re.escape(reason), content)


@pytest.mark.parametrize(
    ("source", "target", "reason"),
    [
        ('<ph id="1"/><ph id="1"/>', None, "used twice"),
        ('<ph id="1"/>', '<pc id="1"></pc>', "another kind"),
        ('<sc id="1"/>', None, "has no <ec>"),
        ('<ec startRef="1"/><sc id="1"/>', None, "does not begin before it"),
        ('<sc id="1"/><ec startRef="1"/><ec startRef="1"/>', None, "ends twice"),
        ('<sc id="1" isolated="yes"/><ec startRef="1"/>', None, "does not begin"),
        ('<ec id="1"/>', None, "no startRef"),
        ('<ec isolated="yes"/>', None, "isolated <ec> has an id"),
        ('<sc id="1"/><ec startRef="1" dir="ltr"/>', None, "not isolated"),
        ('<sc id="1" canDelete="no"/><ec startRef="1"/>', None, "differ in canDelete"),
        ('<sm id="1" translate="no"/>', None, "has no <em>"),
        ('<em startRef="1"/>', None, "does not begin"),
        ('<ph id="1" subType="my:a"/>', None, "subType but no type"),
        ('<ph id="1" type="ui" subType="xlf:b"/>', None, "with type="),
        ('<ph id="1" dataRef="d"/>', None, "refers to no <data>"),
        ('<pc id="1" equivStart="a">x</pc>', None, "only one of equivStart"),
        ('<ph id="1" copyOf="2"/>', None, "refers to no code"),
        ('<ph id="2" canCopy="no"/><ph id="1" copyOf="2"/>', None, "cannot be copied"),
        ('<ph id="1" subFlows="u9"/>', None, "is no unit"),
        ('<mrk id="1" type="comment">x</mrk>', None, "has not one of value and ref"),
        ('<mrk id="1" type="comment" ref="#n=9">x</mrk>', None, "names no note"),
        ('<mrk id="1" type="term" ref="#a/b">x</mrk>', None, "no fragment identifier"),
        ('<mrk id="1" type="term" ref="#x">x</mrk>', None, "names nothing"),
        ('<mrk id="1">x</mrk>', None, "says nothing"),
        ('<mrk id="1" type="own">x</mrk>', None, "has type="),
        ('<ph id="1" canReorder="no"/>', None, "without canCopy"),
        ('<ph id="1" canDelete="no"/>', "", "is missing in <target>"),
        ('<ph id="1" fs:subFs="a,b"/>', None, "subFs but no fs"),
        ('<sc id="1"/><ec startRef="1" fs:fs="b"/>', None, "fs but is not isolated"),
        ('<ph id="1" slr:equivStorage="x"/>', None, "equivStorage="),
        ('<ph id="1" slr:sizeRestriction="9"/>', None, "cannot have the attribute sizeRestriction"),
        ('<mrk id="1" translate="no" slr:equivStorage="9">x</mrk>', None, "attribute equivStorage"),
        ('<ph id="1" slr:sizeInfo="1" slr:sizeInfoRef="a"/>', None, "both sizeInfo and"),
        ('<ph id="1" slr:sizeInfoRef="a"/>', None, "names no data of sizes"),
        ('<mrk id="1" type="my:x" its:taConfidence="0.5">x</mrk>', None, "ITS attributes and type"),
        ('<mrk id="1" its:taSource="a">x</mrk>', None, "only one of taSource and taIdent"),
        ('<mrk id="1" its:locQualityIssueSeverity="9">x</mrk>', None, "neither a type nor a comm"),
        ('<mrk id="1" its:mtConfidence=".9">x</mrk>', None, "out of any annotatorsRef"),
        ('<mrk id="1" its:localeFilterType="include">x</mrk>', None, "without localeFilterList"),
        ('<mrk id="1" its:tool="a" its:toolRef="b">x</mrk>', None, "both tool and toolRef"),
        ('<mrk id="1" its:annotatorsRef="nothing|x">x</mrk>', None, "no data category"),
    ],
)  # fmt: skip
def test_inline_elements_are_held(source: str, target: str | None, reason: str) -> None:
    assert_refused(re.escape(reason), with_source(source, target))


def test_a_copy_may_outlive_the_code_it_was_made_of() -> None:
    copied = '<ph id="2" copyOf="1"/>'

    assert reasons(with_source('<ph id="1"/>', copied)) == []
    assert reasons(with_source('<ph id="1"/>', f'<ph id="1"/>{copied}')) == []


HINTS = 'canCopy="no" canDelete="no"'
FIRST = f'<ph id="1" canReorder="firstNo" {HINTS}/>'
NEXT = f'<ph id="2" canReorder="no" {HINTS}/>'


def test_a_sequence_begins_and_is_not_broken() -> None:
    free = '<ph id="3"/>'

    assert reasons(with_source(FIRST + NEXT + free, free + FIRST + NEXT)) == []
    assert_refused("follows no “firstNo”", with_source(NEXT))
    assert_refused("follows no “firstNo”", with_source(FIRST + free + NEXT))
    assert_refused(
        "follows no|has left its sequence", with_source(FIRST + NEXT + free, FIRST + free + NEXT)
    )


@pytest.mark.parametrize(
    ("orders", "reason"),
    [
        (("2", "1"), None),
        (("", ""), None),
        (("2", ""), "is the place of another"),
        (("1", "1"), "two <target>"),
        (("3", "1"), "of 2"),
        (("0", ""), "has order="),
    ],
)
def test_an_order_is_a_permutation(orders: tuple[str, str], reason: str | None) -> None:
    content = "".join(
        "<segment><source>x</source><target{}>y</target></segment>".format(
            f' order="{order}"' if order else ""
        )
        for order in orders
    )
    found = reasons(unit2(content))

    assert bool(found) is bool(reason)
    assert not reason or reason in found[0]


@pytest.mark.parametrize(
    ("source_attributes", "target_attributes", "head", "is_valid"),
    [
        (' xml:lang="zh-CN"', ' xml:lang="en-us"', MODULES, True),
        (' xml:lang="zh"', "", MODULES, False),
        ("", ' xml:lang="fr"', MODULES, False),
        ("", "", "", False),
        ("", "", f'{MODULES} xml:lang="ja"', False),
    ],
)
def test_languages_are_those_of_the_document(
    source_attributes: str,
    target_attributes: str,
    head: str,
    is_valid: bool,  # noqa: FBT001 - a row of the table
) -> None:
    content = (
        f"<segment><source{source_attributes}>x</source>"
        f"<target{target_attributes}>y</target></segment>"
    )

    assert (not reasons(unit2(content), head=head)) is is_valid


def changed(element: str, what: str, attributes: str = "") -> str:
    return (
        f'<ctr:changeTrack><ctr:revisions appliesTo="{element}"><ctr:revision {attributes}>'
        f'<ctr:item property="{what}">x</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack>'
    )


@pytest.mark.parametrize(
    ("module", "reason"),
    [
        (('<mtc:matches><mtc:match ref="#s1"><source>x</source><target>y</target></mtc:match>'
         "</mtc:matches>"), None),
        (('<mtc:matches><mtc:match ref="s1"><source>x</source><target>y</target></mtc:match>'
         "</mtc:matches>"), "no fragment identifier"),
        (('<mtc:matches><mtc:match ref="#s9"><source>x</source><target>y</target></mtc:match>'
         "</mtc:matches>"), "names no text"),
        (('<mtc:matches><mtc:match ref="#s1" similarity="101"><source/><target/></mtc:match>'
         "</mtc:matches>"), "similarity="),
        (('<mtc:matches><mtc:match ref="#s1" xml:lang="en"><source/><target/></mtc:match>'
         "</mtc:matches>"), "xml:lang"),
        (('<mtc:matches><mtc:match ref="#s1" subType="a:b"><source/><target/></mtc:match>'
         "</mtc:matches>"), "subType but no type"),
        (('<mtc:matches><mtc:match ref="#s1" type="tm" subType="xlf:b"><source/><target/>'
         "</mtc:match></mtc:matches>"), "xlf: is reserved"),
        ("<mtc:matches/>", "<matches> lacks"),
        ("<gls:glossary><gls:glossEntry><gls:term>x</gls:term></gls:glossEntry></gls:glossary>",
         "neither a translation nor a definition"),
        (('<mda:metadata id="a"><mda:metaGroup id="a"><mda:meta type="t"/></mda:metaGroup>'
         "</mda:metadata>"), "used twice"),
        ("<mda:metadata><mda:meta/></mda:metadata>", "<metadata> lacks <metaGroup>"),
        (('<res:resourceData><res:resourceItem><res:source href="a"/></res:resourceItem>'
         "</res:resourceData>"), "no mimeType"),
        (('<res:resourceData><res:resourceItem mimeType="a"><res:source/></res:resourceItem>'
         "</res:resourceData>"), "not one of content and href"),
        ('<res:resourceData><res:resourceItem mimeType="a"/></res:resourceData>', "has no source"),
        (changed("note", "content"), "of which there is none"),
        (changed("source", "content"), None),
        (changed("target", "order"), None),
        (changed("target", "colour"), "no attribute “colour”"),
        (changed("source", "content", 'datetime="2013-07-16T10:30:00+8:00"'), None),
        (changed("source", "content", 'datetime="yesterday"'), "has datetime="),
        ("<val:validation><val:rule/></val:validation>", "exactly one thing"),
        ('<val:validation><val:rule isPresent="a" startsWith="b"/></val:validation>',
         "exactly one thing"),
        ('<val:validation><val:rule isNotPresent="a" existsInSource="yes"/></val:validation>',
         "existsInSource with isNotPresent"),
        ('<val:validation><val:rule isPresent="a" occurs="0"/></val:validation>', "occurs="),
        ('<val:validation><val:rule my:custom="a"/></val:validation>', None),
        ("<slr:profiles/>", "<profiles> cannot stand there"),
        ('<slr:data profile="p"><my:size id="a"/></slr:data>', None),
        ('<its:locQualityIssues xml:id="l"><its:locQualityIssue/></its:locQualityIssues>',
         "neither a type nor a comment"),
        ('<its:provenanceRecords xml:id="p"><its:provenanceRecord/></its:provenanceRecords>',
         "says nothing"),
        ('<my:e id="x"/><my:e id="x"/>', "used twice"),
        ('<my:e id="x"><my:anything here="too"/></my:e>', None),
        ("<val:nothing/>", "no element <nothing>"),
    ],
)  # fmt: skip
def test_modules_are_held_and_extensions_are_free(module: str, reason: str | None) -> None:
    found = reasons(unit2(segment2("会", "M", ' id="s1"'), before=module))

    assert bool(found) is bool(reason), found
    assert not reason or reason in found[0]


def test_restrictions_of_the_standard_profiles_are_of_their_form() -> None:
    profiles = '<slr:profiles generalProfile="xliff:codepoints" storageProfile="xliff:utf8"/>'
    unit = unit2(segment2("会"), 'id="u1" slr:sizeRestriction="{}"')

    assert_refused("xliff: is reserved", '<slr:profiles generalProfile="xliff:words"/>' + PLAIN)
    for good in ("*", "25", "5,25", "5,*"):
        assert reasons(profiles + unit.format(good)) == []
    for bad in ("ten", "5,", "*6", "5.5"):
        assert_refused("sizeRestriction=", profiles + unit.format(bad))


@pytest.mark.parametrize(
    ("fragment", "is_one"),
    [
        ("n=n1", True),
        ("f=f1/u=u1/s1", True),
        ("/f=f1/g=g1/u=u1/t=c1", True),
        ("f=f1/res=r1", True),
        ("u=u1/f=f1", False),
        ("u=u1/u=u2", False),
        ("c1/c2", False),
        ("d=d1/u=u1", False),
        ("/u=u1", False),
        ("", False),
        ("n=", False),
        ("=n", False),
    ],
)
def test_fragment_identifiers_go_from_the_outside_in(fragment: str, is_one: bool) -> None:  # noqa: FBT001 - a row of the table
    assert (selectors(fragment) is not None) is is_one
