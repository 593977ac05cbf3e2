"""The edge and the use cases: files, gazetteer, store, exports, and what joins them to the core."""
