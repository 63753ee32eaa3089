"""OCOP subjects (chủ thể): who makes the goods."""
