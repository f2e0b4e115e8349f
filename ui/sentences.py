"""The sentences for the core's codes, in the language of the interface."""

from collections.abc import Mapping

from ui.language import form_of
from workbench import messages
from workbench.api import ProviderFacts
from workbench.model.article import WorkbenchWarning
from workbench.model.errors import WorkbenchError
from workbench.model.finding import Finding


def sentence(error: WorkbenchError, locate: messages.Locate = messages.by_id) -> str:
    """Return what the user reads for an error; `locate` names the segment it is about."""
    return messages.sentence(error, form_of, locate)


def leaving_sentence(provider: str, facts: ProviderFacts) -> str:
    """Return what leaves the machine when a provider is asked."""
    return messages.leaving_sentence(provider, facts.way, facts.recipient, form_of)


def warning_sentence(warning: WorkbenchWarning) -> str:
    """Return what the user reads for a warning."""
    return messages.warning_sentence(warning, form_of)


def diagnosis_sentence(code: str, details: Mapping[str, object]) -> str:
    """Return what the user reads for what the doctor found."""
    return messages.diagnosis_sentence(code, details, form_of)


def counts_sentence(counts: Mapping[str, int]) -> str:
    """Return in words how much there is of each thing that is counted."""
    return messages.counts_sentence(counts, form_of)


def finding_sentence(finding: Finding) -> str:
    """Return what the user reads for a finding of a check."""
    return messages.finding_sentence(finding, form_of)
