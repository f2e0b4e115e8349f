"""English words for countries, their people and great cities, which are nobody's names."""

from workbench.text.lexicons.english_places import built_in_places

PLACES = frozenset(built_in_places())
