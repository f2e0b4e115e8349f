"""Moving from segment to segment."""
