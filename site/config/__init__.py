"""Settings, addresses, and which Oscar apps we replace."""
