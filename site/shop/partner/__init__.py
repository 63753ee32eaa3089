"""Stock locations, prices and stock; nobody gets the same last unit twice."""
