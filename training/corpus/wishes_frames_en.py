"""Wishes of few words, wishes in two halves, what is not wanted, and what is said beside the wish.

Written as in `wishes_phrases_en.py`; of these lists too every fifth phrase is kept for families that are held out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from training.corpus.wishes_phrases_en import ways

TERSE: Mapping[str, Sequence[str]] = {
    "solve": ways("""
        [solve|solve!|solve plz|solve pls|solve pleeease|pls solve|solve ty]
        [answer|answer?|ans?|ans pls|the answer|answer key]
        [solution|solution?|soln?|solution!|full solution]
        [finish|finish it|complete|fill in|fill it|complete this]
        go
        [result|result?|output|outcome?]
        [all of it|everything|the lot|whole thing]
        do it
        [crack it|crack this|beat it|do this one]
        [final grid|final state|end state]?
    """),
    "hint": ways("""
        [hint|hint?|hint plz|a hint|1 hint|hints?]
        [stuck|stuck :(|stuck, tip?|stuck. help me on]
        [tip|tip?|tips?|one tip]
        [nudge|nudge?|nudge pls|a nudge]
        [next?|next step?|next move|next cell?|whats next]
        [clue|clue?|lil clue|small clue pls]
        [where now|where to look|where next]?
        [one step|one move|1 move pls|single step]
        [pointer|pointer?|a pointer]
        [first move|first step|opening move]?
    """),
    "check": ways("""
        [check|check?|check pls|chk|check this|check mine]
        [right|right so far|is it right|rite]?
        [correct|correct so far|is that correct]?
        [mistakes|any mistakes|errors|any errors]?
        [ok|ok so far|is it ok|all ok|good so far]?
        [validate|verify|verify plz|proofread]
        [wrong|what's wrong|anything wrong|wrong somewhere]?
        [did i win|done right|did i get it|all good]?
        [valid so far|valid state|legal so far]?
        [mark it|mark this|grade this|grade pls]
    """),
    "unique": ways("""
        [unique|unique solution|uniqueness|unique y/n]?
        [one answer|one answer only|only 1 answer|single answer]?
        [solvable|is it solvable|solvable at all|solvable y/n]?
        [how many solutions|number of solutions|# of solutions|solution count]?
        [possible|is it possible|even possible|impossible]?
        [ambiguous|is it ambiguous|ambiguous or not]?
        [more than one|more than one answer|two answers]?
        [well posed|well-posed|proper puzzle]?
        [count solutions|count the solutions]
        [does a solution exist|any solution|solution exists]?
    """),
    "explain": ways("""
        [explain|explain?|explain plz|explain it|explain this]
        [steps|steps pls|all steps|show steps|the steps]
        [walkthrough|walk me thru|walkthrough pls|walk-through]
        [how|how?|how so|how do you do it|how to]
        [show work|show working|working please|show your working]
        [teach me|teach|lesson pls]
        [step by step|step-by-step|one by one with reasons]
        [reasoning|reasoning?|logic?|the logic]
        [tutorial|tutorial pls|how-to]
        [method|method?|technique?|approach?]
    """),
    "why": ways("""
        why {cell}?
        why [a |]{digit} [in|at] {cell}?
        {cell} why {digit}
        [reason|proof|justify] {cell}={digit}
        {cell}, how come {digit}?
        explain {cell}
        why not [a |]{digit} [in|at] {cell}
        {cell} [a |]{digit}?? why
        why's {cell} {digit}
        {digit} [in|at] {cell}, because?
    """),
    "generate": ways("""
        [new {noun}|another {noun}|{noun} please|one {noun}]
        [another|another one|one more|again|more]
        [generate|generate one|generate {noun}|gen {noun}]
        [new|new one|new one pls|fresh one]
        [next|next please|next {noun}]
    """),
    "generate easier": ways("""
        [easier|easier!|easier pls|an easier one|easier one?]
        [easy {noun}|simple {noun}|easy {noun} plz|beginner {noun}]
        [simpler|simpler one|simpler please|less hard]
        [new, easy|new but easier|another, easier]
        [too hard, new one|too hard, another|easy mode]
    """),
    "generate harder": ways("""
        [harder|harder!|harder pls|a harder one|harder one?]
        [hard {noun}|tough {noun}|evil {noun}|expert {noun} plz]
        [tougher|tougher one|trickier please|more difficult]
        [new, hard|new but harder|another, harder]
        [too easy, new one|too easy, another|hard mode]
    """),
}

HALVES: Mapping[str, Sequence[str]] = {  # before the puzzle // after it
    "solve": ways("""
        can you fill this in for me? // all of it, i mean.
        i need the answer to this: // the complete one, please.
        {who} bet me you can't finish this one: // so, what's the result?
        so here's the one i gave up on. // what's the answer?
        i don't know where to begin and don't want to. // you solve it.
        look at this monster: // solve it!
        i'll be checking the paper tomorrow, but can't wait. // what is the solution?
        no need to explain anything, // just fill it in.
        this is the one nobody at the club could finish: // can you?
        please do this one: // and give me the finished thing.
        i tried to do this by hand: // no chance, so show me the answer.
        can you finish // this for me? thanks.
        here you go. // what do you get?
        hints won't save me here: // i need the whole answer.
        my teacher won't give us the solution to this, // will you?
    """),
    "hint": ways("""
        i'm stuck here: // where would you look next?
        i don't want the answer to this one, // just a push.
        please don't solve this: // what's the next move?
        almost got it: // what do i do next? only one step please.
        it's for my granddaughter, // she'd like a clue, not more.
        i've been at it for {time}: // what am i not seeing?
        {who} says there is an easy move in this: // where?
        help, but not too much: // where do i start?
        i could do with a little help on this. // no solution though, only a pointer.
        i promised to solve this myself // so please only point me somewhere.
        not looking for the answer to this, // but for a way in.
        i've got this far with it: // what's next?
        so, this one. // which one would you do first?
        can you see // an easy move in it?
        two minutes left on this: // one quick tip!
    """),
    "check": ways("""
        this is how far i got: // am i on the right track?
        i filled this in last night. // any slips?
        here's my answer: // is it right?
        i think i've broken it: // where did i go wrong?
        before i go on with this, // is everything in it correct?
        have a look at what i've written: // did i mess up?
        it won't come out, look: // what did i do wrong?
        {who} did this one: // can you see any mistakes in it?
        finished! // right or wrong?
        my attempt, // please mark it.
        the app says there's an error in this: // where is it?
        i solved this all by myself! // or did i get something wrong?
        can you look at this: // is it ok like that?
        it's {who}'s work, // how many are wrong?
        this was hard. // did i do it right?
    """),
    "unique": ways("""
        they say there's only one answer to this: // is that so?
        i composed this one: // does it have just one solution?
        i got two answers for this, // can that be?
        i've been told nobody can solve this: // does it have a solution at all?
        don't solve this one: // only say how many answers it has.
        there may be a misprint in this: // is it still solvable?
        we have a disagreement about this one: // is there more than one way to fill it?
        about this one: // could it come out in two ways?
        i suspect they messed up when they made this. // is it even possible?
        a friend designed this: // is its answer unique?
        i think the setter forgot a clue here: // is there more than one solution now?
        does this // have a solution?
        nobody at work can do this: // can it be done?
        i want to print this: // exactly one solution, yes?
        two people, two answers to this: // possible?
    """),
    "explain": ways("""
        i want to learn from this one: // how does one solve it, step by step?
        here's one i saw solved in a video but couldn't follow: // take me through it slowly.
        teach me with this one: // what do i do first, then what, and why?
        i know the answer to this one // but how do you get there?
        we're doing this in class: // please write out every step with its reason.
        i don't just want it solved, // i want to see how you do it.
        how would you go about this: // from start to finish, please.
        this is beyond me, // could you talk me through the solution?
        solve this and // tell me what you were thinking at each step.
        {who} wants to understand this one: // explain how it's done.
        can you show me how to do // this, with all the steps?
        here's my homework. i don't want you to do it, // i want to understand how it's done.
        say you had this one in front of you: // how would you work through it?
        i never learned how to do these: // please teach me, from the first step to the last.
        the answer to this is in the book, // the way there isn't. please explain.
    """),
    "why": ways("""
        i have the answer to this, but one cell puzzles me: // why is {cell} [a |]{digit}?
        look at this one: // how come {cell} has to be [a |]{digit}?
        i don't need this solved. // i need to know why {cell} is [a |]{digit}.
        the book's answer to this one has something odd. // why would {cell} be [a |]{digit}?
        about this: // what makes {cell} [a |]{digit}?
        no hints or so on this one, please. // only: why is there [a |]{digit} [in|at] {cell}?
        my teacher filled in one number here, and i don't get it. // why [a |]{digit} [in|at] {cell}?
        in this one, // what's the reason for [a |]{digit} [in|at] {cell}?
        we argued about this one. // is there a reason for {cell} being [a |]{digit}?
        so this one: // {cell} is [a |]{digit}, but why?
    """),
    "generate easier": ways("""
        this one was too much for me: // something easier, please.
        i couldn't do this: // have you got one like it, but simpler?
        i don't want this one solved. // make me an easier one instead.
        here's what i tried. way too hard. // a gentler one please?
        this took me a week: // can i get a less difficult one next?
    """),
    "generate harder": ways("""
        this one was a walk in the park: // something harder, please.
        i did this in {n} minutes: // have you got one like it, but tougher?
        i don't want this one solved. // make me a harder one instead.
        here's what i did. way too easy. // a meaner one please?
        this was for babies: // can i get a real challenge next?
    """),
    "generate": ways("""
        i solved this: // may i have another one like it?
        i liked this one: // make me a new one of the same kind.
        here's one i've already done. // another, please.
        this is from last week, // give me a new one.
        like this one: // but a different one, please.
    """),
}

NOT: Mapping[str, Sequence[str]] = {  # what somebody says who does not want it
    "solve": ways("""
        don't solve it
        please do not solve it
        i don't want the solution
        [no|not the] solution please
        [not|never] the whole answer
        don't fill it in
        no full answer
        keep the solution to yourself
        i'll solve it myself
        don't you dare finish it
        solving it is my job
        i haven't asked you to solve it
        i don't need it solved
        spare me the finished grid
        i have the solution already
    """),
    "hint": ways("""
        no hints
        i don't want a hint
        not a hint
        hints don't help me any more
        no more clues or nudges
        keep your tips
        i've had enough hints
        i don't need any pointers
        please no hints
        a hint won't do
    """),
    "check": ways("""
        no need to check anything
        i'm not asking you to check it
        i know there are no mistakes
        don't look for errors
        my work needs no checking
        i've checked it already
        don't bother verifying it
        never mind my mistakes
        i know it's right so far
        not a check
    """),
    "unique": ways("""
        i don't care if it's unique
        never mind how many solutions there are
        i know it has one solution
        of course it's solvable
        i'm not asking whether it has a solution
        don't tell me how many answers there are
        no need to prove it's unique
        it is unique, i know
        i don't doubt it can be solved
        forget about other solutions
    """),
    "explain": ways("""
        no explanation
        don't explain
        not an explanation
        skip the reasoning
        i don't need the steps
        spare me the lecture
        no walkthrough please
        without explanations
        no talking
        i don't want to know how
        i'm not here to learn
        no need to show your work
        leave out the steps
        without any commentary
        don't walk me through it
    """),
    "generate": ways("""
        i don't want a new one
        no new puzzle please
        don't make me another
        not another puzzle
        i have plenty of puzzles
    """),
}

ONLY: Mapping[str, Sequence[str]] = {  # what follows, or goes before, "don't explain it"
    "solve": ways("""
        just the answer[ please|]
        just solve it
        [only|simply] the finished grid
        give me the result
        i want the solution
        the grid please
        solve it
        fill it in
        just show me the completed one
        answer only
        what i want is the solution
        the whole answer at once
        finish it for me
        all the missing entries, please
        i want it done
    """),
    "hint": ways("""
        just a hint
        only give me a hint
        only a nudge
        just tell me where to look
        one small tip will do
        only the next step
        tell me one thing i could do next
        i'd like a clue
        just say where the next move is
        simply point me somewhere
        a pointer is enough
        help me with one step
        just get me going again
        only one number
        what i'm after is a clue
    """),
    "check": ways("""
        just tell me if it's right
        only check it
        only look for mistakes
        just say whether i slipped up
        i want to know if it's correct so far
        simply mark the wrong ones
        is it right so far
        did i make a mistake
        only tell me whether i'm on the right track
        i'd like it checked
        just point out my errors
        what i want is a check of my entries
        tell me if mine is ok
        see if there are any slips
        only verify it
    """),
    "unique": ways("""
        just tell me if there's only one answer
        only say how many solutions it has
        i only want to know if it's unique
        does it have a single solution
        tell me whether it can be solved at all
        just yes or no: is the solution unique
        is there more than one solution
        only tell me if it is solvable
        all i ask is whether there's a second answer
        i want to know if a solution exists
    """),
    "explain": ways("""
        explain how it's done
        show me the steps
        walk me through it
        teach me how to do it
        i want to understand the way there
        tell me how you'd go about it
        i'd like the reasoning
        just explain the method
        describe the way to the solution
        explain it to me
        i want to learn how
        take me through it
        show your work
        talk me through it
        what i need is an explanation
    """),
    "why": ways("""
        just tell me why {cell} is [a |]{digit}
        only explain why {cell} must be [a |]{digit}
        i only want to know why there is [a |]{digit} [in|at] {cell}
        why is {cell} [a |]{digit}
        tell me how come {cell} is [a |]{digit}
        what's the reason for [a |]{digit} [in|at] {cell}
        just say why {cell} has to be [a |]{digit}
        explain {cell} only, why [a |]{digit}
        one question: why [a |]{digit} [in|at] {cell}
        what makes {cell} [a |]{digit}
    """),
    "generate": ways("""
        give me a new one
        just make me another one
        i want a different puzzle
        only a new one like it, please
        make a fresh one
    """),
    "generate easier": ways("""
        give me an easier one
        just make me a simpler one
        i want an easier puzzle instead
        only a new and gentler one, please
        make an easy one
    """),
    "generate harder": ways("""
        give me a harder one
        just make me a tougher one
        i want a more difficult puzzle instead
        only a new and meaner one, please
        make a hard one
    """),
}

ASIDES: Sequence[str] = ways("""
    {who} thinks using a solver is cheating.
    the hint button in my app costs {n} coins.
    my teacher explained naked pairs to us on {day}, i forgot it all.
    i checked the newspaper's website but they don't print solutions.
    the book has explanations for the first {n} only.
    yesterday's had a unique solution, or so they claimed.
    {who} always wants hints, i never do.
    the solution will be in {paper} on {day}.
    last time you gave me a hint that made me laugh.
    i already checked that i copied it right.
    {who} solved it in {n} minutes, so it can be done.
    they say a good puzzle has one solution, fine.
    the instructions explain the rules well enough.
    i used to generate my own with a program.
    the last one you made for me was great.
    normally i'd check the answer page, but the dog ate it.
    a friend of mine teaches puzzle solving at school.
    i know how these work, no worries.
    there's a video that explains how to solve such things, it is {n} minutes long and dull.
    my sister asked me why i do these at all.
    why do they print them so small?
    how do people do these with a pen?
    the easy ones bore me and the hard ones make me cry.
    i had a hint from {who}, it was wrong.
    on page {n} there's a walkthrough for another puzzle.
    the caption says "can you solve it?".
    the headline reads "only for experts".
    the previous owner of the book had written wrong answers all over it.
    my last support ticket was about a mistake in your explanations, that's closed.
    it says "difficulty: {level}".
    {who} said: check your work twice, explain it once.
    the paper once printed one without a solution, what an uproar.
    i made a mistake in the one before and had to start again.
    the answer to the one above it was easy.
    the magazine gives away a prize for the right solution.
    i asked {who} for an explanation and got a lecture.
    i'm not one of those who ask for a hint after {n} minutes.
    once i found two solutions to one of these and wrote to the editor.
    {who} and i take turns, one solves and one checks.
    a stranger on the train looked over my shoulder and said "why not start in the corner?".
    in our club we rate each other's solutions.
    my phone's keyboard is broken, so sorry for any mistakes in what i type.
    i don't know if it matters, but it's from {paper}.
    the one next to it was called "step by step".
    they promise "hints inside" on the cover, there are none.
    my first try was full of errors, i threw it away.
    if it's solved, i win a coffee from {who}.
    the rules are the usual ones, no need to explain those.
    the chat on that site is full of people asking why.
    there's always someone who claims it's impossible.
    sorry for my bad english.
    thanks for yesterday's help.
    that last answer was perfect, thank you.
    hello again, it's me.
    how are you? fine here.
    you were right about the one before.
    your hint yesterday was spot on.
    i followed your explanation and got there, thanks.
    the new one you made was nice.
    i can't believe you found my mistake last time.
    great work on the others!
    hurry up, i haven't got all day.
    no offence, but your last answer was rubbish.
    you're my favourite robot.
    i'm on my phone, so excuse the typos.
    first post here, be gentle.
    hope this is the right place to ask.
    asking for a friend.
    long time reader, first time writer.
    and don't be cheeky this time.
    i'm {n} years old and still learning.
    my eyes aren't what they used to be.
    it's raining, what else is there to do.
    i use a screen reader, so plain text works best for me.
    you stupid machine, you froze on me {day}.
    with the greatest respect to your circuits.
    i hope you're having a lovely day.
    i dictate this, so there may be odd words in it.
    ref: {n}/{n}, cc: {name}
    sent at {n} in the morning, can't sleep.
""")

NEIGHBOURS: Sequence[str] = ways(
    """
    the crossword next to it was easy.
    {who} does the crossword, i do this.
    i normally do kakuro, not these.
    beside it there was a nonogram, which i like better.
    i've never been good at chess problems, and this isn't better.
    it's not one of those killer ones.
    the wordle took me three tries today.
    there's also a word search on the page, the kids did that.
    my son plays minesweeper while i sit over this.
    futoshiki and the like i can do alone.
"""
)

IDLE: Sequence[str] = ways("""
    this one beat me.
    this one is from {paper}.
    saw this in {paper} on {day}.
    here's today's.
    look what {who} found.
    got this one from {who}.
    what a beast.
    here's another for you.
    number {n} from my book.
    found it {where}.
    i've been at this for {time} and got nowhere.
    see what you make of this.
    {who} and i couldn't do it.
    this is the puzzle:
    the one i told you about.
    have fun with it.
    try this one.
    good luck with this one!
    as promised, here it is.
    it's rated {level}.
    copied from {paper}, i hope i typed it right.
    my nemesis.
    not even {who} managed this.
    today's challenge
    puzzle of the day
""")

ORDERS: Sequence[str] = ways("""
    the original:
    the puzzle as printed:
    clues only:
    this is what the paper gave:
    unsolved version:
    empty version:
    as it came:
    the grid before i touched it:
    from the book:
    problem:
    original puzzle, nothing filled in
    the assignment:
    starting point
    to begin with it was
    task sheet:
    here's how it looked when i opened it
    what they printed:
    given numbers
    input:
    as downloaded
""")

ENTRIES: Sequence[str] = ways("""
    and here's what i've done with it:
    what i made of it:
    my filled in copy:
    as it stands now:
    with my pencil marks turned into ink:
    my progress after {time}:
    what {who} put in:
    my student's answer:
    with my numbers:
    current state:
    my go at it:
    i've got this far:
    after my moves
    the same with my entries
    how it looks now
    submission:
    my output:
    filled in by hand
    and this is me
    what i came up with
""")

REJECTED: Sequence[str] = ways("""
    not this one, that's done:
    this one's just so you see how i write them:
    last week's, for comparison:
    format sample:
    i've finished this already:
    wrong one, sorry:
    a demo grid:
    this was the warm-up, no trouble:
    disregard this:
    (old)
    the easy one from page {n}, solved long ago:
    skip this one:
    that one i could do:
    this came with the app as a sample:
    previously:
""")

CHOSEN: Sequence[str] = ways("""
    this is the one i'm asking about:
    it's this one i mean:
    my question is about this one:
    the one that matters:
    here's the real thing:
    (current)
    the hard one from page {n}, the one i need:
    please look at this one:
    that's the one giving me grief:
    the one for you:
    correct one:
    tonight's:
    this one i can't do:
    use this one:
    and now the one in question:
""")

CELLS: Sequence[str] = ways(
    """
    r<row:~>, c<column:~>
    row <row:n> / column <column:n>
    R<row:~>C<column:~>
    position (<row:n>,<column:n>)
    the spot where row <row:n> meets column <column:n>
    the crossing of the <row:nth> row and the <column:nth> column
    col <column:n> row <row:n>
    the <row:nth> row's <column:nth> [cell|square|entry]
    row <row:n>, <column:nth> [cell|square|entry|position]
    the <column:leftmost> [cell|square|one] [in|of] row <row:n>
    the <column:rightmost> [cell|square|one] [in|of] the <row:nth> row
    the cell at row <row:n>, col <column:n>
    [cell|square|field] r<row:~>c<column:~>
    the <row:bottom> [cell|square|one] [in|of] column <column:n>
    the <row:top> [cell|square|one] [in|of] the <column:nth> column
    the one in row <row:n> and column <column:n>
    the <row:nth> one down in column <column:n>
    the box at row <row:n>, column <column:n>
    <row:nth> row, <column:nth> column
    row <row:n> cell <column:n>
    line <row:n> position <column:n>
    the [square|cell] in row <row:n>, the <column:nth> one
    the <row:top> <column:left> [number|one]
    the <row:bottom> <column:right> [number|one]
    [number|square] <column:n> of row <row:n>
    """
)
