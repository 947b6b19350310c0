"""The program itself: the method board, teams, stakeholders, statements, launch and certification."""
