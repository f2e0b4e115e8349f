"""The b-trees of a damaged file: which rows each still has, and what nobody points at any more."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from workbench.storage.damage.pages import (
    INTERIOR_INDEX,
    INTERIOR_TABLE,
    LEAF_INDEX,
    LEAF_TABLE,
    Node,
    Pages,
    Record,
    UnreadableError,
    Value,
    record,
)

# A file that says it had more times as many pages than it has is not believed.
_LONGEST = 1_000

# No tree of SQLite is deeper: a page has at least two children, a file 2³² pages.
DEEPEST = 24

# Whether a record could be a row of a table.
Fits = Callable[[Record], bool]


@dataclass(slots=True)
class Tree:
    """What is left of one table or index.

    `rows` are the records by key, `broken` the keys of rows that are there and cannot be read,
    `strays` those found on pages that nobody points at. `sound` says that no page is missing, none
    contradicts itself and the keys are in order; `doubtful` counts the pages that do not add up.
    """

    rows: dict[int, Record] = field(default_factory=dict)
    broken: set[int] = field(default_factory=set)
    pages: set[int] = field(default_factory=set)
    strays: set[int] = field(default_factory=set)
    sound: bool = True
    doubtful: int = 0

    def weigh(self, node: Node) -> None:
        """Doubt the tree if one of its pages does not add up."""
        if not node.sound:
            self.doubt()

    def doubt(self) -> None:
        """Note that a page is not what it should be."""
        self.sound = False
        self.doubtful += 1


class Forest:
    """All trees of one file, walked from their roots; a page belongs to the first that takes it."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages
        self.taken: set[int] = set()

    def table(self, root: int, fits: Fits) -> Tree:
        """Return the rows below a table's root that fit the table."""
        tree = Tree()
        last: int | None = None
        for node in self._walk(root, tree, {LEAF_TABLE, INTERIOR_TABLE}, 0):
            last = self._take_leaf(node, tree, fits, last)
        return tree

    def index(self, root: int) -> Tree:
        """Return the keys of the rows that an index names, each with its entry."""
        tree = Tree()
        for node in self._walk(root, tree, {LEAF_INDEX, INTERIOR_INDEX}, 0):
            self._claim(node.number, tree)
            tree.sound = tree.sound and node.sound
            for at in node.cells:
                self._take_entry(node, at, tree)
        return tree

    def claim(self, root: int) -> None:
        """Walk a tree nothing is wanted of, so that its pages are known to have an owner."""
        tree = Tree()
        for node in self._walk(root, tree, {LEAF_INDEX, INTERIOR_INDEX, LEAF_TABLE}, 0):
            self._claim(node.number, tree)
            for at in node.cells:
                try:
                    self._claim_all(self._pages.cell(node, at).overflow, tree)
                except UnreadableError:
                    continue

    def _walk(self, number: int, tree: Tree, kinds: set[int], depth: int) -> Iterator[Node]:
        """Yield the pages that hold rows in the order of their keys; interior ones of an index."""
        node = self._expected(number, kinds, depth)
        if node is None:
            tree.doubt()
            return
        if node.kind in {LEAF_TABLE, LEAF_INDEX}:
            yield node
            return
        tree.weigh(node)
        if node.kind == INTERIOR_INDEX:
            yield node
        else:
            self._claim(number, tree)
        for child in (*self._children(node, tree), node.right):
            yield from self._walk(child, tree, kinds, depth + 1)

    def _expected(self, number: int, kinds: set[int], depth: int) -> Node | None:
        """Return a page that is what its place in a tree demands, else `None`."""
        try:
            node = self._pages.node(number)
        except UnreadableError:
            return None
        is_empty = not node.cells and depth > 0  # only a root can be
        fits = node.kind in kinds and number not in self.taken and depth <= DEEPEST
        return node if fits and not is_empty else None

    def _children(self, node: Node, tree: Tree) -> Iterator[int]:
        for at in node.cells:
            try:
                yield self._pages.cell(node, at).child
            except UnreadableError:
                tree.sound = False

    def _take_leaf(self, node: Node, tree: Tree, fits: Fits, last: int | None) -> int | None:
        found, broken = read_leaf(self._pages, node, fits)
        if node.cells and not found:
            tree.doubt()
            tree.broken |= broken
            return last  # another table's page, or none: the one it fits may take it
        self._claim(node.number, tree)
        tree.weigh(node)
        tree.sound = tree.sound and not broken
        tree.broken |= broken
        for key, row, overflow in found:
            self._claim_all(overflow, tree)
            tree.sound = tree.sound and (last is None or key > last)
            last = key if last is None else max(last, key)
            tree.rows.setdefault(key, row)
        return last

    def _take_entry(self, node: Node, at: int, tree: Tree) -> None:
        try:
            cell = self._pages.cell(node, at)
            entry = record(cell.payload)
        except UnreadableError:
            tree.sound = False
            return
        self._claim_all(cell.overflow, tree)
        key = entry.values[-1] if entry.values else None
        if isinstance(key, int) and key > 0 and key not in tree.rows:
            tree.rows[key] = entry
        else:
            tree.sound = False

    def _claim(self, number: int, tree: Tree) -> None:
        self.taken.add(number)
        tree.pages.add(number)

    def _claim_all(self, numbers: tuple[int, ...], tree: Tree) -> None:
        self.taken.update(numbers)
        tree.pages.update(numbers)

    def strays(self, shapes: Mapping[str, Fits]) -> Iterator[tuple[str, dict[int, Record]]]:
        """Yield the rows of pages that no tree has taken, with the table that most of them fit."""
        free = self._pages.free_pages()
        for number in range(2, self._pages.count + 1):
            if number in self.taken or number in free:
                continue
            node = self._leaf(number)
            owner = self._owner(node, shapes) if node is not None else None
            if node is None or owner is None:
                continue
            found, _ = read_leaf(self._pages, node, shapes[owner])
            self.taken.add(number)
            for _, _, overflow in found:
                self.taken.update(overflow)
            yield owner, {key: row for key, row, _ in found}

    def unaccounted(self) -> int:
        """Count the pages that may have held rows and could not be read as anything."""
        known = self.taken | self._pages.free_pages() | {1}
        count = self._pages.count
        told = self._pages.declared
        missing = max(0, told - count) if told <= _LONGEST * count + _LONGEST else 0
        return missing + sum(
            number not in known and not self._is_index(number)
            for number in range(1, self._pages.count + 1)
        )

    def _is_index(self, number: int) -> bool:
        try:
            node = self._pages.node(number)
        except UnreadableError:
            return False
        return node.kind in {LEAF_INDEX, INTERIOR_INDEX, INTERIOR_TABLE} and node.sound

    def _leaf(self, number: int) -> Node | None:
        try:
            node = self._pages.node(number)
        except UnreadableError:
            return None
        return node if node.kind == LEAF_TABLE else None

    def _owner(self, node: Node, shapes: Mapping[str, Fits]) -> str | None:
        votes: Counter[str] = Counter()
        for at in node.cells:
            try:
                row = record(self._pages.cell(node, at).payload)
            except UnreadableError:
                continue
            votes.update(name for name, fits in shapes.items() if fits(row))
        return votes.most_common(1)[0][0] if votes else None


Found = list[tuple[int, Record, tuple[int, ...]]]


def read_leaf(pages: Pages, node: Node, fits: Fits) -> tuple[Found, set[int]]:
    """Return the rows of a leaf page with their overflow pages, and the keys of unreadable ones."""
    found: Found = []
    broken: set[int] = set()
    for at in dict.fromkeys(node.cells):
        key = 0
        try:
            key = pages.key(node, at)
            cell = pages.cell(node, at)
            row = record(cell.payload)
        except UnreadableError:
            broken.add(key)
            continue
        if fits(row):
            found.append((key, row, cell.overflow))
        else:
            broken.add(key)
    return found, broken


def integer(value: Value) -> int:
    """Return a number, 0 for anything else."""
    return value if isinstance(value, int) else 0
