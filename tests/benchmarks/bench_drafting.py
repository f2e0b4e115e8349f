"""How long 1,000 segments take against engines that think 50 ms about each request.

    python -m tests.benchmarks.bench_drafting [SEGMENTS]

Everything is real but the engine: HTTP on this machine, the cache, the checks, the project's file.
The last line is the same in the window, with how long its thread was held and how fast it stops.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import deep_translator.constants

from tests.engines import factories, settings_for
from tests.loopback import Loopback, english
from tests.opencc import ENGINE
from workbench.model.house_style import HouseStyle
from workbench.model.language import ENGLISH
from workbench.services.checking.checking import usual_checks
from workbench.services.drafting.cache import FILE, DraftCache
from workbench.services.drafting.drafting import draft
from workbench.services.drafting.drafts import DraftWriter, plan_drafts
from workbench.services.drafting.material import material_of
from workbench.services.drafting.orders import Aids
from workbench.services.drafting.prompts import load_prompt
from workbench.services.drafting.protection import Protection
from workbench.services.exchange.importing import find_sources, import_article, read_sources
from workbench.services.jobs import CancelToken
from workbench.services.plugins import load_api
from workbench.services.session import Session

DELAY = 0.05
LIMIT = 10.0
ENGINES = ("openai", "libretranslate", "deepl", "microsoft", "google")


def main(count: int) -> None:
    with Loopback(translate=english, delay=DELAY) as server, tempfile.TemporaryDirectory() as name:
        deep_translator.constants.BASE_URLS.update(server.base_urls())
        for engine in ENGINES:
            folder = Path(name) / engine
            folder.mkdir()
            seconds, put, requests = drafted(engine, server, folder, count)
            verdict = "" if seconds < LIMIT else f"  over {LIMIT:g} s"
            counts = f"{put:>6} segments {requests:>6} requests"
            sys.stdout.write(f"{engine:<15} {counts} {seconds:>7.2f} s{verdict}\n")
        sys.stdout.write(in_the_window(server, Path(name), count))


def in_the_window(server: Loopback, folder: Path, count: int) -> str:
    """Return what the probe says that drafts in a window, in a process of its own."""
    words = [sys.executable, "-m", "tests.benchmarks.drafting_probe", str(folder / "window")]
    surroundings = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "XDG_CACHE_HOME": str(folder)}
    done = subprocess.run(
        [*words, server.url("/openai"), str(count)],
        env=surroundings,
        stdout=subprocess.PIPE,
        check=True,
        text=True,
    )
    return done.stdout


def drafted(engine: str, server: Loopback, folder: Path, count: int) -> tuple[float, int, int]:
    """Return the seconds, and how many segments and requests it took."""
    article = folder / "long.txt"
    text = "\n\n".join(f"代表团第{n}次会谈在北京举行，双方交换了意见。" for n in range(count))
    article.write_text(text, "utf-8")
    api = load_api().api
    factory, settings = factories()[engine], settings_for(engine, server)
    before = len(server.asked)
    with Session(folder / "long.dzp") as session, DraftCache(folder / FILE) as cache:
        for reading in read_sources(api.importers, find_sources([str(article)], api.importers)):
            import_article(session, reading)
        style = HouseStyle()
        begun = time.perf_counter()
        material = material_of(session.read, None, (), style)
        protection = Protection(lambda: usual_checks(api, ENGINE, style), material)
        aids = Aids(material=material, prompt=load_prompt(), protection=protection, cache=cache)
        put = 0
        for language, requests in plan_drafts(session.read).items():
            with DraftWriter(session, requests, engine) as writer:
                token = CancelToken()
                draft(
                    requests,
                    factory,
                    settings,
                    language.value,
                    ENGLISH,
                    token,
                    writer.take,
                    aids=aids,
                )
            put += writer.put
        return time.perf_counter() - begun, put, len(server.asked) - before


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000)
