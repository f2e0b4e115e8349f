"""How many slips of the keys lie between two words."""


def distance(one: str, other: str, most: int) -> int:
    """Return how many letters have to be changed, left out, added or exchanged with the next.

    Of more than `most` it is only told that they are more.
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    # Each letter that only one of them has costs a change: it tells eight of ten pairs apart.
    letters, others = set(one), set(other)
    if len(letters - others) > most or len(others - letters) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for place, letter in enumerate(one, 1):
        earlier, before = before, row
        row = [place]
        for at, wanted in enumerate(other, 1):
            cost = min(before[at] + 1, row[at - 1] + 1, before[at - 1] + (letter != wanted))
            if place > 1 and at > 1 and letter == other[at - 2] and one[place - 2] == wanted:
                cost = min(cost, earlier[at - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]
