"""Training: data, the tasks networks learn, and one loop. `python -m training.train --help` starts here."""
