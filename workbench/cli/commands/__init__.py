"""The commands, each in a file that declares its name, its help and its words."""

from collections.abc import Mapping

# Each command and its module in the order of help; a module is loaded when it is called.
COMMANDS: Mapping[str, str] = {
    "import": "import_",
    "show": "show",
    "source": "source",
    "set": "set_",
    "highlight": "highlight",
    "translate": "translate",
    "engines": "engines",
    "convert": "convert",
    "check": "check",
    "sign": "sign",
    "export": "export",
    "review": "review",
    "review-by-model": "review_by_model",
    "align": "align",
    "terms": "terms",
    "memory": "memory",
    "snapshot": "snapshot",
    "salvage": "salvage",
    "doctor": "doctor",
}
