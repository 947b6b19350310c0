"""Survey waves, the index and its trend."""
