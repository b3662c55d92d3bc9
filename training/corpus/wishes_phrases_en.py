"""What people may want of a puzzle, in many voices. One line is one phrase; `around.py` tells how to read them.

Every fifth phrase is kept for families that are held out: `trained` and `unseen` part a list.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

KEPT = 5  # one phrase in so many is kept for tests


def ways(text: str) -> tuple[str, ...]:
    """The lines of a text."""
    return tuple(line.strip() for line in text.strip().split("\n"))


def trained(phrases: Sequence[str]) -> tuple[str, ...]:
    return tuple(phrase for number, phrase in enumerate(phrases, 1) if number % KEPT)


def unseen(phrases: Sequence[str]) -> tuple[str, ...]:
    return tuple(phrases[KEPT - 1 :: KEPT])


_SOLVE = ways("""
[can|could] you just [fill it all in|finish the whole thing|do the whole lot] for me?
i need [every blank filled|all the gaps filled in|every empty spot filled].
[my head hurts|i'm done thinking|brain is fried], you take over and finish it.
[gimme|give us] the answer already!
please return the [completed|finished|filled-in] {noun}.
mummy says you can do the whole {noun}, please please do it
would you kindly complete this for an old lady, dear?
how does the finished {noun} look?
i've had it with this one. what's the final result?
put me out of my misery and [show me the solution|reveal the answer|tell me how it ends].
[complete|fill] the {noun} and [send it back|return it|post it here][, please|].
what should the full {noun} read when it's done?
i'd rather see the answer now than [wait for tomorrow's paper|wait till {day}|keep staring at it].
the solution page got torn out, so i need the answer from you.
do my homework: fill this in.
switch on whatever solves these[ please| for me| and post the output|].
[kindly|please] provide the completed {noun} [at your earliest convenience|by {day}].
task: produce the solved {noun}.
i want the whole thing worked out, all of it, [now|today|before lunch].
[can't be bothered|too lazy] to finish this, you do it lol
[bet|i bet] you can't solve this one, prove me wrong
show me what you've got: solve it!
work your magic[ on this one| on it| please|].
finish what {who} started[, please|].
crunch this for me[ would you| will you| please|].
the finished {noun} would make my day.
there. now fill in what's missing.
what's missing here? fill in everything.
[spit out|dump|print] the answer[, nothing fancy|, that's all|].
[for the record|to settle it], what is the correct final {noun}?
i only want to copy down the right answer.
let me have the [complete|full|whole] answer key for this.
[take care of this one|sort this one out|deal with this one] for me, [i want it done|i want it finished].
knock this one out for me[, mate| will ya|].
[i quit|i'm out|i throw in the towel], [tell me how it comes out|solve the thing|the answer please].
it's too hard for me, [can you do it instead|you do it|please do it for me].
reveal the solution[, please|, i don't mind spoilers|].
[all i want is|i'm only here for] the [filled in one|finished result|correct solution].
what do all the empty ones have to be?
make it complete[ please|].
[time to cheat|ok i'll cheat]: what's the answer?
we need the solution for [the newsletter|the answer page|the back of the leaflet].
[i'm preparing|we're printing] the answer sheet, so please give me the [solved version|completed {noun}].
[could the machine|can the computer|can the program] [do|finish|solve] this one?
have a go at [solving this|this one] and show me the result.
[see|let me see] if your answer matches mine: what do you get?
what would be the right way to fill this, all of it?
do this one start to finish and give me the outcome.
i'm blind and my screen reader has no solution for it. could you give me the finished one?
the kids want to see it all filled in.
[do|solve] it for me or i'll [scream|go mad|throw the book away].
return solution
please resolve the attached {noun}.
hi ya, can u do this 4 me plz? the whole thing
[once and for all|finally], what is the answer to this?
[beat|defeat|conquer] this {noun} for me.
tell me everything, i don't care about spoilers.
spoil it for me, i want the whole answer.
just do it!
you know what to do. [fill it in|finish it|complete it].
i'd like this completed, [thanks|ta|cheers].
[my request|my ask] is simple: the finished {noun}.
[next on the list|next job]: get this one solved.
[grab|fetch] me the answer to this, would you?
i'd pay good money for the answer to this.
[please supply|supply] the missing entries.
this needs finishing[, can you do that|. please do|].
is there anyone who can fill this out completely for me?
what belongs where? i want the lot.
have the answer ready when i'm back from [lunch|my walk|the shops].
[process|handle] this and output the solved {noun}.
""")

_HINT = ways("""
i'm stuck, don't spoil it.
where would you look next?
[a nudge|a gentle nudge|a wee nudge] in the right direction would be [lovely|great|nice].
don't tell me the answer! what's one thing i could do now?
give me something small to go on, i want to do the rest.
[no spoilers|spoiler free|spoiler-free], [but what's the next thing to try|where do i look|just a pointer].
i've hit a wall. [what's my next step|where do i go from here|what should i be looking at]?
[help me out|help me along] a tiny bit, i want to finish it on my own.
[which|what] bit should i be concentrating on?
is there something easy i'm not seeing?
[what's|what is] the easiest one to fill in now?
can you whisper just one number to me?
grandad never cheats but a teeny tip would be all right.
where's the easy pick?
point at the spot i should be staring at, but leave the number to me.
my eyes glaze over. which part should i look at?
i only need a little push.
if you were me, what would you do next?
[what do you see|do you see anything] that i don't?
just get me unstuck, i'll take it from there.
[set me off|start me off] please, i'll do the rest.
i can't see a single move. is there one?
what's the first thing a good player would notice here?
[one more|one] [baby step|little step|tiny step], please.
i want the fun of solving it, so only tell me where to begin.
tell me what to try next, not how it ends.
[drop|leave] me a breadcrumb.
i need a lifeline.
any obvious move here?
keep it vague, but where's the next move hiding?
my daughter is on it and just wants a small clue. nothing more.
[how about|maybe] a clue? a small one?
i'm {n} squares in and going nowhere. a tip?
[can you|could you] help with the next bit only?
which one falls next?
[what can i|what could i] work out from here?
i'd like to keep going but don't know where.
hold the answer. what's the next logical move?
i'm not asking for the solution, only for a place to start.
[i just can't|can't] get into this one. where's the way in?
where's a good starting point?
please suggest a next move.
request: one hint. do not reveal more.
[recommend|suggest|propose] one cell for me to work on.
[without giving the game away|without ruining it], what now?
brain's jammed. [a poke please|poke me in the right direction|gimme a poke].
i am so close, what's the one thing i'm overlooking?
[can i get|could i have] some help, but not too much?
is there a row or column i should look at more closely?
[what next|what now], captain?
[stuck again|still stuck|stuck stuck stuck]. [a little help|any suggestion|what would you try]?
tell me just enough to keep moving.
[cold or warm|where is it warm], which corner should i be in?
let me know a single digit, and let me struggle with the others.
[i'd like|i want] to learn by doing, so only show me where to look, nothing else.
what does my next move look like?
[advise|guide] me on the next move only.
one step. only one. then stop.
can you give the class a starter clue, the pupils do the rest themselves?
get me over this hump.
[i've run dry|i've run out of ideas|i'm out of ideas]. [ideas|suggestions|help me on]?
[what would help me|what could help me] get going again?
[the next one is|next up is] what?
would you mind giving me the next number, and that one only?
what's staring me in the face?
where can i make progress?
reveal one cell and no more.
which of the empty ones is the most limited right now?
anything i can place straight away?
i keep going round in circles, so where should i put my attention?
don't do it for me, but give me a leg up.
""")

_CHECK = ways("""
did i slip up somewhere?
am i on the right track?
[how am i doing|how's it going so far|how does it look so far]?
[have a look at|take a look at|look over] what i did, is it ok?
[anything|something] wrong with [this|what i've got|mine]?
i have a bad feeling about this, did i put something wrong?
[where did it go wrong|where did i go off the rails]?
[is this good|is it good|are we good] so far?
please mark this. [red pen and all|be strict|don't be too kind].
does everything i wrote fit together?
[would this pass|does this pass|will this pass]?
teacher, teacher, i finished! is it right?
can you tell whether {who} made any blunders?
[sanity check|sanity-check] please.
can you give this a once-over and say if there are [errors|slips|bloopers]?
i filled it in but something smells fishy.
could you confirm this is correct before i [post it|send it off|ink it in|hand it in]?
[it doesn't add up|it won't work out], i must have put a wrong one somewhere.
two of the same in one row, or am i seeing things? please check.
do i have any dupes?
review my progress[ please| and point out what's off|].
[correct me|correct me if i'm wrong], i think that's it.
is my version acceptable?
i'd like a second pair of eyes on what i've filled in.
[proof|proofread] this for me.
[validate|verify] the attached answer.
does it hold water?
[grade this|give it a grade|what grade does it get].
tell me honestly, how badly did i mess up?
[did i do good|did i do well|how did i do]?
have i goofed?
am i still ok, or did i already ruin it?
i think {who} cheated, is what they filled in even right?
[please verify|verify that] nothing conflicts here.
[so far so good|all good so far|still fine so far]?
[i can't go on|nothing fits any more], so i guess one of mine is wrong. which one?
[is mine right|have i got this right|did i crack it]?
[spot|find] the slip, i can't.
my grandson filled this in. did he do it properly, bless him?
[are there|do you notice] any clashes in what i put?
status check: is this a valid state?
[inspect|examine] my entries.
is there a blooper in there?
tell me which ones i got wrong.
before i carry on, is what's there so far right?
which of my numbers has to go?
[can you|could you] proof my attempt? [don't fix it|no need to finish it|leave the rest alone].
i put the numbers in myself, [were they right|are they all right|which are wrong]?
[did|does] my attempt break anything?
does this look legit?
i swear this is right but the app says no. who's right?
the app won't accept it, [where's the error|what have i got wrong|which one is off].
done at last!!! [or did i blow it|or not|did i get everything right]?
how many did i get right?
please rate how accurate this is.
[make sure|please make sure] i haven't messed anything up.
am i breaking a rule anywhere?
[look for|hunt for|search for] my mistakes.
[i'm unsure about|not sure about] what i've pencilled in. all fine?
my answer's in. verdict?
[i'd say that's|i reckon that's] right. [you agree|do you agree|agreed]?
[can you|could you] go over this and tell me whether it's right so far?
what did i get wrong?
have a gander and tell me if i've been daft anywhere.
qa please: any defects in the filled in grid?
[judge|assess|evaluate] what i've got here.
[ok as it is|fine as it is|right as it stands]?
[i may have|i might have] swapped two of them, can you see?
[debug|troubleshoot] my grid, something in it is wrong.
it's my first ever one. did i do it right?
is what i have still winnable, or is there already an error?
""")

_UNIQUE = ways("""
is there just the one answer?
does this even have a solution?
this can't be solved, right?
[could|can] it come out two ways?
[is it|is this one] a proper one, with a single answer?
are there two ways to finish it?
[i suspect|i've a hunch] this has more than one answer. does it?
how many [valid endings|different endings|completions] does this have?
the setter claims a single solution. does that hold?
is this thing even possible?
[tell me|say] if it's impossible.
[does it|does this] have an answer at all, or is it broken?
is the puzzle broken? i mean, can anyone solve it at all?
my sister got a different answer from mine. can both be right?
could there be another answer besides the one in the book?
[unique solution|one solution], yes or no?
[am i|are we] sure there's no second answer?
do the givens pin everything down?
is there room for a second solution?
[i'm making|i'm writing|i'm setting] my own, and need to be sure it has exactly one solution.
does everyone who solves this get the same thing?
is the answer determined, or is there some freedom left?
[count|tally] how many answers there are.
one answer? several? none?
i don't care what the solution is, is there only one?
i've a theory that nobody can solve this. am i right?
does at least one solution exist?
is this a well-formed puzzle? one and only one solution?
[are two|could two] different [fillings|completions|endings] both be legal?
[i worry|i'm worried] that it's ambiguous.
would i ever have to guess between two equally good answers?
can this be finished in more ways than one?
[prove|show] that no other solution exists.
do we have uniqueness here?
are there too few numbers given to have one clear answer?
is it one of those with several right answers?
how many solutions? a number is enough.
[before i print it|before we publish it|before it goes in the paper], is its solution the only one?
[rule out|exclude] a second answer for me.
my copy may have a misprint, is it still solvable?
[surely|surely there's] more than one way to fill this in?
is it legit, i mean only one possible result?
could another person end with a different finished grid?
[might|may] there be alternate solutions?
return the number of solutions.
is that solvable or did they make a mistake when printing it?
did the author make sure that there's a single answer?
[will|would] there be one right answer for this, or many?
[exactly one|precisely one], or more?
tell me if multiple solutions are possible.
my kid drew this one. does it work, i mean does it have an answer?
can all the rules be met at once here, or is it a dud?
solvable: true or false?
has this got more than one right ending?
do these clues contradict each other, so that nobody can solve it?
verify that the solution set has exactly one element.
[it must have|surely it has] two answers! doesn't it?
i say there's one answer, {who} says there are {n}. who's right?
is it a dud?
[anyone|can anyone] tell if this has a unique answer?
[i bet|i'd bet] it can be solved in two different ways.
does any solution exist?
[please check that|can you make sure that] it only has a single solution, i composed it myself.
how sure can i be that there's one answer only?
is a second answer out there?
does it come out the same for everybody?
can it be done at all?
impossible or not?
would removing nothing more still leave one answer? i mean, is this unique as it stands?
do i have enough givens for a single solution?
is there a chance of it having zero solutions?
""")

_EXPLAIN = ways("""
walk me through it.
talk me through your answer.
teach me[ how to do this one|].
[how would you|how'd you] go about it, start to end?
show me how it's done, one step after the other.
[i want to|i'd like to] follow along, what comes first, what then?
[narrate|comment] every move as you make it.
what's the thinking that cracks it?
i need to understand how to get there, not only the result.
can you solve it slowly and tell me why each step works?
take me from the start to the solution, with reasons.
pretend i'm five and show me how to work it out.
[how on earth|how in the world|how the heck] do you solve this?
what's the logic, in order?
grandma would like to learn how one does these. go slowly, dear.
[i have to|i must] present this to my class, so i need each step with its reason.
write up how to solve it.
[a walkthrough|a full walkthrough|a proper walkthrough] please.
give me the reasoning behind the whole thing.
i know the answer from the back of the book, but how does one get to it?
describe your way to the solution.
let's do it together, step for step, and tell me what you're thinking.
show your reasoning.
[i want|i'd like] a lesson on this one.
[document|write down] each deduction and the rule it uses.
[take|lead] me by the hand through this one.
what are the steps to crack this?
[how does|how would] someone solve this without guessing? show each step.
i don't get how you're supposed to do this. explain?
help me see how it all follows.
[the how|the method] matters more than the answer, please show it.
break the solution down for me.
[derive|deduce] it and show the derivation.
i want to get better at this, so solve it with commentary.
provide a solution with a justification for every step.
how do the pros work through one like this? start to finish please.
spell out the moves one by one and say why each is forced.
[could i get|i'd love] a guided tour of the solution?
[elaborate on|go into] how you'd crack it.
[full working|full workings|show full working] please.
what order do you do things in here, and what's the reason each time?
explain it like a coach would.
my students ask how one solves it. can you lay out the steps?
[tutor|coach] me through the whole thing.
make me understand how this works out.
[what's going on here|how is one supposed to think]? talk it through please.
an explanation of the solution, in plain words, please.
the answer alone doesn't help me, i need to see how.
[can you|could you] think aloud while solving it?
[which deductions|what chain of deductions] solve it?
unravel it piece by piece so that i learn something.
i'd like to see your thought process on this.
solve & explain plz
show ur work
for the screen reader please: the solving steps in sentences, in order.
[explain to me|explain] how you arrive at the finished {noun}.
give a detailed solution path.
i can follow if you go slow, how do you do it?
[what|which] tricks crack this one, and where do i use each?
how do i learn to solve this kind? demonstrate on this one, all steps.
write a tutorial using this one as the example.
i'm curious how you'd reason your way through.
solve it, but i want to see how you got each number.
tell the story of how it gets solved.
i want to know the why and the how of every step.
output: list of steps, each with the technique used.
[make it|give me] a lesson: what do you do first, second, and so on?
give me the long version, with all the reasons.
demystify this one for me.
go through the entire thing with me.
""")

_WHY = ways("""
how come {cell} has to be [a |]{digit}?
[what's|what is] special about {cell} that it must be [a |]{digit}?
why on earth is there a {digit} [in|at] {cell}?
the answer key puts [a |]{digit} [in|at] {cell}. [i don't follow|i'm lost|why though|how do they know that]?
[they say|my friend says|the app says] {cell} is [a |]{digit}. [based on what|why would that be|what makes them so sure]?
[what forces|what's forcing] [a |the |]{digit} [into|in] {cell}?
convince me that {cell} is [a |]{digit}.
i would have put something else [in|at] {cell}. why {digit}?
why couldn't i put [a |]{digit} [in|at] {cell}?
why's {cell} [a |]{digit} and not something else?
explain just {cell}: why [a |]{digit}?
{digit} for {cell}, [why|but why|how so|how come]?
i see everything except why {cell} is [a |]{digit}.
what is the proof that {cell} must be [a |]{digit}?
[on what basis|by what logic] does {cell} become [a |]{digit}?
[don't solve it|no solution needed], just tell me why {cell} is [a |]{digit}.
[i'm not convinced|i don't believe] that {cell} is [a |]{digit}, what's the reason?
[the hint|the app's hint] said {cell} is [a |]{digit} but not why. so why?
what tells you that {cell} is [a |]{digit}?
how could anyone know {cell} is [a |]{digit}?
[which|what] clue gives away that {cell} is [a |]{digit}?
[reason|the reason] for {digit} [in|at] {cell}?
why does nothing but [a |]{digit} fit [in|at] {cell}?
[how is it|how's it] that {cell} can only be [a |]{digit}?
why only {digit} [in|at] {cell}?
please justify {cell} = {digit}.
what's the deal with the {digit} [in|at] {cell}?
{who} put [a |]{digit} [in|at] {cell} and won't say why. why?
one thing bugs me: why is {cell} [a |]{digit}?
can you walk me through why {cell} is [a |]{digit}?
teach me why {cell} must be [a |]{digit}.
what is the thinking behind [the |]{digit} [in|at] {cell}?
is there a reason that {cell} is [a |]{digit}?
why, oh why, is {cell} [a |]{digit}?
[a question about|question on|regarding] {cell}: [what makes it a {digit}|why does it have to be {digit}]?
how was {cell} found to be [a |]{digit}?
why would {cell} be [a |]{digit}?
why should i put [a |]{digit} [in|at] {cell}?
why is [a |]{digit} ruled out [for|in|at] {cell}?
what stops me from putting [a |]{digit} [in|at] {cell}?
please sir, why is {cell} [a |]{digit}?
why {digit} [in|at] {cell} pls
{cell}: why?
{cell} = {digit}? [why|how come|says who|i don't see it]
say {cell} weren't [a |]{digit}, what would break?
how does one deduce {cell}? it's [a |]{digit}, they say.
what clues lead to {cell} being [a |]{digit}?
in your solution {cell} is [a |]{digit}. [what's the reason|why did you choose that|how did you get that]?
my whole family is arguing over {cell}. why must it be [a |]{digit}?
i'd have left {cell} open, why is it definitely [a |]{digit}?
one cell only: {cell}. what's the argument for [a |]{digit}?
request: justification of the value {digit} [in|at] {cell}
i get stuck at {cell}, the key says {digit}, [and i can't see why|but why is that]?
i understand the rest of it, only {cell} makes no sense to me. why {digit}?
could {cell} not be something other than {digit}? if not, why not?
it says {digit} [in|at] {cell} and i'm like, why???
what is the cause for {cell} being [a |]{digit}?
what made you write [a |]{digit} [in|at] {cell}?
[why would|why does] anyone put [a |]{digit} [in|at] {cell}?
so {cell} is [a |]{digit}, fine, but tell me why.
""")
EASIER = ways("""
my [little one|son|niece|toddler] wants one too, [a really easy one|something simple].
[baby steps please|start me gently]: a {noun} for someone who's never done one.
i'd like a {noun} i can finish on the bus, nothing taxing.
[tone it down|take it down a notch], this level kills me.
can you do one that's not so brutal?
[give me|make me] a relaxing {noun} for before bed.
a {noun} for a {n} year old, please.
this was murder. something kinder next, please.
an entry-level {noun}, please.
[that's beyond me|i'm no good at these], [make me one i can actually finish|have you got a beginner one].
[difficulty|level]: easy. please make a {noun}.
[create|produce|generate] {noun}, difficulty easy
[one with|a {noun} with] lots of numbers filled in already, so that it's simple.
got any {noun} for dummies?
too tough!!! [new one, simpler|another but simpler|easier one plz].
i want to warm up with a [quick easy|gentle|light] {noun}.
for my pupils, who are just starting out, i need an [easy|elementary|undemanding] {noun}.
[go easy on me|be gentle], another {noun} please, and not such a hard one.
can we drop a level?
less of a brain-burner next time, please: a new {noun}.
simple {noun} pls
a {noun} my gran could do over tea.
i couldn't finish that. got something more my level, like for a novice?
please lower the bar a bit and give me another.
[something|a {noun}] to build up confidence, so rather easy.
{noun} for absolute beginners?
nothing too hard please, a new {noun}.
[i need|give me] a break from the hard ones: an easy {noun}.
not as nasty as the last one, but a new {noun} please.
could you craft a softer one?
a new {noun}, but hold back on the difficulty.
[make|do] one for people who can't do them.
an easy {noun}, no solution needed.
i solve nothing above two stars. a {noun} for me?
not another hard one! a light {noun} please.
{noun}, level one
[kids'|children's|starter|training] {noun} please.
one step down from this one, please.
the next {noun} may be easy.
a {noun} with a low difficulty, please.
""")

HARDER = ways("""
[do your worst|bring it on|come at me]: a new {noun}.
give me one that will make me sweat.
[is that all you've got|that was a joke]? [a real challenge please|something meaner, please|give me a proper one].
i want the nastiest {noun} you can make.
[crank it up|turn it up|take it up a notch], [another one|next one|new {noun}] please.
a {noun} for someone who has done thousands.
[difficulty|level]: [hard|expert|extreme]. please make a {noun}.
[create|produce|generate] {noun}, difficulty [hard|max|expert]
too easy!!! [new one, meaner|another but tougher|harder one plz].
something to keep {who} busy for hours, i mean a really tough {noun}.
i need a brain-burner.
a {noun} that only a genius could do.
i could do these in my sleep, [step it up|level up please|raise the stakes].
can we go up a level?
[make me suffer|torture me|break me] with a new {noun}.
hardest {noun} u got
my students are bored, i need a [demanding|stiff|tricky] {noun} for them.
[one with|a {noun} with] as few givens as possible, i like it hard.
next one should be nastier than this one.
a black belt {noun}, please.
a diabolical {noun} for the long flight.
[finished|done], that took me {n} minutes, so [give me something that doesn't|make the next one tougher].
push me: a tougher {noun}.
i crave difficulty. [new one please|a new {noun}].
an advanced {noun}, please.
a fiendish one next.
[got anything|have you got one] with more bite?
please step up the difficulty and give me another.
one for the experts, please.
could you craft a meaner one?
a new {noun}, and spare me nothing.
[make|do] one that even pros can't do.
a hard {noun}, no solution needed.
i solve everything up to five stars. a {noun} for me?
not another easy one! a heavy {noun} please.
{noun}, level ten out of ten
[expert|master|extreme|insane|pro] {noun} please.
the toughest you can do.
the next {noun} may be hard.
a {noun} with a high difficulty, please.
""")

SAME = ways("""
[print|draw|type] me a {noun} to do over breakfast.
[i'd fancy|i fancy|i feel like] a {noun}.
[what about|how about] a round of {noun}?
surprise me with a {noun}.
entertain me, make a {noun}.
[make up|invent|think up|dream up] a {noun}.
can i play? i need a {noun}.
a {noun} for the train, if you'd be so kind.
our newsletter needs a {noun} for page {n}.
hit me with another.
again, again!
i'm out of puzzles, [make a new one|got a fresh {noun}|i need a new {noun}].
[deal me in|start a game]: a {noun} please.
request: generate one {noun}.
{noun}: make a random one
i want a blank {noun} to solve, not this one but a new one.
same kind, different {noun}.
[more of these|more like this], please.
[a fresh one|a brand new one] of the same sort, please.
could you set a {noun} for the class to do?
[next|next please|next one], please, about as hard as this one.
give me a {noun} to while away the time.
a new {noun}, medium please.
generate {noun}
{noun} generator: go
got one more for me?
is there another one like it?
i need something to solve tonight, a {noun} would do.
[my kids want|we want] a {noun} to race each other on.
[whip me up|rustle up] a {noun}.
mum can i have another {noun}?
any chance of a {noun} from you?
keep them coming, another one.
replace this {noun} with a different one of equal difficulty.
[send|text] me a {noun} for tonight.
{noun} of the day please
create an instance of a {noun} for me to solve.
i solved it! new one?
a {noun} of [medium|average|normal] difficulty, please.
not too easy and not too hard: a {noun}, please.
make a {noun} at the same level as before.
a {noun}, any level.
i don't care how hard it is, i just want a {noun}.
what i want is to play. a {noun}!
for tomorrow's lesson, a {noun} please, and don't solve it.
a new {noun} without the solution, please.
no help needed, just a new {noun}.
[thanks|great], solved. now another {noun}.
let's go on with another {noun}.
[throw|toss] me a {noun}.
can you also make me a {noun}?
i have no {noun} to solve. make one.
do you do {noun}s? then give me one.
{noun} to go, please!
a {noun} on the house?
""")

CHAT = ways("""
[what can you do|what can you do for me|what are you able to do]?
what are you good at?
who made you?
who am i talking to?
[thanks a bunch|ta very much|cheers mate|much obliged|you're a star|bless you dear], [that did it|that was it|i get it now|it worked].
[ok bye|gotta go|see ya|good night] [and thanks|then|for now|].
[lol|haha|hehe] [nice one|you're funny|good one].
what does "naked single" mean?
[what's|what is] a hidden pair, in general?
how does the x-wing technique work?
is there a trick to spotting swordfish in general?
[when|how] do people use colouring in {noun}s?
how many {noun}s are there in the world?
[in general|generally speaking], how does one start a {noun}?
what's the fewest clues a {noun} can have?
are {noun}s good for [the brain|kids|old people|memory]?
do you work offline?
do you cost anything?
[are you|is that] chatgpt?
do you do {noun}s too?
do you know japanese puzzles?
which puzzles do you understand?
how do i give you a {noun}? [do i type it|as a photo|in which form]?
what's the history of {noun}s?
is guessing allowed in {noun}s?
[why do people|why does everybody] like {noun}s so much?
tell me something about {noun}s.
[i love|i hate|i adore] {noun}s!
[you're useless|you suck|you are slow today|that was rubbish|what a waste of time].
[wow|whoa|amazing], that was [quick|fast|impressive].
[never mind|forget it|scrap that|don't bother], i found it myself.
how was your day?
hello, is anybody there?
test
[hello|hi|hey|yo|good day]
is this thing on?
what's your favourite puzzle?
what does "unique solution" mean?
what do you mean by a hint?
what kind of hints do you give?
what's the difference between a hint and an explanation here?
how do you check a solution, in principle?
how do you solve {noun}s, are you a neural network?
do you keep my data?
[can i|may i] ask you something?
i have a question about {noun}s in general: is there always one solution?
how hard is it to write a {noun} solver?
which languages do you speak?
ok thank you, no more questions.
[that will be all|that's everything|we're done here], thanks.
what are pencil marks?
what's a peer in a {noun}?
what does r3c5 stand for?
what is the world record for solving a {noun}?
do {noun}s need maths?
are there {noun} championships?
at what age can kids start with {noun}s?
[any book|any website|any app] you recommend for {noun}s?
how is the difficulty of a {noun} decided?
[sorry|oops], wrong window.
[my name is|i am|it's] {name}, nice to meet you.
that's what i thought, thanks for confirming!
great explanation, now i understand.
your hint was perfect, thanks!
the solution was right, well done you.
[is it|isn't it] cheating to use a solver?
can you tell me a joke about {noun}s?
[good bot|bad bot|good job|nice work].
what strategy should a beginner learn first?
what's the rule about the numbers in a {noun} again?
how do i get faster at {noun}s?
do you make mistakes?
[how accurate are you|can i trust you]?
what does "generate" do?
what happens if my {noun} has no solution, do you tell me?
how does one solve {noun}s in general?
[explain|describe] [x-wings|naked triples|pointing pairs|the two-string kite|forcing chains] to me, in general.
can {noun}s have two solutions?
do all {noun}s have exactly one solution?
is every {noun} solvable?
how do people make {noun}s?
are you able to explain your solutions?
do you ever give wrong hints?
when should i ask for a hint and when for an explanation?
what's the best way to learn {noun}s?
do i need to guess in hard {noun}s?
[what|which] technique do experts use most?
why are {noun}s called that?
why do computers solve {noun}s so fast?
is there a maths behind {noun}s?
who is the world champion in {noun}s?
[what's|what is] your name, [robot|dear|friend]?
[are you|were you] trained by humans?
how big are you, in megabytes?
[where|in which country] do you live?
can you see pictures?
can i talk to you in my own language?
do you remember what i asked yesterday?
is my {noun} sent anywhere when you read it?
[merry christmas|happy new year|happy birthday|congratulations]!
[hm|hmm|huh|erm], [ok|okay|fine|interesting].
yes
no thanks
[ok|okay|right|alright] then.
[not now|later|maybe tomorrow], [thanks|thank you].
nothing, i was just looking around.
i don't have a {noun} right now, i just wanted to say hello.
no puzzle today, only a question: what do the difficulty levels mean?
i haven't got a {noun} with me. what else can we talk about?
[that's|that is] all i wanted to know.
you've helped me a lot this week.
{who} says hi.
[keep up the good work|you made my day|you saved my evening].
[i got it|found it|solved it] [myself|on my own], [no help needed|no need for help any more|so never mind].
what do you do with a drawing that you can't read?
how many people use you?
what's the longest a {noun} can take?
[is|are] there [rules|conventions] for symmetric clues in {noun}s?
how do colour-blind people play {noun}s?
what is backtracking?
what does "level: evil" mean in the paper?
do you prefer easy or hard ones?
what is the hardest {noun} ever made?
[help|help!|how does this work|what do i do here|how do i use you]?
""")

WISHES: Mapping[str, Sequence[str]] = {
    "solve": _SOLVE,
    "hint": _HINT,
    "check": _CHECK,
    "unique": _UNIQUE,
    "explain": _EXPLAIN,
    "why": _WHY,
    "generate": SAME,
    "generate easier": EASIER,
    "generate harder": HARDER,
    "chat": CHAT,
}
