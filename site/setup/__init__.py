"""From a fresh clone to a running site: schema snapshot, compiled catalogues, the worker and its clock."""
