"""Finished articles as WXR, the file that WordPress imports posts from."""

from collections.abc import Iterable, Iterator

from workbench.api import ExportRequest
from workbench.formats.finished.exporter import TextExporter
from workbench.formats.finished.provenance import newsroom_time, outlet_of
from workbench.formats.finished.rich import safe_address
from workbench.formats.finished.slug import slug_of, unused
from workbench.formats.finished.story import Story
from workbench.formats.finished.wordpress import BlockBody
from workbench.formats.legal_text import character_data, legal
from workbench.model.moments import moment_at

_SPACES = {
    "excerpt": "http://wordpress.org/export/1.2/excerpt/",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "wp": "http://wordpress.org/export/1.2/",
}
_SQL = "%Y-%m-%d %H:%M:%S"


class WxrExporter(TextExporter):
    """Writes WXR 1.2, a draft for each article: nothing is published by importing it."""

    name = "wxr"
    suffix = ".xml"

    def parts(self, stories: Iterator[Story], request: ExportRequest) -> Iterable[str]:
        """Yield the file in order."""
        spaces = "".join(f' xmlns:{name}="{space}"' for name, space in _SPACES.items())
        author = _plain(request.author) or "translator"
        yield (
            f'<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"{spaces}>\n<channel>\n'
            f"<title>{_plain(request.project)}</title>\n"
            f"<language>{_plain(request.target_language)}</language>\n"
            "<wp:wxr_version>1.2</wp:wxr_version>\n"
            f"<wp:author><wp:author_login>{author}</wp:author_login>"
            f"<wp:author_display_name>{author}</wp:author_display_name></wp:author>\n"
        )
        used: set[str] = set()
        for story in stories:
            name = unused(slug_of(story.heading.text, f"article-{story.article.id}"), used)
            used.add(name)
            yield self._item(story, name, author)
        yield "</channel>\n</rss>\n"

    def _item(self, story: Story, name: str, author: str) -> str:
        moment = story.article.published_at
        dates = ""
        if moment is not None:
            dates = (
                f"<wp:post_date>{newsroom_time(moment).strftime(_SQL)}</wp:post_date>\n"
                f"<wp:post_date_gmt>{moment_at(moment).strftime(_SQL)}</wp:post_date_gmt>\n"
            )
        return (
            f"<item>\n<title>{_plain(story.heading.text)}</title>\n"
            f"<dc:creator>{author}</dc:creator>\n"
            f"<content:encoded>{_data(BlockBody(story, self.chosen).markup())}</content:encoded>\n"
            f"<excerpt:encoded></excerpt:encoded>\n<wp:post_id>{story.article.id}</wp:post_id>\n"
            f"{dates}<wp:post_name>{name}</wp:post_name>\n<wp:status>draft</wp:status>\n"
            "<wp:post_type>post</wp:post_type>\n"
            f"{''.join(_facts(story))}</item>\n"
        )


def _facts(story: Story) -> Iterator[str]:
    copy = story.copy
    known = {
        "source_title": story.article.title,
        "source_url": safe_address(story.article.url),
        "source_outlet": outlet_of(story),
        "source_archive": safe_address(copy.archive_address) if copy else "",
        "source_sha256": copy.sha256 if copy else "",
        "translator": story.author,
    }
    for key, value in known.items():
        if value:
            yield (
                f"<wp:postmeta><wp:meta_key>{key}</wp:meta_key>"
                f"<wp:meta_value>{_data(legal(value))}</wp:meta_value></wp:postmeta>\n"
            )


def _plain(text: str) -> str:
    return character_data(" ".join(legal(text).split()))


def _data(text: str) -> str:
    """Return a CDATA section, in two where its end stands in the text (XML 1.0 §2.7)."""
    return f"<![CDATA[{text.replace(']]>', ']]]]><![CDATA[>')}]]>"
