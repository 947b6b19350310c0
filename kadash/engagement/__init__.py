"""Who we talk to, what was promised, what is late: running the program, account by account."""
