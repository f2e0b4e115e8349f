"""What a person reads for the code of a caution: what an importer or exporter had to do."""

from collections.abc import Mapping

CAUTIONS: Mapping[str, str] = {}
