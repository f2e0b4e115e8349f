"""Sentences about commands on a project and the command line: what happened, what to do about it."""

from collections.abc import Mapping

ERRORS: Mapping[str, str] = {}

CAUTIONS: Mapping[str, str] = {}
