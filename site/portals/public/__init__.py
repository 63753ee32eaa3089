"""Public pages that compose what several rooms offer."""
