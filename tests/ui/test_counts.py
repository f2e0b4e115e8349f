"""The window says how much there is to do, where one looks and where one can act on it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.projects import a_matter, an_article
from tests.ui.window import JOB_TIME, focused, project_of, running, segments
from ui.app import Program
from ui.widgets.view_list import VIEWS
from workbench.model.article import ImportedArticle
from workbench.model.highlight import Side
from workbench.model.segment import Role, SourceMatter, Status
from workbench.services.commands.annotations import AddHighlight, AddNote, Span
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.targets import SetStatus, SetTarget
