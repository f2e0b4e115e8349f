"""The built-in engines of machine translation.

Of deep-translator's others, Linguee and PONS are dictionaries, QCRI knows no Chinese, the services
that its Papago and Yandex classes ask are closed, and its ChatGPT class needs a retired client.
"""

from workbench.api import Api
from workbench.providers.baidu import BaiduProvider
from workbench.providers.deep import DeepFactory, DeepProvider
from workbench.providers.deepl import DeeplFactory
from workbench.providers.google import GoogleProvider
from workbench.providers.libretranslate import LibreTranslateFactory
from workbench.providers.local import LocalFactory
from workbench.providers.microsoft import MicrosoftProvider
from workbench.providers.mymemory import MyMemoryProvider
from workbench.providers.openai import PRESETS, OpenAIFactory

# Those that are asked through deep-translator; those that need no key first.
ENGINES: tuple[type[DeepProvider], ...] = (
    GoogleProvider,
    MyMemoryProvider,
    MicrosoftProvider,
    BaiduProvider,
)


def enable(api: Api) -> None:
    """Register every built-in engine."""
    for preset in PRESETS:
        api.add_provider(OpenAIFactory(preset))
    api.add_provider(LibreTranslateFactory())
    api.add_provider(DeeplFactory())
    api.add_provider(LocalFactory())
    for engine in ENGINES:
        api.add_provider(DeepFactory(engine))
