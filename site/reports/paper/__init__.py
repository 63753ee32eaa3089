"""What the register says on paper: extracts and letters as PDF, in Vietnamese faces, without star shapes."""
