"""Drawn mazes and Sudokus whose signs are explained, in many voices and five more languages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import NamedTuple

import numpy as np

from parsers.llm.call import ROLES, example
from solver.kinds import find_kind
from solver.kinds.maze import GOAL, OPEN, START, WALL
from solver.puzzle import Grid, ParseError, Puzzle
from training.corpus import tongues_de, tongues_es, tongues_fr, tongues_ru, tongues_zh
from training.corpus.around import Around
from training.corpus.boards import maze, signs, sudoku
from training.corpus.chance import chance, pick, spin
from training.corpus.legends import NAMES
from training.corpus.maze_en import scattered
from training.corpus.telling import CorpusError, Rng, Sample, Telling, family

LANGUAGES = {"es": tongues_es, "de": tongues_de, "fr": tongues_fr, "ru": tongues_ru, "zh": tongues_zh}
Used = Mapping[int, str]  # what a cell holds -> its sign
VALUES = (WALL, OPEN, START, GOAL)
ROLE_OF = {WALL: "wall", OPEN: "open", START: "start", GOAL: "goal"}
PLAIN = {WALL: "#", OPEN: ".", START: "S", GOAL: "G"}

_THEMES = (  # walls, open cells, start, goal
    "XoAB", "x.ab", "#o@$", "█·PZ", "0123", "1023", "10SE", "1089", "9012", "T.MC", "W_RH", "*-sf", "~#bh", "=o!?", "%-AB", "abcd", "dcba", "klmn",
    "BWRG", "#~@!", "+.iO", "▓░SE", "■□AB", "XOSF", "H.YT", "WPSE", "wpse", "wosg", "MF12", "R.K$", "&'@%", "$.@*", "8.57", "n_uv", "ZzAa", "QqAb",
    "▒.PX", "OIST", "B.12", "#,EX", "*.^$", "@.AZ", "7_13", "X-12", "N.yz", "V.ie",
)  # fmt: skip
_EMOJI = (
    "🧱⬜🚶🏁",
    "🌲🟩🐭🧀",
    "⬛⬜🤖🏠",
    "🟫🟨🐶🍎",
    "🪨🟦🙂🏆",
    "🟥⚪🐱🐟",
    "🌳🟨🐰🥕",
    "🧱🟩🐸🌸",
    "🌊🟩🚤🏠",
    "⬛🟦🚗🏁",
    "🔥⬜🧙💎",
    "🌵🟨🐪🌴",
)
_SWAPPED = (".#SG", ".#ES", "SG#.", "_#12", "#.GS", ".oXx", "GS.#", "o.SG", "#SAB", "1#SE", "GoSE", ".-ES")


_ANY = "XxWHBTMQRK#@%&*+=~^$o.·_,'0123456789abcdefgpqruvwyzZYNPLFDCA!?█▓■"


def _used(rng: Rng, themes: Sequence[str] = _THEMES) -> dict[int, str]:
    """The signs of a theme, or any four that are not alike."""
    while themes is _THEMES and chance(rng, 0.4):
        found = [_ANY[int(i)] for i in rng.permutation(len(_ANY))[:4]]
        if len({sign.lower() for sign in found}) == 4 and not set(found[:2]) <= set("=~_·.*+',"):
            return dict(zip(VALUES, found, strict=True))
    return dict(zip(VALUES, pick(rng, themes), strict=True))


def _grid(rng: Rng) -> Grid:
    return maze(rng, 3, 9) if chance(rng, 0.6) else np.pad(scattered(rng, 3, 7), 1)


def _rows(rng: Rng, grid: Grid, used: Used, between: str) -> str:
    rows = [[used[value] for value in row] for row in grid.tolist()]
    if between == "list":
        bare = all(sign.isdigit() for sign in used.values())
        quote = "" if bare else pick(rng, ('"', "'"))
        inner = ["[" + ", ".join(f"{quote}{sign}{quote}" for sign in row) + "]" for row in rows]
        return "[" + pick(rng, (",\n ", ", ")).join(inner) + "]"
    return "\n".join(between.join(row) for row in rows)


_FRAMES = ("```\n{}\n```", "```text\n{}\n```", "[", "> {}", "    {}", "Row {n}: {}", "{n}: {}", "  {}")


def _framed(rng: Rng, drawn: str) -> str:
    """Packed rows in a fence, indented, quoted, labelled or as strings."""
    frame, lines = pick(rng, _FRAMES), drawn.split("\n")
    if frame == "[":
        strings = [f'"{line}"' for line in lines]
        return "[" + pick(rng, (", ", ",\n ")).join(strings) + "]"
    if frame.startswith("`"):
        return frame.format(drawn)
    return "\n".join(frame.format(line, n=n) for n, line in enumerate(lines, 1))


def _sample(
    rng: Rng,
    used: Used,
    told: Sequence[int],
    text: str,
    second: str = "",
    *,
    language: str = "en",
    lists: float = 0.0,
    held_out: bool = False,
) -> Sample:
    """The maze with what is said of its signs, before or after it, or both."""
    grid = _grid(rng)
    if used[OPEN] == " " or used[WALL] == " ":
        while grid.shape[1] < 7:  # so few cells would stand alone between blanks
            grid = _grid(rng)
    legend = dict.fromkeys(ROLES) | {ROLE_OF[value]: used[value] for value in told}
    noun_first = chance(rng, 0.5)
    before = chance(rng, 0.6)
    chatty = float(rng.choice([0.05, 0.3]))
    wide = any(ord(sign) > 0x2B00 for sign in used.values())
    packed = " " in used.values() or wide or chance(rng, 0.6)
    framed = " " not in used.values() and chance(rng, 0.25)
    way = "list" if chance(rng, lists) else "" if packed else pick(rng, (" ", " ", " ", "  ", ","))
    pause = "\n\n" if language == "zh" else pick(rng, ("\n", "\n\n", "\n\n"))
    sample: Sample | None = None
    # where letters that touch look like words, or the legend like rows, the drawing stands apart
    for between, gap in ((way, pause), (" ", pause), (" ", "\n\n"), ("", "\n\n")):
        wrap = Around(rng, language, noun="maze", drawn=language == "en", held_out=held_out, chatty=chatty)
        wrap.mood = "proper" if wrap.mood == "loud" else wrap.mood
        t = Telling()
        wrap.begin(t)
        t("" if t.text.endswith("\n") or not t.text else "\n" if noun_first else "\n\n")
        if before or second:
            t(text + gap)
        drawn = _rows(rng, grid, used, between)
        t(_framed(rng, drawn) if sample is None and not between and framed else drawn)
        if not before or second:
            t(gap + (second or text))
        t("" if language == "en" else gap)
        call = example(**wrap.end(t), kind="maze", grid="g0", legend=legend)
        try:
            sample = t.sample(Puzzle(find_kind("maze"), grid), call)
            sample.prove()
        except (CorpusError, ParseError):
            continue
        return sample
    if sample is None:
        raise CorpusError(f"no way to draw {''.join(used.values())}")
    return sample


# ---------------------------------------------------------------------------- how a sign is spoken of

_MORE_NAMES = {
    "X": ("a capital X", "big X"), "x": ("a little x", "lower-case x"), "o": ("the letter o", "a lower case o"), "O": ("a capital O", "the big O"), "·": ("middle dots", "a middle dot"),
    "█": ("solid blocks", "a solid block"), "▓": ("shaded blocks", "a shaded block"), "░": ("light blocks", "a light block"), "■": ("black squares", "a black square"),
    "□": ("white squares", "a white square", "an empty box"), "2": ("twos", "a two", "the 2"), "3": ("threes", "a three", "the 3"), "9": ("nines", "a nine"), "8": ("eights", "an eight"),
    "7": ("sevens", "a seven"), "▒": ("grey blocks", "a grey block"), "'": ("apostrophes", "an apostrophe"), "$": ("dollar signs", "the dollar sign"), "@": ("at signs", "the at sign"),
    "#": ("hash signs", "hash", "the hash sign"), "!": ("exclamation marks", "the exclamation mark"), "?": ("question marks", "the question mark"),
}  # fmt: skip
_QUOTES = ("{}", "{}", "{}", '"{}"', "'{}'", "`{}`", "({})", "“{}”", "*{}*")


def _mention(rng: Rng, sign: str, *, plural: bool = False, named: float = 0.3) -> str:
    """How English speaks of a sign."""
    names = _MORE_NAMES.get(sign) or NAMES.get(sign)
    if names and (sign == " " or chance(rng, named)):
        return names[0] if plural else pick(rng, names[1:] or names)
    if plural and sign.isalpha() and sign.isascii() and chance(rng, 0.3):
        return pick(rng, (f"{sign}s", f"{sign}'s", f"the {sign}s"))
    if sign.isalpha() and sign.isascii() and chance(rng, 0.25):
        return pick(rng, (f"the letter {sign}", f"letter {sign}", f"the {sign}"))
    quotes = ('"{}"', "'{}'") if sign in ".,:`!? _-*" else ('"{}"',) if sign == "'" else _QUOTES
    return pick(rng, quotes).format(sign)


Patterns = Mapping[int, Sequence[str]]


def _clauses(rng: Rng, used: Used, patterns: Patterns, *, named: float = 0.3) -> list[str]:
    """One clause for each sign."""
    found = []
    for value in VALUES:
        text = spin(rng, pick(rng, patterns[value]))
        text = text.replace("{s}", _mention(rng, used[value], named=named))
        found.append(text.replace("{p}", _mention(rng, used[value], plural=True, named=named)))
    if chance(rng, 0.3):
        found = [found[i] for i in rng.permutation(4)]
    return found


def _together(rng: Rng, clauses: Sequence[str]) -> str:
    """One sentence, several, or lines."""
    way = rng.random()
    if way < 0.45:
        joint, last = pick(
            rng,
            (
                (", ", " and "),
                (", ", ", and "),
                (", ", ", "),
                ("; ", "; "),
                (" and ", " and "),
                (" - ", " - "),
            ),
        )
        return joint.join(clauses[:-1]) + last * (len(clauses) > 1) + clauses[-1] + pick(rng, (".", "", "."))
    if way < 0.85:
        return ". ".join(clause if chance(rng, 0.4) else _upper(clause) for clause in clauses) + "."
    return "\n".join(clauses)


def _upper(text: str) -> str:
    """A sentence begins with a large letter, but a sign stays what it is."""
    return text[0].upper() + text[1:] if len(text) > 1 and text[:2].isalpha() else text


# ---------------------------------------------------------------------------- scenes

_SCENES: dict[str, Patterns] = {
    "a child": {
        WALL: ("{p} are walls [you cant go there|and you can't go through|so no walking there]", "you bump [into|on] {p}", "never step on {p}", "{s} is a wall ok", "when there is {s} its closed"),
        OPEN: ("you can walk on {p}", "{p} are ok to walk", "on {p} you can go", "{s} means you can go", "{p} are the ground"),
        START: ("i am {s}", "{s} is me", "me is the {s}", "{s} thats me", "my guy is {s}", "you start on {s}"),
        GOAL: ("i wanna get to {s}", "{s} is the [candy|prize|end|treasure]", "you have to reach {s}", "you win at {s}", "the end is {s}"),
    },
    "a mouse and its cheese": {
        WALL: ("the mouse can't [pass|climb|get through] {p}", "{p} are [walls|skirting boards|bricks|blocked]", "{s} [blocks the mouse|is wall]", "[walls|bricks] are {p}"),
        OPEN: ("the mouse [can run on|may use|walks on] {p}", "{p} are [floor|free|open|paths]", "{s} is [free floor|where it can run]"),
        START: ("{s} is [the mouse|our mouse|a hungry mouse|the hamster|where the mouse sits]", "the mouse [is|sits at|starts from] {s}", "mouse: {s}"),
        GOAL: ("{s} is [the cheese|its cheese|a lump of cheese]", "the cheese is [at |]{s}", "it smells cheese at {s}", "cheese: {s}"),
    },
    "a garden": {
        WALL: ("{p} are [hedges|bushes|trees|flower beds, so no entry]", "[the hedge|hedges|the hedges] [is|are] [drawn as|shown by|marked] {p}", "{s} stands for [a hedge|a bush|a tree]", "[hedge|bush|tree] = {s}"),
        OPEN: ("{p} are [gravel|gravel paths|lawn you may walk on|paths]", "one wanders along {p}", "{s} is [a path|gravel|the path]", "path = {s}", "the paths are {p}"),
        START: ("the [gate|garden gate|entrance] is {s}", "[we|visitors] come in [at|by] {s}", "{s} is [the gate|the entrance|where visitors enter]"),
        GOAL: ("[the fountain|the rose in the middle|the pavilion|the bench] is {s}", "{s} is [the fountain to find|the pavilion, our goal|the exit]", "[we|visitors] want to [reach|see|get to] {s}"),
    },
    "a dungeon": {
        WALL: ("{p} are [solid rock|stone walls|rubble|dungeon walls|caved in]", "{s} = [rock|stone|wall|collapsed tunnel]", "[rock|stone] is {s}", "no one passes {p}"),
        OPEN: ("{p} are [corridors|tunnels|floor tiles|dark but walkable]", "{s} = [floor|corridor|tunnel]", "[corridors|tunnels|floors] are {p}", "heroes can cross {p}"),
        START: ("{s} [is|marks] [the hero|our knight|the party|the wizard|the stairs we came down]", "[our hero|the party|the knight] [stands|wakes up|waits] at {s}", "player: {s}"),
        GOAL: ("{s} [is|marks] [the treasure|the chest|the dragon's gold|the way out|the princess]", "[we|they] must [reach|get to|find] {s}", "treasure: {s}", "quest goal: {s}"),
    },
    "a warehouse": {
        WALL: ("{p} are [shelves|racks|pallets|shelving, not drivable]", "[shelves|racks|obstacles] show as {p}", "{s}: [shelf|rack|blocked]", "the robot must not enter {p}", "{s} is occupied"),
        OPEN: ("{p} are [aisles|lanes|drivable|free floor]", "[aisles|lanes] show as {p}", "{s}: [aisle|free|drivable]", "the robot can drive on {p}"),
        START: ("{s} is [the robot|the forklift|the charging dock where it starts|the AGV]", "[robot|forklift|dock]: {s}", "the [robot|cart] starts [from|on] {s}"),
        GOAL: ("{s} is [the packing station|the drop-off|the loading bay it must reach|the target]", "[drop-off|target|destination]: {s}", "it has to deliver to {s}"),
    },
    "a street map": {
        WALL: ("{p} are [houses|buildings|blocks of houses|private ground|closed roads]", "[houses|buildings] are {p}", "{s} is a [house|building|fence]", "can't drive through {p}"),
        OPEN: ("{p} are [streets|roads|open roads]", "[streets|roads] are {p}", "{s} is [a street|road|a free road]", "cars drive on {p}"),
        START: ("{s} is [my home|where I live|my car|where we set off]", "[I live|we start|the taxi is] at {s}", "from: {s}"),
        GOAL: ("{s} is [my office|the school|the shop|the station I must reach]", "[I work|we need to be|the shop is] at {s}", "to: {s}"),
    },
    "plain words": {
        WALL: ("wherever I [typed|put|have] {s} there is a wall", "I [drew|did|made] the walls [with|as|using] {p}", "{p} can't be crossed", "impassable cells carry {s}", "my walls look like {s}", "for walls I took {p}"),
        OPEN: ("wherever I [typed|put|have] {s} you may walk", "I [drew|did|made] the [corridors|floor|open part] [with|as|using] {p}", "{p} can be crossed", "free cells carry {s}", "the free ones look like {s}", "for paths I took {p}"),
        START: ("begin where {s} is", "the starting cell [carries|has|shows] {s}", "entry point {s}", "{s} is the cell to begin in", "S would be {s} here", "you come in at {s}"),
        GOAL: ("stop where {s} is", "the final cell [carries|has|shows] {s}", "end point {s}", "{s} is the cell to end in", "G would be {s} here", "you go out at {s}"),
    },
}  # fmt: skip


def _in_scene(rng: Rng, scene: str) -> Sample:
    used = _used(rng, _EMOJI if chance(rng, 0.1) else _THEMES)
    clauses = _clauses(rng, used, _SCENES[scene])
    if chance(rng, 0.15):  # some of it before, some after
        n = int(rng.integers(1, 4))
        return _sample(rng, used, VALUES, _together(rng, clauses[:n]), _together(rng, clauses[n:]))
    return _sample(rng, used, VALUES, _together(rng, clauses))


for _scene in _SCENES:
    family(f"signs of a maze explained: {_scene}", subject="legend", weight=1.2)(
        partial(_in_scene, scene=_scene)
    )


_POOL: Patterns = {  # one way each, so that hardly two samples explain their signs alike
    WALL: (
        "{s} blocks", "{p} block", "{s} you can't enter", "stay off {p}", "keep out of {p}", "{s} keeps you out", "avoid {p}", "{p} can't be walked through",
        "{p} are where you bump your head", "a {s} is solid", "anything drawn as {p} is solid", "barriers come as {p}", "{s} for the walls", "walls: {p}", "walls have {p}", "walls show up as {p}",
        "obstacles look like {p}", "I filled walls with {p}", "I marked the walls {s}", "the walls I marked with {p}", "think of {p} as bricks", "imagine {p} are boulders", "picture {p} as tall hedges",
        "{p} stand in the way", "{p} are in your way", "{p} are no-go", "{s} is no-go area", "{s} is out of bounds", "{s} may not be entered", "wherever there's {s} it is closed", "where it says {s} there's a wall",
        "{s}, that's a wall", "{p}, those are walls", "walls are the ones with {s}", "{s} was used for walls", "the wall character is {s}", "the wall symbol is {s}", "as wall I chose {s}", "blocked squares contain {s}",
        "every {s} you see is a wall", "if you see {s} you can't go there", "if it's {s}, it's wall", "when a cell holds {s} it's blocked", "a cell with {s} in it is rock", "water is {s} and can't be crossed", "{s} is lava",
    ),
    OPEN: (
        "{s} is fine", "{p} are fine to step on", "{s} you can enter", "walk on {p}", "you may use {p}", "{s} lets you pass", "keep to {p}", "{p} can be walked through", "stay on {p}",
        "a {s} is free", "anything drawn as {p} is free", "corridors come as {p}", "{s} for the paths", "paths: {p}", "paths have {p}", "free squares show up as {p}", "the floor looks like {p}",
        "I filled the free cells with {p}", "I marked the path {s}", "the open ones I marked with {p}", "think of {p} as floor", "imagine {p} are sandy paths", "picture {p} as lawn", "{p} don't hinder you",
        "{p} are nothing, just floor", "{s} is nothing, you can walk there", "{s} may be entered", "wherever there's {s} it is open", "where it says {s} you can go", "{s}, that's floor", "{p}, those are free",
        "open cells are the ones with {s}", "{s} was used for open ground", "the floor character is {s}", "the path symbol is {s}", "as path I chose {s}", "open squares contain {s}", "every {s} you see is floor",
        "if you see {s} you can go there", "if it's {s}, it's open", "when a cell holds {s} it's free", "a cell with {s} in it is empty", "land is {s}", "{s} is empty ground", "moving is allowed over {p}",
    ),
    START: (
        "from {s}", "we begin on {s}", "you'll find me at {s}", "I'm the {s}", "that {s} is me", "{s} is you", "you are {s}", "{s} is where you begin", "{s} is where I'm at", "begin with {s}", "{s} is our hero",
        "the start has {s}", "the start looks like {s}", "starting square {s}", "I marked the start {s}", "the start I marked with {s}", "{s} for the start", "{s} for start", "the start symbol is {s}", "{s} was used for the entrance",
        "the character for the start is {s}", "as start I chose {s}", "you enter where it says {s}", "the way in is {s}", "in at {s}", "the explorer is at {s}", "the little man is {s}", "the player is drawn as {s}", "the ball starts on {s}",
        "look for {s}, there you start", "{s}, that's where it starts", "{s} shows the way in", "{s} tells where I am now", "home is {s} and I set out from there", "I'm currently on {s}", "the ant is {s}",
    ),
    GOAL: (
        "to {s}", "we finish on {s}", "you want to be at {s}", "I want the {s}", "that {s} is the exit", "{s} is where you finish", "{s} is where I want to be", "end with {s}", "{s} is the prize", "{s} wins", "reach {s}",
        "the end has {s}", "the exit looks like {s}", "final square {s}", "I marked the exit {s}", "the goal I marked with {s}", "{s} for the end", "{s} for finish", "the goal symbol is {s}", "{s} was used for the exit",
        "the character for the goal is {s}", "as goal I chose {s}", "you leave where it says {s}", "the way out is {s}", "out at {s}", "the gold is at {s}", "the door is {s}", "the target is drawn as {s}", "the ball must roll to {s}",
        "look for {s}, there it ends", "{s}, that's where it ends", "{s} shows the way out", "{s} tells where I want to go", "bed is {s} and I want to get there", "I'm heading for {s}", "the anthill is {s}", "aim for {s}",
    ),
}  # fmt: skip


@family("signs of a maze explained one way each", subject="legend", weight=4)
def one_way_each(rng: Rng) -> Sample:
    used = _used(rng, _EMOJI if chance(rng, 0.06) else _SWAPPED if chance(rng, 0.08) else _THEMES)
    clauses = _clauses(rng, used, _POOL)
    if chance(rng, 0.1):
        n = int(rng.integers(1, 4))
        return _sample(rng, used, VALUES, _together(rng, clauses[:n]), _together(rng, clauses[n:]))
    return _sample(rng, used, VALUES, _together(rng, clauses))


# ---------------------------------------------------------------------------- tables, lists and requests

_CALLED: Mapping[int, Sequence[str]] = {
    WALL: ("wall", "walls", "obstacle", "hedge", "rock", "blocked", "tree", "no entry", "closed", "water (not passable)", "brick", "forbidden"),
    OPEN: ("path", "free", "open", "floor", "walkable", "corridor", "gravel", "road", "land", "empty space", "allowed", "passage"),
    START: ("start", "entrance", "you", "me", "player", "robot", "mouse", "begin here", "starting square", "entry"),
    GOAL: ("goal", "exit", "finish", "cheese", "treasure", "home", "target", "end", "way out", "destination"),
}  # fmt: skip
_HEADINGS = (
    "Legend",
    "The legend",
    "Key",
    "Map key",
    "Symbols",
    "What the signs mean",
    "Explanation of symbols",
    "Signs used",
    "Meaning",
    "## Legend",
    "**Key**",
    "Symbol key",
    "Glossary",
)


def _called(rng: Rng, value: int) -> str:
    name = pick(rng, _CALLED[value])
    return f"{pick(rng, ('the ', 'a '))}{name}" if chance(rng, 0.15) and " " not in name else name


def _quoted(used: Used) -> Sequence[str]:
    return ('"{}"', "'{}'") if set(used.values()) & set(" .,:'`-*_") else _QUOTES


@family("legend lines under a heading", subject="legend", weight=2)
def legend_lines(rng: Rng) -> Sample:
    used = _used(rng, _EMOJI if chance(rng, 0.15) else _SWAPPED if chance(rng, 0.15) else _THEMES)
    bullet = pick(rng, ("", "", "- ", "• ", "* ", "+ "))
    joint, quote = (
        pick(rng, (" = ", ": ", " is ", " -> ", " => ", " means ", " → ", " stands for ", " - ")),
        pick(rng, _quoted(used)),
    )
    turned = chance(rng, 0.3) and joint in (" = ", ": ", " - ", " -> ", " → ")
    pairs = [(quote.format(used[value]), _called(rng, value)) for value in VALUES]
    pairs = [pairs[i] for i in rng.permutation(4)] if chance(rng, 0.4) else pairs
    lines = [bullet + joint.join(reversed(pair) if turned else pair) for pair in pairs]
    head = pick(rng, _HEADINGS) + pick(rng, (":", "", ":"))
    text = (
        head + "\n" + "\n".join(lines)
        if chance(rng, 0.75)
        else head + " " + pick(rng, ("; ", ", ")).join(line.removeprefix(bullet) for line in lines)
    )
    return _sample(rng, used, VALUES, text)


_TWO_LISTS = (
    "[Signs|The signs|The letters|The symbols|The characters] {a} [mean|stand for|are] {b}, [respectively|in that order|in this order].",
    "{a} = {b}[, in that order| respectively|].", "{b} are [written|drawn|shown|marked] [as |]{a}[,|] [respectively|in that order].", "[I use|I used] {a} for {b}[,|] [respectively|in this order].",
    "{a} [were used|are used] for {b}[, respectively|, in that order|].",
)  # fmt: skip


@family("signs of a maze told in two lists", subject="legend", weight=1.5)
def two_lists(rng: Rng) -> Sample:
    """ "a, b, c and d are wall, path, start and exit, in that order"."""
    used = _used(rng)
    order = [VALUES[i] for i in rng.permutation(4)] if chance(rng, 0.5) else list(VALUES)
    quote = pick(rng, _quoted(used))

    def listed(items: Sequence[str]) -> str:
        return ", ".join(items[:-1]) + pick(rng, (" and ", ", and ", ", ")) + items[-1]

    text = spin(rng, pick(rng, _TWO_LISTS))
    text = text.replace("{a}", listed([quote.format(used[value]) for value in order]))
    return _sample(
        rng, used, VALUES, text.replace("{b}", listed([pick(rng, _CALLED[value][:9]) for value in order]))
    )


_REQUESTS = (
    "wall_char={q}{w}{q} open_char={q}{o}{q} start_char={q}{s}{q} goal_char={q}{g}{q}",
    "encoding: wall={q}{w}{q}, free={q}{o}{q}, agent={q}{s}{q}, target={q}{g}{q}",
    '{{"wall": "{w}", "open": "{o}", "start": "{s}", "goal": "{g}"}}', '{{"{w}": "wall", "{o}": "free", "{s}": "start", "{g}": "exit"}}',
    "symbols:\n  wall: {q}{w}{q}\n  path: {q}{o}{q}\n  start: {q}{s}{q}\n  end: {q}{g}{q}", "wall_sign = '{w}'\nfree_sign = '{o}'\nstart_sign = '{s}'\nexit_sign = '{g}'",
    "solve_maze(grid, start={q}{s}{q}, goal={q}{g}{q}, blocked={q}{w}{q}, free={q}{o}{q})", "legend={q}{w}{q}:wall,{q}{o}{q}:open,{q}{s}{q}:start,{q}{g}{q}:goal",
    "Grid encoding: {q}{w}{q} obstacle, {q}{o}{q} traversable, {q}{s}{q} agent position, {q}{g}{q} goal position.",
    "cell types -> {w}: blocked, {o}: free, {s}: source, {g}: sink", "TILE MAP {w}=SOLID {o}=FLOOR {s}=SPAWN {g}=EXIT",
)  # fmt: skip


@family("an agent's request with the encoding of a grid", subject="legend", weight=1.5)
def encoding(rng: Rng) -> Sample:
    used = _used(rng)
    plain = not set(used.values()) & set(" .,:'`-*_")
    text = pick(rng, _REQUESTS).format(
        q=pick(rng, ("'", '"', "")) if plain else '"', w=used[WALL], o=used[OPEN], s=used[START], g=used[GOAL]
    )
    return _sample(rng, used, VALUES, text, lists=0.3)


# ---------------------------------------------------------------------------- signs by their names, digits, swapped

_NAMED: Patterns = {
    WALL: ("{p} [are|mean|=] [walls|hedges|rocks|bricks|closed]", "{s} [is|means|marks|=|for] [wall|a wall|hedge|an obstacle|rock]", "[walls|hedges|obstacles] are {p}", "don't cross {p}"),
    OPEN: ("{p} [are|mean|=] [paths|free|open|floor|walkable]", "{s} [is|means|marks|=|for] [path|a path|open|a free cell|floor]", "[paths|open cells|corridors] are {p}", "you can walk over {p}"),
    START: ("{s} [is|means|marks|=|for] [the start|start|me|where I am|the entrance]", "the start [is|has] {s}", "start from {s}"),
    GOAL: ("{s} [is|means|marks|=|for] [the goal|goal|the exit|the end|the finish]", "the exit [is|has] {s}", "finish on {s}"),
}  # fmt: skip


@family("signs of a maze by their names", subject="legend", weight=2)
def signs_by_name(rng: Rng) -> Sample:
    used = _used(rng, ("#.@$", "#-@!", "*.@?", "*_!?", "#~@$", "+.@!", "x.?!", "%.!$", "&-@$", "# @$", "█ @$", "=o@!", "^.@*", "█·@!", "■□@!", "Xo@$", "$.@!", "*~+?", "@.+*", "#,@!", "▓░!?", "1#@$", "0 !?", "%o+$"))  # fmt: skip
    return _sample(rng, used, VALUES, _together(rng, _clauses(rng, used, _NAMED, named=0.85)))


@family("a maze of digits", subject="legend", weight=2)
def digits(rng: Rng) -> Sample:
    """ "Zeros are walls, ones are free, 2 is the start and 3 the exit"."""
    if chance(rng, 0.6):
        found = [str(d) for d in rng.permutation(10)[:4]]
        used = dict(zip(VALUES, found, strict=True))
    else:
        used = _used(rng, ("1023", "0123", "10SE", "01SG", "10AB", "1089", "1029", "0178", "01ab", "10@!"))
    named = {
        "0": ("zeros", "zeroes", "the 0s"),
        "1": ("ones", "the 1s"),
        "2": ("twos", "the 2s"),
        "9": ("nines", "the 9s"),
    }
    clauses = []
    for value in VALUES:
        sign = used[value]
        text = spin(rng, pick(rng, _NAMED[value]))
        word = {"0": "zero", "1": "one", "2": "two", "3": "three", "9": "nine"}.get(sign, sign)
        single = pick(
            rng, (sign, sign, sign, f"a {sign}", f"the number {sign}", f"digit {sign}", word, f"'{sign}'")
        )
        many = pick(rng, (*named.get(sign, (f"{sign}s",)), f"all {sign}s", f"the {sign}s", sign))
        clauses.append(text.replace("{s}", single).replace("{p}", many))
    clauses = [clauses[i] for i in rng.permutation(4)] if chance(rng, 0.3) else clauses
    return _sample(rng, used, VALUES, _together(rng, clauses), lists=0.35)


_MIND = (
    "[careful|mind you|note|attention|beware|watch out|NB|unusual but]: ",
    "[it's the other way round here|I mixed them up|don't be fooled|not the usual signs]: ",
    "",
)


@family("usual signs of a maze swapped", subject="legend", weight=1.5)
def swapped(rng: Rng) -> Sample:
    used = _used(rng, _SWAPPED)
    return _sample(
        rng, used, VALUES, spin(rng, pick(rng, _MIND)) + _together(rng, _clauses(rng, used, _NAMED))
    )


@family("only the unusual signs of a maze are explained", subject="legend", weight=2)
def unusual_signs(rng: Rng) -> Sample:
    told = [[WALL], [START, GOAL], [OPEN], [WALL, START, GOAL], [START], [GOAL], [OPEN, WALL]][
        int(rng.integers(7))
    ]
    while True:
        drawn = _used(rng)
        used = {value: drawn[value] if value in told else PLAIN[value] for value in VALUES}
        if len(set(used.values())) == 4 and not set(used.values()) & {"s", "g"}:
            break
    patterns = (
        _SCENES[pick(rng, ("plain words", "a dungeon", "a mouse and its cheese"))]
        if chance(rng, 0.5)
        else _NAMED
    )
    clauses = [spin(rng, pick(rng, patterns[value])) for value in told]
    texts = [
        c.replace("{s}", _mention(rng, used[v])).replace("{p}", _mention(rng, used[v], plural=True))
        for c, v in zip(clauses, told, strict=True)
    ]
    usual = pick(rng, ("", "", " [The others|The rest] are as usual.", " Otherwise the usual signs."))
    return _sample(rng, used, told, _together(rng, texts) + spin(rng, usual))


_ELSE = (
    "[only|just] {p} [are walls|stop you|are in the way], [everything else|all the rest|anything else] [is free|can be walked on|is open|is floor]",
    "you can [walk|go|step] [everywhere|on everything] [but|except] [on |]{p}", "all [cells|squares|tiles] but {p} are [open|free|walkable]",
    "{p} are [walls|rocks|hedges] and [the rest|everything else] is [path|free|walkable]", "[nothing|no sign] but {s} is a wall",
)  # fmt: skip


@family("all but one sign of a maze is open", subject="legend", weight=1.2)
def all_but_one(rng: Rng) -> Sample:
    """The sign of open cells is found in the drawing, not in the words."""
    used = _used(rng)
    text = spin(rng, pick(rng, _ELSE)).replace("{s}", _mention(rng, used[WALL]))
    text = text.replace("{p}", _mention(rng, used[WALL], plural=True))
    ends = spin(rng, pick(rng, ("[go|get|walk|find a way] from {a} to {b}", "start {a}, [goal|exit] {b}", "{a} is the [start|entrance|mouse], {b} the [exit|goal|cheese]",
                                "I'm {a} and want to [reach|get to] {b}")))  # fmt: skip
    ends = ends.replace("{a}", _mention(rng, used[START])).replace("{b}", _mention(rng, used[GOAL]))
    parts = [text, ends] if chance(rng, 0.6) else [ends, text]
    return _sample(rng, used, VALUES, _together(rng, parts))


_UNSEEN: Patterns = {
    WALL: ("{s} spells trouble, no passage", "mortar and stone hide behind {p}", "each {s} is off limits", "nobody squeezes past {p}"),
    OPEN: ("{s} invites you in", "feet are welcome on {p}", "{p} won't stop anyone", "breathing space is shown by {s}"),
    START: ("the tour sets off at {s}", "put your finger on {s} first", "{s} shows our current whereabouts"),
    GOAL: ("the tour winds up at {s}", "lift your finger at {s}", "{s} shows where we long to be"),
}  # fmt: skip


@family("signs of a maze explained by a guide", subject="legend", held_out=True, weight=1.5)
def unseen_signs(rng: Rng) -> Sample:
    used = _used(rng)
    return _sample(rng, used, VALUES, _together(rng, _clauses(rng, used, _UNSEEN)), held_out=True)


@family("signs of a maze glossed in brackets", subject="legend", held_out=True)
def unseen_glosses(rng: Rng) -> Sample:
    used = _used(rng)
    order = [VALUES[i] for i in rng.permutation(4)]
    names = {WALL: "what blocks you", OPEN: "where you can tread", START: "origin", GOAL: "terminus"}
    quote = pick(rng, _quoted(used))
    text = pick(rng, ("Notation. ", "Decoder ring: ", "You'll need this: "))
    text += ", ".join(f"{names[value]} ({quote.format(used[value])})" for value in order)
    return _sample(rng, used, VALUES, text + ".", held_out=True)


# ---------------------------------------------------------------------------- other languages


class Tongue(NamedTuple):
    """How a language explains signs."""

    patterns: Patterns
    unseen: Patterns
    called: Mapping[int, Sequence[str]]
    headings: Sequence[str]
    names: Mapping[str, str]
    joints: Sequence[str]
    last: Sequence[str]
    blanks: Sequence[str]


_TONGUES = {
    "es": Tongue(
        {
            WALL: ("{s} [es|significa|marca|representa] [un muro|una pared|un obstáculo|muro|pared]", "[las paredes|los muros|los setos] [son|están marcados con|van con] {s}", "no se puede [pasar por|pisar|cruzar] {s}", "con {s} puse [las paredes|los muros]"),
            OPEN: ("{s} [es|significa|marca] [camino|paso libre|pasillo|suelo|una casilla libre]", "[los caminos|los pasillos|las casillas libres] [son|van con] {s}", "se puede [pasar|caminar] por {s}", "por {s} se camina"),
            START: ("{s} [es|marca] [el inicio|la entrada|donde estoy|el ratón|mi posición]", "[empiezo|se empieza|salgo] en {s}", "yo soy {s}", "el inicio es {s}"),
            GOAL: ("{s} [es|marca] [la meta|la salida|el queso|el tesoro|el final]", "[hay que|quiero|tengo que] llegar a {s}", "la salida es {s}", "se termina en {s}"),
        },
        {
            WALL: ("contra {s} uno se da de narices", "{s} cierra el paso"), OPEN: ("{s} deja pasar", "sobre {s} hay vía libre"),
            START: ("partimos de {s}", "aquí estamos: {s}"), GOAL: ("nuestro destino es {s}", "buscamos {s}"),
        },
        {WALL: ("muro", "pared", "seto", "árbol", "bloqueado"), OPEN: ("camino", "libre", "pasillo", "paso", "suelo"), START: ("inicio", "entrada", "yo", "ratón", "comienzo"), GOAL: ("meta", "salida", "queso", "final", "tesoro")},
        ("Leyenda", "Clave", "Símbolos", "Significado"),
        {"#": "la almohadilla", "@": "la arroba", "*": "el asterisco", ".": "el punto", "_": "el guion bajo", "0": "el cero", "1": "el uno", "-": "el guion", "~": "la tilde", "+": "el más", "$": "el dólar", "?": "el signo de interrogación", "!": "la exclamación", "x": "la equis", "o": "la letra o", "X": "la equis"},
        (" es ", " = ", ": ", " significa "), (" y ", ", "),
        ("[las casillas vacías|los huecos|las celdas vacías] [son|están con|llevan|van con] {s}", "{s} [es|significa|quiere decir] [vacío|casilla vacía|hueco|sin número]", "puse {s} [donde no hay número|en las vacías|para los huecos]", "usé {s} para [las vacías|los huecos|las casillas sin número]", "donde hay {s} falta el número"),
    ),
    "de": Tongue(
        {
            WALL: ("{s} [ist|bedeutet|heißt|steht für] [Wand|eine Wand|Mauer|eine Hecke|ein Hindernis]", "[die Wände|die Mauern|Hecken] sind {s}", "durch {s} kommt man nicht[ durch|]", "{s} darf man nicht betreten", "mit {s} habe ich die [Wände|Mauern] gezeichnet"),
            OPEN: ("{s} [ist|bedeutet|heißt|steht für] [Weg|frei|freies Feld|Gang|Boden]", "[die Wege|die Gänge|freie Felder] sind {s}", "auf {s} [kann|darf] man [gehen|laufen]", "über {s} kommt man"),
            START: ("{s} [ist|markiert] [der Start|der Eingang|die Maus|meine Position]", "ich [bin|stehe|starte] [bei|auf] {s}", "los geht es bei {s}", "der Start ist {s}"),
            GOAL: ("{s} [ist|markiert] [das Ziel|der Ausgang|der Käse|der Schatz]", "ich [will|muss] [zu|nach] {s}", "das Ziel ist {s}", "raus geht es bei {s}"),
        },
        {
            WALL: ("an {s} holt man sich eine Beule", "{s} versperrt alles"), OPEN: ("{s} lässt einen durch", "bei {s} hat man Platz"),
            START: ("die Reise beginnt mit {s}", "hier hocke ich: {s}"), GOAL: ("die Reise endet mit {s}", "dorthin soll es gehen: {s}"),
        },
        {WALL: ("Wand", "Mauer", "Hecke", "Hindernis", "gesperrt"), OPEN: ("Weg", "frei", "Gang", "Boden", "begehbar"), START: ("Start", "Eingang", "ich", "Maus", "Anfang"), GOAL: ("Ziel", "Ausgang", "Käse", "Ende", "Schatz")},
        ("Legende", "Zeichenerklärung", "Zeichen", "Bedeutung"),
        {"#": "Rautezeichen", "@": "At-Zeichen", "*": "Sternchen", ".": "Punkt", "_": "Unterstrich", "0": "Null", "1": "Eins", "-": "Strich", "~": "Tilde", "+": "Plus", "$": "Dollarzeichen", "?": "Fragezeichen", "!": "Ausrufezeichen", "x": "kleine x", "o": "kleine o", "X": "X"},
        (" ist ", " = ", ": ", " bedeutet "), (" und ", ", "),
        ("[leere Felder|die Lücken|freie Felder] [sind|habe ich als|stehen als] {s}", "{s} [ist|bedeutet|heißt] [leer|ein leeres Feld|Lücke|keine Zahl]", "für [Leerfelder|die leeren|leere Zellen] [nehme ich|steht|schrieb ich] {s}", "wo {s} steht, [fehlt die Zahl|ist nichts|muss eine Zahl hin]"),
    ),
    "fr": Tongue(
        {
            WALL: ("{s} [est|veut dire|signifie|représente] [un mur|mur|une haie|un obstacle]", "[les murs|les haies] sont {s}", "on ne peut pas [passer par|traverser|marcher sur] {s}", "j'ai mis {s} pour les murs"),
            OPEN: ("{s} [est|veut dire|signifie] [un chemin|libre|un passage|un couloir|le sol]", "[les chemins|les couloirs|les cases libres] sont {s}", "on peut [passer par|marcher sur] {s}", "sur {s} on passe"),
            START: ("{s} [est|marque] [le départ|l'entrée|moi|la souris|ma position]", "je [pars de|commence à|suis en] {s}", "le départ est {s}"),
            GOAL: ("{s} [est|marque] [l'arrivée|la sortie|le fromage|le trésor|le but]", "je [dois|veux] [arriver à|aller à|atteindre] {s}", "la sortie est {s}"),
        },
        {
            WALL: ("{s} nous arrête net", "on se cogne contre {s}"), OPEN: ("{s} laisse filer", "sur {s} la voie est dégagée"),
            START: ("on s'élance de {s}", "me voilà : {s}"), GOAL: ("on vise {s}", "le voyage finit en {s}"),
        },
        {WALL: ("mur", "haie", "obstacle", "bloqué", "arbre"), OPEN: ("chemin", "libre", "couloir", "passage", "sol"), START: ("départ", "entrée", "moi", "souris", "début"), GOAL: ("arrivée", "sortie", "fromage", "but", "trésor")},
        ("Légende", "Clé", "Symboles", "Signification"),
        {"#": "le dièse", "@": "l'arobase", "*": "l'astérisque", ".": "le point", "_": "le tiret bas", "0": "le zéro", "1": "le un", "-": "le tiret", "~": "le tilde", "+": "le plus", "$": "le dollar", "?": "le point d'interrogation", "!": "le point d'exclamation", "x": "la croix", "o": "le petit o", "X": "le grand X"},
        (" est ", " = ", " : ", " signifie "), (" et ", ", "),
        ("[les cases vides|les vides|les trous] sont [notés |marqués |]{s}", "{s} [est|veut dire|signifie] [vide|case vide|rien|un trou]", "j'ai [mis|écrit] {s} [pour les vides|dans les cases vides|quand il n'y a rien]", "là où il y a {s}, [c'est vide|il manque un chiffre]"),
    ),
    "ru": Tongue(
        {
            WALL: ("{s} [это|значит|означает|обозначает] [стена|стену|препятствие|забор]", "стены [это|обозначены|отмечены знаком] {s}", "через {s} [нельзя пройти|не пройти|хода нет]", "[стены|заборы] я [нарисовал|обозначил] как {s}"),
            OPEN: ("{s} [это|значит|означает] [проход|дорога|свободно|пол|свободная клетка]", "[проходы|дорожки|свободные клетки] [это|отмечены знаком] {s}", "по {s} можно [ходить|идти]"),
            START: ("{s} [это|значит] [старт|вход|я|мышка|начало]", "[я стою|начинаю|старт] на {s}", "вход там, где {s}"),
            GOAL: ("{s} [это|значит] [финиш|выход|сыр|цель|клад]", "[надо|нужно|хочу] [дойти|попасть|прийти] до {s}", "выход там, где {s}"),
        },
        {
            WALL: ("{s} не пускает", "об {s} разобьёшь лоб"), OPEN: ("{s} пропускает", "где {s}, там простор"),
            START: ("в путь отправляемся от {s}", "герой пока тут: {s}"), GOAL: ("стремимся к {s}", "герою надо сюда: {s}"),
        },
        {WALL: ("стена", "стены", "забор", "препятствие", "нельзя"), OPEN: ("проход", "дорога", "свободно", "пол", "можно идти"), START: ("старт", "вход", "я", "мышка", "начало"), GOAL: ("финиш", "выход", "сыр", "цель", "клад")},
        ("Легенда", "Обозначения", "Условные знаки", "Пояснения"),
        {"#": "решётка", "@": "собака", "*": "звёздочка", ".": "точка", "_": "подчёркивание", "0": "ноль", "1": "единица", "-": "дефис", "~": "тильда", "+": "плюс", "$": "доллар", "?": "вопросительный знак", "!": "восклицательный знак", "x": "икс", "X": "крестик", "o": "кружок"},
        (" это ", " = ", ": ", " - "), (" и ", ", ", ", а "),
        ("[пустые клетки|пропуски|пустоты] [это|обозначены как|помечены] {s}", "{s} [это|значит|означает] [пусто|пустая клетка|пропуск|нет цифры]", "[вместо пустых|на месте пропусков|в пустых клетках] [стоит|пишу|написал] {s}", "где {s}, там [пусто|ничего нет|цифры нет]"),
    ),
    "zh": Tongue(
        {
            WALL: ("{s}[是|表示|代表]墙", "{s}[是|表示|代表][障碍物|墙壁|不能走的地方]", "[墙|障碍]用{s}[表示|标出]", "{s}不能[走|通过]"),
            OPEN: ("{s}[是|表示|代表][通路|路|空地|可以走的地方]", "[路|通道]用{s}[表示|标出]", "{s}可以[走|通过]"),
            START: ("{s}[是|表示|代表][起点|入口|我|老鼠]", "从{s}出发", "起点是{s}", "我在{s}"),
            GOAL: ("{s}[是|表示|代表][终点|出口|奶酪|宝藏]", "要走到{s}", "终点是{s}", "出口是{s}"),
        },
        {
            WALL: ("碰到{s}就得绕开", "{s}挡住去路"), OPEN: ("遇到{s}尽管前进", "{s}畅行无阻"), START: ("旅程始于{s}", "我们现在位于{s}"), GOAL: ("旅程止于{s}", "我们想抵达{s}"),
        },
        {WALL: ("墙", "墙壁", "障碍", "树", "石头"), OPEN: ("路", "通路", "空地", "通道", "可走"), START: ("起点", "入口", "我", "老鼠", "开始"), GOAL: ("终点", "出口", "奶酪", "目标", "宝藏")},
        ("图例", "说明", "符号说明", "标记"),
        {"#": "井号", "@": "圈a符号", "*": "星号", ".": "点", "_": "下划线", "0": "数字0", "1": "数字1", "-": "横线", "~": "波浪号", "+": "加号", "$": "美元符号", "?": "问号", "!": "感叹号", "x": "叉", "X": "大写X", "o": "小写o"},
        ("是", "=", ":", "表示"), (",", "、"),
        ("[空格|空白|没填的格子]用{s}[表示|代替]", "{s}[是|表示|代表][空格|空白|没有数字|待填]", "[有{s}的地方|{s}的位置][是空的|没有数字]", "我用{s}[代替空格|表示空白]"),
    ),
}  # fmt: skip


def _foreign_mention(rng: Rng, tongue: Tongue, sign: str) -> str:
    if sign in tongue.names and chance(rng, 0.3):
        return tongue.names[sign]
    quotes = ('"{}"', "'{}'") if sign in ".,:`!? _-*'" else ("{}", "{}", '"{}"', "'{}'", "({})", "«{}»")
    return pick(rng, quotes if sign != "'" else quotes[:1]).format(sign)


def _foreign_maze(rng: Rng, language: str, *, held_out: bool = False) -> Sample:
    tongue = _TONGUES[language]
    pictures = chance(rng, 0.1) and language != "zh"  # beside which Chinese words look drawn
    used = _used(rng, _EMOJI if pictures else _SWAPPED if chance(rng, 0.1) else _THEMES)
    while language == "zh" and set(used.values()) & set("',="):  # which a legend of short lines has too
        used = _used(rng)
    if not held_out and chance(rng, 0.35):
        quote = pick(rng, _quoted(used))
        joint = pick(rng, tongue.joints)
        pairs = [(quote.format(used[value]), pick(rng, tongue.called[value])) for value in VALUES]
        pairs = [pairs[i] for i in rng.permutation(4)] if chance(rng, 0.4) else pairs
        turned = chance(rng, 0.2) and joint.strip() in ("=", ":")
        lines = [joint.join(reversed(pair) if turned else pair) for pair in pairs]
        if language != "zh" and chance(rng, 0.5):
            return _sample(
                rng, used, VALUES, f"{pick(rng, tongue.headings)}:\n" + "\n".join(lines), language=language
            )
        head = pick(rng, (f"{pick(rng, tongue.headings)}: ", ""))
        return _sample(rng, used, VALUES, head + pick(rng, (", ", "; ")).join(lines), language=language)
    patterns = tongue.unseen if held_out else tongue.patterns
    clauses = [
        spin(rng, pick(rng, patterns[value])).replace("{s}", _foreign_mention(rng, tongue, used[value]))
        for value in VALUES
    ]
    clauses = [clauses[i] for i in rng.permutation(4)] if chance(rng, 0.3) else clauses
    stop = "。" if language == "zh" else ". "
    if chance(rng, 0.5):
        comma = "," if language == "zh" else ", "
        text = comma.join(clauses[:-1]) + pick(rng, tongue.last) + clauses[-1] + stop.strip()
    else:
        text = stop.join(map(_upper, clauses)) + stop.strip()
    return _sample(rng, used, VALUES, text, language=language, held_out=held_out)


for _language in _TONGUES:
    family("signs of a maze explained", language=_language, subject="legend", weight=1.2)(
        partial(_foreign_maze, language=_language)
    )
    family(
        "signs of a maze explained in other words",
        language=_language,
        subject="legend",
        held_out=True,
        weight=0.4,
    )(partial(_foreign_maze, language=_language, held_out=True))


# ---------------------------------------------------------------------------- Sudokus

_BLANKS = "00..**xX-_?#@~onze+$%&BE^usN·□!kqZTRH"
_BLANK_VOICES: dict[str, Sequence[str]] = {
    "somebody who typed it": (
        "I [wrote|typed|put|used] {s} [for|in] [the empty ones|the empty squares|every blank|all unknowns|the ones without a number]", "I couldn't leave [gaps|them empty] so I [typed|put] {s} [instead|there]",
        "my keyboard [has|gave me] {s} for [blanks|the empty squares]", "[blanks|empties|empty squares] became {p} [when I copied it|here]", "[every|each] {s} [is|was] [an empty square|a blank|empty] on paper",
        "sorry for {p}, [those|they] are [the blanks|empty]",
    ),
    "somebody with instructions": (
        "[please |]ignore {p}, [they're|these are] [blanks|empty|placeholders]", "[replace|swap] {p} [by|with|for] [digits|the right numbers]", "{p} [must be|have to be|need to be] [filled in|replaced|worked out]",
        "[fill|put a digit] [in |]wherever you [see|find|read] {s}", "work out what {p} [should be|hide|stand for]", "no number where {s} is", "find the digit behind every {s}",
    ),
    "a programmer": (
        "blank_char = {s}", "empty={s}", "empty cell: {s}", "{s} is [unset|empty|None|unknown]", "[unset|empty|null] cells are [encoded as|serialised as|given as] {s}", "placeholder {s} [means no value|for missing values]", "missing = {s}", "missing digit: {s}",
        'format: digits, {s} = [blank|to fill|unset]', "where {s} denotes [an unset cell|a free variable|no clue]",
    ),
}  # fmt: skip
_UNSEEN_BLANK_VOICES = (
    "{p} [mark the spots|sit on the squares] the setter kept to himself", "nothing had been inked under {s}", "[regard|count] {s} as [untouched|not yet decided]", "the newspaper shows plain white paper at {s}",
)  # fmt: skip


def _sudoku(rng: Rng, said: str, sign: str, language: str, *, held_out: bool = False) -> Sample:
    side = int(rng.choice([9, 9, 9, 6, 4]))
    clues = sudoku(rng, side)[0]
    kind = f"sudoku-{side}x{side}"
    noun = "sudoku" if language != "en" or chance(rng, 0.6) else "puzzle"
    before = chance(rng, 0.6)
    rows = signs(clues, sign)
    packed = side > 4 and not (sign.isalpha() and chance(rng, 0.5)) and chance(rng, 0.6)
    sample: Sample | None = None
    for between in ("", " ") if packed else (" ", "  "):
        wrap = Around(rng, language, noun=noun, drawn=True, side=side, held_out=held_out, chatty=0.2)
        t = Telling()
        wrap.begin(t)
        t(said + pick(rng, ("\n", "\n\n")) if before else "")
        t("\n".join(between.join(row) for row in rows))
        t("" if before else pick(rng, ("\n", "\n\n")) + said)
        call = example(**wrap.end(t), kind=kind, grid="g0", legend=dict.fromkeys(ROLES) | {"blank": sign})
        sample = t.sample(Puzzle(find_kind(kind), clues), call)
        try:
            sample.prove()
        except (CorpusError, ParseError):
            continue
        return sample
    assert sample is not None
    return sample


def _english_blanks(rng: Rng, patterns: Sequence[str], *, held_out: bool = False) -> Sample:
    sign = pick(rng, _BLANKS)
    said = spin(rng, pick(rng, patterns))
    said = said.replace("{s}", _mention(rng, sign, named=0.4)).replace(
        "{p}", _mention(rng, sign, plural=True, named=0.4)
    )
    said = (_upper(said) if chance(rng, 0.6) else said) + pick(
        rng, (".", "", ":" if not said.endswith(sign) else ".")
    )
    return _sudoku(rng, said, sign, "en", held_out=held_out)


for _voice, _patterns in _BLANK_VOICES.items():
    family(f"the blanks of a sudoku, told by {_voice}", subject="legend")(
        partial(_english_blanks, patterns=_patterns)
    )
family("the blanks of a sudoku, told by a setter", subject="legend", held_out=True)(
    partial(_english_blanks, patterns=_UNSEEN_BLANK_VOICES, held_out=True)
)


def _foreign_blanks(rng: Rng, language: str) -> Sample:
    tongue, sign = _TONGUES[language], pick(rng, _BLANKS)
    said = spin(rng, pick(rng, tongue.blanks)).replace("{s}", _foreign_mention(rng, tongue, sign))
    said = (_upper(said) if chance(rng, 0.6) else said) + ("。" if language == "zh" else ".")
    return _sudoku(rng, said, sign, language)


for _language in _TONGUES:
    family("the blanks of a sudoku explained", language=_language, subject="legend", weight=0.8)(
        partial(_foreign_blanks, language=_language)
    )
