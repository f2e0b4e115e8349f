"""Which languages a memory takes for one."""

from functools import lru_cache

from workbench.model.language_tags import is_chinese, is_english, parts


@lru_cache(maxsize=1024)
def is_language(tag: str, wanted: str) -> bool:
    """Return whether two tags mean one language, of whatever region or script."""
    if is_chinese(wanted):
        return is_chinese(tag)
    if is_english(wanted):
        return is_english(tag)
    return parts(tag)[:1] == parts(wanted)[:1]


@lru_cache(maxsize=1024)
def plain_tag(tag: str) -> str:
    """Return a tag in one way of writing: `zh_TW` and `zh-tw` are one; zh-TW and zh-CN never."""
    return "-".join(parts(tag))
