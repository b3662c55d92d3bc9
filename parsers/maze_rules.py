"""Tasks that are drawn like mazes but are played by other rules, told by their words."""

from __future__ import annotations

import re

# What the task is, and the words that give it away. A word that the same clause denies ("no diagonal
# moves", "do not jump") does not count.
_FOREIGN: dict[str, str] = {
    "sokoban": r"sokoban|push(?:es|ed|ing)?\s+(?:\w+\s+){0,4}?(?:box|boxes|crates?|stones?|blocks?)\b|推箱子"
    r"|\b(?:a|the) box(?:es)? on (?:a |the )?(?:goal|target)",
    "maze with diagonal moves": r"diagonal(?:s|ly)?(?:\s+\w+){0,3}\s+(?:allowed|permitted|ok|okay|count"
    r"|included)|(?:including|plus|or|and|also|move|moving|walk)\s+diagonal(?:s"
    r"|ly)?|"
    r"(?:all\s+)?(?:eight|8)[- ](?:directions?|neighbou?rs?|connected|way)|in (?:any of )?(?:eight"
    r"|8) directions|king'?s moves|对角线移动",
    "maze with keys or doors": r"collect(?:ing|s)?\s+(?:\w+\s+){0,3}?(?:keys?|coins?|gems?|items?|stars?"
    r"|treasures?|orbs?|food|pellets?|all)\b|"
    r"pick(?:ing|s)?\s+up\s+(?:\w+\s+){0,3}?(?:keys?|coins?|items?|gems?|package|parcel|object|it)\b|"
    r"(?:unlock|open)(?:s|ing)?\s+(?:\w+\s+){0,2}?doors?|locked\s+doors?|\bkeys?\b[^.\n]{0,40}\bdoors?\b"
    r"|\bdoors?\b[^.\n]{0,40}\bkeys?\b|钥匙",
    "maze with portals": r"teleport|\bportals?\b|wormholes?|\bwarp(?:s|ed)?\b|传送",
    "weighted grid": r"(?:minimum|lowest|least|minimal|total|cheapest)[- ](?:total[- ])?cost"
    r"|cost of (?:entering|moving|each|a cell|the path)|movement cost|"
    r"\bweighted\b|terrain|(?:path|sum)\s+(?:with\s+)?(?:the\s+)?(?:minimum|maximum|smallest|largest)\s+sum"
    r"|(?:minimum|maximum|min|max) (?:path )?sum|"
    r"maximi[sz]e\s+(?:the\s+)?(?:total|sum|score|number of)|(?:rotat|turn)\w*\s+(?:\w+\s+){0,4}(?:costs?"
    r"|points)|costs?\s+\d+\s+(?:points?|energy|per)|\bfuel\b|\benergy\b",
    "maze with opponents": r"\b(?:ghosts?|monsters?|enem(?:y|ies)|zombies?|guards?|predators?|minotaurs?"
    r"|opponents?|adversar\w+|patrol\w*)\b|pac-?man|吃豆人",
    "sliding on ice": r"\bslipp\w+|slid(?:e|es|ing)\s+(?:\w+\s+){0,5}until|keeps? (?:moving|sliding"
    r"|rolling)\s+(?:\w+\s+){0,4}until|(?:rolls?|rolling)\s+(?:\w+\s+){0,6}until",
    "maze with jumps": r"\bjump(?:s|ing)?\s+(?:over|to|up|across|\w+\s+(?:cells?|steps|squares))"
    r"|knight'?s? (?:moves?|piece|tour)|chess\b|leap\w*",
    "one-way grid": r"only\s+(?:move\s+)?(?:right\s+(?:and|or)\s+down|down\s+(?:and|or)\s+right)\b"
    r"|only (?:ever )?(?:move|go|step|travel)\s+(?:either\s+)?(?:right(?:wards?)?"
    r"|down(?:wards?)?)\s+(?:or|and)\s+(?:down|right)(?!\w*,)|one-way|follow(?:s"
    r"|ing)? the arrows?|direction of the arrow",
    "tour of all cells": r"(?:visit(?:s|ing)?|walk(?:s|ing)? over|cover(?:s|ing)?|pass(?:es|ing)? through|clean(?:s|ing)?"
    r"|paint(?:s|ing)?|fill(?:s|ing)?)\s+(?:\w+\s+){0,2}?(?:every|all"
    r"|each)\s+(?:\w+\s+){0,3}?(?:cells?|squares?|tiles?|cities|nodes|waypoints?"
    r"|checkpoints?|points?|locations?|targets?|goals?)|"
    r"hamiltonian|waypoints?\b[^.\n]{0,60}(?:order|sequence)|must be visited in|all (?:the )?checkpoints"
    r"|经过所有|遍历所有",
    "maze with breakable walls": r"(?:break|remov|destroy|eliminat|demolish|smash"
    r"|blow)\w*\s+(?:\w+\s+){0,5}?(?:walls?|obstacles?)\b|at most (?:k"
    r"|\d+) (?:obstacles?|walls?)",
    "several walkers": r"(?:two|three|multiple|several|both|all)\s+(?:agents|robots|players|cars|mice"
    r"|people|persons|vehicles)\b|multi-agent|rush hour|collid\w+ with (?:another|other"
    r"|each)",
    "three-dimensional maze": r"\b3d maze|three[- ]dimensional|\b(?:floors|levels"
    r"|layers)\b[^.\n]{0,40}\b(?:stairs|elevators?|ladders?|up or down)|ladders?\b",
    "partly hidden maze": r"fog of war|partially observable|only see (?:\w+\s+){0,4}adjacent|\bunseen\b"
    r"|unexplored (?:cells|area)",
    "snake": r"\bsnake\b(?! lake)|贪吃蛇",
    "minesweeper": r"mine-?sweeper|adjacent mines|扫雷",
    "islands": r"\bislands?\b|flood ?fill|surrounded regions|rotten|\bwater\b[^.\n]{0,30}\bland\b"
    r"|\bland\b[^.\n]{0,30}\bwater\b",
    "Game of Life": r"game of life|cellular automat|\blive (?:cells?|neighbou?rs?)",
    "word search": r"word ?search|hidden words?|find the words?\b|crossword|\bboggle\b|填字",
    "nonogram": r"nonogram|picross|griddler|hanjie",
    "robot program": r"\b(?:conveyor|hexagonal|hex grid)\b|(?:string|sequence|list) of (?:instructions"
    r"|commands|digits)|"
    r"(?:execut|run)\w*\s+(?:\w+\s+){0,3}(?:instructions|commands|program)\b|\bbuggy\b",
    "limited walk": r"at most (?:\w+|\d+) turns\b|exactly (?:\w+|\d+) (?:steps|moves)\b"
    r"|\blongest (?:\w+ )?path|toroidal|wraps? around|"
    r"\b(?:hit points|health points|stamina|oxygen)\b|moving (?:obstacles|walls|platforms)|at (?:each"
    r"|every) time step the (?:walls|obstacles)",
    "beam puzzle": r"\b(?:laser|mirrors?)\b",
    "arrow maze": r"arrow[- ]?maze|箭头迷宫|箭头串",
    "two-player game": r"\bplayer (?:1|2|one|two)\b|\bopponent'?s?\b|take turns|tic-?tac-?toe|connect four"
    r"|\bblack (?:stones?|pieces?|to play)\b|\bcheckmate\b|\bhit or miss\b|battle-?ships?",
    "path marking puzzle": r"numberlink|flow free|connect (?:\w+\s+){0,3}(?:pairs?|same colou?rs?|matching)"
    r"|slither-?link|masyu|\bloop\b[^.\n]{0,50}\b(?:single|closed)\b"
    r"|single closed loop",
    "placement puzzle": r"\bplace (?:\w+\s+){0,5}(?:queens?|lights?|bulbs?|lamps?|tents?|stars?|ships?"
    r"|stations?|cameras?|guards?|mirrors?)|light[- ]?up|\bakari\b|star ?battle"
    r"|nurikabe|hitori|"
    r"\bshade\b|tents? and trees?|camp-?site|minimum number of (?:lights|cameras|guards|queens)",
}

_DENIED = re.compile(
    r"(?:\bno\b|\bnot\b|n['’]t\b|\bnever\b|\bwithout\b|\bcannot\b|\bneither\b|\bnor\b|\bforbid\w*"
    r"|\bprohibit\w*|\bdisallow\w*|\bno-|\bkein\w*|\bnicht\b|\bohne\b|\bsin\b|\bpas\b|\bsans\b|\bне\b"
    r"|\bбез\b|不|没有|禁止)",
    re.IGNORECASE,
)
_DENIED_AFTER = re.compile(
    r"^[^.;\n]{0,40}?(?:\bnot\b|n['’]t\b|\bnever\b|\bforbidden\b|\bprohibited\b|\bdisallowed\b|\binvalid\b"
    r"|\billegal\b|不允许|不可|禁止)",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[.;:!?\n，。；]|\bbut\b|\bhowever\b")

_FOREIGN_RE = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in _FOREIGN.items()}


def foreign_rule(prose: str) -> str | None:
    """The name of the foreign task that the words describe, or None."""
    for name, pattern in _FOREIGN_RE.items():
        for found in pattern.finditer(prose):
            before = _CLAUSE.split(prose[max(0, found.start() - 80) : found.start()])[-1]
            if (
                _DENIED.search(before)
                or _DENIED.search(found[0])
                or _DENIED_AFTER.match(prose[found.end() : found.end() + 60])
            ):
                continue
            return name
    return None
