"""One engine for all tests that convert: each loads some 20 MB of tables for every direction."""

from workbench.text.opencc_engine import OpenccEngine

ENGINE = OpenccEngine()
