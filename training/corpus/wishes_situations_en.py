"""Wishes that a situation tells, more than their words. One line is one phrase, as in `wishes_phrases_en.py`.

Every fifth is kept for families that are held out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from training.corpus.wishes_phrases_en import ways

SITUATIONS: Mapping[str, Sequence[str]] = {
    "solve": ways("""
        the quiz closes at noon and i have to send in the completed {noun}.
        i promised {who} the answer by tonight and i'm nowhere near.
        i've enjoyed it long enough, now let me see how it comes out.
        {who} claims it can't be done by a machine. show them.
        my hands are too shaky to write it in, so could you finish it and read me the result?
        the answers were supposed to be upside down at the bottom, they forgot to print them.
        i'll frame it for grandpa's birthday, so i need it filled in completely.
        no learning today. the answer.
        i've spent {n} minutes and my bus is here. what's the answer, quick!
        i'm writing software tests and need the expected output for this input.
        my coffee's getting cold, so get it over with and finish this for me.
        we're making the answer booklet and this one is still missing.
        the escape room door only opens if we enter the finished {noun}.
        {who} needs the last row for a lottery ticket. could you do the {noun}?
        it's the only one in the book i never finished. do it for me.
        i surrender, you win, show me.
        for comparison with my own program, i need your result on this.
        i don't have the energy to do this on my own today. you do it.
        the first to send in the right answer gets a t-shirt. help me win.
        the baby ate the answer page. what was on it?
        what did the setter have in mind as the final grid?
        can your clever machine do this one for an old man who forgot his glasses?
        skip the small talk, skip the steps, send the answer.
        ready when you are: i want to see all of it filled.
        make the empty ones go away.
    """),
    "hint": ways("""
        it's been an hour and i've placed two numbers. i won't give up, but i need something.
        i'm on the last third and there's one thing i just can't see.
        my pride won't let me look up the answer, but a whisper i'd accept.
        if you were sitting next to me, where would you put your finger?
        i've tried singles and pairs and i'm out of moves.
        grandad used to tap the right corner when i was stuck. could you tap for him?
        i'm playing against {who}, and one little step would put me ahead.
        it's like i'm blind today. what's right in front of me?
        don't rob me of the fun, but i need to get past this point.
        i want to keep my streak, so no solution, but i'm desperate for a move.
        i stare and stare. what have i not looked at yet?
        for my pupils: what would be a fair first clue that doesn't give it away?
        which part of it is the most promising?
        i'm good for the rest if you show me the one i'm missing.
        i'd have it done by now if i saw the next one.
        it's a marathon and i need a sip of water, not a taxi.
        give me a fish? no. show me where the pond is.
        one more and then i'll stop bothering you: what goes next?
        everything i try leads nowhere. what's the smallest thing i could do now?
        there must be a naked single or the like somewhere. where?
        is there anything at all to do in the middle?
        i'm about to throw it away. save me with a single move.
        coach, timeout! what's the next play?
        you see it already, don't you? just tell me where.
        i don't need the number, just where i should be looking.
    """),
    "check": ways("""
        grandma finished it and is very proud, but between us: did she get it right?
        i wrote it in pen, so if something's off i'd better know now.
        two hours of work. please say i haven't botched it.
        i've a feeling that the last three i put in don't belong there.
        before i show {who}, is it fit to be seen?
        i ended up with two sevens in a line, so i must have gone wrong earlier. where?
        my pupil handed this in. how many did she get right?
        i filled in about half. can i trust it?
        the app marks it red but won't tell me where.
        i was half asleep when i did it. is it any good?
        {who} bet me i'd get it wrong. did i?
        it's finished, and i'd like it signed off.
        everything fits, i think. would you agree?
        i'm at the point where nothing goes. somewhere i've been stupid. where?
        what i've entered is mostly guesswork. is any of it wrong?
        tell me i'm right. or that i'm not.
        it's my turn to be judged: thumbs up or down?
        did the child get it? he's waiting for his gold star.
        is there still hope for my version or should i start over?
        can you be my proofreader on this one?
        i changed my mind about a few of them and now i doubt them all.
        would the newspaper accept this as an entry?
        i got it done in {n} minutes, which is suspicious. is it really correct?
        my solver printed this. has it got a bug?
        so, did i pass?
    """),
    "unique": ways("""
        i printed this for a class and worry that they'll come back with different answers.
        {who} finished it one way and i finished it another, and neither of us broke a rule. how come?
        i took one clue away. is it still a fair puzzle, with one answer?
        i typed it from a bad photo, so it may well be nonsense that nobody can solve. is it?
        the contest rules say one answer only. does this qualify?
        i'm reviewing puzzles for a magazine: is this one sound?
        the generator i wrote spits these out. do they have one solution each? take this one.
        did the printer mess up a digit, so that there's no way to finish it?
        i keep getting a contradiction, whatever i try. is it me or is there just no solution?
        would a lawyer find a second solution?
        am i chasing something that doesn't exist?
        if i guess at some point, could i still end up with a right answer, just another one?
        does the puzzle leave you any choice in the end?
        i'd like to publish this. is it proper?
        so few clues! surely there are lots of answers?
        so many clues! surely they contradict each other somewhere?
        is this one a fake, i mean one that has no answer?
        i have heard of puzzles with two endings. is this one of them?
        my program found {n} solutions, is that right?
        the editor returned it saying "not unique". is that so?
        are there any alternatives to the printed solution?
        would it be a waste of time to try, because it can't be done?
        tell me there's only one way out of this.
        is the puzzle itself ok, or was it set badly?
        a mathematician would ask: existence and uniqueness?
    """),
    "explain": ways("""
        my nephew will ask me how i did it, so i have to be able to tell him.
        i've seen the answer and still have no clue how anybody gets there.
        i'd like to be able to do the next one alone, so show me how you do this one.
        i can read the solution in the paper myself. what i don't get is how to find it.
        pretend you're my maths teacher and this is on the board.
        i teach a beginners' course and need this one worked out with comments.
        the video went too fast for me. do it again, slowly, on this one.
        i always end up guessing. how does one do this without guessing?
        i want to hear you think.
        what does somebody who is good at this do, from the first look to the last digit?
        write it so that my grandma can follow it with a pencil.
        i'm stuck at the same point in all of these, so i'd like to see one done from start to end.
        don't hand me the fish, teach me to fish.
        i'm blind, so please put the whole way to the solution in words, one move after the other.
        how did the champion do this one in {n} minutes? by what moves?
        for my blog i need a solve log with reasons.
        what did you see first, what next, and how did it end?
        let me in on how it's done.
        {who} solves these in pen. what's the method?
        i'm less interested in what than in how.
        solving it is easy for you, but can you make me see how?
        i wish somebody would show me how the numbers follow from each other.
        please be patient with me and go through it from beginning to end.
        show the class how to crack this, one deduction at a time.
        every step on its own line, with the reason behind it.
    """),
    "why": ways("""
        i'd never have found the {digit} [in|at] {cell}. where does it come from?
        the solution and i disagree about {cell}. it says {digit}. why?
        everything is clear to me but for {cell}, which is [a |]{digit} for no reason i can see. what's the reason?
        {who} put [a |]{digit} [in|at] {cell} without hesitating. how did they know?
        i'd have said anything could go [in|at] {cell}, so why [a |]{digit}?
        my teacher took off a point at {cell}, where it should be [a |]{digit}. why should it?
        they filled in {cell} first, with [a |]{digit}. what's the logic behind that?
        looking at {cell}: what excludes everything except {digit}?
        i typed {digit} [in|at] {cell} by luck and it was right. why is it right?
        in the video they say "{cell} is clearly [a |]{digit}". it isn't clear to me at all. explain?
        if {cell} were something other than {digit}, what would go wrong?
        just the one thing, {cell}. i accept it's [a |]{digit}, i want to know why.
        what's the evidence for [a |]{digit} [in|at] {cell}?
        i tried other numbers [in|at] {cell} and only {digit} works, but why?
        who says {cell} has to be [a |]{digit}, and on what grounds?
    """),
    "generate": ways("""
        i've run out of {noun}s. help!
        we have an hour to kill. a {noun} would be just the thing.
        for the school fair we need a {noun} nobody has seen before.
        {who} and i want to race, so we need one {noun} for both.
        i've done all the {noun}s in my book.
        my phone has no signal on the train tomorrow, so give me a {noun} to take along.
        i'm testing my own solver and need a random {noun} for it.
        this page of our magazine is still empty. a {noun} would fit.
        the old one is boring me. what else have you got?
        i could go for one more before bed.
    """),
    "generate easier": ways("""
        i've never managed a single {noun}. got one even i can do?
        my grandson is six and wants to try his first {noun}.
        i cried over the last one. be kinder this time.
        it's late and my brain is mush, so a {noun} that solves itself, please.
        for the seniors' afternoon we need a {noun} that everybody can finish.
        i only have {n} minutes, so a {noun} that's quickly done.
        i want my confidence back. a {noun} for dummies, please.
        the last one made my eyes bleed, so ease up, a new one.
        something for the waiting room, nothing that needs much thought: a {noun}.
        i'm at level {n} and should be at level one. a fitting {noun}, please.
    """),
    "generate harder": ways("""
        my gran does these with her eyes shut. what have you got for her that isn't child's play?
        i finished before my tea was ready. next time make me work for it: a new {noun}.
        i'm training for the championship, so a {noun} at that level, please.
        the last one put me to sleep. wake me up with the next.
        i need a {noun} that keeps me busy for a whole flight to sydney.
        {who} brags about solving everything. i want a {noun} to shut them up.
        there was no challenge in that. next one, and don't be nice.
        give me a {noun} that makes grown men weep.
        i'm way past the beginner stuff. a {noun} for my level, i'm very good.
        one step up from this one, please, i'm ready for more.
    """),
}

LOOKALIKES: Mapping[str, Sequence[str]] = {  # in words that mostly tell another wish
    "solve": ways("""
        what's the unique solution?
        give me the one and only solution to this.
        solve it, i'll check it myself afterwards.
        solve it, i can explain it to the kids on my own.
        i've had enough of your hints, now the answer.
        next step: solve it.
        why don't you just solve it?
        show me how it ends.
        tell me the correct answer.
        i made mistakes all over, so i threw mine away. what's the right solution?
        to check mine i need the right answer. please give me that.
        explain nothing, prove nothing, solve it.
        can you solve it? then do.
        i don't need to know why, only what.
        could you tell me how the finished one looks, so that i can compare?
        a hint would only drag it out. solve it.
        my own answer is wrong, what's yours?
        make a new copy of this with everything filled in.
        is there a solution you could show me?
        how about solving it for me?
        where does everything go?
        the next step is to see it solved, so go.
        how many minutes do you need to solve it? do it now.
        give me every step at once, i mean the finished thing.
        check your database or whatever and give me the solution.
    """),
    "hint": ways("""
        explain only the very next move.
        show me how to continue, not how it ends.
        teach me where to look next, not more.
        solve just one cell for me.
        solve a little bit, a single digit.
        what's the answer for any one cell? i'll do the others.
        explain what i should do next.
        why don't you give me a tip?
        check which one i could do next and tell me that one.
        how do i go on from here?
        how do i start this?
        how would you start?
        is there a solution to my being stuck? one small one?
        can you see what comes next?
        where's the mistake in thinking there's no next move? show me one.
        the first step of the solution only.
        not a walkthrough, the next step.
        solve it as far as the next number, then stop.
        what would the solution's next number be? only that.
        show me the step after this one.
        why can't i find the next move? where is it?
        how could i get on with this, without you solving it?
        walk me to the next corner, not home.
        is there more than one cell i could do now? name one.
        explain less, show me one cell.
    """),
    "check": ways("""
        explain what i did wrong.
        why doesn't mine work out?
        why does the app say that mine is wrong?
        give me a hint where i went wrong.
        a hint about my mistake, please.
        does my solution agree with yours?
        is my solution the right one?
        solve it in your head and tell me if mine is right.
        show me where it stops being right.
        how many of my answers are correct?
        how is my solution?
        i solved it! or did i?
        is what i've got the solution?
        explain to me whether this is right.
        why are there two of the same in one line? did i go wrong?
        is there a solution from where i am, or have i made an error?
        don't give me the right ones, just cross out the wrong ones.
        can this still come out right, the way i've filled it in?
        what's wrong here?
        where's the error?
        which step of mine was a mistake?
        solved. correct?
        tell me the number of mistakes i made.
        the next step is up to me, but was everything right until here?
        teach me what i did wrong in mine.
    """),
    "unique": ways("""
        is it possible to solve it?
        explain to me whether this has one answer or more.
        check the puzzle, not my work: does it have one solution?
        is there a mistake in the puzzle, so that nobody can solve it?
        solve it in every way you can and count them.
        can anybody solve this, or is it impossible?
        can it be solved?
        can this be solved?
        could this be solved by anyone?
        is there an answer to this at all?
        has this got a solution?
        why would there be more than one answer? or isn't there?
        show me that it's the only answer.
        did whoever made this check that there's one answer?
        does it work, i mean is there a way to finish it?
        how many answers?
        if you solve it twice, do you get the same?
        is the answer in my book the only one there is?
        is it right that this has two solutions?
        is it correct that there's no solution?
        is it a mistake or does this really have no answer?
        a hint says it has {n} solutions. true?
        next question: is it unique?
        walk away or keep trying: does it have a solution?
        teacher says it's impossible. is it?
    """),
    "explain": ways("""
        why is this the solution?
        why do the numbers go where they go?
        how does the solution come about?
        hints are not enough, i want the full reasoning.
        solve it and don't skip any step.
        what's the answer and how do you get it?
        solution with explanation.
        solution plus steps, please.
        the answer and the working.
        solve and show all the work.
        how did you know where to start, and how did you go on from there to the end?
        each step of it please, from the first to the last.
        all the steps, not just the next one.
        i checked my answer, it's right, but i guessed. how does one do it properly?
        i know it has a solution and what it is, but how does one find it?
        what's the first step, and the one after that, and so on to the end?
        not one hint but all of them in a row, with the reasons.
        how can it be solved?
        how can this be solved by hand?
        how do you solve it?
        in what way is this solved?
        why does it come out like that? go through the whole of it.
        solve it as if you were teaching.
        i need the how with the what.
        make your solution understandable.
    """),
    "why": ways("""
        is it right that {cell} is [a |]{digit}, and if so why?
        a hint says {cell} is [a |]{digit}. explain that.
        check me on this: why is {cell} [a |]{digit}?
        how do you solve {cell}? i know it's [a |]{digit}, not why.
        explain only one step, the {digit} [in|at] {cell}.
        the next step was [a |]{digit} [in|at] {cell}. why that?
        is there only one answer for {cell}, and why is it [a |]{digit}?
        teach me that one thing: why does {cell} get [a |]{digit}?
        how did the solution get [a |]{digit} [in|at] {cell}?
        walk me through a single cell, {cell}, why is it [a |]{digit}?
    """),
}
