"""Sentences about machine translation and drafts: what happened, what to do about it."""

from collections.abc import Mapping

ERRORS: Mapping[str, str] = {
    "provider.failed": (
        "{provider} failed ({reason}). Nothing was changed; try again later, or choose another "
        "provider."
    ),
    "provider.forbidden": (
        "This project forbids sending its texts to an engine online. Allow it in "
        "“Machine translation”, or translate by hand."
    ),
    "provider.none_chosen": (
        "No engine of machine translation is chosen. Name one with --provider ({known}), or choose "
        "one in the window."
    ),
    "provider.key_missing": (
        "{provider} needs a key. Enter it in the settings, in the form “{form}”, "
        "or choose a provider that needs none."
    ),
    "provider.key_wrong": (
        "{provider} does not accept the key. Check it in the settings (its form is “{form}”): "
        "it may be mistyped, expired or meant for another plan."
    ),
    "provider.language": (
        "{provider} does not translate from {source} to {target}. Choose another provider."
    ),
    "provider.no_answer": (
        "{provider} answered with something that is no translation. "
        "Try again later, or choose another provider."
    ),
    "provider.refused": (
        "{provider} refuses more texts for now: too many in a short time, or the quota is used up. "
        "Wait a while, or choose another provider."
    ),
    "provider.timeout": (
        "{provider} did not answer within {seconds} seconds. "
        "Check the connection and try again, or raise the time limit in the settings."
    ),
    "provider.too_long": (
        "A piece of the text is too long for {provider} (it takes {limit} characters at a time). "
        "Translate this paragraph by hand, or choose another provider."
    ),
    "provider.unreachable": (
        "{provider} cannot be reached. Check the connection to the Internet, then try again."
    ),
}

CAUTIONS: Mapping[str, str] = {}
