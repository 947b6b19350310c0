"""Basic, Standard, Master's: claims, evidence and the gap."""
