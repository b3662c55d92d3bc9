"""The agent around the solvers: read, solve, verify, explain; and the command line. Loads nothing by itself."""
