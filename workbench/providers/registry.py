"""The built-in engines of machine translation.

Of deep-translator's others, Linguee and PONS are dictionaries, QCRI knows no Chinese, the services
that its Papago and Yandex classes ask are closed, and its ChatGPT class needs a retired client.
"""

from workbench.api import Api
from workbench.providers.baidu import BaiduProvider
from workbench.providers.deep import DeepFactory, DeepProvider
from workbench.providers.deepl import DeeplProvider
from workbench.providers.google import GoogleProvider
from workbench.providers.microsoft import MicrosoftProvider
from workbench.providers.mymemory import MyMemoryProvider

ENGINES: tuple[type[DeepProvider], ...] = (
    GoogleProvider,
    MyMemoryProvider,
    DeeplProvider,
    MicrosoftProvider,
    BaiduProvider,
)
"""In the order they are offered: those that need no key first."""


def enable(api: Api) -> None:
    """Register every built-in engine."""
    for engine in ENGINES:
        api.add_provider(DeepFactory(engine))
