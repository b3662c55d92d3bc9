"""Further wishes in English, chosen for the words in them: each says in one of its own ways what is wanted."""

from __future__ import annotations

from training.corpus.wish_bank import Bank, lines

WISHES: Bank = {
    "solve": lines("""
        [crack|beat|conquer|nail|ace|knock off|dispatch|decode|decipher] [it|this|this {noun}|the {noun}] for me[, please|][.|!|]
        [work|figure|puzzle] [it|this|the whole thing] out[ for me|][, please|][.|!|]
        [tackle|handle|take care of|deal with|process|compute|calculate|run] [this|this one|the {noun}|it][.|, please.|]
        [populate|complete|fill] the [missing|open|remaining|leftover|unknown|vacant] [numbers|cells|squares|fields|positions|entries][.|, please.|]
        [derive|determine|obtain|produce|output|return|print|display|emit] [the|its] [solution|solved state|final state|completed grid|solved board][.|]
        what [numbers|digits] [are missing|go where|belong in the gaps|go in the empty cells|do the blanks hold]?
        [i surrender|i'm giving up|i throw in the towel|i concede|it beat me|it defeated me|that one wins][, what's the solution?|, tell me the answer.|. solve it.]
        [too lazy|too tired|no time|no patience|no energy] [to do it myself|for this], [just do it|answer please|finish it for me].
        [spoil it|spoiler please|spoil away|i don't mind spoilers]: [all of it|the full answer|every number].
        [skip the hints|no clues needed|don't bother with hints|no explanation needed], [just the answer|only the result|the final grid] please.
        [can your|could your] [program|tool|engine|algorithm|network|bot|app] [do|manage|crack|handle|solve] [this|it|this one]?
        [task|request|job|todo|action]: [solve|solve puzzle|complete the grid|fill in blanks|return solution].
        [my kid|my grandma|my teacher|my boss|my wife] [wants|needs] [the answer|the solution|it finished|it solved] [by tonight|now|asap|].
        [please|kindly] [reply|respond|answer|come back] with the [solved|completed|finished|full] [grid|board|{noun}][.|]
        [where do all the numbers go|which digit goes in which cell|what is in each empty cell]?
        [let's see|i'd love to see|show|i wonder about] [the finished product|it all filled in|the end result|how it turns out][.|]
        [the key|the answer key|answer sheet|the solution page] [is missing|got torn out|got lost], [what would it say|can you recreate it]?
    """),
    "hint": lines("""
        [a clue|one clue|a pointer|a tip|a nudge|a push|a prompt|an idea|a suggestion|some direction|a lead|a starting point][, please|, no more| would help| is enough|][.|?|]
        [i'm|we're|i am] [jammed|blocked|lost|at a loss|out of ideas|at an impasse|at a standstill|going in circles|not getting anywhere|bogged down|spinning my wheels][.|, help me along.|, what should i try?]
        [which|what] [cell|square|row|column|box|number|digit] [should|would|do] [i|you|one] [look at|try|do|attack|fill|examine] [next|first|now]?
        [what's|what is] [the next|my next|a good next|the easiest next|a sensible] [move|step|cell|placement|deduction]?
        [don't|do not|please don't|just don't] [give it away|tell me everything|reveal it all|spoil it|show the answer|solve it|fill it in]; [only a hint|just a nudge|a pointer will do|push me in the right direction].
        [steer|guide|point|push|nudge|lead|direct] me [in the right direction|toward the next number|a little|to the next step][, no spoilers|][.|]
        [where|how] [do|should|can] i [go on|continue|proceed|carry on|begin|start|move on][ from here| from there| now|]?
        [is there|do you see] [anything|a single|a cell|a number] [obvious|easy|i can fill in now|i overlooked|i am missing|i haven't noticed|that can be placed]?
        [help me|assist me] [with the next one|a bit|a little bit|along|one step|to get unstuck|to take the next step], [not the whole thing|not all of it|i want to do the rest].
        [one|a single|just one|only one|just the next] [number|digit|step|move|cell|placement] [please|is enough|will do|that i can place now][.|]
        [what am i|what did i|what have i] [overlooking|overlook|not seeing|missed|failing to notice]?
        [i want|i'd like|i prefer] to [solve it myself|do it on my own|find it myself|work it out myself], [so only a tip|but i need a push|just give me a start].
        [hint|tip|clue|nudge|help|stuck][!|?|...| pls| plz| please|]
        [what technique|which strategy|which trick|what trick|what method] [applies|should i use|helps|works|would help] [here|now|next]?
        [could|can] you [unstick me|get me going|get me started|help me over the hump|show me one move|drop a hint|give me something to go on]?
        [what would|what does] [an expert|a pro|a strong solver|you] [do|play|look at|see|notice] [here|next|in this position]?
        [coach|teacher|assistant] [mode|]: [one small hint|do not reveal the answer|only the next step].
    """),
    "check": lines("""
        [verify|validate|proofread|double check|review|assess|evaluate|examine|scan|test|sanity check|vet|cross-check|confirm] [my work|my numbers|my entries|my answers|my progress|what i filled in|what i wrote|my solution][.|, please.|?|]
        [any|are there any|do you notice any|can you spot any] [slip-ups|goofs|bugs|duplicates|wrong digits|bad entries|violations|false numbers|misplaced numbers|inconsistencies|collisions|repeats|typos][ in there| in it| so far|]?
        [did|have] i [goof|mess it up|make a blunder|get something wrong|put a wrong number|misplace a digit|break a rule|make a wrong turn|get a number wrong|do something illegal|mistype something][ somewhere| anywhere|]?
        [which|what] [of my numbers|of my entries|cells|digits|one] [is|are] [wrong|incorrect|false|mistaken|off|bad]?
        [am i|are we] [good|correct|right|still fine|doing fine|safe|all right|okay|on course|still on track] [so far|up to now|until now|here|to this point]?
        [is|was] [everything|all|what i did|my last move|that move|each of my entries] [legal|valid|correct|in order|consistent|as it should be|fine][ so far|]?
        [does|do] [my attempt|my try|it|what i have|my entries|the numbers i put] [check out|pass|work|conflict|hold|make sense|agree with the rules|match the solution]?
        [highlight|mark|list|flag|circle|report|indicate|underline|tell me about] [mistakes|all errors|wrong entries|the wrong ones|my errors|whatever is wrong|conflicts][.|, please.|]
        [something|somewhere something] [went wrong|must be wrong|is fishy|does not fit|clashes|contradicts], [find it|where|what is it|can you see it]?
        [i've got|there are|i see|now i have] two [{digit}s|of the same number] in [one|a] [row|column|box], [what did i do wrong|where is the mistake|which one is wrong]?
        [right or wrong|true or false|correct or not|pass or fail|good or bad|yes or no, is it right]?
        [please|can you] [correct|grade|score|rate|mark] [my homework|my paper|it like a teacher|my attempt|this attempt|my exercise][.|?|]
        [i finished|i completed|all done|i think that's it|i filled everything in], [did i win|did i get it|is it right|how did i do|please verify]?
        [don't solve|do not solve|no solution please|i don't want the solution], [just check|only say if there are errors|just tell me if i'm right|only verify].
        [can|could] [somebody|someone|you] [confirm|tell me] [this is right|i did this right|that it's correct|whether it's correct|if i went astray]?
        [qa|validation|verification|review] [please|needed|request|requested]: [are the entries correct|is the filled grid valid|report mistakes].
    """),
    "unique": lines("""
        [is|was] the [answer|solution|result] [unique|the only one|unambiguous|one of a kind|well-defined|determined]?
        [does|would] [it|this|this {noun}|the {noun}] have [one|exactly one|a single|two|several|multiple|many|any|more than one|no] [solution|solutions|answer|answers][ only| at all|]?
        [can|could] [it|this|it all] be [solved|filled in|completed|finished|done] in [more than one way|several ways|two ways|different ways|just one way|one way only]?
        [is it|is this|would you call it] [well-posed|proper|a proper {noun}|ambiguous|valid as a {noun}|a legit {noun}|a fair {noun}|underdetermined|solvable|even possible|impossible|uniquely solvable]?
        [number|count] of [solutions|answers|possible solutions|completions|valid fillings][, please|][?|.|]
        [count|enumerate|tell me the number of] [the solutions|all solutions|possible answers|the ways to fill it|completions][.|]
        [are|aren't] there [other|further|two|multiple|alternative|additional|several] [solutions|answers|ways|possibilities|options][ too| as well|]?
        [my friend|my brother|my sister|the book|somebody|the app] [found|has|shows|got] [another|a different] [answer|solution], [can both be right|is that possible|are there two]?
        [does it|will it|can it] [have a solution|work out|be solved] [at all|to begin with|in the first place]?
        [i made|i set|i designed|i composed|i created] [it|this|this {noun}] [myself|on my own|], [is it unique|does it have exactly one solution|is the solution unique|is it a proper one]?
        [are there enough|do i have enough|is that enough|are these enough] [clues|givens|numbers|hints in the grid] [for a unique solution|to pin it down|for just one answer|to force one solution]?
        [i got two|i found two|i keep finding two] [different |][solutions|answers], [is that allowed|how many are there|is the {noun} broken]?
        [one|single|exactly one] [solution|answer|way] or [more|several|many|two]?
        [check|prove|verify|test|make sure|confirm] [that it has one solution|uniqueness|that the solution is unique|that there's only one answer|the number of solutions][.|, please.|]
        [without guessing|with logic alone], [is there only one way|does it lead to a single answer|can there be two endings]?
    """),
    "explain": lines("""
        [teach|show|tell|walk|talk|take|guide] me [through it|how to do it|how you get there|step by step|how it's solved|how this works|through the solution|through each step][.|, please.|]
        [i want|i'd like|i need|we'd like] to [learn|understand|follow|see|know] [how|how it is done|the reasoning|the logic|the steps|the method|the thinking|why it works][.|]
        [explain|describe|illustrate|demonstrate|clarify|detail|document|write out] [the steps|the logic|your reasoning|how you solve it|each move|every step|the approach|the process|how to get the answer][.|, please.|]
        [with|including|plus] [reasons|reasoning|explanations|justification|commentary|all steps|a walkthrough|the working|working shown][, please|][.|]
        [show|include] [your|the] [work|working|steps|reasoning|logic|thought process][.|, please.|]
        [how|in what order|by which steps|by what logic] [do|would|does|can|should] [you|one|a human|a person|anybody] [solve|get|work out|approach|reason out|crack] [this|it|this one]?
        [not just|more than|i don't only want] the [answer|solution|result], [i want to understand it|explain it too|tell me how as well|also the reasons].
        [as if|like] [i was|i were|i'm] [five|a beginner|a child|new to this|in school]: [how does it go|explain|how is it solved]?
        [make|help] me understand [it|this|how to solve it|the logic behind it|what to do and why][.|]
        [a|the] [walkthrough|tutorial|lesson|step-by-step|guide|demonstration|worked solution|commentary|breakdown] [please|would be great|is what i need|for this one][.|]
        [what|which] [techniques|strategies|rules|logic|reasoning] [lead|leads|get|gets] [to the solution|to the answer|you there]?
        [i never|i don't|i can't] [understand|get|see] how [people|you|they] [do these|solve these|get there], [please explain|show me|enlighten me].
        [one step at a time|step by step|bit by bit|slowly][, please|]: [how is it solved|how do i get to the answer|what do i do and why]?
        [for my|for the] [students|class|pupils|blog|video|daughter], [explain how to solve it|i need the reasoning|describe the way to the answer].
        [verbose|tutorial|teaching] mode: [solve with explanation|explain every placement|explain each deduction].
    """),
    "why": lines("""
        why [is|must|has|should|does] {cell} [be |have to be |equal |]a {digit}?
        [how come|how is it that|why is it that] {cell} [is|has to be|must be|can only be] [a |]{digit}?
        [what makes|what forces|what tells you that|how do you know that|how do we know] {cell} [to be|is|must be|a] {digit}?
        why [can't|cannot|couldn't] {cell} be [anything else|another number|something else]?
        [explain|reason for|logic behind|proof of|please explain] [the|that] {digit} [in|at] {cell}[.|, please.|]
        [where does|where did|how did you get|how do you get] the {digit} [in|at|for] {cell}[ come from|]?
        [i don't see|i don't get|i can't see|can't follow|i do not understand] why {cell} [is|should be|must be] [a |]{digit}[.|]
        [the solution|the book|the app|the answer|the paper] [says|has|puts|shows] {digit} [in|at] {cell}; [why|how so|why is that|for what reason]?
        [because of what|due to which clue|by which rule] [is|does] {cell} [a|become|turn into] {digit}?
        why [does|would|did] [a|the|that] {digit} go [in|into|at] {cell}?
    """),
    "generate": lines("""
        [make|create|generate|build|compose|produce|construct|design|invent|craft|prepare|draw up|give|send|get|offer|bring] [me |us |][a new|another|a fresh|one more|a different|a random|a similar] {noun}[, please|][.|?|!|]
        [i'm done with this one|finished that one|that was fun|loved it|great fun|enjoyed that], [another|next|more|one more][ please|][!|.|]
        [next|another|more|again|new one|one more][!|, please|][.|]
        [do you have|have you got|got] [any more|another|more of these|others|a similar one]?
        [something|one] [like this|of the same kind|of that size|comparable|similar] [please|to play next|for tomorrow][.|]
        [i need|we need|i want|i could use] [a|one] [new|further|second|spare|extra] {noun} [of the same difficulty|just like it|for the train|for my class|][.|]
        [replace|swap|exchange|refresh|renew] [it|this {noun}] [with|for|by] [a new one|another one|a different one][.|]
    """),
    "generate easier": lines("""
        [make|create|generate|give me|build|produce|send] [an easier|a simpler|a less difficult|a gentler|a beginner|a kid-friendly|an easy] [one|{noun}|version][, please|][.|?|]
        [too hard|too difficult|too tough|way too hard|far too complicated|beyond me|over my head], [an easier one|something simpler|something easier][ please|][.|]
        [lower|reduce|decrease|turn down|drop] the [difficulty|level][ a bit|][, please|], [and give me another|new {noun}|next one].
        [something|one] [easier|simpler|for beginners|for a child|for kids|for starters|more relaxed|less demanding][, please|][.|]
        [my kid|my son|grandpa|my daughter|a beginner] [needs|wants] [an easier one|a simpler {noun}|something easier][.|]
        [can|could] [we|i|you] [go down a level|get an easier {noun}|do an easier one|make it easier next time]?
    """),
    "generate harder": lines("""
        [make|create|generate|give me|build|produce|send] [a harder|a tougher|a more difficult|a trickier|a more challenging|an expert|an evil|a fiendish] [one|{noun}|version][, please|][.|?|]
        [too easy|way too easy|child's play|a piece of cake|boring|i was bored|no challenge], [a harder one|something tougher|something more difficult][ please|][.|]
        [raise|increase|turn up|bump up|crank up|step up] the [difficulty|level|challenge][ a bit|][, please|], [and give me another|new {noun}|next one].
        [something|one] [harder|tougher|trickier|for experts|for pros|more difficult|more advanced|that makes me sweat|with more bite][, please|][.|]
        [i want|i need|i'm ready for] [a challenge|a real challenge|something harder|a tougher {noun}|the next level][.|]
        [can|could] [we|i|you] [go up a level|get a harder {noun}|do a harder one|make it harder next time]?
    """),
    "chat": lines("""
        [hello|hi|hey|good day|yo|greetings][!|, anyone there?|, who is this?|, what are you?|]
        [thanks|thank you|thx|ty|cheers|much appreciated|that helped a lot|brilliant|awesome|perfect|great job][!|.|]
        [who|what] [are you|made you|is this|am i talking to]?
        [what|which puzzles] can you [do|help with|solve|read]?
        [what are the rules|how do you play|how does one play|how is it played|explain the rules of] {noun}[s|]?
        [what's|tell me|do you know] [the history of {noun}s|who invented the {noun}|a joke|the best strategy for {noun}s in general|the weather]?
        [is|are] {noun}s [good for the brain|hard|fun|popular|from japan|healthy]?
        [what does|what is] [a naked pair|an x-wing|a hidden single|a candidate|a given|a box] [mean|]?
        [bye|see you|good night|talk later|that's all for today|never mind|forget it][!|.|]
    """),
}
