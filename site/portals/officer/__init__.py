"""The officers' desk: thin screens over the register, for one's own area."""
