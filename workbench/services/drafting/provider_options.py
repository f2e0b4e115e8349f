"""The values of a provider's options: where they are kept, and what is made of them."""

from collections.abc import Iterable, Mapping

from workbench.api import KEY, YES, OptionKind, ProviderFactory, ProviderOption, ProviderSettings
from workbench.model.errors import UsageError


def kept_name(provider: str, option: str) -> str:
    """Return under which name among the preferences' `keys` an option's value is kept."""
    # The key alone is under the provider's name: so it was before there were other options.
    return provider if option == KEY else f"{provider}.{option}"


def kept_values(factory: ProviderFactory, kept: Mapping[str, str]) -> dict[str, str]:
    """Return the values of a provider's options that the preferences have, by option."""
    names = {option.name: kept_name(factory.name, option.name) for option in factory.options}
    return {name: kept[place] for name, place in names.items() if place in kept}


def settings_of(values: Mapping[str, str], timeout: float) -> ProviderSettings:
    """Return what a provider is made from, given the values of its options by their names."""
    others = {name: value for name, value in values.items() if name != KEY}
    return ProviderSettings(values.get(KEY, ""), timeout, others)


def values_said(factory: ProviderFactory, words: Iterable[str]) -> dict[str, str]:
    """Return the values in words such as `region=westeurope`.

    Raises `UsageError("provider.option")` for an option there is not, one that is secret, and a
    value it cannot have.
    """
    open_ones = {option.name: option for option in factory.options if not option.secret}
    values: dict[str, str] = {}
    for word in words:
        name, equals, value = word.partition("=")
        option = open_ones.get(name)
        if option is None or not equals or not _may_be(option, value):
            known = ", ".join(map(_form, open_ones.values())) or "–"
            raise UsageError("provider.option", provider=factory.label, given=word, known=known)
        values[name] = value
    return values


def _may_be(option: ProviderOption, value: str) -> bool:
    if option.kind is OptionKind.TEXT:
        return True
    return value in (option.choices if option.kind is OptionKind.CHOICE else (YES, ""))


def _form(option: ProviderOption) -> str:
    if option.kind is OptionKind.TEXT:
        return f"{option.name}=…"
    choices = option.choices if option.kind is OptionKind.CHOICE else (YES,)
    return "|".join(f"{option.name}={choice}" for choice in choices)
