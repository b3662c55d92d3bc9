"""The process that unpacks one picture for `decode.py`: a file on standard input, pixels on standard output.

    python -I -S decode_child.py FOLDER_OF_PILLOW FORMAT WIDTH HEIGHT NEW_WIDTH NEW_HEIGHT MEMORY SECONDS

The answer is one byte, 1 if the picture was turned by a quarter, and the rows of pixels, blue, green, red.
What is wrong goes to standard error in one line. It imports as little as possible, to start quickly, and
nothing of ours. Before it looks at the file it gives up the right to open any other, or a socket.
"""

import sys
import warnings

if __name__ == "__main__":
    FOLDER, FORMAT, *NUMBERS = sys.argv[1:]
    WIDTH, HEIGHT, NEW_WIDTH, NEW_HEIGHT, MEMORY, SECONDS = map(int, NUMBERS)
    try:
        import resource
    except ImportError:  # not a Unix; the parent's clock still counts
        resource = None  # type: ignore[assignment]
    else:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    sys.path.append(FOLDER)
    from PIL import Image, ImageFile  # type: ignore[import-not-found,unused-ignore]

    if FORMAT == "JPEG":
        from PIL.JpegImagePlugin import JpegImageFile as File
    elif FORMAT == "PNG":
        from PIL.PngImagePlugin import PngImageFile as File  # type: ignore[assignment,unused-ignore]
    else:
        from PIL.WebPImagePlugin import WebPImageFile as File  # type: ignore[assignment,unused-ignore]
    from PIL import TiffImagePlugin  # noqa: F401 - notes of cameras are written like a TIFF

    if resource is not None:
        resource.setrlimit(resource.RLIMIT_NOFILE, (0, 0))

ORIENTATION = 0x0112  # the EXIF tag


def main() -> None:
    import io

    warnings.simplefilter("ignore")  # about notes of the camera; what is wrong with the pixels is an error
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    image: Image.Image = File(io.BytesIO(sys.stdin.buffer.read()))
    if image.size != (WIDTH, HEIGHT):
        raise ValueError(
            f"the header tells two sizes: {WIDTH} x {HEIGHT} and {image.size[0]} x {image.size[1]}"
        )
    turn = orientation(image)
    if FORMAT == "JPEG":
        image.draft(None, (NEW_WIDTH, NEW_HEIGHT))  # unpacks to an eighth, a quarter or a half: much faster
    image.load()
    image = over_white(smaller(image))
    if turn is not None:
        image = image.transpose(turn)
    sys.stdout.buffer.write(bytes([image.size != (NEW_WIDTH, NEW_HEIGHT)]))
    sys.stdout.buffer.write(image.tobytes("raw", "BGR"))
    sys.stdout.buffer.flush()


def orientation(image: "Image.Image") -> "Image.Transpose | None":
    """How to turn the picture upright, if its camera noted that it was not."""
    flip = Image.Transpose
    turns = {
        2: flip.FLIP_LEFT_RIGHT,
        3: flip.ROTATE_180,
        4: flip.FLIP_TOP_BOTTOM,
        5: flip.TRANSPOSE,
        6: flip.ROTATE_270,
        7: flip.TRANSVERSE,
        8: flip.ROTATE_90,
    }
    try:
        return turns.get(image.getexif().get(ORIENTATION, 1))
    except Exception:  # noqa: BLE001 - a note that cannot be read is no note
        return None


def smaller(image: "Image.Image") -> "Image.Image":
    if image.mode.startswith("I"):  # 16 bits of grey; the upper eight are kept
        image = image.point(lambda value: value * (1 / 256)).convert("L")
    elif image.mode == "P":
        image = image.convert("RGBA" if "transparency" in image.info else "RGB")
    elif image.mode == "1":
        image = image.convert("L")
    elif image.mode not in ("L", "LA", "RGB", "RGBA", "CMYK"):
        image = image.convert("RGB")
    if image.mode in ("L", "RGB") and "transparency" in image.info:
        image = image.convert("RGBA")
    if image.size == (NEW_WIDTH, NEW_HEIGHT):
        return image
    return image.resize((NEW_WIDTH, NEW_HEIGHT), Image.Resampling.BOX, reducing_gap=2.0)


def over_white(image: "Image.Image") -> "Image.Image":
    if image.mode not in ("LA", "RGBA"):
        return image.convert("RGB")
    page = Image.new("RGB", image.size, "white")
    page.paste(image.convert("RGB"), mask=image.getchannel("A"))
    return page


if __name__ == "__main__":
    try:
        main()
    except BaseException as error:  # noqa: BLE001 - whatever it is, the parent is told in a line
        sys.stderr.write(f"{type(error).__name__}: {error}"[:180])
        sys.stderr.flush()
        sys.exit(1)
