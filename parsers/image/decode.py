"""The pixels of a JPEG, PNG or WebP file, whoever sent it.

What the bytes are is told by their content. The size stands in the header and is read here, before anything
is unpacked; the unpacking is done by a process of its own (`decode_child.py`), which has limits on memory and
time, can open nothing, and is killed when it overstays. Its answer is pixels, and never more of them than
asked for. Bytes after the end of the picture are not looked at.
"""

from __future__ import annotations

import importlib.util
import os
import struct
import subprocess
import sys
import threading
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from solver.puzzle import ParseError

MAX_BYTES = 8 * 1024 * 1024  # of a file
MAX_PIXELS = 50_000_000  # of a picture, as its header states
SMALLEST_SIDE = 24  # pixels; the smallest board, 4 x 4 cells, has 6 for each of them
KEPT_PIXELS = 6_000_000  # larger pictures are made smaller: finding a board shall not take seconds
SECONDS = 10.0  # for the child, from its start to its last byte
MEMORY = 1_200_000_000  # bytes the child may map; 50 million pixels with transparency need 0.6 of it

EXPECTED = "expected a JPEG, PNG or WebP picture"
MISSING = (
    "reading pictures needs {}, which is not installed; install it with: pip install 'gridloop[pictures]'"
)

_OTHER_FORMATS = (  # what people also send; told by name, so that they know what to convert
    (b"GIF8", "a GIF"),
    (b"BM", "a BMP"),
    (b"II*\0", "a TIFF"),
    (b"MM\0*", "a TIFF"),
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\0\0\x01\0", "an icon"),
    (b"<svg", "an SVG"),
    (b"<?xml", "an XML or SVG text"),
    (b"<!DOCTYPE", "a web page"),
    (b"<html", "a web page"),
    (b"\0\0\0\x0cjP  ", "a JPEG 2000"),
    (b"\xff\x0a", "a JPEG XL"),
    (b"8BPS", "a Photoshop file"),
)


@dataclass(frozen=True)
class RawPicture:
    """The bytes of what is to be a picture, and what to call it in a message."""

    data: bytes
    name: str


@dataclass(frozen=True)
class Header:
    """What the first bytes of a picture say."""

    format: str  # JPEG, PNG or WEBP
    width: int  # pixels, before any turn that the camera notes
    height: int


def looks_like_picture(data: bytes) -> bool:
    """Whether these are the first bytes of a picture, also of a format that is not read here."""
    if _format_of(data) is not None or _is_heif(data):
        return True
    return data.startswith((b"GIF8", b"II*\0", b"MM\0*", b"\0\0\0\x0cjP  ", b"8BPS")) or (
        data[:2] == b"BM" and data[6:10] == bytes(4)
    )


def load_picture(path: str | Path) -> RawPicture:
    """A file that is to be a picture; one byte more than allowed is read of it at most.

    Raises:
        ParseError: there is no such file, it is not an ordinary one, cannot be opened, or is too large.
    """
    path = Path(path)
    try:
        if not path.exists():
            raise ParseError(f"there is no file {str(path)!r}")
        if not path.is_file():
            raise ParseError(f"{path.name!r} is not an ordinary file; {EXPECTED}")
        with path.open("rb") as file:
            return RawPicture(file.read(MAX_BYTES + 1), path.name)
    except (OSError, ValueError) as error:
        if isinstance(error, ParseError):
            raise
        reason = getattr(error, "strerror", None) or str(error)
        raise ParseError(f"{str(path)!r} cannot be opened: {reason}") from error


def decode_picture(data: bytes, name: str = "the picture") -> np.ndarray:
    """(H, W, 3) uint8, blue, green, red: the picture, upright, over white, its first frame, at most 6 megapixels.

    Raises:
        ParseError: it is no picture of a format read here, too large, too small, damaged, or takes too long.
    """
    header = read_header(data, name)
    check_size(header, name)
    width, height = kept_size(header.width, header.height)
    pixels = _unpack(data, header, (width, height), name)
    turned, body = pixels[0], pixels[1:]
    if turned:
        width, height = height, width
    return np.frombuffer(body, dtype=np.uint8).reshape(height, width, 3)


def read_header(data: bytes, name: str = "the picture") -> Header:
    """The format and the size, from the first bytes alone.

    Raises:
        ParseError: it is another format, or the header is damaged.
    """
    if len(data) > MAX_BYTES:
        raise ParseError(
            f"{name!r} has more than {MAX_BYTES:,} bytes; at most that many are read: save it smaller"
        )
    if not data:
        raise ParseError(f"{name!r} is empty; {EXPECTED}")
    format_name = _format_of(data)
    if format_name is None:
        start = data[:64].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
        known = next((what for sign, what in _OTHER_FORMATS if start.startswith(sign.lower())), None)
        what = "a HEIC or AVIF" if _is_heif(data) else known or "no picture known here"
        raise ParseError(f"{name!r} is {what}; {EXPECTED}: convert it, or send a screenshot")
    try:
        width, height = _SIZE_OF[format_name](data)
    except (struct.error, IndexError):
        raise ParseError(f"{name!r} ends or breaks inside its {format_name} header; send it again") from None
    return Header(format_name, width, height)


def check_size(header: Header, name: str = "the picture") -> None:
    """Raise `ParseError` unless the picture has a size that can show a board and be unpacked here."""
    width, height = header.width, header.height
    if width * height > MAX_PIXELS:
        raise ParseError(
            f"{name!r} has {width:,} x {height:,} pixels; at most {MAX_PIXELS // 1_000_000} million are read: "
            "crop it or make it smaller"
        )
    if min(kept_size(width, height)) < SMALLEST_SIDE:
        raise ParseError(
            f"{name!r} has {width:,} x {height:,} pixels, too few for a board; "
            f"expected at least {SMALLEST_SIDE} a side"
        )


def kept_size(width: int, height: int) -> tuple[int, int]:
    """The size of the picture that is handed on."""
    if width * height <= KEPT_PIXELS:
        return width, height
    scale = (KEPT_PIXELS / (width * height)) ** 0.5
    return max(1, int(width * scale)), max(1, int(height * scale))


def _unpack(data: bytes, header: Header, size: tuple[int, int], name: str) -> bytes:
    """What the child answers: whether it turned the picture by a quarter, and the rows of pixels."""
    n_expected = 1 + 3 * size[0] * size[1]
    command = [sys.executable, "-I", "-S", str(Path(__file__).with_name("decode_child.py")), pillow_folder()]
    command += [header.format, str(header.width), str(header.height), str(size[0]), str(size[1])]
    command += [str(MEMORY), str(int(SECONDS) + 1)]
    # Windows starts nothing without the first; the child needs none of the others
    environment = {k: v for k, v in os.environ.items() if k in ("SYSTEMROOT", "LD_LIBRARY_PATH")}
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, env=environment) as child:
        assert child.stdin is not None and child.stdout is not None and child.stderr is not None
        timer = threading.Timer(SECONDS, child.kill)
        feeder = threading.Thread(target=_feed, args=(child.stdin, data), daemon=True)
        timer.start()
        feeder.start()
        try:
            answer = child.stdout.read(n_expected + 1)
            reason = child.stderr.read(200).decode("utf-8", "replace") if len(answer) < n_expected else ""
        finally:
            in_time = timer.is_alive()
            timer.cancel()
            child.kill()
            feeder.join()
    if len(answer) == n_expected:
        return answer
    if not in_time:
        raise ParseError(
            f"{name!r} took longer than {SECONDS:g} s to unpack; save it anew, or make it smaller"
        )
    reason = " ".join(reason.split()) or "it cannot be unpacked within the limits of this program"
    raise ParseError(f"{name!r} is a damaged {header.format} file ({reason}); send it again or save it anew")


def _feed(stream, data: bytes) -> None:
    try:
        stream.write(data)
        stream.close()
    except OSError:  # the child has seen enough, or is gone
        pass


@cache
def pillow_folder() -> str:
    """The folder from which the child imports Pillow; it is not imported in this process.

    Raises:
        ParseError: Pillow is not installed.
    """
    found = importlib.util.find_spec("PIL")
    if found is None or found.origin is None:
        raise ParseError(MISSING.format("Pillow"))
    return str(Path(found.origin).parents[1])


def check_installed() -> None:
    """Raise `ParseError`, saying what to install, unless pictures can be read here."""
    if importlib.util.find_spec("cv2") is None:
        raise ParseError(MISSING.format("OpenCV"))
    pillow_folder()


# ---------------------------------------------------------------------------- headers


def _format_of(data: bytes) -> str | None:
    if data.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "WEBP"
    return None


def _is_heif(data: bytes) -> bool:
    return data[4:8] == b"ftyp" and data[8:12] in {b"heic", b"heix", b"hevc", b"mif1", b"avif", b"avis"}


def _png_size(data: bytes) -> tuple[int, int]:
    if data[12:16] != b"IHDR":
        raise IndexError
    return struct.unpack_from(">II", data, 16)


_NO_LENGTH = frozenset({0x01, *range(0xD0, 0xD8)})  # JPEG markers that stand alone
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # those that tell the size


def _jpeg_size(data: bytes) -> tuple[int, int]:
    position = 2
    while True:
        if data[position] != 0xFF:
            raise IndexError
        while data[position] == 0xFF:  # any number of them may stand before a marker
            position += 1
        marker = data[position]
        position += 1
        if marker in _NO_LENGTH:
            continue
        (length,) = struct.unpack_from(">H", data, position)
        if marker in _FRAMES:
            height, width = struct.unpack_from(">HH", data, position + 3)
            return width, height
        if marker in (0xD9, 0xDA) or length < 2:  # the end or the pixels, before any size
            raise IndexError
        position += length


def _webp_size(data: bytes) -> tuple[int, int]:
    part = data[12:16]
    if part == b"VP8X":
        width, height = (int.from_bytes(data[i : i + 3], "little") for i in (24, 27))
        if len(data) < 30:
            raise IndexError
        return width + 1, height + 1
    if part == b"VP8L":
        (bits,) = struct.unpack_from("<I", data, 21)
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if part == b"VP8 ":
        width, height = struct.unpack_from("<HH", data, 26)
        return width & 0x3FFF, height & 0x3FFF
    raise IndexError


_SIZE_OF = {"PNG": _png_size, "JPEG": _jpeg_size, "WEBP": _webp_size}
