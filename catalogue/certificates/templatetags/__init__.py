"""The only tags that draw stars."""
