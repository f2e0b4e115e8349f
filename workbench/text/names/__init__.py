"""Names of people and places: their forms, their romanisation, their records."""
