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
    "import.binary": (
        "“{name}” is not text. If it is a document of another program, save it there as HTML or as "
        "plain text and import that."
    ),
    "import.empty": "There is no text in “{name}”. Is it the right file, and was it saved whole?",
    "import.encoding": (
        "The characters of “{name}” cannot be read: it is not in UTF-8, GB18030 or Big5, or it is "
        "damaged. If you know its encoding, say so when importing it."
    ),
    "import.too_large": (
        "“{name}” has {size} MB; an article has at most {limit} MB. Import the articles in it as "
        "files of their own."
    ),
    "import.unknown_encoding": (
        "There is no encoding “{encoding}”. Known are UTF-8, GB18030, Big5 and many more."
    ),
    "import.unreadable": (
        "“{name}” is in no format that can be imported. Save it as HTML, Markdown or plain text."
    ),
    "import.wrong_encoding": (
        "“{name}” is not in the encoding “{encoding}”. Choose another one, or none to have it "
        "detected."
    ),
}

CAUTIONS: Mapping[str, str] = {
    "import.cut_off": "The document ends in the middle of a character; it was probably cut off.",
    "import.damaged_text": (
        "{detail} characters of the document are damaged and stand there as �. Compare them with "
        "the page."
    ),
    "import.guessed_encoding": (
        "The document does not say how its characters are encoded; {detail} is likely. If the text "
        "looks wrong, import it again and choose the encoding."
    ),
}
