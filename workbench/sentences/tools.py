"""Sentences about drafting, finding, spelling and keys."""

from collections.abc import Mapping

from workbench.text.plural import Plural

ERRORS: Mapping[str, str] = {
    # Providers
    "provider.address": (
        "{provider} has no address that can be asked. Enter one that begins with http:// or "
        "https://, such as http://127.0.0.1:8080/v1."
    ),
    "cache.failed": (
        "What engines answered earlier cannot be read or kept in {path} ({reason}). Free some "
        "space, or allow writing there."
    ),
    "prompt.place": (
        "The prompt {path} names {place}, which is none of: {known}. Fix it, or delete the file "
        "to use the program’s own prompt."
    ),
    "prompt.unreadable": (
        "The prompt {path} cannot be read ({reason}). Fix it, or delete the file to use the "
        "program’s own prompt."
    ),
    "provider.budget": (
        "The budget of {budget} would be passed. What was drafted was kept; raise the budget to go "
        "on."
    ),
    "provider.budget_unknown": (
        "What {provider} costs is not known, so no budget can be kept. Enter its prices among its "
        "options, or leave the budget out."
    ),
    "provider.echoed": (
        "{provider} gave the text back untranslated. Try again later, or choose another provider."
    ),
    "provider.wrong_form": (
        "{provider} did not answer paragraph by paragraph as it was asked to, twice. Nothing of "
        "that was kept; try another model."
    ),
    "provider.no_model": (
        "{provider} is not a language model and answers no questions. Choose one among the engines "
        "side by side."
    ),
    "provider.wrong_language": (
        "{provider} answered in another language than the one asked for. Try again later, or "
        "choose another provider."
    ),
    "provider.extra_missing": (
        '{provider} needs what the extra “{extra}” installs. Run: pip install "duizhao[{extra}]".'
    ),
    "provider.folder": (
        "{provider} needs the folder of a model that you downloaded. Name it under “Folder”."
    ),
    "provider.folder_empty": (
        "{provider}: there is no model in {path} that can be read ({reason}). A model of Firefox "
        "has a model.….bin and its vocabulary (.spm), one of CTranslate2 a model.bin and its "
        "source.spm and target.spm."
    ),
    "provider.failed": (
        "{provider} failed ({reason}). Nothing was changed; try again later, or choose another "
        "provider."
    ),
    "provider.forbidden": (
        "This project forbids sending its texts to an engine online. Allow it in "
        "“Machine translation”, or translate by hand."
    ),
    "provider.none_chosen": (
        "No engine of machine translation is chosen. Name one with --provider ({known}), or choose "
        "one in the window."
    ),
    "provider.key_missing": (
        "{provider} needs a key. Enter it in the settings, in the form “{form}”, "
        "or choose a provider that needs none."
    ),
    "provider.key_wrong": (
        "{provider} does not accept the key. Check it in the settings (its form is “{form}”): "
        "it may be mistyped, expired or meant for another plan."
    ),
    "provider.language": (
        "{provider} does not translate from {source} to {target}. Choose another provider."
    ),
    "provider.no_answer": (
        "{provider} answered with something that is no translation. "
        "Try again later, or choose another provider."
    ),
    "provider.refused": (
        "{provider} refuses more texts for now: too many in a short time, or the quota is used up. "
        "Wait a while, or choose another provider."
    ),
    "provider.option": (
        "{provider} has no option “{given}” that a command may name. There are: {known}."
    ),
    "provider.stopped": "{provider} was stopped. What had come by then was kept.",
    "provider.timeout": Plural(
        "{provider} did not answer within {seconds} seconds. Check the connection "
        "and try again, or raise the time limit in the settings.",
        one="{provider} did not answer within {seconds} second. Check the connection "
        "and try again, or raise the time limit in the settings.",
        by="seconds",
    ),
    "provider.too_long": (
        "A piece of the text is too long for {provider} (it takes {limit} characters at a time). "
        "Translate this paragraph by hand, or choose another provider."
    ),
    "provider.unreachable": (
        "{provider} cannot be reached. Check the connection to the Internet, then try again."
    ),
    # Finding, replacing, filtering
    "search.pattern": (
        "This is no regular expression ({reason}, character {place}). "
        "Fix it, or switch regular expressions off to look for these very characters."
    ),
    "search.nested": "The regular expression is nested too deeply. Take some brackets away.",
    "search.slow": (
        "The regular expression took longer than {seconds} s for one paragraph and was stopped. "
        "Make it simpler: repeated groups such as (a+)+ take for ever."
    ),
    "search.long": Plural(
        "What is looked for has {length} characters; {limit} are the most. Shorten it.",
        one="What is looked for has {length} character; {limit} are the most. Shorten it.",
        by="length",
    ),
    "search.group": (
        "The pattern has no group “{group}” (it has {groups}). "
        "Put parentheses around what is to be kept, or write $$ for a dollar sign."
    ),
    "filter.view_name": "Give the view a name, so that it can be chosen again.",
    "filter.view_unknown": "There is no saved view “{name}” in this project any more.",
    # Spelling
    "spelling.no_word": (
        "“{word}” is no word that a dictionary can hold. Select one word without spaces."
    ),
    "spelling.unreadable": (
        "Your dictionary {path} cannot be read, so nothing was added to it. "
        "Open it in a text editor and save it as UTF-8, or move it away."
    ),
    # Keys
    "keys.encoding": "“{path}” is not UTF-8 text. Save it as UTF-8 and choose it again.",
    "keys.kept": "{key} belongs to {owner} and cannot be given away. Press another key.",
    "keys.needed": "{key} is needed for writing and cannot be given away. Press another key.",
    "keys.not_a_key": "“{key}” is no key of one press. Use one such as Ctrl+Shift+K or F4.",
    "keys.shape": (
        "“{path}”: “{key}” is not what a file of keys has. It has a line “profile” and a table "
        "“keys”, in which each action has a list of keys."
    ),
    "keys.syntax": "“{path}” is not TOML: {reason}. Fix it and choose it again.",
    "keys.unknown_action": (
        "“{path}” gives keys to “{action}”, which is no action of this version. Take that line out "
        "and choose the file again."
    ),
    "keys.unknown_profile": (
        "“{path}” names the profile “{profile}”. Use one of: {known}; or leave the line out."
    ),
    "keys.unreadable": (
        "“{path}” cannot be read ({reason}). Allow reading it, or choose another file."
    ),
}

WARNINGS: Mapping[str, str] = {
    # Spelling
    "spelling.unread": "Your dictionary was not read: {detail}. Its words are underlined for now.",
}

# What leaves the machine, by how a provider is asked.
LEAVING: Mapping[str, str] = {
    "local": "Nothing leaves this machine: {provider} runs on it.",
    "address": (
        "Each paragraph is sent to {recipient}, inside the web address, where proxies and logs can "
        "read it."
    ),
    "body": "Each paragraph is sent to {recipient}, and your key where it needs one.",
    "instructed": (
        "Paragraphs are sent to {recipient} with the headline, their neighbours, and the names, "
        "terms and earlier sentences that help to translate them, and your key where it needs one."
    ),
}
