"""From a code that somebody scanned, typed or pasted to a verdict about the goods."""
