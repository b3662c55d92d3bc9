"""Pictures to puzzles. Importing this loads neither OpenCV nor onnxruntime; reading a picture does."""
