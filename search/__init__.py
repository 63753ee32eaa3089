"""Search: documents, queries, engines, views (answers Oscar's label "search")."""
