"""What all engines have in common that are asked over HTTP."""

import threading
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, ClassVar

from workbench.api import Price, PriceUnit, ProviderOption, ProviderSettings
from workbench.model.errors import EnvironmentFailure, InputError, WorkbenchError
from workbench.providers.transport import Answer, Exchange, Limits, Reason, TransportFailure

# For engines that know two variants of Chinese under these two names.
CHINESE: Mapping[str, str] = {
    "zh": "zh-CN",
    "zh-sg": "zh-CN",
    "zh-hans": "zh-CN",
    "zh-cn": "zh-CN",
    "zh-hant": "zh-TW",
    "zh-hk": "zh-TW",
    "zh-mo": "zh-TW",
    "zh-tw": "zh-TW",
}

# What an engine asks that is free of charge.
FREE = Price(PriceUnit.CHARACTER, 0.0)

LARGEST_ANSWER = 4 * 2**20
_OK = range(200, 300)
_QUOTA = frozenset({402, 456})
_REFUSED = frozenset({403, 429, 529})
_UNAVAILABLE = frozenset({408, 500, 502, 503, 504})
_DIRECT: Mapping[str, None] = {"http": None, "https": None, "all": None}


class HttpProvider:
    """One engine; one instance a thread, and any thread may stop it.

    Its errors are `provider.…`; one of `refused` or `failed` has the details `transient`, where
    asking again may help, and `retry_after`, the seconds that the engine asked for.
    """

    name: str
    label: str
    needs_key: bool = False
    takes_key: ClassVar[bool] = False
    limit: int
    key_form: ClassVar[str] = "your key"
    further_options: ClassVar[tuple[ProviderOption, ...]] = ()
    key_statuses: ClassVar[frozenset[int]] = frozenset({401, 403})
    languages: ClassVar[Mapping[str, str]] = {}

    def __init__(self, settings: ProviderSettings) -> None:
        """Keep the settings; raise `InputError("provider.key_missing")` where a key is needed."""
        if self.needs_key and not settings.key.strip():
            raise self.refusal("key_missing", form=self.key_form)
        self.key = settings.key.strip()
        self.timeout = settings.timeout
        self.settings = settings
        self._lock = threading.Lock()
        self._stopped = False
        self._running: Exchange | None = None

    def stop(self) -> None:
        """End what is under way, and all that is asked for later."""
        with self._lock:
            self._stopped = True
            running = self._running
        if running is not None:
            running.stop()

    def request(self, method: str, url: str, options: dict[str, Any]) -> Answer:
        """Do one request within the limits, and judge its status."""
        answer = self.exchange(method, url, options, self.limits())
        self.judge(answer)
        return answer

    def limits(self) -> Limits:
        """Return what one request may cost; a redirect could carry a key elsewhere."""
        return Limits(self.timeout, LARGEST_ANSWER, redirects=0)

    def exchange(self, method: str, url: str, options: Mapping[str, Any], limits: Limits) -> Answer:
        """Return the answer, whatever its status."""
        exchange = Exchange(limits)
        with self._lock:
            if self._stopped:
                raise self.failure("stopped")
            self._running = exchange
        try:
            return exchange.run(method, url, options)
        except TransportFailure as failure:
            raise self._lost(failure.reason) from None
        finally:
            self._running = None

    def judge(self, answer: Answer) -> None:
        """Raise the error that an answer stands for, where it is a refusal."""
        status = answer.status_code
        if status in _OK:
            return
        if (self.needs_key or self.takes_key) and status in self.key_statuses:
            raise self.refusal("key_wrong", form=self.key_form)
        if status in _QUOTA:
            raise self.failure("refused", quota=True)
        if status in _REFUSED:
            later = seconds_of(answer.retry_after)
            raise self.failure("refused", transient=True, retry_after=later)
        if status in {413, 414}:
            raise self.refusal("too_long", limit=self.limit)
        later = seconds_of(answer.retry_after)
        transient = status in _UNAVAILABLE
        reason = f"HTTP {status}"
        raise self.failure("failed", reason=reason, transient=transient, retry_after=later)

    def language(self, tag: str) -> str:
        """Return the engine's name for a BCP 47 tag: its own, or that of the nearest wider tag."""
        wider = tag.lower()
        while wider:
            if wider in self.languages:
                return self.languages[wider]
            wider = wider.rpartition("-")[0]
        return tag.lower().partition("-")[0]

    def refuse_long(self, text: str) -> None:
        """Raise `InputError("provider.too_long")` for a text over the limit."""
        if len(text) > self.limit:
            raise self.refusal("too_long", limit=self.limit)

    def failure(self, cause: str, **details: object) -> EnvironmentFailure:
        """Return the error for what time or the engine's owner may fix."""
        return EnvironmentFailure(f"provider.{cause}", provider=self.label, **details)

    def refusal(self, cause: str, **details: object) -> InputError:
        """Return the error for what the user can fix."""
        return InputError(f"provider.{cause}", provider=self.label, **details)

    def _lost(self, reason: Reason) -> WorkbenchError:
        if reason is Reason.TIMEOUT:
            return self.failure("timeout", seconds=f"{self.timeout:g}")
        if reason is Reason.UNREACHABLE:
            return self.failure("unreachable")
        if reason is Reason.STOPPED:
            return self.failure("stopped")
        if reason is Reason.REDIRECTS:
            return self.failure("failed", reason="it sends on to another address")
        if reason is Reason.ADDRESS:
            return self.refusal("address")
        return self.failure("no_answer")


def seconds_of(retry_after: str) -> float:
    """Return the seconds a header Retry-After names, by number or by moment; 0 for none."""
    word = retry_after.strip()
    if word.isascii() and word.isdigit():
        return float(word[:6])
    try:
        moment = parsedate_to_datetime(word)
    except ValueError:
        return 0.0
    return max(0.0, (moment - datetime.now(UTC)).total_seconds()) if moment.tzinfo else 0.0


def direct() -> dict[str, Any]:
    """Return the options of a request that goes through no proxy: to this machine itself."""
    return {"proxies": dict(_DIRECT)}
