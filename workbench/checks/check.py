"""What a check is; the contract is that of plugins, `workbench.api`."""

from workbench.api import ArticleFacts, Check, Checked, GroupCheck, SegmentCheck

__all__ = ["ArticleFacts", "Check", "Checked", "GroupCheck", "SegmentCheck"]
