"""Sentences about conversion between written forms: what happened, what to do about it."""

from collections.abc import Mapping

ERRORS: Mapping[str, str] = {}

CAUTIONS: Mapping[str, str] = {}
