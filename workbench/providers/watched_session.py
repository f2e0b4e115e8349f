"""A session of `requests` that reads no redirect's body and tells which sockets it uses.

Imported when the first request is made, for it loads `requests`.
"""

import socket
from collections.abc import Callable, Iterator

from requests import PreparedRequest, Response, Session
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.poolmanager import PoolManager

# Is told of each socket once it is connected.
Watch = Callable[[socket.socket], None]


class WatchedSession(Session):
    """A session for one exchange."""

    def __init__(self, watch: Watch) -> None:
        super().__init__()
        self.mount("http://", _WatchedAdapter(watch))
        self.mount("https://", _WatchedAdapter(watch))

    def resolve_redirects(
        self,
        resp: Response,  # noqa: ARG002 - the base class's names
        req: PreparedRequest,  # noqa: ARG002 - the same
        *_: object,
        **__: object,
    ) -> Iterator[Response]:
        """Yield nothing: the base class reads a redirect's whole body even if it is not followed.

        It does so to make `Response.next` (requests 2.34, `Session.send`), of whatever length.
        """
        return iter(())


class _WatchedAdapter(HTTPAdapter):
    def __init__(self, watch: Watch) -> None:
        self._watch = watch
        super().__init__()

    def init_poolmanager(self, *arguments: object, **options: object) -> None:
        super().init_poolmanager(*arguments, **options)  # type: ignore[arg-type] # passed on whole
        _watch_pools(self.poolmanager, self._watch)

    def proxy_manager_for(self, proxy: str, **options: object) -> PoolManager:
        manager: PoolManager = super().proxy_manager_for(proxy, **options)
        _watch_pools(manager, self._watch)
        return manager


def _watch_pools(manager: PoolManager, watch: Watch) -> None:
    class Plain(HTTPConnection):
        def connect(self) -> None:
            super().connect()
            _tell(self, watch)

    class Secure(HTTPSConnection):
        def connect(self) -> None:
            super().connect()
            _tell(self, watch)

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    manager.pool_classes_by_scheme = {"http": PlainPool, "https": SecurePool}


def _tell(connection: HTTPConnection, watch: Watch) -> None:
    if connection.sock is not None:
        watch(connection.sock)
