"""Alembic's environment; migrations run by themselves when a store is opened."""
