"""The desk: findings, fixes, dismissals, sheets, signatures."""
