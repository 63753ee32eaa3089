"""Read-only figures over all rooms, and their exports."""
