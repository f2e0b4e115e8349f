"""The tables of sentences, one file for each kind of code; `workbench.messages` reads them."""
