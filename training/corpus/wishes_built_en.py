"""Wishes put together: what is wanted, as an order ("check it"), a thing ("a hint") or a question ("where i went wrong"),
in sentences that hold any of them. What is wanted differs by a word or two; the sentence around it tells nothing.

Every fifth is kept for families that are held out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from training.corpus.chance import pick
from training.corpus.telling import Rng
from training.corpus.wishes_phrases_en import ways

ORDERS: Mapping[str, Sequence[str]] = {
    "solve": ways("""
        solve it
        solve this {noun}
        fill in the rest
        finish it off
        show me the finished {noun}
        complete the {noun}
        work out the answer
        find the solution
        give me the full answer
        do the whole thing
        send me the solution
        tell me what goes where
        figure it all out
        write out the whole solution
        crack it
        fill all the blanks
        show me the answer
        show me what it looks like when it's done
        bring it to its end
        do it from top to bottom
        supply the missing entries
        tell me the answer
        give it back to me completed
        do the rest of it
        find out what belongs in the gaps
    """),
    "hint": ways("""
        give me a hint
        point me to the next move
        tell me where to look
        show me only the next step
        get me started
        help me on by one step
        tell me which one to do next
        drop me a clue
        nudge me forward
        tell me one thing that i overlook
        name one spot that i can do now
        suggest where to begin
        push me along a little
        show a single digit
        show me the first step
        tell me what to try next
        show me one move
        give me just enough to go on
        give me something to start from
        help me a bit
        find me one easy cell
        show me where i could make progress
        tell me only the next number
        give me a little help
        tell me what you would do next
    """),
    "check": ways("""
        check it
        check my work
        tell me if i made a mistake
        look for errors
        see whether i got it right
        verify what i've filled in
        go through my answers
        mark my solution
        find my mistake
        tell me if it's right so far
        look over my entries
        spot my slip
        confirm that mine is correct
        show me where i went wrong
        tell me which of mine are wrong
        review what i have so far
        double-check my numbers
        say if my answer is correct
        put a grade on it
        make sure that i broke no rule
        point out what i did wrong
        compare mine with the right one
        proofread my grid
        find the wrong one
        tell me whether i'm on the right track
    """),
    "unique": ways("""
        count the solutions
        tell me how many solutions it has
        see whether there's only one answer
        check that the solution is unique
        find out if it can be solved at all
        tell me if it has more than one answer
        test whether it's solvable
        prove that there is just one solution
        see if a second solution exists
        make sure it has exactly one answer
        check whether it has a solution
        say if it's ambiguous
        tell me if it's possible at all
        verify that no other answer fits
        look for a second solution
        determine the number of solutions
        show that its answer is the only one
        rule out any other solution
        check if the puzzle itself is broken
        tell me whether everyone must get the same answer
    """),
    "explain": ways("""
        explain it
        explain how to solve it
        walk me through it
        show me the steps
        explain each step
        teach me how it's done
        show me how to solve it
        take me through the solution
        talk me through your answer
        solve it step by step
        show your reasoning
        tell me how you get to the solution
        solve it and explain every move
        break it down for me
        write down the steps
        describe how you'd solve it
        show me how you got the answer
        explain the logic of the solution
        guide me from the start to the end
        tell me how one does it
        lay out the whole reasoning
        give me a walkthrough
        explain the solution to me
        tutor me on this one
        solve it slowly so that i can follow
    """),
    "why": ways("""
        tell me why {cell} is [a |]{digit}
        explain why {cell} must be [a |]{digit}
        give me the reason for the {digit} [in|at] {cell}
        show me why {cell} can only be [a |]{digit}
        explain the {digit} [in|at] {cell}
        justify {cell} being [a |]{digit}
        prove that {cell} is [a |]{digit}
        tell me what makes {cell} [a |]{digit}
        explain how you know that {cell} is [a |]{digit}
        tell me how come there's [a |]{digit} [in|at] {cell}
    """),
    "generate": ways("""
        make me a new {noun}
        give me another {noun}
        generate a {noun}
        come up with a fresh {noun}
        make another one like it
        create a {noun} for me
        set me a {noun}
        swap it for a different {noun}
        find me another {noun} to do
        produce one more {noun}
    """),
    "generate easier": ways("""
        make me an easier {noun}
        give me a simpler one
        generate an easy {noun}
        come up with a gentler {noun}
        make one that is less difficult
        create an easy {noun} for me
        set me a {noun} for beginners
        swap it for a simpler {noun}
        find me a {noun} that is not so hard
        give me one with more clues
    """),
    "generate harder": ways("""
        make me a harder {noun}
        give me a tougher one
        generate a hard {noun}
        come up with a nastier {noun}
        make one that is more difficult
        create a tough {noun} for me
        set me a {noun} for experts
        swap it for a trickier {noun}
        find me a {noun} that is not so easy
        give me one with fewer clues
    """),
}

ORDERED: Sequence[str] = ways("""
    can you {it}?
    could you please {it}?
    please {it}.
    {it}
    {it}!
    {it}, please.
    i'd like you to {it}.
    i want you to {it}.
    would you {it}?
    any chance you could {it}?
    it would help if you could {it}.
    your task: {it}.
    {who} told me you can {it}, so please do.
    be so good as to {it}.
    kindly {it}.
    why don't you {it}?
    how about you {it}?
    do me a favour and {it}.
    all you have to do is {it}.
    i was hoping you could {it}.
    ok now {it}
    i need you to {it}, right now.
    {it}, damn it.
    for heaven's sake, {it}!
    would it be too much trouble to {it}?
    can u {it} plz
    go ahead and {it}.
    {it} for me, will you?
    {it}. that's all i ask.
    {it} and nothing else.
    dear computer, {it}.
    you should {it}.
    let's have you {it}.
    i have one wish: {it}.
    {it} asap.
    if you can, {it}.
    {it}, if you don't mind.
    what i'd like you to do is {it}.
    is there any way you could {it}?
    could somebody {it}?
    i'd be ever so glad if you would {it}.
    just {it}, ok?
    simply {it}.
    when you have time, {it}.
    {it}, mate.
    listen, {it}.
    here's what you do: {it}.
    the user wants you to {it}.
    no questions, {it}.
    do you think you might {it}?
""")

THINGS: Mapping[str, Sequence[str]] = {
    "solve": ways("""
        the solution
        the answer
        the finished {noun}
        the whole answer
        the completed {noun}
        the full solution
        all the missing entries
        a complete solution
        the final result
        the solved version
    """),
    "hint": ways("""
        a hint
        a small clue
        one tip
        a nudge
        the next step
        a place to start
        only the next move
        a little push
        one more hint
        a pointer
    """),
    "check": ways("""
        a check of my work
        feedback on what i filled in
        a list of my mistakes
        a second look at my answers
        a review of my attempt
        a verdict on my solution
        a yes or no: is mine right so far
        a correction of my errors
        confirmation that i got it right
        proofreading of my entries
    """),
    "unique": ways("""
        the number of solutions
        proof that there's just one answer
        a yes or no on whether it's solvable
        a uniqueness check
        an answer to this: one solution or more
        a count of the possible solutions
        certainty that no second solution exists
        an answer on whether it can be solved at all
        a word on whether it has one answer only
        a test for a second solution
    """),
    "explain": ways("""
        an explanation
        the steps
        a walkthrough
        a step-by-step solution
        the reasoning from start to end
        a lesson on how to solve it
        the logic behind the solution
        a solution with all the reasons
        a tutorial
        a description of the way there
    """),
    "why": ways("""
        the reason why {cell} is [a |]{digit}
        the argument for [a |]{digit} [in|at] {cell}
        an explanation of the {digit} [in|at] {cell}
        a proof that {cell} is [a |]{digit}
        the logic behind the {digit} [in|at] {cell}
    """),
    "generate": ways("""
        a new {noun}
        another {noun}
        one more {noun}
        a fresh {noun}
        a different {noun}
    """),
    "generate easier": ways("""
        an easier {noun}
        a simple {noun}
        a {noun} for beginners
        something less hard
        an easy {noun}
    """),
    "generate harder": ways("""
        a harder {noun}
        a difficult {noun}
        a {noun} for experts
        something less easy
        a really tough {noun}
    """),
}

ASKED_FOR: Sequence[str] = ways("""
    i need {it}.
    all i want is {it}.
    i'd like {it}.
    what i'm after is {it}.
    i'm looking for {it}.
    i would love {it}.
    i'm hoping for {it}.
    what i want from you is {it}.
    i'd be happy with {it}.
    the thing i need is {it}.
    my wish is {it}.
    i want {it}, nothing more.
    we need {it} by {day}.
    i'm only interested in {it}.
    i wouldn't say no to {it}.
    i ask for {it}, that's all.
    {who} needs {it}.
    now i want {it}!
    i really need {it} here.
    what would help me is {it}.
""")

QUESTIONS: Mapping[str, Sequence[str]] = {
    "solve": ways("""
        what the answer is
        what goes into the blanks
        how the finished {noun} looks
        what the solution is
        what all the missing ones are
        what it looks like when it's solved
        what the right solution is
        which number goes where
        what the completed {noun} should be
        what the result is
    """),
    "hint": ways("""
        what to do next
        where to look
        which one comes next
        what i'm missing
        where to go from here
        how to get going again
        what my next move is
        where to start
        which cell i could do now
        what the next step is
    """),
    "check": ways("""
        if it's right so far
        whether i made a mistake
        where i went wrong
        which of mine are wrong
        if i'm on the right track
        if my answer is correct
        whether i messed it up
        what i did wrong
        if my numbers are ok
        whether i slipped up somewhere
    """),
    "unique": ways("""
        how many solutions there are
        whether it has an answer at all
        if there is only one answer
        if it can be solved at all
        whether there's another solution
        if the solution is unique
        whether more than one answer is possible
        if it's impossible
        if it comes out in just one way
        whether a solution exists
    """),
    "explain": ways("""
        how it's solved
        how one gets there
        how you would work it out, step by step
        how to do it by logic
        how you get to the answer
        how to solve it
        by which steps it is solved
        how you'd reason your way through
        what the steps are
        how an expert would go about it
    """),
    "why": ways("""
        why {cell} is [a |]{digit}
        why there is [a |]{digit} [in|at] {cell}
        why {cell} must be [a |]{digit}
        how come {cell} is [a |]{digit}
        why {cell} can't be anything but [a |]{digit}
        what makes {cell} [a |]{digit}
        what the reason is for [a |]{digit} [in|at] {cell}
        how you can be sure that {cell} is [a |]{digit}
        why it's [a |]{digit} [in|at] {cell}
        where the {digit} [in|at] {cell} comes from
    """),
}

ASKED: Sequence[str] = ways("""
    tell me {it}.
    i want to know {it}.
    can you say {it}?
    do you know {it}?
    i wonder {it}.
    please find out {it}.
    no idea {it}. can you tell?
    i can't figure out {it}.
    {it}, that is my question.
    it would be nice to know {it}.
    my question is {it}.
    what i'd like to know is {it}.
    i don't care about anything but {it}.
    {who} asks {it}.
    let me know {it}.
    do you see {it}?
    could you tell us {it}?
    i'd love to know {it}.
    {who} and i can't agree on {it}. you tell us.
    say {it}.
    can anyone tell me {it}?
    just {it}, please.
    i'm curious {it}.
    i'm here to find out {it}.
    any idea {it}?
""")


CONTRASTS: Sequence[str] = ways("""
    i don't want {not}, i want {it}.
    {it}, not {not}.
    not {not} but {it}, please.
    instead of {not}, give me {it}.
    forget {not}. {it}, please.
    i asked for {it}, not for {not}!
    i'd rather have {it} than {not}.
    last time you gave me {not} when i wanted {it}. so, {it} please.
    {not} would be too much, {it} is enough.
    before you think i want {not}: i want {it}.
    yesterday i needed {not}, today i need {it}.
    {who} says i should ask for {not}, but i only want {it}.
    {it}. i repeat, not {not}.
    this is not about {not}, but about {it}.
    everybody asks for {not}. me, i need {it}.
    i'll ask for {not} later, now i'd like {it}.
    i've had {not} already, thanks. now {it}.
    keep {not}, i want {it}.
    {not}? no, {it}.
    it's {it} that i want, not {not}.
""")
CONTRASTED_ORDERS: Sequence[str] = ways("""
    don't {not}, {it}.
    {it}, don't {not}.
    you needn't {not}, but please {it}.
    i didn't ask you to {not}, i asked you to {it}.
    you don't have to {not}. {it} instead.
    instead of trying to {not}, {it}.
    i never said {not}. i said {it}.
    please {it} and don't {not}.
    rather than {not}, could you {it}?
    yesterday i asked you to {not}. today, {it}.
    maybe later you can {not}, but first {it}.
    {who} wants you to {not}. i don't. {it}.
    if you {not}, i'll be cross. just {it}.
    no need to {not}, only {it}.
    whatever you do, do not {not}. {it}, that's all.
""")


def contrasted(rng: Rng, key: str, other: str, keep: Callable[[Sequence[str]], Sequence[str]]) -> str:
    """What is wanted, beside what is not."""
    frames, parts = (CONTRASTS, THINGS) if rng.random() < 0.5 else (CONTRASTED_ORDERS, ORDERS)
    text = pick(rng, keep(frames)).replace("{it}", pick(rng, keep(parts[key])))
    return text.replace("{not}", pick(rng, keep(parts[other])))


def built(rng: Rng, key: str, keep: Callable[[Sequence[str]], Sequence[str]]) -> str | None:
    """A wish put together of the parts that `keep` lets through; None where there are no parts for it."""
    kinds = [
        (parts[key], frames)
        for parts, frames in ((ORDERS, ORDERED), (ORDERS, ORDERED), (THINGS, ASKED_FOR), (QUESTIONS, ASKED))
        if key in parts
    ]
    if not kinds:
        return None
    parts, frames = pick(rng, kinds)
    return pick(rng, keep(frames)).replace("{it}", pick(rng, keep(parts)))
