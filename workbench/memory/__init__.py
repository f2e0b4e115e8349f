"""Translation memories: files of past pairs, and everything that is looked up in them.

| module | does |
|---|---|
| `store`, `database`, `rows`, `packing` | a memory is one SQLite file of `unit.MemoryUnit`s |
| `keys`, `index`, `frequency`, `target_words` | what texts are compared by, and who holds it |
| `attached` | several memories at once: priorities, penalties, and answers that are told apart |
| `lookup`, `scoring`, `values`, `substitution` | whole units: score, explanation, fitted English |
| `linking`, `sentences` | sentences of units, and a paragraph put together from them |
| `fragments`, `concordance` | known runs of a paragraph; words in their context |
| `following`, `pending` | a memory follows segments; what cannot be written waits |
| `exchange`, `importing`, `duplicates` | units of TMX in and out |
| `upkeep`, `editing`, `languages` | indexes, copies, statistics; many units at once |

A `Memory` belongs to the thread that opened it; another thread opens its own. Readers take in what
the writer did with their next question. Nothing here knows projects, Qt or files of other formats.
"""
