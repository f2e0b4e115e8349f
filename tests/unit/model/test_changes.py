from workbench.model.changes import ChangeSet, EntityRef, Kind


def test_a_change_set_names_what_it_touched_by_kind() -> None:
    segment = EntityRef(Kind.SEGMENT, 7, parent=1)
    note = EntityRef(Kind.NOTE, 3, parent=7)

    changes = ChangeSet(updated=frozenset({segment}), created=frozenset({note}))

    assert changes.touched(Kind.SEGMENT) == {segment}
    assert changes.touched(Kind.NOTE) == {note}


def test_an_empty_change_set_is_false() -> None:
    assert not ChangeSet(command="set_target")
