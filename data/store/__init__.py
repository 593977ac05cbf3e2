"""The store: schema, migrations and queries over SQLAlchemy Core."""
