"""Sentences about reading, fetching and importing documents: what happened, what to do about it."""

from collections.abc import Mapping

ERRORS: Mapping[str, str] = {
    "fetch.redirects": (
        "“{url}” was passed on more than {redirects} times and never arrived. "
        "Open it in a browser, save the page, and import the file."
    ),
    "fetch.scheme": (
        "“{url}” is not a web address. It has to begin with http:// or https:// and name a host."
    ),
    "fetch.status": (
        "The server refused “{url}” (status {status}). Check the address; if the page opens in a "
        "browser, save it there and import the file."
    ),
    "fetch.timeout": (
        "“{url}” did not arrive within {seconds} seconds. Try again, or open it in a browser, save "
        "the page, and import the file."
    ),
    "fetch.too_large": (
        "“{url}” is larger than {limit} MB and was not taken. Is it the article's page?"
    ),
    "fetch.unreachable": (
        "“{url}” cannot be reached. Check the address and the connection to the Internet."
    ),
}

CAUTIONS: Mapping[str, str] = {}
