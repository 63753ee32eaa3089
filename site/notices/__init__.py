"""What is told to people: letters with their kind, their log, and sending again."""
