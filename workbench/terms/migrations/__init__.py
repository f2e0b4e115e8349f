"""The versions of a termbase's schema, one SQL file each."""
