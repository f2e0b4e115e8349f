"""The rules of XLIFF 2.1, core and modules: content, values, identity, references, inline codes."""
