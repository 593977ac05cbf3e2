"""Run the migrations on the connection that data.store.connect opened; its transaction decides about all of them."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], transactional_ddl=False)
context.run_migrations()
