"""Where goods come from and where they lie: facilities of every kind."""
