"""`duizhao translate PROJECT`."""

import argparse

from workbench.api import Api, ProviderFactory, ProviderSettings
from workbench.cli.existing import open_project
from workbench.cli.output import Output
from workbench.messages import sentence
from workbench.model.errors import UsageError
from workbench.model.ids import ArticleId
from workbench.model.language import ENGLISH
from workbench.services.drafting import DraftResult, draft
from workbench.services.drafts import Only, plan_drafts, put_drafts
from workbench.services.jobs import CancelToken
from workbench.services.plugins import load_api
from workbench.services.preferences import Preferences, PreferenceStore
from workbench.services.showing import chosen_articles

PARTIAL = 1


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Draft what may be drafted; 1 if some got none, the failure's exit code if all failed."""
    wishes = PreferenceStore().load()
    loaded = load_api()
    output.cautions("plugins", loaded.cautions)
    factory = _factory(loaded.api, arguments.provider or wishes.provider)
    settings = _settings(arguments, wishes, factory.name)
    chosen = tuple(ArticleId(number) for number in arguments.article)
    with open_project(arguments.project) as session:
        articles = chosen_articles(session.read, chosen)
        plan = plan_drafts(session.read, articles, Only(arguments.only))
        asked = sum(len(requests) for requests in plan.values())
        put, failed = 0, []

        def take(result: DraftResult) -> None:
            nonlocal put
            if result.error is not None:
                failed.append(result)
            else:
                put += len(put_drafts(session, [result], factory.name))
            output.progress(put + len(failed), asked, "Drafting")

        for language, requests in plan.items():
            draft(requests, factory, settings, language.value, ENGLISH, CancelToken(), take)
    for result in failed:
        if result.error is not None:
            output.remark(f"{result.segment_id}: {sentence(result.error)}")
    output.document({"asked": asked, "drafted": put, "failed": _failed(failed)})
    output.line(f"{put} of {asked} drafted")
    return _exit_code(put, failed)


def _factory(api: Api, name: str) -> ProviderFactory:
    providers = api.providers
    if name not in providers:
        raise UsageError("provider.unknown", name=name, known=", ".join(providers))
    return providers[name]


def _settings(
    arguments: argparse.Namespace, wishes: Preferences, provider: str
) -> ProviderSettings:
    key = arguments.key or wishes.keys.get(provider, "")
    return ProviderSettings(key, arguments.timeout or wishes.timeout)


def _failed(results: list[DraftResult]) -> list[dict[str, str | int]]:
    return [
        {"segment": result.segment_id, "code": result.error.code, "text": sentence(result.error)}
        for result in results
        if result.error is not None
    ]


def _exit_code(put: int, failed: list[DraftResult]) -> int:
    errors = [result.error for result in failed if result.error is not None]
    if not errors:
        return 0
    return PARTIAL if put else errors[0].exit_code
