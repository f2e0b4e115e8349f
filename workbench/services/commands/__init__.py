"""Every change a project knows, one frozen command a change."""
