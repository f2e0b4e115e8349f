"""One engine for all tests that convert: each loads some 20 MB of tables for every direction."""

from workbench.text.conversion.engine import OpenccEngine

ENGINE = OpenccEngine()
