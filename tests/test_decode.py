"""Bytes to pixels: every form of the three formats, and everything that only looks like one."""

from __future__ import annotations

import io
import struct
import subprocess
import zlib

import numpy as np
import pytest
from PIL import Image

from parsers.image import decode
from parsers.image.decode import decode_picture, load_picture, looks_like_picture, read_header
from solver.puzzle import ParseError

RED, WHITE = (0, 0, 255), (255, 255, 255)  # as blue, green, red


def saved(image: Image.Image, form: str, **options) -> bytes:
    file = io.BytesIO()
    image.save(file, form, **options)
    return file.getvalue()


@pytest.fixture
def scene() -> Image.Image:
    """60 wide, 40 high: red, with a white upper left quarter and a blue lower right one."""
    image = Image.new("RGB", (60, 40), (255, 0, 0))
    image.paste((255, 255, 255), (0, 0, 30, 20))
    image.paste((0, 0, 255), (30, 20, 60, 40))
    return image


def corners(pixels: np.ndarray) -> np.ndarray:
    """The colours inside the four corners, (2, 2, 3)."""
    return pixels[4 :: pixels.shape[0] - 9, 4 :: pixels.shape[1] - 9].astype(int)


def png(width: int, height: int, rows: bytes, depth: int = 8, color: int = 0) -> bytes:
    """A PNG with whatever its header shall say."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", width, height, depth, color, 0, 0, 0)
    parts = (chunk(b"IHDR", header), chunk(b"IDAT", zlib.compress(rows, 9)), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


# --- what is read --------------------------------------------------------------------------------------


MODES = {"JPEG": "RGB L 1 CMYK", "PNG": "RGB L P 1 RGBA LA", "WEBP": "RGB L RGBA"}


@pytest.mark.parametrize(("form", "mode"), [(form, mode) for form in MODES for mode in MODES[form].split()])
def test_every_mode_of_every_format_becomes_three_channels(scene, form, mode):
    options = {"quality": 95} if form != "PNG" else {}
    pixels = decode_picture(saved(scene.convert(mode), form, **options))
    expected = np.asarray(scene.convert(mode).convert("RGB"))[..., ::-1]
    assert pixels.dtype == np.uint8 and pixels.shape == (40, 60, 3)
    assert np.abs(corners(pixels) - corners(expected)).max() < 8


@pytest.mark.parametrize("progressive", [False, True])
def test_progressive_jpeg_is_read(scene, progressive):
    pixels = decode_picture(saved(scene, "JPEG", quality=95, progressive=progressive))
    assert np.abs(pixels[30, 5].astype(int) - RED).max() < 8


def test_sixteen_bits_of_grey_keep_their_upper_eight():
    ramp = np.linspace(0, 65535, 64).astype(np.uint16)
    image = Image.fromarray(np.tile(ramp, (32, 1)))
    pixels = decode_picture(saved(image, "PNG"))
    assert np.abs(pixels[0, :, 0].astype(int) - ramp // 256).max() <= 1


@pytest.mark.parametrize("color", [2, 6])  # red, green, blue; and with transparency
def test_sixteen_bits_of_colour_are_read(color):
    pixel = struct.pack(">HHH", 0xC800, 0x6400, 0x3200) + (b"\xff\xff" if color == 6 else b"")
    pixels = decode_picture(png(30, 30, (b"\0" + pixel * 30) * 30, depth=16, color=color))
    assert pixels[3, 3].tolist() == [0x32, 0x64, 0xC8]


def test_what_is_transparent_is_white():
    image = Image.new("RGBA", (40, 40), (255, 0, 0, 255))
    image.paste((0, 0, 0, 0), (0, 0, 20, 40))
    image.paste((0, 0, 0, 128), (20, 20, 40, 40))
    for form in ("PNG", "WEBP"):
        pixels = decode_picture(saved(image, form, **({"lossless": True} if form == "WEBP" else {})))
        assert tuple(pixels[5, 5]) == WHITE and tuple(pixels[5, 30]) == RED
        assert np.abs(pixels[30, 30].astype(int) - 127).max() <= 1


def test_palette_with_a_transparent_colour_is_over_white():
    image = Image.new("P", (40, 40), 1)
    image.putpalette([0, 0, 0, 255, 0, 0])
    image.paste(0, (0, 0, 20, 40))
    pixels = decode_picture(saved(image, "PNG", transparency=0))
    assert tuple(pixels[5, 5]) == WHITE and tuple(pixels[5, 30]) == RED


@pytest.mark.parametrize("form", ["PNG", "WEBP"])
def test_first_frame_of_an_animation_is_taken(form):
    frames = [Image.new("RGB", (40, 40), color) for color in ("red", "green", "blue")]
    options = {"lossless": True} if form == "WEBP" else {}
    data = saved(frames[0], form, save_all=True, append_images=frames[1:], **options)
    assert tuple(decode_picture(data)[20, 20]) == RED


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_turn_that_a_camera_noted_is_undone(scene, form, orientation):
    turns = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,  # the camera turned the scene like this; the reader turns it back
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    taken = scene.transpose(turns[orientation]) if orientation > 1 else scene
    exif = Image.Exif()
    exif[0x0112] = orientation
    pixels = decode_picture(saved(taken, form, exif=exif, **({} if form == "PNG" else {"quality": 95})))
    assert pixels.shape == (40, 60, 3)
    assert np.abs(corners(pixels) - corners(np.asarray(scene)[..., ::-1])).max() < 16


def test_strange_notes_of_a_camera_are_no_matter(scene):
    data = saved(scene, "JPEG")
    note = b"Exif\0\0MM\0*\xff\xff\xff\xff" + b"\xff" * 40
    data = data[:2] + b"\xff\xe1" + struct.pack(">H", len(note) + 2) + note + data[2:]
    assert decode_picture(data).shape == (40, 60, 3)


def test_large_picture_is_made_smaller_in_its_proportions():
    data = saved(Image.new("L", (6000, 3000), 200), "PNG")
    pixels = decode_picture(data)
    assert pixels.shape[0] * pixels.shape[1] <= decode.KEPT_PIXELS
    assert abs(pixels.shape[1] / pixels.shape[0] - 2) < 0.01 and (pixels == 200).all()


def test_what_follows_the_picture_is_not_looked_at(scene):
    data = saved(scene, "PNG") + b"PK\x03\x04<script>alert(1)</script>" * 100
    assert decode_picture(data).shape == (40, 60, 3)


# --- what is refused -----------------------------------------------------------------------------------


@pytest.fixture
def no_child(monkeypatch):
    """Nothing is unpacked: the header alone must suffice."""

    def refuse(*args, **options):
        raise AssertionError("a process was started")

    monkeypatch.setattr(subprocess, "Popen", refuse)


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((50_000, 50_000), "at most 50 million"),
        ((2**31 - 1, 2**31 - 1), "at most 50 million"),
        ((1, 100_000), "too few"),
        ((100_000, 1), "too few"),
        ((0, 0), "too few"),
        ((23, 500), "at least 24"),
    ],
)
def test_size_is_judged_from_the_header(no_child, size, expected):
    with pytest.raises(ParseError, match=expected):
        decode_picture(png(*size, b"\0" * 1000))


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_header_tells_the_size(form):
    data = saved(Image.new("RGB", (123, 77)), form)
    header = read_header(data)
    assert (header.format, header.width, header.height) == (form, 123, 77)


def test_each_kind_of_webp_tells_its_size(scene):
    lossless = saved(scene, "WEBP", lossless=True)
    extended = saved(scene.convert("RGBA"), "WEBP", exif=b"Exif\0\0" + bytes(30))
    assert lossless[12:16] == b"VP8L" and extended[12:16] == b"VP8X"
    for data in (lossless, extended):
        assert (read_header(data).width, read_header(data).height) == (60, 40)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", "is empty"),
        (b"%PDF-1.7\n", "a PDF; expected a JPEG, PNG or WebP"),
        (b"GIF89a" + bytes(50), "a GIF; expected"),
        (b"BM" + bytes(50), "a BMP"),
        (b"PK\x03\x04" + bytes(50), "a ZIP"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'>", "an SVG"),
        (b"\n<?xml version='1.0'?><svg/>", "an XML or SVG"),
        (b"\0\0\0\x18ftypheic" + bytes(20), "a HEIC"),
        (b"solve this sudoku", "no picture known here"),
        (b"\x89PNG\r\n\x1a\n", "inside its PNG header"),
        (b"\xff\xd8\xff\xe0", "inside its JPEG header"),
        (b"\xff\xd8\xff\xd9", "inside its JPEG header"),
        (b"RIFF\0\0\0\0WEBPVP8X", "inside its WEBP header"),
        (b"RIFF\0\0\0\0WEBPABCD" + bytes(40), "inside its WEBP header"),
        (bytes(decode.MAX_BYTES + 1), "more than 8,388,608 bytes"),
    ],
)
def test_what_is_no_picture_is_named(no_child, data, expected):
    with pytest.raises(ParseError, match=expected) as refusal:
        decode_picture(data, "photo.jpg")
    assert "photo.jpg" in str(refusal.value) and "\n" not in str(refusal.value)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
def test_half_a_file_is_damaged(form, share):
    noise = Image.fromarray(np.random.default_rng(0).integers(0, 255, (200, 200, 3), dtype=np.uint8))
    data = saved(noise, form)
    with pytest.raises(ParseError, match=f"damaged {form} file"):
        decode_picture(data[: int(share * len(data))])


def test_damaged_bytes_raise_one_line_or_give_pixels(scene):
    rng = np.random.default_rng(1)
    for form in ("JPEG", "PNG", "WEBP"):
        data = bytearray(saved(scene, form))
        for position in rng.integers(12, len(data), 6).tolist():
            data[position] ^= int(rng.integers(1, 256))
        try:
            assert decode_picture(bytes(data)).ndim == 3
        except ParseError as error:
            assert "\n" not in str(error)


def test_one_format_dressed_as_another_is_refused(scene):
    data = saved(scene, "JPEG")
    with pytest.raises(ParseError, match="PNG"):
        decode_picture(b"\x89PNG\r\n\x1a\n" + data)


def test_second_size_inside_the_file_is_refused():
    data = png(100, 100, b"\0" * 101 * 100)
    ihdr = data[8:33]
    smaller = png(40, 40, b"\0" * 41 * 40)
    with pytest.raises(ParseError, match=r"damaged PNG|two sizes"):
        decode_picture(smaller[:33] + ihdr + smaller[33:])


def test_small_file_of_many_pixels_stays_within_memory_and_time():
    rows = (b"\0" + bytes(7000)) * 7000
    data = png(7000, 7000, rows)
    assert len(data) < 100_000
    assert decode_picture(data).max() == 0


def test_child_that_takes_too_long_is_killed(monkeypatch):
    data = saved(Image.new("RGB", (4000, 3000)), "PNG")
    monkeypatch.setattr(decode, "SECONDS", 0.02)
    with pytest.raises(ParseError, match=r"longer than 0\.02 s"):
        decode_picture(data)


def test_child_without_memory_ends_in_a_line(monkeypatch):
    data = saved(Image.new("RGB", (6000, 6000)), "PNG")
    monkeypatch.setattr(decode, "MEMORY", 120_000_000)
    with pytest.raises(ParseError, match=r"Memory|limits"):
        decode_picture(data)


def test_child_can_open_nothing_while_it_unpacks(scene, monkeypatch, tmp_path):
    """A picture that took the child over could write no file: here the unpacking itself tries to."""
    source = decode.Path(decode.__file__).with_name("decode_child.py").read_text()
    assert "image.load()" in source
    target = tmp_path / "written"
    broken = source.replace("image.load()", f"open({str(target)!r}, 'w')")
    (tmp_path / "decode_child.py").write_text(broken)
    monkeypatch.setattr(decode, "__file__", str(tmp_path / "decode.py"))
    with pytest.raises(ParseError, match="Too many open files"):
        decode_picture(saved(scene, "PNG"))
    assert not target.exists()


def test_missing_libraries_are_named_with_what_to_install(monkeypatch, scene):
    decode.pillow_folder.cache_clear()
    monkeypatch.setattr(decode.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(ParseError, match=r"OpenCV.*pip install 'gridloop\[pictures\]'"):
        decode.check_installed()
    with pytest.raises(ParseError, match="Pillow"):
        decode_picture(saved(scene, "PNG"))
    decode.pillow_folder.cache_clear()


# --- files ---------------------------------------------------------------------------------------------


def test_file_that_is_none_is_named(tmp_path):
    with pytest.raises(ParseError, match="there is no file"):
        load_picture(tmp_path / "gone.png")
    with pytest.raises(ParseError, match="not an ordinary file"):
        load_picture(tmp_path)
    with pytest.raises(ParseError, match="not an ordinary file"):
        load_picture("/dev/zero")


def test_pictures_are_told_from_texts_by_their_first_bytes(scene):
    for form in ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF"):
        assert looks_like_picture(saved(scene, form))
    for text in (b"", b"53..7....6..195....", b"BMW", b"GIVE ME A HINT", b"RIFF", b"\xff\xfe5\x003\x00"):
        assert not looks_like_picture(text)
