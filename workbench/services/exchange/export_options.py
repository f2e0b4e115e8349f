"""How a format is written: what the user chooses, for every exporter that offers a choice."""

from collections.abc import Callable, Mapping

from workbench.api import YES, Exporter, ExportOption, OptionedExporter, OptionKind
from workbench.formats.tmx.exporter import TmxExporter
from workbench.formats.tmx.options import SentenceLinks, TmxOptions
from workbench.model.errors import UsageError

# Of these the links of sentences come from the memory's service, which no format knows.
_TMX = (
    ExportOption("level", "Inline codes", OptionKind.CHOICE, "1", ("1", "2")),
    ExportOption("sentences", "A unit a sentence, where these are known"),
    ExportOption("trados", "Typed fields, which Trados Studio keeps"),
)


def offered(exporter: Exporter) -> tuple[ExportOption, ...]:
    """Return what a user chooses for an exporter, nothing for most."""
    if isinstance(exporter, TmxExporter):
        return _TMX
    return exporter.options if isinstance(exporter, OptionedExporter) else ()


def configured(
    exporter: Exporter, values: Mapping[str, str], links: Callable[[], SentenceLinks]
) -> Exporter:
    """Return an exporter that writes as chosen; `links` is called where sentences are wanted.

    Raises `UsageError`: `export.no_option` for an option that the format does not have,
    `export.no_choice` for a value that is none of its choices.
    """
    options = {each.name: each for each in offered(exporter)}
    for name, value in values.items():
        if name not in options:
            known = ", ".join(options) or "-"
            raise UsageError("export.no_option", option=name, format=exporter.name, known=known)
        choices = options[name].choices
        if choices and value not in choices:
            raise UsageError(
                "export.no_choice",
                option=name,
                format=exporter.name,
                value=value,
                known=", ".join(choices),
            )
    if isinstance(exporter, TmxExporter):
        wanted = links() if values.get("sentences") == YES else None
        level, trados = int(values.get("level", "1")), values.get("trados") == YES
        return exporter.with_options(TmxOptions(level, trados, wanted))
    return exporter.configured(values) if isinstance(exporter, OptionedExporter) else exporter
