"""Files of which the generator knows what must be stored: sums that differ unsaid are silent wrongs."""
