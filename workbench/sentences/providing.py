"""Sentences about machine translation and drafts: what happened, what to do about it."""

from collections.abc import Mapping

ERRORS: Mapping[str, str] = {}

CAUTIONS: Mapping[str, str] = {}
