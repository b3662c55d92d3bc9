"""Language models that read what nobody drew: they fill a schema, and everything else is ours to check."""
