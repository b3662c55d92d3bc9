"""Words and pictures to puzzles. `parsers.text.read_text` and `parsers.files.read_file` are the doors."""
