"""The program, its machine translation pointed at addresses of this machine.

    python -m tests.features.loopback_program ADDRESSES WORD…

`ADDRESSES` is a JSON object for `deep_translator.constants.BASE_URLS`.
"""

import json
import sys

import deep_translator.constants

from workbench.cli import main

if __name__ == "__main__":
    deep_translator.constants.BASE_URLS.update(json.loads(sys.argv[1]))
    sys.exit(main(sys.argv[2:]))
