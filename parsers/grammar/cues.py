"""How people ask for a solution, a hint, a check and the like, in ten languages: one cue on a line.

    word       as people type it; accents and umlauts may be missing
    word*      any word that begins so
    a/b        either; "_" joins words to one choice: "this/the_next_one"
    (a/b)      may be missing, between others
    .. … ……    up to 2, 4 or 12 words of the same sentence
    ^ $        the sentence begins or ends here
    #          a number or a place: "five", 5, "top", "middle"
    <name>     the words of the table of that name

Beside the wishes there are "talk" (thanks and greetings, which say nothing where a puzzle is told), "not" and "not before"
(they turn down what follows or precedes), "but" (ends a "not"), "nothing" (looks like a wish and is none), and the levels
of a new puzzle; "doubt" holds words with which "the solution" may be part of another wish, "puzzle" those that are no small talk. A wish with "?" counts where no clear one stands beside it.
"""

from __future__ import annotations

import re

RANKS = (
    "why",
    "unique",
    "check",
    "explain",
    "hint",
    "generate",
    "no solution",
    "solve",
    "unique?",
    "why?",
    "check?",
    "explain?",
    "generate?",
    "chat",
    "solve?",
    "talk",
)
"""The labels that are wishes; the first that stands in a text is what the person wants."""
AT_ODDS = (
    {"hint", "unique"},
    {"hint", "explain"},
    {"hint", "generate"},
    {"unique", "explain"},
    {"unique", "generate"},
    {"check", "explain"},
    {"check", "generate"},
    {"explain", "generate"},
    {"generate", "solve"},
    {"solve", "doubt"},
    {"talk", "puzzle"},
)
"""Labels that make a text unclear where they stand together, unless a clearer one of `RANKS` stands with them."""

CUES: dict[str, dict[str, str]] = {}

CUES["en"] = {
    "<sol>": """solution solutions answer answers awnser soln sol solutoin completion completions filling fillings""",
    "<puz>": """puzzle puzzles sudoku sudokus soduku suduko sodoku maze mazes grid grids board boards labyrinth labyrinths
        binairo takuzu kakuro slitherlink nonogram crossword game challenge teaser teasers riddle brainteaser task pattern map picture
        brain_teaser binary_puzzle word_search""",
    "<it>": """it this that these those them mine everything the_puzzle this_puzzle the_sudoku this_sudoku my_sudoku my_puzzle the_maze
        this_maze the_grid this_grid my_grid the_board this_one that_one the_rest""",
    "<ask>": "can could would will kan cud wud",
    "<dont>": """dont do_not dnt not never without no didnt wont shouldnt neednt need_not instead_of skip rather_than no_need dun
        must_not mustnt shant cannot avoid""",
    "<hint>": """hint hints nudge nudges tip tips pointer pointers push poke shove inspiration leg_up kick_start jumpstart kickstart
        starting_point suggestion suggestions bit_of_help little_help help_along place_to_start way_in prod helping_hand""",
    "<some>": "a an one 1 single small little tiny first any some the just only mini quick gentle another",
    "<thing>": """step move cell square number digit spot place space turn thing bit box row column placement figure field play
        deduction digits numbers steps moves cells squares""",
    "<wrong>": """mistake mistakes error errors slip slips slip_up slip_ups typo typos blunder blunders fault faults conflict
        conflicts contradiction contradictions clash clashes inconsistency inconsistencies goof goofs misstep oversight""",
    "<right>": """right correct ok okay valid fine accurate legal sound good legit proper alright wrong incorrect correctly properly
        off""",
    "<how>": """solve do tackle crack approach work_out work_this_out work_it_out reach arrive figure get_there get_to_the_sol* get_to_that go_about attack
        handle deduce find_out see_it fill come_to""",
    "<new>": """new another other fresh different next extra random harder easier tougher simpler trickier second more further
        similar""",
    "<grade>": """easy hard difficult tricky expert simple fiendish medium beginner beginners tough evil challenging gentle brutal
        nasty nice extreme fun big small little tiny moderate diabolical classic mini kids""",
    "<harder>": """harder tougher trickier more_difficult more_challenging difficulter nastier crueller meaner more_complex
        less_easy fiendish""",
    "<easier>": """easier simpler less_difficult gentler less_hard more_easy kinder less_tricky less_challenging milder""",
    "<make>": """make create generate produce invent draw design build compose craft set whip_up come_up_with cook_up conjure
        prepare think_up devise construct set_up print spit_out write""",
    "<give>": """give gimme send throw hand bring get serve ill_take i_will_take have_you_got can_i_have could_i_have
        may_i_have can_we_have do_you_have you_got find_me show_me deal hit_me pass_me want fancy prefer have_you""",
    "solve": """
        solve (out/up) <it>/my/for/the/a/all/completely/fully
        ^ solve
        solve $
        <ask> you … solve
        to solve <it>/my/the/a $
        help (me/us) .. solve/finish/complete/with_this/get_out/through/out_of
        solving … for me/us
        finish (off/up) <it>/the/my/for/off
        complete (the/this/my/it/that/for) ..  <puz>/$/for/it/this
        complete it/this/the/my/that
        fill (me) .. in/out/up $
        fill in/out/up/the/it/this/my/all/every/them
        work/figure/sort it/this/that/them out
        work/figure/sort out <it>/the/my/where/what/which
        crack <it>/the/my
        what/whats/wat goes where/in/into/here/there
        where does/do everything/all/each/every .. go
        what .. missing
        missing numbers/digits/ones/values/parts $
        the missing numbers/digits/ones/values
        what/whats/wat .. the .. <sol>/result/outcome
        what/whats .. finished/solved/completed/full/complete
        what/how does .. solved/finished/completed/final
        need/want/like/see/know/get/send/give/show/tell/post/gimme/provide/return … <sol>
        full/complete/whole/final/finished/completed/solved/filled/entire <sol>/grid/board/thing/puzzle/sudoku/path/route/way/maze/square/table/output
        <sol> $
        ^ <sol>
        <sol> please/asap/now/only/to_this/to_the/for/of/here
        just/only the <sol>
        do <it> for me/us/him/her
        do my/this <puz>
        get/find/make/go .. way .. out/through/to/home
        how .. get out/through/there/from/to/home/across/past
        how do/can/could/would/should/does/shall .. get/go/reach/escape/exit/leave/walk/make/come/travel
        get/take/bring/lead/guide/steer/walk/help/show me/him/her/them/us/it/the … to/out/home/there/through
        shortest/quickest/fastest/direct/short/quick/optimal/fewest/fast/safest way/path/route/walk/road/moves/steps/trip/tour/possible/dry
        way/path/route/walk/road .. from/to/out/through/home
        the path/route/exit
        which/what/a way/path/route/road
        find .. path/way/route/exit/pattern/rule
        trace/plot/calculate/compute/draw/mark/print/output/list/show the/a/me/my/its/out .. path/route/way/moves/steps
        escape/exit route/path/plan
        from start to finish/goal/exit/end
        from s to g
        i/we give up
        populate/resolve/slove/sovle/slvoe
        crack <it>
        apply the rule
        whats/what .. test/output/last output
        predict/work_out .. output
        polish <it> off
        what should .. be/look
        answer please
        the rest of .. numbers/digits/grid
        put .. out of .. misery
        can/could/is <it> be done
        is it possible and/to .. how/get/reach
        let me see .. <sol>/solved/finished
        want/need/like/get/have/see <it> solved/finished/done/completed/filled
        <ask> you do/manage/crack/finish/complete/help/handle .. <it>
        <ask> you do/manage/crack/finish/complete/handle
        how/where .. escape/exit/get_out
        next step would be the answer
        whats/what_is missing
        work this/that/it one out
        """,
    "hint": """
        hint*/hnit/hitn
        nudge*
        a/one/1/any/some/small/little/quick/single/tiny/good/only/just/for/more tip/tips/pointer/pointers/push/poke/shove/prod/inspiration/suggestion/suggestions/leg_up/head_start
        small/little/tiny/quick/give_me_a/gimme_a/one_little/have_a/get_a/need_a/just_a/any clue
        ^ tip/tips/pointer/pointers/clue/inspiration/suggestions
        hint/hints/tip/tips/pointers please/pls/only/plz/now/would/$
        some inspiration
        need/want/give/get/got/have/with/without/gimme/for/drop/offer .. tip/tips/pointer/pointers/clue/push/leg_up/poke/shove
        next move/step/cell/square/number/digit/turn/placement/deduction/play/spot/one_to_fill/thing_to
        what/which/where/wat/whats/wats … next $
        what/which/where/wat … next ?/please
        what/which/where do/should/would/can/could/shall .. next
        what/whats .. answer for/to/in .. one cell
        where/what/how should/do/would/can/could/shall/must/might/to i/you/we/one .. look/start/begin/continue/turn/focus/search/proceed/concentrate/open/set_off/get_started/go_on/first/go_next/go_now/go_first/play/get_going/get_started
        were do/should/shud i .. look/start/begin/turn/go
        what/which row/column/cell/square/box/number/digit/spot/block/line/region/place/way/direction/piece do/should/shud/would/wud/can/could/is/are/first/to/shall/next/now/might i/you/we/one/the/look/start/begin/first/best/good/easiest/fill/next/$
        which/what way/direction next/now/first/$
        (where/how/what/place/spot/somewhere/point/how/place/idea_where/see_where) to start/look/begin/continue/focus/go_next/go_first/go_on/proceed/do_next/do_first/fill_next/do_now/play_next/try_next/get_started/go_from_here
        good/easy/best/obvious/sensible/logical/forced/simple/simplest/easiest/nice/weak/decent (first/next) move/step/cell/place/point/spot/square/start/placement/digit
        starting/opening move/step/point/play/place
        get/set/got me/us .. started/going/unstuck/moving/rolling/over/unblocked/along/again
        (just/only) one/1/single/a_single (small/tiny/little/more) <thing> only/please/$/is_enough/will_do/would_do/and/that/at_a_time
        just/only/merely/simply/no_more_than/not_more_than/at_most/nothing_but/nothing_more_than/but/give_me/show_me/tell_me/reveal/need/want one/1/a/a_single/the_first/the_next/the_beginning/the_start/first/next/two/a_few (few/small/tiny/little/single/more/couple) <thing>/direction/of_the/$
        (the) first (few/two/bit_of/#) bit/step/steps/move/moves/turn/turns/direction
        the first few/bit
        just/only the/a beginning/start/first/direction/little/bit/next/tiny
        spoil*
        want/like/prefer/try/trying/love/rather/going/let/intend/need to/do/solve/finish/me/solving/doing/work/figure/crack … myself/by_myself/on_my_own/alone/the_rest
        i'll/i/ill/let_me/will/can/me do/solve/finish/figure/take/handle/manage the/it/that … rest/remainder/myself/on_my_own/from_there
        point/direct/steer/push/put/set me/us … direction/track/place/spot/where/to/at
        in the right direction
        kick/start/set me off
        help … not too much
        not .. full/whole/entire/complete (<sol>/thing/route/path) .. one/just/only
        (what) do/would you play/do/try/fill/look/see/place .. now/next/first/here
        what now
        how/where would/wud/do/should/shud/might/could you/u/i/we/one (even/best) start/begin/continue/proceed/get_started/go_on
        how to/do_i go on/continue/proceed/get_going/get_started/start/begin
        break into
        see/spot a/an/any .. singles/forced/move/opening/start/step
        unstick/unblock me
        get .. unstuck
        the opening
        where is the trick
        show/tell/give me one
        one (more) number/digit/cell/step/move/square/placement $
        gentle
        dont tell me (yet) $
        what am i missing/overlooking/not_seeing
        overlook*
        what .. can be filled/placed .. first/next/now
        something to go on
        help … get going/started/unstuck/next
        first move/step/turn/placement
        which/what corridor/turn/path/exit/tile should/do/would/shall
        left or right (should/do/would/shall) i/should/?
        single step/move/cell/digit (please/$/,) please/$
        should i (be) looking/look
        anything (at_all) (left) (for_me) to do in/?
        have/havent i not looked/checked/spotted/noticed/yet
        only/just (me) the/my next
        whats/what (is) my first/next
        how (to/do_i/can_i) continue
        push me/us
        show me how to continue
        whats/what right/rite in front
        which cell/square/number can be filled/placed
        """,
    "no solution": """
        <dont> … spoil*
        <dont> give/tell/show/reveal/say/print/want/need/asking_for/ask_for/looking_for/post/write/spill/blurt/spell_out/share … <sol>/all/everything/whole/entire/full/away/complete/rest/path/route/it_all/too_much/thing/way/lot
        <dont> the/a/your/any (whole/full/entire/complete/final/finished) <sol>/thing/route/path/way/lot/grid/maze/board/puzzle/works
        <dont> too much
        dont/do_not/dnt/never/without/not/no/wont/shouldnt/didnt_want_you_to/rather_than/instead_of/neednt/no_need_to .. solve/solving/sovle/slove/finish/finishing/complete/fill
        <dont> give/ruin/giving/ruining (the/my) it/game/fun/away
        """,
    "check": """
        any/some/no/a/one/my/the/make/made/making/many/contain/contains/without/of/for/find/spot/with/full_of/other/silly/first/two/there/actual <wrong>
        made .. <wrong>
        <wrong> $
        <wrong> so_far/in/anywhere/somewhere/yet/i/here/please
        ^ <wrong>
        did/have/has/had/do/does/are/if/whether i/we/she/he/my/they/wether … mess*/slip*/screw*/goof*/blunder*/go_wrong/gone_wrong/wrong/right/correct*/mistake*/error*/went_wrong/stray/trip_up/miscount*/misplace*/break/broke/broken/fail/wrongly
        i/we/he/she/my/things go/went/goes/going/gone/mess*/slip*/screw*/goof*/blunder* wrong/up/astray/off
        check*/chk/chek my/our/mine/this/it/these/that/what/whether/if/for/me/wether/over/please/and/against/is/his/her
        check*/verification $
        ^ check*
        checking/verification
        double/re check*
        doublecheck/recheck/verify/verified/verifying/proofread/validate/validated/inspect/correct_my/mark_my/mark_mine/mark_it/grade/review/vet/assess/evaluate/confirm
        mark/point_out/flag/highlight/show/find/spot/circle/catch/tell/see/list/name … wrong/wrongly/incorrect/mistake*/error*/broken/clash*
        look/looking/go/going/cast_an_eye/glance/eyes/run_your_eyes/run over/through my/this/it/what/mine/the_grid/your
        is/are/was/does/do/did/if/whether/has/have/had my/this/that/it/these/mine/they/everything/all/what/anything/something/any/i/those/we (so_far/still/answer/solution/grid/try/attempt/work/all/look/looks/seem/filled/entered/got/get/have/put/wrote/done/been/go/anything/something/digits/numbers/entries/of_it/of_my/mine/really/here/really/of_these/of_them/one) (all/in/far/entries/numbers/digits/looking/look/been/it/this/solution/attempt/answer/everything/them/really/so/has) right/correct*/ok/okay/valid/fine/good/accurate/wrong/incorrect/legal/properly/sound/legit/alright/rightly
        (is/are/looks/look/seem/seems/does/do/am/got/get/have/has/it/all/everything/still/so/is_it/far) right/correct/okay/valid/fine/good/wrong so_far/up_to_here/until_here/up_till_now/until_now/till_now/up_to_now/to_this_point/as_it_stands/like_this/like_that
        right/correct/fine/good/ok/okay/valid/true so_far
        so far so good
        so far ?
        all/everything/anything/it/this/that/mine/they right/correct/ok/okay/good/fine/wrong/well ?/$/up/so/till/until/here/with/in
        am/are i/we .. right/correct/on/wrong/ok/okay/good/fine/doing/going/still
        on the right track/lines/path
        is there … wrong
        what/whats/which/where … wrong
        what did … wrong
        any/no/some/something/anything/thing/nothing wrong
        wrong ?
        correct ?
        valid ?
        (is) that/it/this/solution/answer/attempt/grid/work/<it> <right> ?
        it/this/that/all/look/looks/looking/everything legit/alright
        clash*/contradict*/conflict*
        (against/break*/broke/broken/violat*/obey*/follow*/respect*/within) … rule*
        find/spot/see my/the/a/any/if/where/whether .. wrong/mistake*/error*
        how did i do
        agree/obey/comply/square with the rules
        did i do it/this/that/well/ok/okay/good
        did i (get/have/do) … right/correct*/ok
        i (have/am) done/finished … ?
        does/do/did <it>/my … hold/work/check/add/stand up/out/so_far/water
        does it/this/that work
        feedback on
        my (own) .. solution/answer/attempt/try/entries/work ..  ?
        rate/mark/judge/correct my
        rejects/refuses/not_accept
        legal/allowed so_far/like_this
        did i win/pass/nail/succeed
        report (whatever/what) (is/are/whatever) wrong
        (which/what) (ones/one) (is/are) false/mistaken
        pass or fail
        (break/broke/break) a/the/any rule
        dont trust my
        is that/this/it right ?
        (have/did/has) (i/he/she) (got/get/done/do) (it/this/that/them/everything) right/correct/ok
        mark this/my/the attempt/entries/answer
        does/do (what/my) … pass
        mistaken
        doubts about my
        have a look at my
        if/whether im/i_am/ive_got_it right/correct/wrong/on_track
        """,
    "check?": """
        right ?
        ok ?
        okay ?
        good ?
        correct*
        wrong
        valid*
        check*
        ^ finished $
        legal
        """,
    "unique": """
        unique*/uniqely/ambig*/unambig*/uniquness/uniqeness
        only/exactly/just/precisely/single/a_single/one_and_only/but/has/have/got/with/is_there/are_there/admit/admits/more_than/not_just/at_least/allow/allows one/1/a_single/one_single/one_valid/one_correct/one_possible/one_right (valid/correct/possible/right/legal/proper/single) <sol>/way/answer/outcome/result/completion/route/path/possibility/manner/fashion
        just/only/single/one shortest/quickest path/route/way
        single <sol>
        one correct <sol>
        (exactly/only/precisely) one/1/a_single <sol>
        one/1/single <sol> or/only/and_only/exactly
        how many (different/possible/valid/distinct/other/correct/shortest/more/legal/total/right) <sol>/ways/paths/routes/outcomes/possibilities/options/fillings/results/roads/finished
        how many … ways/solutions/answers
        in how many
        number/count*/amount/tally of (the/all/different/possible/valid) <sol>/ways/possible/paths/routes
        count (the/all/its/how_many/up) (possible/valid/different) <sol>/ways/paths
        sole/lone/second/third/other/different/multiple/several/many/two/2/alternative/alternate/various/three/3/both/another/further/additional/alternatives/extra <sol>
        a/any second/other/different/another way/one/solution/answer/path/route/completion ?
        another/other/different/several/multiple/many/various/second/any_other/some_other/alternative/equally_short (equally) (short/good/shortest) way/ways/path/paths/route/routes/manner
        two/2 (equally/shortest/different) ways/paths/routes
        more than/then/thn one/1/a_single
        <sol> than one
        in any/some/a/an other/another/different way/ways
        (can/could/be/been/it/solved/filled/done/completed/finished/end) … differently
        proper/true/real/well_formed/good/fair/legit/genuine/correct/well_made/decent/properly_made puzzle/sudoku/maze/grid/board/one ?
        (is/a/does/if/whether) .. proper/true/real/fair/well_formed/valid/legit (puzzle/sudoku/grid/one/maze)
        well posed/formed/defined/designed
        wellposed/illposed/underdetermined/ill_posed/underspecified/overdetermined
        enough/sufficient/too_few clues/givens/information/info/numbers/digits/hints/given
        clues/givens/numbers .. enough/sufficient/suffice
        (is/be/was/that/there/it/a/solved/filled/done/finished/completed/only/just) the/just/only/a/one_single only/one/single/sole way/solution/answer/one/path/route/possibility/option
        the only (shortest/possible/valid/correct/right/quickest/fastest/best) one/way/solution/answer/path/route/possibility/option/result/outcome
        both (be) right/correct/valid/ok
        fully/completely/uniquely/properly determined
        (is/are/does/do/if/whether) … solvable/solveable/possible_at_all/be_solved_at_all/soluble
        have/has/with/exist/exists/got a/any/no <sol>
        (is/are) there a/any <sol>
        way/path/route/solution .. at_all
        (is/does/has) … solution at_all
        two/2/several/different/multiple/three/many <sol>
        one or more/many/several/multiple
        one or two <sol>
        no other/second/alternative/different/two way/ways/solution/solutions/answer/answers/option/one/result
        any/some other/others <sol>/way/ways/possibilities/possibility/outcome/one
        (got/found/has/have/get/gets/is) a (second/different) different/second/another <sol>/result/grid
        only one <sol>/way/path/route/outcome/possible
        one way only
        one way to
        is it impossible
        is <it> possible ?/$/at_all
        or (are/is/could/can/does) (there/it/be) more/others/several/other/many/multiple/another
        well posed
        one (correct) manner/fashion
        only one manner/fashion
        (shortest/path/route/it/this/that/solution) the only one ?
        enumerate/list all/the solutions
        """,
    "explain": """
        explain*/explian/explanation*/expalin
        explaining
        step by step
        stepbystep/walkthrough
        step for/after step
        one/a/1 step at a time
        (move/stage/line/digit/number/cell/piece) by move/stage/line/digit/number/cell/piece
        walk*/talk*/take/guide/run me/us/her/him/them … through (it/this/the_sol*/how/your/the_puzzle/step*)
        walk/talk/run through it/this/how/the_solution/your
        walk* me
        show/give/include/see/want/share/write/list/tell/describe/need/provide/detail … steps/working/workings/reasoning/logic/thinking/thought_process/method/derivation/deductions/justification/reasons/working_out/rationale
        show … how/work
        how do/did/does/would/can/should/could/might/shall/will/is/to/are/was/you/i/one (you/one/i/we/they/human/humans/a/an/person/people/someone/expert/experts/it/this/u/these/pro/the/that/ppl/logically/even/actually) (human/person/expert/pro/beginner/solver/this/it/puzzle/sudoku/maze/to/one/these/master) <how>/solved/done/sovle/slove/derived/tackled/cracked/get_this/get_that/know/think
        how to/2 solve/do/approach/tackle/crack/work/get_to/figure/sovle
        how (exactly) … solved/done/solve
        how .. works/work ?
        (the/your/a/what/which/by/some) (general) reasoning/logic/method/methods/technique/techniques/strategy/strategies/thinking/tactics/approach/tricks/trick/thought_process/train_of_thought
        teach/teaching/tutor/lesson/coach
        to learn
        understand*/grasp
        in detail
        each/every/all (single) step/steps/move/deduction
        talk/lead/walk me through it/this/how/the_solution/your/the_steps
        justify*
        as if i/we am/were/was/had/never/knew/know/a
        like im/i_am/i_were/a a/an/five/5/ten/10/new/stupid/beginner/child/kid
        for dummies
        eli5
        break/breaking <it>/it/this down
        make sense of
        and why (that/this/it) … shortest/way
        reason for (each/every)
        without guessing
        tell me how (you/it/one/this/to)
        say how
        how it is/was done
        how you/one/its/it (did/do/would/got/get/done/solved/solve/works/worked/can/could/came/come/is/was/went/found/find/arrived/go/goes/reach/reached/think/are/tackle/work)
        what/which technique*/method/strategy/strategies/logic/trick
        describe (me) (all/every/each/the/how/to) (the/single) turns/turn/step/steps/move/moves/way_you/solve
        with (the/your/full) reasoning/working/workings/reasons/explanations
        reasoning ?
        (talk/walk/take) me/us through (the/each/every/solving) maze/turn/route/solving/step/path/steps/each/every
        also the reasons
        a step by step
        the reasons
        through which/what deductions/steps
        how (do/did/does) (you/one/we/i) get there
        bit by bit
        dont understand the steps
        in what/which order/way/manner
        (with) commentary
        """,
    "why?": """
        why ?
        """,
    "why": """
        why/y/wy/whys is/s/does/must/has/do/would/should/cant/cannot/isnt/not/are/did/a/the/that/it/there/its/can/in/on/at/youve/you/r*/this/will/we/am/they/both/of_all …… #
        # …… why $
        justif* that …… #
        why …… # $
        why # (is/has/must/in/and/here/there/at/for/goes)
        tell/understand/see/know/explain/get/to/sure/wondering/idea/clue/remind/me/about/sense/reason/justify why …… #
        how come …… #
        what/which/whats make*/force*/tell*/prove*/justif*/rule*/put*/cause*/dictate*/mean*/show*/says/lead*/turn*/give*/place*/let*/exclude*/stop*/prevent*/keep*/determine* …… #
        where/wehre does/do/did/is …… # …… come/came/comes/coming from
        # …… come/came/comes from
        wehre/where (does/did) …… # …… from
        how/hwo do/did/does/can/could/would/should/on/the/are/is you/we/i/u/anyone/one/earth/they/it/there/a/the/that/this/hell .. know/arrive/deduce/see/got/certain/sure/conclude/infer/tell/decide/derive/have/put/place/justify/come …… #
        how do/did/can you/i/we get (a/the/this/that) # (for/in/at/on)
        how can/could #/it/that/this/there/the/r* …… be/have #
        reason/reasons/reasoning/logic/explanation/justification/proof/argument/cause/rationale/thinking for/behind/that/why/of …… #
        reasoning/logic/idea behind …… #
        due_to/by/because_of/from/through/on what/which/wat clue/rule/reason/reasoning/logic/grounds/evidence/fact/digit/number …… #
        # …… how so
        how so
        # …… why ?/is/that/not/though/exactly
        why is/was (that/this/it/so) $/so
        why that/this/so/there/here/exactly/not $
        why the …… digit/number/cell/square/field/one/spot
        how did … # (get/end/land/come/arrive)
        how is it that …… #
        whats/what (is/was) a/the # doing
        what … reason/reasoning/logic … #
        why … (cant/not/instead) …… #
        explain/justify/defend/motivate/prove .. the/a/that/your/this # in/at/of/on/from/there/here/please/$
        explain/justify/prove how … got/get/came/come # ……
        says/said/claims/gives/shows/has #  … at/in/for …… how_so/why/how_come
        # and not # …… why
        what speaks against …… #
        # …… ./,/;/: why/how_so/how_come (?/is/that/so) ?/$/is/that
        show/prove/demonstrate (me/to_me) that …… #
        what/which (rule/reason/clue) …… (for) what reason
        for/by/because_of/due_to what/which (reason/rule/clue)
        clear (to) me why …… #
        (the) logic/reasoning behind …… #
        whats/what_is/tell_me the reason/reasons …… #
        """,
    "generate": """
        <make> (me/us/up/him/her/my/out) (up/out) (a/an/one/some/another/two/the/five/three/2/3/5) .. <puz>
        <make>/give/send/set/throw/show/bring/deal (me/us/up/him/her) (up) (a/an) <new> (one/puzzle/sudoku/maze/grid/board/a_new)
        <give> (me/us/my/him/her/to/at/kids) (a/an/some/the/have/play/try/do/solve/you) <new> (of/a) .. <puz>/one
        <give>/up_for (me/us/to/for/you) (a/an/some/another/try/solve/play/have) (good/nice/really/very/slightly/proper/right/bit_of_an/super) <grade> (and/little/new/fun/daily/quick/4x4/6x6/9x9/one_of_those/4_x_4/6_x_6/4_by_4/one_for/6_by_6/9_by_9/#) (x/by) (#) <puz>/one
        i/we/id/wed/would (would/d/i/we) like/love/want/wanna/fancy (to) (have/play/do/try/get/solve) a/an/another/some .. <puz>/one_more
        can/could/may i/we have/get/play/try a/an/another/some .. <puz>/one_more
        another/fresh/new/different one/puzzle/sudoku/maze/grid/board/game/challenge/labyrinth/riddle/<puz> (please/that/but/like/with/of/for/to/now/$/this)
        ^ (ok/now/a/an) another/new/fresh (one/#/<grade>/<harder>/<easier>) (one/<puz>) $
        ^ (ok/now) next $
        ^ (and/something/anything/a/much/a_bit/a_little/slightly/make_it/one/way/even/an) (bit/little/lot/much/more/slightly) <harder>/<easier> (one/puzzle/grid/now/$/this/than/to/for/<puz>)
        <harder>/<easier> one/<puz>
        a/an/another <grade> (new/little) one/<puz> please/this_time/next/now/instead/is_enough/for_me/for_my
        give/something/anything/sth/somthing/one/make/make_it/but/set/try/like/want .. (a_bit/much/bit/little/lot/slightly/even) <harder>/<easier>
        something/sth (really/very/more) simple/easy/hard/tough/challenging/difficult/new/similar/fresh
        one more (please/but/like/of/$)
        another one/go/round/please/$/,
        next puzzle/sudoku/maze/please
        next round
        the same again
        same … but/only <harder>/<easier>/different
        more of these/those/the_same/this_kind/them
        with/but/has fewer/more/less clues/givens/numbers/walls/hints/dead_ends/blanks/gaps/empty
        bump/turn/raise/increase/decrease/lower/up/reduce/ramp the/up/down … difficulty/level
        more/less (of_a) challenge
        anything/something/puzzle/sudoku/one/maze for beginners/experts/a_beginner/a_pro/pros/an_expert/kids/children/my_kid
        for a pro
        what/how about a/an/another (new) (<grade>/<new>/<harder>/<easier>)
        do/have/would/could you (have/got/know) any/a/more/other/an/another (other/more/new/<grade>/<harder>/<easier>) .. <puz>
        puzzle/sudoku/maze/challenge/game/grid/board of/from your/the_day/yours
        challenge/surprise me
        i want/like to play
        you choose the
        (has/have) exactly/only one solution and
        make one up
        make another/me (a/an/another/one) new/another/one/$
        to practise/practice
        ^ <harder>/<easier> ,/please/$
        child/kid/beginner friendly
        (level) one level up/down
        (id/i_would) like an easy/hard/simple/tough one
        needs/need/wants a/an <grade> <puz>
        one more <puz>
        one/an extra <puz>
        find/get/fetch me a .. <puz>
        another puzzle
        lets do another
        entry level
        a/an <grade> .. <puz> for
        enjoyed that .. next
        a harder/simpler/easier board/grid/one/puzzle
        a/an <grade> .. (x) (#) <puz> for
        id/i_would/i_d like a/an <grade> .. (x) (#) <puz>
        ^ got a/any fresh/new/another/easy/hard/nice
        (can/could/would) you make/produce/create/generate/invent one
        i need a word_search/crossword/sudoku/maze/puzzle with/for
        """,
    "generate?": """
        too easy/hard/difficult/simple
        was/that boring
        create/generate
        """,
    "chat": """
        who/what are you
        who/whom am i talking/speaking/chatting
        who made/built/created/wrote/invented you
        (are/r) you/u (a/an/even) human/real/robot/bot/ai/person/machine/computer/program/alive/there
        what/wat can you/u (do/help)
        what/which (kind/kinds/sort/sorts/types/type/puzzles/games/else) .. do/can/are you (know/do/solve/support/handle/read/like/understand)
        what else can
        what do you do
        whats/what_is/have/tell_me (you) (a/your) name
        how are you
        how r u
        hows it going
        whats up
        do you (ever/even/really/always/still/also) like/speak/ever/know/love/sleep/dream/enjoy/remember/understand/give/make/get/play/support/store/keep/save/cost/have_a
        how does (this/it/one/sudoku) (thing/app/bot/program/tool/site/work) (work/play)
        how/hwo do/does you/i/one/people/it/this (you/people) play/use/played/work/start_with_you
        how is/are (it/sudoku/a) .. played
        how to play
        rules of/for
        what/wat/whats are/is/s (a/an/the) (sudoku/maze/binairo/riddle/kakuro/nonogram/puzzle/chess/killer_sudoku/logic) ?/$
        tell me (something/a_bit/more/a) about
        tell me a joke
        who invented
        history of
        never mind
        nevermind
        nvm
        forget it/about_it
        scrap that
        found/solved/figured/got it out/myself/alone
        that/thats (is) all (for) today/now/thanks
        how many clues/numbers must/does a/an
        ^ testing
        what makes/mkaes a
        where can i
        what … send you
        weather
        """,
    "talk": """
        thanks/thank/thx/thankyou/ty/cheers/tysm/tnx
        hi/hello/hey/hiya/howdy/greetings/yo/evening/morning
        good morning/evening/afternoon/night/day/job
        bye/goodbye/later/ok/great/nice/cool/wow/lol/haha
        """,
    "not": """
        not one_of_those who/that
        <dont>
        dont/not/no bother/bothering/need/want/time/even
        you neednt/need_not/dont_need/dont_have
        no need
        would be too much
        tired/sick of
        anything but
        leave out
        """,
    "not before": """
        would be too much
        (is/are) not needed/necessary/wanted/required/what/my
        isnt needed/necessary/what/my
        not required
        i dont need
        unnecessary
        nothing
        """,
    "but": "but/just/only/instead/rather/simply/merely\ni only/just/want\n(but/so/and) please",
    "nothing": """
        not/dont only/just
        tac logic
        an explanation of symbols/signs
        explanation of symbols
        dont/not know/sure/understand/see/get/think/believe/certain/find/remember/grasp/follow/if
        last time you
        (you/he/she/they) gave me
        answer/awnser/solution/answers page/key/sheet/section/book
        check the answer/awnser/solution page/key
        until now/today
        <puz> book/page/magazine/section/club/corner/app/mag/books
        my … explained
        teacher/dad/who/he/she explained
        (my/our) … solved/checked/finished/says/said/got_it/printed
        printed
        as/like it printed
        had to start
        (i) typed/copied it right
        printed one without a <sol>
        without a <sol>
        the/any one cell
        to begin with/an/a/:/,/;/the
        own/single/blank squares
        describe the rules
        ever solved/asked/ask
        check that one
        (made/drew/drawn) a maze with
        draw a maze with
        ask/asked for
        was/is rated
        who/that ask for
        sorry if
        word/row/line/column/box/grid/cell by word/row/line/column/box
        (reading) check the spelling
        rows/columns/read/go right to left
        right/left (hand) side/column/corner/edge/half/of/end/most/to
        as/if i understand
        what/here_is i (wrote/have)
        all right
        thats right
        ok so
        next row/line/column/box/one_is/up/we/comes/to/is/the/:/,/in/block
        (the) next # row/line/cell/square
        the first step/thing is
        first few
        a couple of (blanks/numbers)
        one cell/square/row/column/wall/gap/blank/number/digit/space
        with a (single) solution
        good luck
        correct*/fix that/the/row/line/:/,
        no wait
        sorry/wait/oops … wrong
        wrong way/row/column/number/one/line
        typed … wrong
        i (read/said/wrote/typed/got/put) .. wrong
        the wrong
        my/a/one mistake ,
        my mistake
        by mistake
        i learned/learnt
        to learn/practise
        only one (cell/square/number/digit/seven/#)
        for the start/goal
        ask/asking for (a/any) hint
        hint/hints page/column
        asking why that
        instead of trying to tutor/teach/explain
        about a mistake in your
        your hint yesterday
        (a/the) hint says
        the hint button/coins
        an/your/my/the explanation (from/and/of/so)
        followed your explanation*
        for an explanation
        (your/ur) hint yesterday
        had a hint from
        check it/this/that/them myself
        ill be checking
        in/which/what what way/order/manner
        once i found two solutions
        i used to generate
        how do you play this
        explanation of symbols #
        asking why …… #
        to your answer/reply/solution
        your answer $
        the one next to it was called
        called step by step
        """,
    "harder": """
        <harder>
        hard/difficult/tricky/expert/fiendish/tough/evil/challenging/brutal/nasty/extreme/diabolical
        more of a challenge
        fewer/less clues/givens/numbers/hints
        raise/increase/bump/up/ramp .. difficulty/level
        too/so/very/way_too easy/simple/boring
        that/this was easy/boring
        for a pro/an_expert/experts/pros
        next level
        """,
    "easier": """
        <easier>
        easy/simple/gentle/beginner/beginners/kids
        more clues/givens/numbers/hints
        lower/decrease/reduce/turn_down .. difficulty/level
        too/so/very/way_too hard/difficult/tough/tricky
        for a beginner/child/kid
        solves itself
        less of a challenge
        """,
    "doubt": """
        match*/compar*/agree*/trust/mistak*/correct*/wrong/error*/sure/certain/differ*/why/reason*/technique*/method*/strateg*/deduc*/logic*/working
        only/single/unique one/solution/answer
        one solution/answer
        how did
        how do/does/would/can you/one/a/anyone get/reach/arrive/find
        wheth*
        mine
        my solution/answer/result/attempt
        get to the
        describ*
        proof/prove
        steps
        through (the/solving/each)
        deductions
        (in/which/by) what/which way/order/manner
        commentary
        enumerate
        come out
        """,
    "puzzle": """
        <puz>
        """,
}

CUES["de"] = {
    "<sol>": """lösung lösungen antwort antworten ergebnis auflösung auflosung lösungsweg lösungswege ergebnisse""",
    "<puz>": """rätsel sudoku sudokus labyrinth labyrinthe irrgarten gitter aufgabe puzzle teil knobelei kreuzworträtsel spiel binairo
        brett exemplar nummer""",
    "<wrong>": """fehler fehlern schnitzer patzer denkfehler tippfehler widerspruch widersprüche flüchtigkeitsfehler irrtum bock""",
    "<right>": """richtig korrekt okay ok in_ordnung gut falsch so_weit soweit fehlerfrei sauber stimmig regelkonform gültig""",
    "<give>": """gib gebt geben gebe gibst gäbe hätte hätten möchte will wollen brauche bräuchte haben krieg kriege bekomme bekommen kann_ich
        könnte_ich schick schicken wünsche hast haste habt verrat verrate nenn nenne reicht reich""",
    "<make>": """mach machst macht erstell erstelle erstellst erstellen erzeug erzeuge erzeugen generier generiere generieren bau baue baust
        denk zauber bastel bastle entwirf zeichne zeichnest produzier kreier kreiere machen schreib such""",
    "<new>": "neues neue neuen neuer anderes andere anderen frisches weiteres weitere nächste nächstes zufälliges noch_eins noch_ein noch_eine",
    "<harder>": "schwerer schwereres schwerere schwieriger schwierigeres schwierigere kniffliger kniffligeres härter härteres anspruchsvoller anspruchsvolleres fieser fieseres komplizierter komplizierteres knackiger knackigeres",
    "<easier>": "leichter leichteres leichtere einfacher einfacheres einfachere simpler simpleres gemütlicheres weniger_schwer weniger_schweres weniger_schwieriges",
    "<grade>": "leichtes leichte einfaches einfache schweres schwere schwieriges schwierige mittelschweres knackiges kniffliges anspruchsvolles kleines fieses richtig_schweres simples großes schönes nettes anfänger",
    "solve": """
        löse/löst/lös/loes/loesen/lösen/lösest es/das/dieses/dies/mir/mein/meins/den/die/ihn/sie/das_hier/bitte/mal/uns/komplett/auf/vollständig/diese
        lösen $
        ^ lös*/löse
        auflösen
        ausfüll*/ausfuell*/füll/fülle/füllst/vervollständig*/ergänz*/ergaenz*/komplettier*
        mach/mache/machst/machen … fertig/voll/zu_ende
        fertig lösen/machen/ausfüllen
        was/welche/welcher/wo kommt/gehört/gehören/fehlt/fehlen/kommen/muss/müssen … wohin/hin/rein/hinein/überall/noch/da/?/dort/in
        was wohin
        die/deine/eine/komplette/vollständige/ganze/fertige/gesamte/zur/endgültige/richtige/nur_die <sol>
        <sol> bitte/$/davon/dazu/dafür/für/hier/wäre/her
        ^ <sol>
        wie/was lautet/ist/sieht/wäre … <sol>/aus/ergebnis
        wie sieht … aus
        wie komm*/kommt/gelang*/find*/käme/lauf*/geh*/geht/muss … raus/hinaus/heraus/ziel/durch/ausgang/zu/zum/nach/heim/käse/dort*/hin/weg/hinüber/schatz/von
        weg/route/pfad/strecke/ausweg aus/durch/zum/von/nach/zur/bis/heraus/raus/hinaus
        kürzest*/schnellst*/direkt* (mögliche/mögliche*) weg/wege/weges/route/pfad/strecke/verbindung
        find/finde/findest/such/suche/zeig/zeige/zeichne/berechne/nenn .. weg/route/ausgang/ausweg/pfad
        führ/führe/führst/bring/bringe/lots/lotse/hol mich/ihn/sie/uns/es … raus/hinaus/zum/durch/zu/nach/heim/heraus/hin
        von s nach g
        den weg
        knack/knacke/knackst
        bekomm*/krieg* … raus/heraus/gelöst/hin
        rechne/rechnest/rechnen .. aus/durch
        kannst/könntest/kann/könnten/können/magst/würdest/würden du/sie/ihr/jemand das/es/dieses/bitte/mir/uns/mal .. lösen/ausfüllen/knacken/machen/rauskriegen/auflösen/fertig/helfen
        mach .. für mich
        lös .. für mich
        """,
    "hint": """
        tipp/hinweis/hinweise/hinweisen/denkanstoß/denkanstoss/wink/fingerzeig/anhaltspunkt/anstoß/anstoss/schubs/stups/stupser/schubser/starthilfe/hilfestellung/tip
        nächste/nächster/nächsten/nächstes schritt/zug/züge/logische/sinnvolle/abbiegung
        welche/welches/nur/bitte/sag/gib/nenn (mir/das/ist/die/wäre) (das/die) nächste (richtige) feld/zelle/zahl/ziffer/kästchen
        als nächstes/nächste/naechstes/nächster
        wo/wie/womit/wohin/wo_soll/was/welche*/worauf (soll/sollte/würdest/muss/kann/könnte/fang/fange/mach/mache/setz*/schau*/guck*/würde/würden/geht) (ich/du/man/sie/wir) … weiter/anfangen/beginnen/hinschauen/schauen/ansetzen/starten/hingucken/suchen/zuerst/anzufangen/loslegen/weitermachen/gucken/jetzt/anfange/losgehen/abbiegen/nehmen
        wie/wo geht/gehts/gehts_hier/würdest weiter
        weiterhelfen
        auf die sprünge
        nur/bloß/lediglich/einfach/höchstens (den/die/das/ein/eine/einen/der/einziges) (ersten/erste/erster/kleinen/kleine/kleines/kleiner/nächsten/nächste/einzelnen/anfang/einziges/winzigen/einzelne/allerersten) tipp/schritt/zahl/feld/anfang/stück/stückchen/hilfe/ziffer/zug/bisschen/schritte/züge/schubs/anstoß/richtung/abbiegung
        ersten/erste/erster/paar/allerersten/allererste/ersten_zwei (paar/#) schritt/schritte/zug/züge/abbiegung/abzweigung
        eine/einzige/einzelne zahl/ziffer reicht/genügt/bitte/nur
        kleine/kleiner/kleinen/winzige/bisschen/etwas/kleines (bisschen) hilfe/starthilfe/anregung/denkhilfe
        selbst/selber/alleine/allein lösen/machen/schaffen/versuchen/fertig/knobeln/weitermachen/weiterknobeln/rausfinden/herausfinden/draufkommen
        den rest … selbst/selber/allein/alleine/ich
        welche/welches/welcher/welchen feld/zelle/zahl/zeile/kästchen/spalte/weg/richtung/ziffer/block/stelle … nächst*/zuerst/zunächst/jetzt/ich/anfangen/du/beginnen
        in welche richtung
        in die richtige richtung
        einstieg/ansatzpunkt/einstiegspunkt/denkanstöße
        anfang zeigen/machen
        sag/zeig/nenn/verrate/gib (mir) nur/bloß
        wo siehst du
        was sehe ich nicht
        was übersehe
        übersehe
        tipps (für/bitte/?/zum/?)
        einen/paar/irgendwelche tipps
        """,
    "no solution": """
        nicht/nichts/nich/net/ned/nix .. verrat*/spoiler*/lösen/auflösen/vorsagen/vorwegnehmen/lös/zeigen
        verrat*/lös/löse/sag/zeig/spoiler/gib … nicht/nichts/nix/nich
        nicht/keine/ohne/nich/kein/statt/anstatt .. ganze/komplette/gleich/vollständige/gesamte/alles/zu_viel/zuviel/die/fertige <sol>/weg/alles/route/lösen/verrat*/$
        nicht/ohne alles/gleich/zu_viel/zuviel
        keine/ohne/statt/nicht (die/der/eine) (ganze/komplette/volle) <sol>
        keine spoiler
        ohne zu spoilern
        """,
    "check": """
        <wrong> drin/gemacht/eingeschlichen/unterlaufen/gefunden/$/dabei/entdeckt/irgendwo/entdecken/passiert/in/bisher/drinnen/und/bei/oder
        (ein/einen/mein/meine/keine/keinen/irgendwelche/irgendeinen/den/die/meinen/welche/irgendwo/noch/schon/auf) <wrong>
        vertan/verrechnet/verschrieben/verhauen/vertippt/geirrt/verzählt/vermasselt/verbockt/verpatzt/geschludert/danebengelegen/reingefallen
        falsch gemacht/eingetragen/gelöst/gesetzt/liege/abgebogen
        was/etwas/irgendwas/irgendetwas/wo/nichts/irgendwo/welche falsch/verkehrt/faul/daneben/schief
        falsch ?
        stimmt/stimmen/passt/past das/alles/es/so/meine/mein/was/dies/bisher/die/der/?/hier/dieser/soweit
        stimmt ?/$/so
        richtig/korrekt/okay/ok so/bis/ausgefüllt/gelöst/gemacht/?/bisher/eingetragen/oder/liege/unterwegs/$/soweit
        ob … <right>/stimmt/stimmen/passt/aufgeht/<wrong>
        ist/sind/war/waren/liege/bin/habe/hab das/alles/es/ich/meine/mein/die/dies/bisher/so (so/bisher/bis_hierhin/alles/hier/lösung/das/ergebnis/antwort/einträge/zahlen/soweit/jetzt/es/denn) <right>
        (auf_dem) richtigen weg
        prüf*/pruef*/überprüf*/kontrollier*/nachprüf*/gegenprüf*/verifizier*/validier*/check/checke/checken/checkst/überpruef*/ueberpruef*
        nachsehen/nachschauen/gegenlesen/drüberschauen/drübergucken/draufschauen/durchsehen/drüberschaun/drübersehen
        schau/schauen/schaust/guck/guckst/sieh/sehen/kuck/werfen/wirf/wirfst … drüber/nach/durch/an_ob/ob/drauf/blick
        widerspr*
        (gegen/verletz*/verstoß*/verstoss*/regel) (eine/die/keine) regel*
        verstoß*/verstoss*/regelverstoß
        bis hierhin/hierher/jetzt/dahin … richtig/ok/okay/gut/stimmt/korrekt/fehler
        hab/habe/haben/hätte ich/wir … richtig/falsch/korrekt/fehler/geirrt/übersehen ?
        lieg/liege ich
        hab ich recht
        geht das so
        wo … verbockt/falsch/fehler/hakt/klemmt
        alles klar/richtig/gut/ok/korrekt/in_ordnung ?
        doppelt
        was sagst du zu meiner
        korrigier/korrigiere mich/meine/das/es
        """,
    "unique": """
        eindeut*/mehrdeut*/zweideut*/unzweideut*
        mehr/mehrere/viele/verschiedene/zwei/andere/weitere/2/einzige/einzigen/zweite/anderen/unterschiedliche/drei/alternative/zusätzliche/weiteren/anders <sol>/lösungsmöglichkeit*/möglichkeit*/wege/arten/weisen/varianten/variante/weg/lösbar/ausfüll*
        mehr als eine/einen/1/ein
        nur/genau/bloß/lediglich/exakt/wirklich_nur/höchstens eine/ein/einen/1/die_eine/einzige/diese (einzige/einzigen/richtige/gültige/mögliche/korrekte/kürzesten/kürzester/möglichen) <sol>/möglichkeit/weg/art/variante/lösbar/ergebnis/ausfüllung
        genau eine
        nur eine einzige
        die/eine/einzige einzige/einzig/einzigen (mögliche/richtige/möglichkeit/kürzeste) <sol>/möglichkeit/weg/ergebnis/?
        wie/wieviel/wieviele viele/wege/<sol>/möglichkeiten/verschiedene/kürzeste .. (<sol>/möglichkeiten/wege/varianten/arten/weisen/ausfüllungen)
        wie viele/vielen lösungen/möglich*/wege/arten/weisen/varianten
        auf wie viele/wieviele
        anzahl/zahl der <sol>/lösungen/möglich*/wege
        zähl/zähle .. <sol>/wege
        auch/noch/nicht/es/geht/ginge/könnte/ließe (auch/noch/sich/man/es/das) anders
        (zweite/andere/weitere) (andere/zweite/weitere) möglichkeit*/lösungsmöglichkeit*
        zweite/weitere/andere/keine_andere <sol>
        genug/genügend/ausreichend/zu_wenig/zu_wenige/reichen (die) vorgaben/zahlen/hinweise/angaben/ziffern
        reichen die (vorgaben/zahlen/angaben/ziffern/hinweise)
        lösbar/unlösbar
        echtes/richtiges/ordentliches/sauberes/gültiges/korrektes/faires/ordentlich/zulässiges sudoku/rätsel/gestellt/puzzle
        überhaupt eine/einen/lösbar/möglich (<sol>/weg)
        hat .. eine <sol>
        gibt es (überhaupt/hier/da/denn) (eine/einen) <sol>/weg
        """,
    "explain": """
        erklär*/erklaer*/erläuter*/erlaeuter*/erklärung*
        schritt für schritt
        schritt fuer schritt
        schrittweise
        zug um/für zug
        beibringen/bring_mir_bei/zeig_mir_wie/beigebracht/lernen/lehre/nachvollzieh*/verstehe/verstehen/begreif*/nachvollziehbar
        ausführlich
        wie/womit löst/löse/lösen/geht/gehst/kommt/komme/kommst/macht/machst/gehe/würdest/würde/würden/kann/könnte/bist/hast/arbeitest/denkst/knackt/packt/kamst/käme man/du/sie/ich/ein/das/so/sowas/es/mensch/wir .. (vor/drauf/darauf/ran/heran/das/hier/sowas/lösen/so_etwas/dahin/gelöst/lösung/vorgehen/an/so_was/solche)
        rechenweg/lösungsweg/gedankengang/gedankengänge/denkweg/denkschritte/überlegung*/begründung*/begründ*/begruend*/herleitung/logik/strategie/strategien/technik/techniken/methode/methoden/vorgehensweise/zwischenschritte/trick/lösungsschritte/lösungstechnik*/rechenschritte
        jeden/jeder/alle/einzelnen/jedem einzelnen/schritt/schritte/zug/schritten
        der reihe nach erklär*
        geh/gehe … mit_mir/durch
        führ/führe/nimm … durch
        an die hand
        zum mitdenken
        idee dahinter
        wie man .. löst/drauf/darauf/vorgeht/ran/macht/knackt/kommt/rangeht/sowas
        wie das geht/funktioniert
        wie du .. (kommst/löst/gekommen/vorgehst/gemacht)
        beschreib/beschreibe/beschreiben .. wie/weg/lösungsweg/schritte
        """,
    "why": """
        warum/wieso/weshalb/weswegen/wiso/warun/wozu …… #
        # …… warum/wieso/weshalb ?/$/so/das/denn
        warum/wieso/weshalb gerade/ausgerechnet/nicht/da/dort/hier/so/das
        wie komm*/kam* …… auf …… #
        wie kommt …… #
        woher weiß*/weiss*/kommt/kommst/stammt/weisst/weißt/wusstest/hast …… #
        aus welchem/welchen grund/gründen/hinweis …… #
        was/wer/welche/welcher macht/spricht/zwingt/erzwingt/führt/sagt/bringt/begründet/beweist/verhindert/verbietet/legt/schließt/regel/grund/hinweis/überlegung …… #
        begründ*/begruend*/erklär*/grund/gründe/begründung/beweis*/herleit*/hergeleitet …… # … (in/auf/hin/sein/steht/stehen/muss/gehört/für/an)
        wie kann …… # …… sein
        wieso/warum/weshalb #
        verstehe/versteh/verstehen/kapier*/check*/seh/sehe/begreif* nicht/ned/ne/nich …… warum/wieso/weshalb
        welche/welcher logik/regel/grund/hinweis/überlegung/schluss …… #
        wie hast du …… #
        warum (nicht) #
        inwiefern/wodurch …… #
        darauf , dass …… #
        """,
    "generate": """
        <make> (mir/uns/dir/ihr/bitte/mal/was/doch/für) (bitte/mal/noch/uns/mich/ihn/sie/aus) ein/eins/eine/einen/was/noch/neues/neue (neues/noch/ganz/schönes/<grade>/<new>/<harder>/<easier>) .. <puz>/aus/neues/anderes/<harder>/<easier>/<grade>/eins
        <give> (mir/uns/ich/du/wir/bitte/mal/gern/gerne/lieber/jetzt/da) (bitte/mal/noch/uns/mir/auch/gern/gerne/lieber/so) ein/eins/eine/einen/was/noch/nochmal/das/was_zum/lust_auf (neues/noch/ganz/schönes/ein/wirklich/richtig/#) (<grade>/<new>/<harder>/<easier>) .. (<harder>/<easier>/<new>) <puz>/neues/anderes/rätseln
        <give> .. <new> (<grade>/<harder>/<easier>) <puz>/eins/bitte/$
        noch/nochmal ein/eins/eine/so (mal/ein/eins) (neues/<puz>/bitte/$/?/aber/,/<harder>/<easier>/<grade>/von/für)
        neues/neue/anderes/andere/weiteres/nächstes/frisches (<grade>/<harder>/<easier>/#) (x/mal) (#) <puz>/bitte/her
        ^ (ein/was/etwas/und/jetzt/nun/bitte/gern/lieber/eins) (neues/bisschen/noch/viel/deutlich/wenig/etwas) <harder>/<easier> (<puz>/bitte/$)
        etwas/was/eins/ein/nur/aber/lieber/bisschen/viel/deutlich/gern/gerne/wenig/mach/machs/machen/gehts/geht <harder>/<easier>
        <harder>/<easier> <puz>/bitte/$
        was/etwas leichtes/einfaches/schweres/neues/anspruchsvolles/kniffliges/knackiges/für
        dasselbe/gleiche/selbe nochmal/noch_mal/aber/nur/in/niveau
        zu/viel_zu/so leicht/einfach/schwer/schwierig … neues/anderes/nächste/noch/gib/eins/mach
        mit weniger/mehr vorgaben/zahlen
        nachschub
        zum rätseln/knobeln/üben/ausdrucken
        ich will/möchte/würde (gern/gerne) .. spielen/knobeln/rätseln
        ^ (ein/eine/nächstes/neues) <new>/<grade> <puz>
        zeichne/male/entwirf/generier*/erzeug*/erstell*
        """,
    "chat": """
        wer bist/sind du/sie
        wer/was bist du
        mit wem
        was kannst/können du/sie
        was machst du
        wie heißt/heisst/heißen
        bist du/das (ein/eine/echt/wirklich/überhaupt) (mensch/roboter/maschine/ki/bot/computer)
        welche/was (für) (rätsel/arten/sorten) kannst/kennst/können/verstehst/magst
        wie funktioniert (das/ein/dieses/diese) (hier/programm/ding/sudoku/app/seite)
        was ist (ein/eigentlich) (sudoku/labyrinth)
        magst du
        kannst/sprichst du (auch) deutsch/englisch/sprechen
        erzähl* … witz/dich/etwas
        wer hat … (gemacht/erfunden/gebaut/programmiert)
        hat sich erledigt
        schon gut
        das wars
        war nur
        regeln von
        wie spielt man
        """,
    "talk": """
        danke/dankeschön/dank/merci/thx/besten_dank
        hallo/hi/hey/moin/servus/grüß/guten_tag/guten_morgen/guten_abend/grüezi
        tschüss/tschüs/ciao/bis_bald/bis_dann/super/toll/prima/klasse
        wie geht/gehts
        """,
    "not": """
        nicht/nich/net/ned/kein/keine/keinen/ohne/statt/anstatt/nie/keinesfalls/weder/keiner
        brauche/brauch/will/möchte/bitte keine/keinen/kein/nicht
        """,
    "not before": """
        nicht/nich/ned (nötig/mehr/notwendig/erforderlich/brauch*/erwünscht)
        brauche ich nicht
        überflüssig
        musst du nichts/nicht
        """,
    "but": "sondern/nur/aber/bloß/lieber/stattdessen/einfach",
    "nothing": """
        nicht/keine/weiß/ahnung/nich (sicher/ob/weiter/genau/nur/mehr/ahnung/warum/wieso/schlau/fertig/drauf)
        das nächste feld
        nächste zeile/reihe/spalte/:
        als nächstes/nächste (kommt/eine/die/ein/steht/:)
        richtig schwer/knifflig
        falsch (abgeschrieben/abgetippt/gelesen/vorgelesen)
        vertippt/verschrieben ,
        falsch ,
        halt falsch
        lösung (steht/im/auf) (heft/hinten/seite)
        noch ein/eine/einen/einmal (leeres/leer/feld/lücke/#)
        eine/ein zahl/feld/lücke
        mehr als eine stunde
        aus dem
        schauen/schauen_wir/mal_schauen/mal_sehen , ob
        nur eine/ein (#)
        nur eine/ein zahl/ziffer/sieben/#
        falls ich
        die/der reihe nach
        """,
    "harder": """
        <harder>
        schweres/schwieriges/kniffliges/anspruchsvolles/fieses/knackiges/richtig_schweres/schwere/schwierige
        zu/so/viel_zu/super leicht/einfach
        weniger vorgaben/zahlen
        profis/profi/experten
        """,
    "easier": """
        <easier>
        leichtes/einfaches/leichte/einfache/simples/anfänger
        zu/so/viel_zu schwer/schwierig/knifflig
        mehr vorgaben/zahlen
        kinder
        """,
    "doubt": """
        vergleich*/richtig/falsch/fehler/stimm*/passt/pass*/sicher/warum/wieso/begründ*/logik/schritt*/erläuter*/beschreib*/verschieden*/einzig*/mehrere/andere
        meine/meiner/meinem lösung/antwort/ergebnis
        wie man/du/kommt/komme
        wie (gelangt/kommt/kommst/komme/löst)
        hab/habe ich
        wie gelangt/kommt/macht
        """,
    "puzzle": """
        <puz>
        """,
}

CUES["fr"] = {
    "<sol>": "solution solutions réponse réponses résultat resultat solutionnement solus corrigé",
    "<puz>": "grille grilles sudoku sudokus labyrinthe labyrinthes puzzle casse-tête jeu enigme énigme problème binairo dédale",
    "<wrong>": "erreur erreurs faute fautes bêtise bêtises bourde coquille coquilles contradiction contradictions conflit boulette incohérence",
    "<right>": "juste bon bonne bons bonnes correct correcte corrects correctes ok exact exacte valide faux fausse justes valable",
    "<harder>": "plus_dur plus_dure plus_difficile plus_difficiles plus_corsé plus_corsée plus_compliqué plus_compliquée moins_facile plus_costaud plus_coriace plus_ardu plus_ardue",
    "<easier>": "plus_facile plus_simple moins_dur moins_dure moins_difficile plus_faciles moins_compliqué moins_compliquée",
    "<grade>": "facile faciles difficile difficiles dur dure simple petit petite corsé corsée moyen moyenne diabolique débutant niveau bon bonne",
    "<make>": "fais fait faire crée créer créez génère générer générez fabrique fabriquez invente inventez dessine dessinez prépare préparez concocte concoctez compose propose proposez construis pond produis imagine faites",
    "<give>": """
        donne donnez donner envoie envoyez veux voudrais voudrions aimerais faut file filez aurais aurai aurait voulez sers souhaite souhaiterais passe t_as as_tu auriez_vous avez_vous tu_as cherche
        """,
    "solve": """
        résous/resous/résolvez/résoud/résoudrais/résouds/solutionne
        (peux/peut/pouvez/pourrais/pourriez/faut/veux/de/à/aider/aide/m_aider) (tu/vous/on/la/le/me/moi/à/ce/cette) résoudre
        remplis/remplir/remplissez/remplit/complète/compléter/complétez/termine/terminer/terminez/finis/finissez/boucler
        la/les/une/ta/votre/toute/bonne/sa <sol>
        <sol> stp/svp/s/$/complète/finale/de/du/entière/please/direct
        ^ <sol>
        quelle/quel/c est/serait … <sol>
        trouve/trouver/trouvez/montre/trace/tracez/indique/donne/calcule/calculez/dessine .. chemin/sortie/trajet/route/parcours/itinéraire/passage
        comment (est_ce_que) on/je/peut/peux/puis/faire/pour/arriver/atteindre/rejoindre/aller/sort/il/elle/nous/vais … sort/sortir/sors/sorte/atteindre/atteins/rejoindre/aller/arrive/arriver/rejoint/va/atteint/traverser/jusqu/passer
        chemin/trajet/parcours/itinéraire/route/passage (le) (plus) court/courte/direct/rapide/vers/jusqu/pour/de
        plus court chemin
        plus court/courte
        le chemin
        par où sortir/passer/passe/on_sort/sort
        sortir/sors/sors_moi/sortez … d/de/du
        mène/mener/amène/guide/conduis/emmène/ramène … à/au/vers/jusqu/dehors
        qu/que/quoi/qu_est_ce_qui/quels/quel/quelles manque/va/met/mettre/mets/manquent/chiffres/dois_je_mettre
        chiffres/cases/nombres/trous manquants/manquantes
        il manque
        donne … tout
        fais/faire/fait (le/la/les) (moi/à_ma_place/pour_moi/pour_lui)
        vas y .. à_ma_place
        j/je abandonne/craque/donne_ma_langue
        langue au chat
        la grille (complète/finie/remplie/complétée/terminée)
        grille complète/finie/remplie/complétée/terminée
        peux/peut/pouvez/pourrais/pourriez tu/vous/on … faire/aider_à_finir
        """,
    "hint": """
        indice/indices/astuce/piste/pistes/tuyau/tuyaux/suggestion
        coup de pouce/main
        petit/petite/petits coup/aide/indication/conseil/truc/pousse/poussée
        prochain/prochaine/prochains coup/étape/pas/mouvement/virage/déduction
        quelle/quel/juste/seulement/donne/dis/c (est/serait/moi) (la/le) prochaine/prochain case/chiffre/nombre
        étape/coup suivant/suivante
        par/vers où/quoi/quelle/quel … (continuer/commencer/continue/commence/poursuivre/débuter/démarrer/regarder/attaquer/on/je/dois/aller/partir/case/côté/direction)
        où dois/faut/devrais/est/regarder/chercher/je/commencer/puis/pourrais (je/il/ce/que) (je/regarder/chercher/commencer/aller/porter/continuer/me/poser/jouer/concentrer)
        comment continuer/débuter/commencer/démarrer/avancer/poursuivre
        débloque*/débloquer/déblocage
        quelle/quel/quoi case/chiffre/ligne/est/coup/nombre/colonne/serait/bloc … (remplir/prochain/prochaine/ensuite/suivant/suivante/maintenant/jouer/regarder/commencer/regarderais/remplirais/après/trouver/logique/chercher/voir)
        quoi/que/qu … ensuite/maintenant/après
        et maintenant ?
        juste/seulement/uniquement/simplement/rien_que un/une/le/la/les (seul/seule/petit/petite/premier/première/prochain/prochaine/tout/début/deux) (premier/premiers/petit/seule/bout/#) case/chiffre/pas/début/coup/indice/étape/aide/première/départ/bout/prochaine/direction/mouvement/idée
        (un/une) seul/seule/premier/première/premiers chiffre/case/pas/étape/coup/indice/aide/nombre/mouvement
        mets/mettre/mettez … sur la voie
        sur la voie
        moi même
        tout seul/seule
        le début
        me lancer
        donne/donnez (moi) juste/un_seul
        que me suggère*
        """,
    "no solution": """
        sans/pas/ne/n/surtout .. dévoiler/donner/révéler/spoiler/résoudre/résous/dire/donne/dis/tout/révèle/dévoile/gâcher/montrer/montre … (solution/réponse/tout/reste/la/entier/toute)
        pas/sans (de/la/toute/tout/le/me) (la) <sol>/spoiler/spoil/tout/chemin_entier/divulgâcher
        pas tout/toute/trop
        ne .. résous/résolvez/donne/donnez/dis/dévoile/révèle/spoile/dites/montre pas
        """,
    "check": """
        (une/des/mon/mes/d/un/l/aucune/aucun/les/la/quelques/pas_de/pas_d/cette/quelle/autres) <wrong>
        <wrong> ?/$/quelque/dans/dedans/jusqu/ou
        trompée/gouré/gourée/planté/plantée/loupé/merdé/plantage/erré/foiré/tromper/trompe
        vérifie*/vérifier/vérifiez/verif/vérif/contrôle/contrôler/contrôlez/corriger/corrige_moi/corrigez/relis/relire/relisez/vérification/check/valide/valider/validez/checker/checke
        (c/ce/est/tout/sont/mes/ma/mon/est_ce/ça/semble/parait/a_l_air/jusqu_ici/reponse/solution/elle/il) est/sont/bien/tout/semble/est_il/est_elle/a_l_air (bien/tout/il/ce/que/elle/jusqu/ici/là/c/correct) <right>
        est <right> ?/$/jusqu/ce/mon/ma/ou/que/comme
        <right> ?
        bon/ok/correct/bien ce_que/jusqu/jusque/comme_ça/là/ou_pas
        ce que j ai (mis/fait/rempli/écrit/trouvé) … <right>
        ça/tout/ca va/marche/colle/joue/passe/tient jusqu/comme/là
        ça/tout/ca colle/joue/tient ?
        si … <right>/<wrong>/tromp*/tient
        quelque chose … faux/cloche/va_pas/clochait
        qu est ce qui cloche
        cloche
        où … faux/tort/erreur/trompée/planté/coince
        regarde/regarder/regardez/jette/jeter/jetez/dis/dites … si_je/si_j/si_c/ce_que_j_ai/mes_réponses/coup_d_œil/si_tout/si_mon/si_ma/si_mes/s_il/coup_d_oeil
        suis je/j .. (bon/bonne/juste/sur_la_bonne/dans)
        bonne voie
        ai je/j (bien/fait/tout/bon/raison/juste/rempli/commis/respecté/réussi)
        j ai (bon/tout/bien/juste/faux) (bon/juste/rempli/?/jusqu/fait)
        respecte*/enfrein*/viole* (les/une/la/bien/t/toutes/des) (règle/règles)
        contredi*/incompatib*
        me/je/j/suis/sois/t/m trompé/trompe/tromper
        pas trompé
        """,
    "unique": """
        unique/uniques/unicité/ambigu*/univoque/équivoque
        une/qu_une/seule/deux/plusieurs/d_autres/autre/autres/second/seconde/combien_de/différentes/multiples/2/trois/plus_d_une/deuxième/plus_de_deux (seule/autre/et_une_seule/bonne/possible/seule_et_unique) (bonne/et/possible) solution/solutions/réponse/réponses/façon/façons/manière/manières/possibilité/possibilités/chemins/chemin/remplissage/issue/trajets/parcours/résultat
        plus d une
        plusieurs/autres/deux/différentes chemins/façons/manières/solutions/possibilités/trajets
        combien (de/d/y) (a/solutions/chemins/autres/en/façons/manières/possib*/différent*/il/t)
        combien …  solutions/façons/manières
        nombre de solutions/façons/chemins
        compte/compter/comptez .. solutions
        la/le/cette seule/seul solution/chemin/possibilité/possible/réponse/façon/manière
        seule et unique
        autrement
        une seule
        vraie/bonne/vrai/valable/valide/correcte/bien_formée/bien_construite/bien_posée/bien_fichue/bien_posé grille/sudoku/?/problème/puzzle
        assez/suffisamment (de/d) chiffres/indices/données/informations
        suffisent/suffit
        soluble/insoluble/faisable/solvable/résoluble/possible_à_résoudre/infaisable
        existe/a/y_a/t (t) (il/elle) (vraiment/bien/au_moins/seulement) (une/qu_une) <sol>/issue/chemin
        une <sol> possible
        au moins une <sol>
        peut on .. arriver
        admet/possède (une/t_elle/t_il/qu_une) … solution
        qu une seule (et_unique) (solution/façon/réponse/possibilité) solution/façon/réponse/possibilité/manière
        """,
    "explain": """
        expliqu*/explic*/explike*/détaill*/justifi*/apprend*/apprenez/enseign*/décortiqu*
        pas à/par pas
        pas a pas
        étape par étape
        étapes/démarche/raisonnement/méthode/méthodes/logique/déduction/déductions/technique/techniques/stratégie/stratégies/cheminement/démonstration/truc_pour
        comprendre/compris/comprenne/comprends
        comment on/tu/vous/fait/faire/faut/as/avez/résoudre/s/résout/procéder/un/procède/fais/trouver/y/un_humain/résous/ferais/trouve/trouves/arrive/arrives/parvenir (y/on/tu/fait/fais/résout/résoudre/arrive/parvient/trouve/procède/faire/s_y_prend/prend/s_y/il/vous/t_y/résoudrait/arriver/trouvé/aborde)
        comment (tu/on/vous) y (arrives/arrive/es/parvient)
        comment (ça/cela) (se) (résout/marche/fonctionne)
        s y prend/prendre
        guide/guidez/guider moi/nous .. (pas/dans/étape)
        en détail
        chaque étape/coup/pas/mouvement/déduction/chiffre
        montre/montrer/montrez (moi/nous) comment/toutes/chaque/le_raison*/les_étapes
        tour par tour
        coup par coup
        décris/décrire/décrivez .. comment/étapes/chaque/chemin/pas/les
        """,
    "why": """
        pourquoi/pkoi/pourkoi/pq …… #
        # …… pourquoi
        pourquoi (pas) (ça/ici/là/celui/$/?)
        d où vient/viens/viennent/sort/tu/sors/vous/provient/il/tires/ça …… #
        d où … #
        comment (on/tu/vous/peut/as/avez/est_ce_que) sait/sais/savoir/déduit/déduis/conclu/obtient/obtiens/justifie/trouvé/sûr/sûre (que/qu/le/un/au/à/ce/c/si/pour/il) …… #
        comment … sais …… #
        qu/quoi/quelle/quel (est/ce/règle/raison/logique/raisonnement) (ce/qui/est) (qui) force/impose/oblige/prouve/empêche/justifie/raison/logique/règle/interdit/raisonnement/nous_dit …… #
        pour/par quelle/quelles/quel raison/raisons/logique/motif/déduction/règle/raisonnement …… #
        raison/raisons/justif*/logique/preuve/prouve*/explication …… # …… (en/dans/à/du/de_la/au/ici/là)
        explique*/justifie* (moi) le/la/ce/cette/r*/l #
        """,
    "generate": """
        <make> (moi/nous/en/m/lui/me/un/une/des/donc/aussi) (en/un/une/autre/nouvelle/nouveau/#) (autre/nouvelle/nouveau/petit/petite/#) <puz>/autre/nouveau/nouvelle/<harder>/<easier>/labyrinthe
        <give> (moi/nous/en/m_en/lui/bien/donc/avoir/s_il_te_plaît/aussi/jouer_à) (une/un/une_toute/encore_une/d) autre/nouvelle/nouveau/autres
        <give> .. un/une (autre/petit/petite/bonne/bon/#) <puz> <grade>/<harder>/<easier>/pour_débutant*/niveau
        <give> .. un/une <harder>/<easier>
        (en) (as/aurais/auriez) (tu/vous) (en) (un/une) autre
        encore/refais (un/une/moi) (autre/nouvelle/nouveau/petit/petite) (<puz>/$/stp/svp/s/mais/comme/pareil/,)
        un/une autre (<puz>/$/stp/svp/s/mais/plus/moins/,/?/comme/du/de)
        un/une/nouvelle/nouveau/autre/quelque_chose/truc/peu/beaucoup/ça/en/,/mais/nettement/encore <harder>/<easier>
        nouvelle/nouveau/nouvel grille/sudoku/labyrinthe/puzzle/jeu/casse-tête
        grille/sudoku/labyrinthe/une/un/puzzle <harder>/<easier>
        ^ <harder>/<easier>
        <harder>/<easier> stp/svp/s/$
        quelque chose (de/d) .. (facile/difficile/simple/dur/corsé/nouveau)
        grille suivante
        suivante/suivant $
        même (chose/genre/niveau/style) … (mais/autre/plus/encore/niveau)
        t/tu (en) as une/un autre
        pour débutant/débutante/débutants/expert/experts/enfants/m_entraîner/jouer
        trop facile/difficile/dur/simple … (autre/encore/nouvelle/une/suivante/plus/moins)
        génère/générer/générez/inventer/invente/inventez
        """,
    "chat": """
        qui es/êtes/est tu/vous/es_tu/t
        qui es
        t es qui
        tu es qui
        c est qui
        que/qu/quoi peux/sais/pouvez/savez/est_ce_que (tu/vous) (faire/sais/peux) (faire)
        comment (ça/tu/vous/allez) va/vas/allez/vous ($/?/tu)
        tu t/vous appelles/appelez
        ton/votre nom
        es tu/vous (un/une) (humain/robot/machine/ia/bot)
        tu es un (humain/robot/vrai)
        quels/quelles/quel (types/genres/sortes) .. (connais/peux/sais/puzzles)
        comment (ça/tu/cela/ca) marche/fonctionne/fonctionnes
        c est quoi (un/le/une)
        qu est ce qu un/une
        tu aimes/parles
        raconte
        laisse tomber
        c est tout
        j ai trouvé
        règles du
        comment on joue
        """,
    "talk": """
        merci/mercii/mci/remercie
        bonjour/salut/coucou/bonsoir/hello/hey/bjr/slt
        au_revoir/à_bientôt/bye/super/génial/parfait/cool
        ça va
        """,
    "not": """
        pas/ne/n/sans/inutile/aucun/jamais/aucune/surtout_pas/ni
        pas besoin (de/d)
        pas la peine
        au_lieu
        """,
    "not before": "pas\ninutile\nn est pas (nécessaire/utile)",
    "but": "juste/seulement/mais/plutôt/simplement/uniquement",
    "nothing": """
        pas (seulement/que/uniquement/sûr/sûre/certain/si/compris/mal/juste/la_même)
        sais/sait/comprends/comprend/crois/vois/suis/pige/capte/saisis pas
        n_est ce pas
        je sais pas
        l erreur (est/à)
        non/erreur/pardon ,
        erreur de (frappe/recopie/ma)
        ligne/case/colonne/rangée suivante/d_après/prochaine
        suivante :
        début de
        la solution (est/était) (page/au/dans/à)
        une/un seul/seule (case/chiffre/sept/#/trou)
        par case
        n est ce pas
        si (tu/vous) peux
        pour (le_plaisir)
        pas (juste/d_indice)
        (pas/sans/veux_pas/non) juste un indice
        imagine un labyrinthe
        chiffre suivant
        """,
    "harder": """
        <harder>
        dur/dure/difficile/corsé/corsée/diabolique/expert/coriace/costaud
        trop/si/hyper/super facile/simple
        """,
    "easier": """
        <easier>
        facile/simple/débutant/débutants/enfants
        trop/si/hyper dur/dure/difficile/compliqué
        """,
    "doubt": """
        compar*/juste/fausse/faux/erreur*/sûr/pourquoi/raisonn*/étape*/expliqu*/décri*/différent*/seule/plusieurs/logique/correspond*
        ma/mon solution/réponse/résultat
        comment on/tu/vous
        manière/façon/comment/mode/marche
        """,
    "puzzle": """
        <puz>
        """,
}

CUES["es"] = {
    "<sol>": "solución soluciones respuesta respuestas resultado solucion resolución",
    "<puz>": "sudoku sudokus puzzle puzle rompecabezas laberinto laberintos tablero cuadrícula rejilla acertijo juego pasatiempo binairo problema",
    "<wrong>": "error errores fallo fallos falla fallas equivocación equivocaciones contradicción contradicciones conflicto conflictos metedura errata gazapo",
    "<right>": "bien correcto correcta correctos correctas mal ok válido válida cierto acertado incorrecto",
    "<harder>": "más_difícil más_difíciles más_complicado más_complicada más_complejo más_duro más_dura menos_fácil más_jodido más_peliagudo más_desafiante más_retador",
    "<easier>": "más_fácil más_fáciles más_sencillo más_sencilla más_simple menos_difícil más_facilito más_facilita menos_complicado",
    "<grade>": "fácil fáciles difícil difíciles sencillo sencilla sencillito facilito facilita complicado nuevo nueva principiantes experto chungo pequeño medio",
    "<make>": "haz hazme hazlo hacer haces haga hágame háganme crea créame crear cree genera generame generar genere inventa invéntame inventar prepara prepárame prepare dibuja dibújame diseña diseñame fabrica construye arma ármame ponme póngame pon sácame monta móntame compón hacerme prepararme inventarte inventas invéntate",
    "<give>": """
        dame deme denme me_das pásame quiero quisiera querría querríamos queremos necesito mándame envíame tienes tienen ponme tráeme busco me_gustaría me_apetece échame podrías_darme puedes_darme me_pasas me_pones
        """,
    "solve": """
        resuelve*/resolver*/resuelva*/soluciona*/resolvé*/resuélve*/resuelves/resuelvo/resuelto
        rellena/rellenar/rellénalo/rellénamelo/rellénala/completa/completar/complétalo/completarlo/rellenarlo/completes/rellenes/llena/llenar/llenas/llénal*/rellenas
        termínalo/termínamelo/terminar/acábalo/acabar
        la/las/una/su/tu/solo_la/el (solución) solución/respuesta/resultado/solucion
        <sol> completa/final/entera/por_favor/$/porfa/del/de_este/de_esta/correcta/ya
        ^ <sol>
        cuál/cual/qué es/sería … <sol>
        qué/que/cuáles/cuales números/va/falta/faltan/son/pongo/van/cifras/poner … (faltan/casilla/hueco/cada/huecos/falta/sitio/dónde/faltantes/$)
        (lo/los) (que) (números) falta/faltan/faltantes
        cómo/como (se) (puedo/salgo/salir/llego/llegar/sale/llega/hago/podría/puede/voy/podemos/escapo/escapar/cruzo/llegamos/saco) (salir/sale/llegar/salgo/llega/del/de/al/para/a/hasta/desde/ir/escapar)
        camino/ruta/trayecto/recorrido/salida/vía más/corto/corta/hasta/desde/para/del/hacia/de
        más/mas corto/corta/rápido/rápida/directo/breve
        encuentra/busca/traza/dibuja/marca/muestra/muéstrame/enséñame/dime/halla/indica/calcula/encontrar/encuéntrame/buscar .. camino/ruta/salida/recorrido/trayecto
        el camino
        la ruta
        por dónde/donde se_sale/salgo/salir/paso/se_llega
        sácame/saca/llévame/lleva/guíame/guía .. de/del/al/a/hasta
        cómo queda/quedaría/queda_completo
        como queda/quedaría
        hazlo/hacedlo/hacerlo (por_mí/todo/entero/tú)
        dónde va cada
        lo resuelves
        sacar/saca/sácalo (la)
        complétame/resuélveme/rellénamelo/rellename
        """,
    "hint": """
        pista/pistita/pistilla/indicio/empujón/empujoncito/ayudita/ayudilla/consejo/consejito/truquito
        (siguiente/próximo/próxima) (siguiente/próximo/próxima) paso/casilla/movimiento/número/jugada/celda/giro/cifra
        paso/movimiento/jugada siguiente
        siguiente/próximo/próxima paso/movimiento/jugada/giro
        cuál/solo/sólo/dime/dame (es/el/la/sería) (la/el) siguiente/próxima/próximo casilla/número/celda/cifra
        por/hacia/en dónde/donde/qué/que/cuál empiezo/empezar/sigo/seguir/empezarías/continuar/comienzo/comenzar/tirar/tiro/miro/mirar/lado/dirección/se_empieza/empieza/voy/debo/continúo/arranco/arrancar/casilla/seguirías/fijo
        dónde/donde miro/mirar/debo/debería/tengo/empiezo/mirarías/busco/fijarme/puedo/hay_que/sigo (mirar/fijarme/buscar/empezar/que/seguir)
        cómo/como sigo/seguir/empiezo/empezar/continúo/continuar/avanzo/seguirías/empezarías/arranco
        qué/que/cuál/cual casilla/número/fila/celda/hago/pongo/va/sigue/paso/columna/harías/relleno/es/miro … (ahora/después/siguiente/miro/relleno/primero/luego/mirar/lleno/próximo/próxima/empezar/rellenarías/harías/toca/a_continuación)
        qué/que viene/toca/hago (ahora/después/luego) ?/ahora/después
        y ahora
        solo/sólo/solamente/únicamente/nada_más/nomás/apenas/simplemente/tan_solo un/una/el/la/los/dime/por (primer/primera/siguiente/poco/poquito/pequeño/pequeña/único/solo/primeros/primeras/próxima/próximo/comienzo/principio/empujón/dos/dónde) (pequeño/pequeña/empujón/#) (paso/casilla/número/pista/ayuda/principio/movimiento/poco/inicio/celda/pasos/empezar/casillas/comienzo/mano/cifra/empujón/dirección/orientación)
        (solo/dime/dame/solamente/nada_más) un/una/el/la solo/sola/primer/único/única/primer número/paso/movimiento/pista/cifra/pasos
        primer/primeros paso/pasos/movimiento
        pequeña/poco_de/pequeño/poquito_de/mano/poca ayuda/orientación
        échame/echa/echas/echarme una manita
        yo mismo/misma/solo/sola
        por mi cuenta
        por mí mismo
        desatasca*/desbloquea*
        oriéntame/oriéntenme/oriéntate/orientación
        hacia dónde
        algo para empezar/seguir
        unas/algunas/dame pistas
        pistas ?/$
        """,
    "no solution": """
        no/sin/nada .. resuelv*/resolv*/desvel*/revel*/chiv*/spoile*/destripe*/destrip*/solucion*/digas_todo/cuentes_todo/diga_todo/des_la/digas_la/des_toda/muestres_la/me_lo_des/dé_la/arruin*/estrop*
        no/sin/ni (me/quiero/darme/decirme/des/digas/cuentes/toda/dar) (des/digas/la/cuentes/todo/muestres/toda) (la/toda/el/todo) <sol>/camino/todo/ruta/entero/completo/completa/entera
        no todo/toda/entero/la_solución/el_camino/la_respuesta
        sin spoilers
        no quiero la/que_me/toda/el
        """,
    "check": """
        (un/algún/el/mi/mis/ningún/algunos/los/hay/sin/cometí/cometido/tengo/tiene/tengo_algún/otro/qué/primer) <wrong>
        <wrong> ?/$/en/por/hasta/hay/o
        equivoco/equivocado/equivocada/equivoqué/equivocando/metido_la_pata/metí_la_pata/cagado/cagué/liado/liada/pifiado/pifié/colado/errado/fallado/fallé/regado/embarrado
        revisa/revisar/revisas/revisarlo/revise/revíselo/revísalo/revisármelo/revísame/revisarme/comprueba/compruebe/compruebas/compruébalo/comprobarlo/comprobarme/comprobar_si/comprobar_mi/verific*/verifiqu*/corrige/corrígeme/corregir/corregirme/checa*/chequea*/repasa*/valid*/coteja*/evalua*/evalúa*/revisión
        está/esta/estan/están/va/voy/tengo/hice/vamos/estoy/quedó/salió/he/es/son (todo/lo/mi/mis/esto/así/hasta/hecho/puesto/correctamente/que/llevo/aquí/ahora/resuelto) bien/correcto/correctos/correcta/correctas/mal ?/$/hasta/lo/así/o/por/,/hecho/mi/aquí/de
        está/van/va/voy/tengo/vamos (todo) bien/correcto/mal ?/hasta/así/lo_que/o_mal/por
        bien/mal/correcto/válido/cierto ?
        bien lo/hasta/así/puesto/hecho/mi/o_mal
        <right> hasta/por_ahora/así
        hasta ahora/aquí/acá/el_momento … <right>
        si … <right>/<wrong>/equivo*/fall* ($/hasta/?/o/en/así/lo/mi/por)
        qué/que/algo/dónde/donde/qué_está/nada (está/hay/he/hice/hecho/tengo/puse/falla/va/me) (mal/hecho_mal/equivo*/falla)
        (algo/nada) mal
        mira/mirar/miras/mire/echa/échale/echas/dime/ver/fíjate … (si_está/si_va/si_voy/si_lo/si_me/si_he/si_hay/un_vistazo/una_ojeada/si_es/si_mi/si_tengo/si_son/si_todo)
        vistazo/ojeada/ojo
        (por/en/voy) (el/buen) buen camino
        contradi*/incumpl*/viola/rompe/respeta/infringe
        acerté/acertado/acerte
        qué tal voy
        cómo voy
        voy bien/por
        """,
    "unique": """
        única/único/unicidad/ambigu*/unívoc*/inequívoc*
        más/mas de una/un
        una/un/exactamente/solo/sólo/dos/varias/varios/otra/otras/otros/múltiples/diferentes/distintas/segunda/2/muchas/tres/alguna_otra/cualquier_otra (sola/única/una/y_solo_una/posible/otra/solo) (y/posible) solución/soluciones/forma/formas/manera/maneras/posibilidad/posibilidades/respuesta/respuestas/camino/caminos/modo/modos/rutas/alternativa/salida
        solo/sólo/solamente/exactamente/únicamente (tiene/hay/existe/admite/se_puede) (de) una/un/1 solución/forma/manera/respuesta/camino/modo
        tiene/hay/existe/existen/admite/tendrá/habrá (solo/sólo/solamente/exactamente/realmente/más/alguna/al_menos) (una/un/otra) (sola/única/otra) (solución/soluciones/forma/camino/respuesta/salida)
        una sola/y_solo_una
        un solo camino/modo/resultado
        cuántas/cuantas/cuántos/cuantos (soluciones/formas/maneras/caminos/hay/respuestas/posib*/rutas/tiene/distint*/diferent*/modos)
        cuántas/cuantas … soluciones/formas/maneras/hay
        número/cantidad de soluciones/formas/caminos
        cuenta/contar .. soluciones
        la única/el_único
        de otra/otro (forma/manera/modo)
        otra forma/manera/solución/posibilidad/opción/alternativa
        buen/verdadero/auténtico/válido/correcto/legítimo/bien_hecho/bien_planteado/bien_construido/bien_formado sudoku/puzzle/planteado
        sudoku/puzzle/laberinto válido/correcto/bien_hecho/bien_planteado/legítimo/como_dios_manda/bien_construido
        suficientes/bastantes/alcanzan/bastan/faltan (los/las) números/pistas/datos/cifras
        tiene/tendrá/hay/existe solución
        resoluble/irresoluble/factible
        """,
    "explain": """
        explic*/expliqu*/explíc*/detall*/justific*/razona*/enséñame_cómo/enséñame_a/enseñarme/enseñas/cuéntame_cómo/cuéntame_paso/desglos*
        paso a/por paso
        pasos/procedimiento/razonamiento/razonamientos/método/lógica/técnica/técnicas/estrategia/estrategias/proceso/deducción/deducciones/el_truco/la_manera_de_pensar
        entender/comprender/aprender/entenderlo/entienda/comprenda/aprenderlo/entiendo/aprendo
        cómo/como (se) (lo) (hace/haces/resuelve/resuelves/resolverías/llega/llegas/llegaste/hiciste/sacas/saca/piensas/hay/razon*/has/harías/lo_haces/se_piensa/ataca/consigue/abord*/resolver/resolvería/funciona/se_haría/deduce/resuelvo) (sudoku/esto/la_solución/a/que/uno/llegado/?/hecho/este/$/,/así/un/el/eso/sin/ahí/alguien)
        guíame/guía paso/en/por/con
        muéstrame/mostrar/enseñar/muestra (cómo/el_proceso/el_razonamiento/los_pasos/cada)
        cada paso/movimiento/número/jugada
        uno por uno
        como si (fuera/tuviera/tuviese/yo/fuese/no)
        describe/describir .. cómo/paso/pasos/camino
        """,
    "why": """
        por qué/que …… #
        porqué/porque/xq/pq …… # …… ?
        (el) porqué (del/de) …… #
        # …… por_qué/porqué/y_por_qué ?/$/ahí/así/no/eso
        por qué (no) (ahí/aquí/eso/ese/así/?/$)
        de dónde/donde sale/sacas/sacaste/viene/salió/sacan/ha_salido/has_sacado/sale_el/saca/sacan/sacamos/salen …… #
        cómo/como sabes/sabe/se_sabe/sé/puede/deduces/es_que/es/puedes/supiste/se_deduce/saben/concluyes/sacas/estás/obtienes/se_obtiene/demuestras …… #
        qué/que/cuál/cual obliga/hace/impide/demuestra/fuerza/justifica/indica/es_la_razón/razón/lógica/regla/motivo/dice/lleva/permite/prueba/pista/te …… #
        razón/razones/motivo/lógica/justific*/explicación/demuestra*/fundamento …… #
        explícame/explica/justifica/explique/explícanos (por) (el/ese/este/la/r*) # (de/en/del)
        a qué se debe …… #
        """,
    "generate": """
        <make> (un/una/uno/me/otro/otra/a/nos/por_favor/el/con) (otro/nuevo/nueva/sudoku/laberinto/un/uno/una/#) … <puz>/nuevo/nueva/otro/otra/<harder>/<easier>/<grade>
        <give> (a_ver/hacer/jugar/me/nos/con/por_favor/que_me_des) (otro/otra/un/una) otro/otra/nuevo/nueva (<puz>/más/$/,/por/que/pero/uno/una/distinto/parecido)
        <give> .. un/una/uno/otro (<puz>) <harder>/<easier>/nuevo/nueva/sencillito/distinto
        <give> .. un/una (nuevo/buen/pequeño/#) <puz> (fácil/difícil/sencillo/para/de_nivel/nuevo/de/,/$/por/más/#) $/fácil/difícil/sencillo/para/nivel/nuevo/por/más/muy
        otro/otra (<puz>/$/más/por/pero/,/?/parecido/igual/para/así/como/que/distinto/nuevo/de/del/porfa/vez_pero/fácil/difícil) (<harder>/<easier>/$/por/,/pero/más/para/?/que/a/de/igual/distinto/nuevo/parecido)
        uno/una/algo/otro/otra/pero/poco/mucho/bastante/sudoku/laberinto/puzzle/bastante/,/hazlo/ponlo/poquito <harder>/<easier>
        ^ <harder>/<easier>
        <harder>/<easier> por/porfa/$
        nuevo/nueva sudoku/laberinto/puzzle/rompecabezas/tablero/juego/acertijo
        sudoku/laberinto/puzzle/rompecabezas/uno/una/tablero nuevo/nueva/distinto/diferente/aleatorio
        (el) siguiente $
        siguiente (sudoku/puzzle/laberinto)
        el mismo/misma … pero/otro
        para principiantes/expertos/niños/practicar/jugar
        algo fácil/difícil/sencillo/nuevo/parecido
        demasiado/muy/tan fácil/difícil/sencillo … otro/nuevo/uno/otra/siguiente/algo
        genera*/inventa*
        """,
    "chat": """
        quién/quien eres/es/sos
        qué/que puedes/sabes/podés/haces hacer/?/$
        qué/que eres ?/tú/exactamente
        cómo/como te llamas/va/estás/andas/funciona/funcionas/funcionas/está
        tu nombre
        con quién
        eres (un/una/humano/persona/real) (robot/humano/máquina/persona/bot/ia)
        qué (tipos/clase/clases/tipo/puzzles/juegos)
        cómo (se_juega/funciona/funcionas)
        qué es (un/el)
        te gusta/gustan
        hablas
        cuéntame (un/algo)
        olvídalo
        da igual
        déjalo
        eso es todo
        ya lo (encontré/resolví)
        reglas del
        """,
    "talk": """
        gracias/grax/agradezco/agradecido/thx
        hola/buenas/buenos_días/buenas_tardes/buenas_noches/saludos
        adiós/chao/hasta_luego/genial/perfecto/guay
        qué tal
        """,
    "not": """
        no/sin/nunca/tampoco/ni
        no (hace_falta/quiero/necesito) (que/ni)
        en_lugar_de/en_vez_de
        ahórrate
        """,
    "not before": "no hace falta\nno la quiero\nno me interesa",
    "but": "solo/sólo/sino/pero/solamente/simplemente/mejor",
    "nothing": """
        no (solo/sólo/sé/se/sabe/entiendo/veo/estoy/consigo/sabemos/comprendo/creo/puedo/me_sale/logro/hay/solamente/encuentro/pillo)
        no , 
        (fila/casilla/columna/línea) siguiente
        siguiente (fila/línea/columna/:)
        la siguiente (:/,/tiene/es)
        me equivoqué ,
        perdón/perdona/error/digo ,
        (la) solución (viene/está/en) (página/mañana)
        un/una solo/sola (siete/#/casilla/hueco)
        a cada
        """,
    "harder": """
        <harder>
        difícil/difíciles/experto/expertos/chungo/complicado
        demasiado/muy/tan/súper fácil/sencillo
        """,
    "easier": """
        <easier>
        fácil/fáciles/sencillo/sencillito/facilito/principiantes/niños
        demasiado/muy/tan difícil/complicado
        """,
    "doubt": """
        compar*/coincid*/correct*/error*/mal/segur*/razon*/pasos/describ*/diferent*/sola/varias/lógica/distint*
        mi/mis solución/respuesta/resultado/respuestas
        cómo se/has/llegas/llegaste
        de qué/que manera/modo
        cómo llega*
        """,
    "puzzle": """
        <puz>
        """,
}

CUES["pt"] = {
    "<sol>": "solução soluções resposta respostas resultado solucao solucoes resolução",
    "<puz>": "sudoku sudokus puzzle puzzles quebra-cabeça labirinto labirintos tabuleiro grade grelha jogo passatempo desafio binairo problema",
    "<wrong>": "erro erros engano enganos falha falhas contradição contradições conflito besteira burrada gafe lapso",
    "<right>": "certo certa certos certas correto correta corretos corretas correcto correcta bem ok errado errada errados válido válida direito",
    "<harder>": "mais_difícil mais_difíceis mais_complicado mais_complicada mais_duro mais_puxado mais_desafiador mais_complexo menos_fácil mais_desafiante",
    "<easier>": "mais_fácil mais_fáceis mais_simples menos_difícil mais_tranquilo mais_facinho menos_complicado mais_facilzinho",
    "<grade>": "fácil fáceis difícil difíceis simples facinho tranquilo novo nova iniciante iniciantes médio pequeno",
    "<make>": "faz faça fazer crie cria criar gere gera gerar inventa invente inventar monte monta montar prepara prepare desenhe desenha produza elabora elabore bola bolar arranja arranje",
    "<give>": """
        me_dá me_dê me_manda manda_me dá_me dê_me quero queria gostaria_de preciso_de me_passa me_passe tem teria arruma_me arranja_me me_arranja me_arruma sugere
        """,
    "solve": """
        resolve/resolva/resolver/resolvam/resolvê_lo/resolvem/solucione/soluciona/solucionar/completar/complete/completa/preenche/preencha/preencher/preenchê_lo/termine/acabar
        a/as/uma/sua/tua/só_a/da <sol>
        <sol> completa/final/por_favor/$/pronta/desse/deste/dele
        ^ <sol>
        qual/quais é/são/seria … <sol>
        que/quais/o_que números/falta/faltam/vai/vão/ponho (faltam/falta/onde/vão/em)
        números que faltam
        como (é_que) (eu/se/a_gente/posso/faço) saio/sair/sai/chego/chegar/chega/fujo/ir/vou/saímos/escapo/escapar/atravesso/para_sair/pra_sair
        caminho/rota/percurso/trajeto/saída (mais) curto/rápido/até/para/do/da/de/pra/curta
        mais curto/curta/rápido
        encontr*/ach*/mostr*/trac*/trace/desenh*/calcul*/indique/descubra/descobre .. caminho/rota/saída/percurso/trajeto
        o caminho
        por onde saio/sair/se_sai
        me leve/leva/guie/guia/tire/tira .. até/para/do/da/ao/daqui
        me tira
        como (é_que) (fica/ficaria/ficou)
        faz/faça (isso/tudo/para_mim/pra_mim) (por/para/pra) mim
        o que vai onde
        """,
    "hint": """
        diquinha/dicazinha/pista/palpite/empurrão/empurrãozinho/ajudinha/ajudazinha/mãozinha/sugestão/conselho
        próximo/próxima passo/jogada/movimento/lance
        qual/só/apenas/me (é/a/o/dá/diz/seria) (a/o) próxima/próximo casa/célula/número/casinha/dígito/quadrado
        passo/jogada seguinte
        por/para/pra onde (é_que) (eu/devo/posso/que) começo/começar/continuo/continuar/sigo/seguir/ir/vou/começaria/prosseguir/começa/viro/olhar/olho/avanço/avançar
        onde (é_que) (eu/devo/deveria/posso) olho/olhar/procuro/procurar/começo/começar/mexer/continuo
        como (é_que) (eu) continuo/começo/continuar/começar/avanço/prossigo/sigo/arranco
        que/qual/quais (é/casa/célula/número/linha/o/a/seria) … (seguir/agora/próximo/próxima/preencher/depois/primeiro/olhar/começar/fazer_agora/preencheria)
        o que (faço/vem/preencho/fazer/coloco/jogaria/você_faria) agora/depois/a_seguir/primeiro/em_seguida
        e agora
        só/somente/apenas/unicamente/simplesmente um/uma/o/a/os/me/por (primeiro/primeira/próximo/próxima/pequeno/pequena/único/única/empurrão/bocadinho/pouquinho/dois/primeiros/começo) (pequeno/pequena/#) (passo/casa/número/célula/dica/ajuda/jogada/começo/movimento/início/pouco/mão/empurrãozinho/palpite/passos/onde/casas/primeira/primeiro/direção)
        (me/dá/só/apenas/diz/quero) um/uma/o único/única/só/primeiro número/passo/dica/jogada/movimento/passos
        primeiros passos
        pequena/pouco/pouquinho/de ajuda/força/luz
        eu mesmo/mesma/sozinho/sozinha
        sozinho/sozinha
        destrav*/desempac*/desbloqu*/desencalh*
        primeiros passos
        o começo
        uma/só/me_dá/alguma/dar/dá/dê/de/quero/preciso/pequena/umas/algumas (uma/só_uma/outra/pequena/boa) dica/dicas
        dica ?/por/$
        """,
    "no solution": """
        não/sem/nem/nada .. resolv*/cont*/revel*/entreg*/estrag*/spoil*/mostr*/dê/diga/dar/dizer/dá_a/entreg* (a/tudo/o/isso/toda/para/pra/por/$/resposta/,/caminho/logo/já)
        não/sem (me/quero/dar/a) (a/toda/dar/o) (a/resposta/solução/caminho_todo) <sol>
        não tudo/toda/a_resposta/a_solução
        sem spoiler/spoilers
        """,
    "check": """
        um/algum/o/meu/meus/nenhum/alguns/há/sem/cometi/cometido/tem/tenho/qualquer/outro/cadê_o <wrong>
        <wrong> ?/$/em/por/até/há/ou/no/na
        enganei_me/enganado/enganada/equivoquei/vacilei/pisei/falhei/escorreguei/baralhei/confundi
        verific*/verifiqu*/confer*/confir*/corrija/corrige/corrigir/revisa/revise/revisar/reveja/revê/rever/chec*/chequ*/avali*/valid*/analis*/inspecion*
        está/tá/estão/tão/é/fiz/vou/vai/estou/to/tô/são/ficou/esta/está_tudo (tudo/mesmo/isso/a/o/meu/minha/minhas/indo/até/isto/tudo_isso) (solução/resposta/que_fiz/aqui/agora/respostas) <right>
        certo/correto/correcto/direito/errado ?/até/assim
        tudo certo/ok/correto/certinho/direito ?/$/até/por/assim
        certinho
        até agora/aqui … <right>
        se/será_que … <right>/<wrong>/enganei/errei/acertei (?/$/até/ou/em/no/na)
        o_que/algo/onde/que/alguma_coisa (está/há/eu/fiz/de/tá) (errado/errada/errei/mal)
        acertei/acertado
        dá/dê/deu/dar/dá_uma uma olhada/olhadela/espiada
        olhada
        veja/vê/ver/olha/olhe/diga/diz se
        caminho certo
        fere/viola/quebra/respeita/desrespeita .. regra/regras
        contradi*
        errei/enganei/errado/errada ?/em/no/na/alguma/algo/algum/onde/nisso
        onde/se/será_que/não/acho_que (eu/foi_que/é_que/me/eu_me) errei/enganei
        (me) enganei em/no/na/alg*
        """,
    "unique": """
        única/único/unicidade/ambígu*/unívoc*
        mais de uma/um
        só/somente/apenas/exatamente/exactamente/uma/duas/várias/outra/outras/outro/múltiplas/diferentes/segunda/2/diversas/três/alguma_outra (uma/única/tem/há/existe/um) (única/só/e_só_uma/possível) solução/soluções/forma/formas/maneira/maneiras/possibilidade/possibilidades/resposta/respostas/caminho/caminhos/jeito/jeitos/modo/modos/saída
        só/apenas/somente tem/há/existe/dá (de) uma/um solução/forma/jeito/maneira/resposta/caminho
        tem/há/existe/existem/admite/possui/terá/haverá (só/apenas/mesmo/exatamente/mais) (uma/outra/alguma/um/mais) (só/única/outra) solução/soluções/forma/jeito/caminho/resposta/saída
        uma só/e_apenas_uma
        um só/único
        quantas/quantos (são/é_que) (as) soluções/formas/maneiras/caminhos/respostas/existem/há/jeitos/tem/possibilidades/modos
        quantas … soluções/existem/formas/maneiras
        número/quantidade de soluções
        conte/conta/contar .. soluções
        de outra/outro forma/jeito/maneira/modo
        outra/outro forma/jeito/maneira/modo/solução/resposta/possibilidade
        sudoku/puzzle válido/legítimo/bem_feito/bem_formado/de_verdade/verdadeiro/correto/bem_construído
        bem feito/formado/posto/construído
        números/dicas/pistas/dados suficientes
        suficientes/bastam
        tem/há/existe solução
        solucionável/insolúvel
        """,
    "explain": """
        explic*/expliqu*/detalh*/justifi*/ensin*/demonstr*/mostre_como/mostra_como
        passo a/por passo
        passos/raciocínio/raciocinio/raciocínios/método/métodos/lógica/técnica/técnicas/estratégia/estratégias/processo/dedução/deduções/o_truque/procedimento
        entender/compreender/aprender/entenda/perceber/entendê_lo
        como (é_que) (se) (você/a_gente/tu/eu) (faz/resolve/resolver/chega/chegou/fez/pensa/chegar/resolveria/fazer/resolvo/chegaste/chegas/faria/descobr*/deduz) (isso/isto/um/esse/este/lá/a/?/$/na/à/aí/,/para/pra/assim/ao)
        me guie/guia/conduza passo/por
        cada passo/jogada/número/movimento
        como se eu
        tim tim por tim tim
        um por um
        descreva/descreve .. como/passos/caminho
        """,
    "why": """
        por que/quê …… #
        porque/pq/porquê/pk …… # …… ?
        o porquê (do/da) …… #
        # …… por_quê/por_que/porquê/porque ?/$
        por quê/que (isso/aí/ali/não/esse) ?/$
        de onde/donde vem/veio/saiu/sai/tirou/tira/surgiu/vêm/tiraste …… #
        donde …… #
        como (você/é_que/se/eu/tu/a_gente/vc) (você/é_que/se/eu/tu) (sabe/sei/pode/chegou/chega/deduz/conclui/descobriu/sabes/concluiu/deduziu/descobr*/dá_para_saber/posso_saber) …… #
        como …… # …… pode_ser
        o_que/qual/que (é/regra/a/o) (que) obriga/impede/prova/força/justifica/razão/lógica/regra/motivo/raciocínio/garante/indica …… #
        razão/motivo/lógica/justific*/explicação/raciocínio …… #
        explique/explica/justifique/justifica/explica-me (por) (o/esse/este/aquele/a) # (na/no/em/da/do)
        """,
    "generate": """
        <make>/<give> (me/mais/pra/para/nos/mim/jogar/aí/fazer/por_favor) (outro/outra/um/uma) outro/outra/novo/nova (<puz>/$/,/por/mais/mas/um) <puz>/$/,/por/mais/mas/para/pra/parecido/diferente/novo/nova
        <make>/<give> .. um/uma/algo/outro (<puz>) <harder>/<easier>/novo/nova/diferente
        <make>/<give> .. um/uma (novo/bom/pequeno/#) <puz> <grade>/para/novo/nova/bem/de_nível
        <make> (me/pra/para/mim/nos) (um/uma) <puz>
        outro/outra (<puz>/$/mais/por/mas/,/?/parecido/para/pra/igual/desse/do/só) (<harder>/<easier>/$/por/,/mas/mais/para/?/parecido/igual/desse)
        mais um/uma (<puz>) (<puz>/$/mas/por/,/?/desse/como/pra/para)
        um/uma/algo/outro/outra/mas/pouco/muito/bem/sudoku/labirinto/puzzle/bastante/, <harder>/<easier>
        ^ <harder>/<easier>
        <harder>/<easier> por/$
        novo/nova sudoku/labirinto/puzzle/desafio/jogo/grade/grelha/tabuleiro
        sudoku/labirinto/puzzle/um/jogo/desafio novo/diferente/aleatório
        o próximo $
        próximo sudoku/puzzle/desafio
        o mesmo … mas/outro
        para/pra iniciantes/praticar/jogar/treinar/crianças
        algo fácil/difícil/simples/novo/parecido
        muito/demais/tão/fácil/difícil (fácil/difícil/demais) … outro/novo/mais/próximo
        gere/gera/gerar/invent*
        """,
    "chat": """
        quem é/és/são você/tu/vc
        quem és
        o_que/que você/tu/vc faz/sabe/pode/consegue
        o que é um
        o que (sabes/podes/consegues)
        qual (é) (o) (seu/teu) nome
        como você/vai/está/estás/te_chamas/funciona/tu (vai/está/se/?/$/isso/funciona/isto)
        você/tu é/és (um/uma) (humano/robô/máquina/pessoa/bot/ia)
        que tipo
        você gosta
        deixa pra_lá
        esquece
        conta uma
        é só isso
        já (achei/resolvi)
        regras do
        como se_joga/joga
        """,
    "talk": """
        obrigado/obrigada/valeu/brigado/agradeço/obrigadão/grato
        olá/oi/ola/bom_dia/boa_tarde/boa_noite/eaí
        tchau/até_mais/adeus/legal/ótimo/perfeito/excelente
        tudo bem
        """,
    "not": "não/sem/nunca/nem\nnão (precisa/quero/preciso) nem\nem_vez_de",
    "not before": "não precisa\nnão é (preciso/necessário)",
    "but": "só/apenas/mas/somente/simplesmente",
    "nothing": """
        não (só/sei/entendo/vejo/apenas/estou/sabe/consigo/percebo/compreendo/é/há/dá/entendi)
        não ,
        linha/casa/coluna seguinte
        próxima linha/coluna
        errei ,
        por favor
        por que
        só um/uma (sete/#/casa)
        tudo vazio
        de mais
        dica :
        dica de
        não consigo ,
        não resolve
        errei ,/: o/a
        está/esta errado ,
        o # está errado
        não só um número
        a resposta certa
        """,
    "harder": "<harder>\ndifícil/difíceis/desafiador/puxado\nmuito/tão/demais/super fácil/simples\nfácil demais",
    "easier": "<easier>\nfácil/fáceis/facinho/simples/tranquilo/iniciante/iniciantes\nmuito/tão difícil/complicado\ndifícil demais",
    "doubt": """
        compar*/bate/batem/correct*/corret*/erro/errad*/certeza/passos/descrev*/diferent*/só_uma/várias/lógica/raciocínio
        minha/meu/minhas solução/resposta/resultado/respostas
        como você/se/chegar/chegou
        voz alta
        raciocín*
        como
        """,
    "puzzle": """
        <puz>
        """,
}
CUES["pt"]["why"] += "        por que …… #\n"

CUES["it"] = {
    "<sol>": "soluzione soluzioni risposta risposte risultato risoluzione",
    "<puz>": "sudoku puzzle labirinto labirinti griglia schema rompicapo gioco enigma tabella cruciverba binairo",
    "<wrong>": "errore errori sbaglio sbagli svista sviste contraddizione contraddizioni conflitto cavolata pasticcio pasticci strafalcione",
    "<right>": "giusto giusta giusti giuste corretto corretta corretti corrette bene ok sbagliato sbagliata valido valida esatto esatta",
    "<harder>": "più_difficile più_difficili più_duro più_dura più_tosto più_tosta più_complicato più_complesso più_impegnativo meno_facile più_cattivo",
    "<easier>": "più_facile più_facili più_semplice più_semplici meno_difficile più_facilino meno_complicato",
    "<grade>": "facile facili difficile difficili semplice nuovo nuova tosto medio piccolo piccola facilino principianti",
    "<make>": "fammi fammene fai fa crea creami creare genera generami generare inventa inventami inventare prepara preparami disegna disegnami costruisci componi fate creane generane inventane fare tirami",
    "<give>": """
        dammi dammene mandami voglio vorrei vorremmo passami ne_hai avresti mi_dai mi_dia mi_serve proponimi me_ne_dai
        """,
    "solve": """
        risolv*/risolt*/risoluzione/complet*/riempi*/termina*/finisci*/finire/compila*/concludi
        la/le/una/tua/solo_la/della <sol>
        <sol> completa/finale/per_favore/$/di_questo/intera
        ^ <sol>
        qual/quale è/sarebbe/la/e … <sol>
        che/quali/cosa numeri/manca/mancano/va/metto/vanno (mancano/dove/nelle/al)
        numeri (che) (mancano/mancanti)
        come (si) (faccio/posso/fa/esco/arrivo/esce/arriva/raggiungo/raggiunge/vado/ne_esco/scappo/attraverso/arriviamo) (a/ad/al/alla/uscire/da/dal/di/raggiungere/arrivare/fuori/?/$/il/la/all/per)
        strada/percorso/cammino/via/sentiero/tragitto/uscita più/breve/corta/corto/rapido/da/fino/per/dal/veloce/rapida
        più breve/corto/corta/veloce/rapido/rapida
        trova*/mostra*/traccia*/disegna*/calcola*/indica* .. strada/percorso/uscita/cammino/via/tragitto
        il percorso
        la strada
        portami/guidami/conducimi/fammi_uscire .. fuori/a/al/alla/dal/fino
        come viene/diventa
        dove va (cosa/ogni)
        """,
    "hint": """
        suggeriment*/indizio/indizi/aiutino/spintarella/spinta/spintina/dritta/imbeccata/suggerisci*/suggerire/spunto/dritte/consiglio/piccolo_aiuto
        prossima/prossimo mossa/passo/passaggio/svolta
        qual/solo/dammi/dimmi (è/la/il) (la/il) prossima/prossimo casella/cella/numero/cifra
        mossa/passo/passaggio successiva/successivo
        da/per/verso dove (dovrei/devo/posso/si/potrei/conviene) comincio/cominciare/inizio/iniziare/parto/partire/vado/continuo/andare/inizia/giro/comincia/cominceresti/inizieresti/continuare/partiresti
        dove (devo/dovrei/posso/mi) guardo/guardare/cerco/cercare/metto/guarderesti/concentro/concentrarmi/conviene
        come (posso) continuo/proseguo/proseguire/comincio/continuare/procedo/procedere/inizio/iniziare
        quale/qual/cosa (casella/cella/numero/riga/mossa/è/faccio/passo/sarebbe/la) … prossima/prossimo/adesso/ora/dopo/guardo/riempio/riempiresti/cominciare/conviene/faresti
        e adesso/ora
        solo/soltanto/unicamente/semplicemente/giusto un/una/il/la/l/i (primo/prima/piccolo/piccola/prossimo/prossima/singolo/singola/primi/altro) passo/passi/mossa/numero/aiuto/aiutino/suggerimento/inizio/spinta/idea/pezzetto/passaggio/mosse/direzione/pochino/indizio
        un/una solo/sola/singolo/singola/primo numero/passo/casella/mossa/cella
        primo/prima/primi/prime (due/#) passo/mossa/passi/mosse
        una mano/manina
        un piccolo/po aiuto/aiutino/di_aiuto/d_aiuto
        (da) (me/solo/sola/soli) (stesso/stessa)
        da solo/sola
        sbloccami/sblocca*/sbloccarmi
        """,
    "no solution": """
        non/senza svel*/spoiler*/rivel*/mostr*/rovin*/dirmi/dammi/darmi/dire/risolvere/risolverlo (la/tutto/tutta/il/lo/niente) la/tutto/tutta/il/lo/niente/$/soluzione/,/tutta_la
        non (la/voglio/tutta/tutto/l) (la/tutta/intera) <sol>
        non tutto/tutta/la_soluzione/la_risposta
        senza spoiler/la_soluzione
        """,
    "check": """
        un/qualche/il/mio/miei/nessun/degli/gli/ci/fatto/commesso/sono/c_è/ho_fatto/dove_è_l/l/dei/alcun/che (un/qualche/degli/dei) <wrong>
        <wrong> ?/$/in/da/fino/o/ho
        errori
        sbagliando/toppato/cannato/pasticciato/cappellato
        controlla/controllare/controllami/controlli/controllate/controllalo/verifica/verificare/verifichi/verificami/correggi/correggere/correggimi/rivedi/rivedere/ricontrolla/valid*/rileggi*/valuta
        è/va/sono/sto/sta/vado/fosse (tutto/fatto/mio/mia/andando/quello_che/così/risolto/messo/ho_fatto/finora) giusto/giusta/corretto/corretta/bene/ok/esatto ?/fino/quello/finora/così/quel/o/il/la_mia
        ho (fatto/risolto/messo/riempito) (tutto) giusto/bene/correttamente
        giusto/corretto/esatto ?/fino/così/finora
        tutto giusto/bene/ok/corretto/a_posto
        va/andando/vado bene
        fino a qui/qua/ora … <right>
        se … <right>/<wrong>/sbagliat* (?/$/fino/o/quello/in/finora/la/il)
        cosa/qualcosa/dove/niente/che (c_è/ho/è/di/non) (sbagliato/che_non_va/errato/torna/va/quadra)
        dai/dare/da/dia/dacci un_occhiata/un_occhio/un_controllo
        occhiata
        guarda/vedi/dimmi/vedere se
        strada giusta
        viola/rispetta/infrange
        contraddic*
        (dove/cosa/se/che) ho/abbia/avrò/avessi sbagliato
        sbagliato/sbagliata ?/qualcosa/qualche/da/in
        """,
    "unique": """
        unica/unico/unicità/univoc*/ambigu*
        più di una/un
        una/un/sola/solo/esattamente/due/altre/altra/altri/diverse/varie/molte/seconda/2/soltanto/molteplici/parecchie/qualche_altra (una/sola/solo/esiste/unica/un/altre) (sola/possibile/unica) soluzione/soluzioni/modo/modi/maniera/maniere/possibilità/risposta/risposte/percorso/percorsi/strada/strade
        solo/soltanto/esattamente (c_è/ha/esiste) una/un soluzione/modo/strada/risposta/maniera
        c_è/ha/esiste/esistono/ci_sono/ammette/avrà (solo/soltanto/davvero/più/altre/una) (una/un/altra/altre/sola) (sola/solo/unica) soluzione/soluzioni/modo/percorso/strada/altra
        una sola
        un solo modo/percorso
        quante/quanti (sono) (le/altre/diverse) soluzioni/modi/ci/sono/percorsi/possibilità/strade/ne/risposte/maniere
        numero di/delle soluzioni
        conta/contare .. soluzioni
        in altro/altri modo/modi
        altro modo/altra_soluzione
        sudoku/schema/puzzle valido/corretto/ben_fatto/regolare/vero/legittimo/ben_costruito
        ben fatto/formato/posto/costruito
        numeri/indizi/dati sufficienti/bastano
        bastano/sufficienti
        ha/esiste/c_è (una/almeno/davvero) soluzione
        risolvibile/irrisolvibile
        """,
    "explain": """
        spieg*/dettagl*/giustific*/insegn*/illustrami/mostrami_come
        passo dopo/per/a passo
        passaggio per/dopo passaggio
        passaggi/ragionamento/ragionamenti/metodo/metodi/logica/tecnica/tecniche/strategia/strategie/procedimento/deduzioni/deduzione/il_trucco
        capire/comprendere/imparare/capirlo/capirci
        come (si) (hai/ci) (fa/fai/risolve/risolvi/arriva/arrivi/ragiona/arrivato/fatto/risolveresti/affronta/faresti/procede/arrivare/risolverebbe/risolto/risolvere/ci_arrivi) (a/questo/un/alla/?/$/uno/qui/una/,/questa/ad/il/senza/per)
        guidami passo/attraverso/nella
        ogni passo/passaggio/mossa/numero
        come se (fossi/avessi)
        un passo alla volta
        descrivi/descrivere/descrivimi .. come/passi/passaggi/percorso/il
        """,
    "why": """
        perché/perche/xché/xke/xkè/come_mai …… #
        # …… perché/come_mai/perche ?/$
        per quale/che motivo/ragione/logica …… #
        perché (lì/proprio/quello/qui/così/non) ?/$
        da dove viene/esce/arriva/salta/hai/sbuca/proviene/spunta/è …… #
        da dove …… #
        come (fai/si/posso/faccio/hai/sai/ci) (a) sapere/sai/dedurre/capire/può/capito/deduce/trovato/deduci/esserne/ottenuto …… #
        cosa/quale/che (ci) (regola/motivo/indizio/logica/è) (ci/che) obbliga/impedisce/rende/costringe/dimostra/forza/giustifica/impone/logica/regola/motivo/ragione …… #
        ragione/motivo/logica/spiegazione/ragionamento …… #
        spieg*/giustifica/motiva (mi) il/quel/questo/lo/l/la # (in/nella/nell/alla/della/nel)
        come si arriva al #
        """,
    "generate": """
        <make>/<give> (ne/mi/me/per_favore/anche/avere/fare/ancora/subito) (un/uno/una) altro/altra/nuovo/nuova (<puz>/$/,/per/più/ma/un) <puz>/$/,/per/più/ma/simile/diverso/da
        <make>/<give> .. un/uno/una/qualcosa/altro (<puz>) <harder>/<easier>/nuovo/nuova/diverso
        <make>/<give> .. un/uno/una (nuovo/bel/piccolo/#) <puz> <grade>/per/nuovo/nuova/da
        <make> (mi/un/uno) <puz>
        un altro (<puz>/$/più/per/ma/,/?/simile/uguale/come/da/ancora/così)
        un/una altro/altra sudoku/labirinto/schema/griglia/puzzle
        un/uno/una/qualcosa/altro/altra/ma/po/molto/ancora/sudoku/labirinto/schema/decisamente/, <harder>/<easier>
        ^ <harder>/<easier>
        <harder>/<easier> per/$
        nuovo/nuova sudoku/labirinto/schema/puzzle/griglia/gioco
        sudoku/schema/labirinto/uno/puzzle/griglia nuovo/diverso/nuova/casuale
        il prossimo $
        prossimo sudoku/schema
        lo stesso … ma
        per principianti/giocare/allenarmi/bambini/esercitarmi/esperti
        qualcosa (di) (facile/difficile/semplice/nuovo/simile)
        troppo facile/difficile/semplice … altro/nuovo/più/prossimo/uno
        genera*/inventa*
        """,
    "chat": """
        chi sei/è/siete
        (che) cosa sai/puoi fare
        cosa fai
        (con) chi parlo/sto_parlando
        come ti/funziona/funzioni (chiami/?/$/questo/oggi/va)
        sei un/una (robot/umano/persona/macchina/bot/ia)
        che tipo di
        cos è un
        cosa è un
        ti piace/piacciono
        parli
        raccontami
        lascia perdere/stare
        è tutto
        l ho trovato
        regole del
        come si gioca
        """,
    "talk": """
        grazie/ringrazio/grazie_mille
        ciao/salve/buongiorno/buonasera/buon_giorno/buona_sera/ehi
        arrivederci/a_presto/perfetto/ottimo/fantastico/grande
        come va/stai
        """,
    "not": "non/senza/niente/nessuna/né\nnon (serve/voglio/mi) serve\ninvece_di",
    "not before": "non serve\nnon è necessario\nnon mi serve",
    "but": "solo/ma/soltanto/semplicemente",
    "nothing": """
        non (so/capisco/vedo/solo/sono/riesco/sa/trovo/soltanto/ho/mi/è/c)
        no/sbagliato/scusa/errore ,
        riga/casella/colonna successiva/seguente/dopo
        prossima riga/colonna
        un solo (sette/#)
        una sola (casella/#)
        un po
        per/a/da/di controllare/verificare
        devo/dovrei/ho_dovuto controllare
        """,
    "harder": "<harder>\ndifficile/difficili/tosto/impegnativo/esperti\ntroppo/così/super facile/semplice",
    "easier": "<easier>\nfacile/facili/facilino/semplice/principianti/bambini\ntroppo/così difficile/complicato",
    "doubt": """
        confront*/corrispond*/coincid*/giust*/sbagli*/errore/errori/sicur*/passaggi/passi/descriv*/divers*/sola/unica/logica/ragiona*
        mia/mio/mie soluzione/risposta/risultato/risposte
        come ci/si_arriva/hai
        come
        alta voce
        """,
    "puzzle": """
        <puz>
        """,
}

CUES["ru"] = {
    "<sol>": "решение решения решений ответ ответы ответа ответов результат решением решенье",
    "<puz>": "судоку лабиринт лабиринта лабиринты головоломка головоломку головоломки головоломкой задача задачу задачку задачка сетка сетку поле пазл загадку бинайро таблицу кроссворд",
    "<wrong>": "ошибка ошибки ошибку ошибок ошибочка ошибочку ошибкой косяк косяки косяков ляп ляпы опечатка опечатки противоречие противоречия противоречий промах промахи конфликт конфликты",
    "<right>": "верно правильно правильный правильная правильные верный верная верные ок нормально корректно так неправильно неверно хорошо норм",
    "<harder>": "сложнее посложнее труднее потруднее посложней сложней трудней позаковыристее заковыристее позабористее пожестче покруче помудренее",
    "<easier>": "легче полегче проще попроще полегче попрощe послабее",
    "<grade>": "легкое легкий легкую легкая простое простой простую сложное сложный сложную трудное трудный трудную новое новый новую средний средней среднее несложное несложный маленькое маленький детское",
    "<make>": "сделай сделайте создай создайте придумай придумайте сгенерируй сгенерируйте составь составьте генерируй нарисуй нарисуйте сочини сочините построй сообрази изобрази подготовь подбери подберите замути сваргань генерни сгенери",
    "<give>": """
        дай дайте давай давайте пришли пришлите хочу хотел хотела хотелось хочется подкинь подкиньте подай найди предложи выдай кинь скинь можно
        """,
    "solve": """
        реши/решите/решить/решай/решишь/решите/реш/порешай/решил_за/дореши*/решить_за/решим/разгадай*/прорешай
        заполни/заполните/заполнить/заполнишь/дозаполни*/допиши*/впиши*/расставь*/заверши*/закончи*/доделай*/дополни*
        решение/ответ/ответы/результат $/пожалуйста/полностью/целиком/какой/к/в_студию/скажи/дай/нужен/нужно/нужны/покажи/на_это/сюда/этого/этой
        дай/дайте/покажи*/скажи*/напиши*/нужен/нужно/хочу/выдай/подскажи*/пришли*/выложи/жду/узнать/назови .. решение/ответ/ответы/результат
        (полное/готовое/полный/готовый/правильный/весь) решение/ответ
        ^ ответ/решение
        какой/каков/какое/каково (будет) ответ/решение/результат
        что/какие куда/где/цифры/числа/должно/пропущено/недостает (ставить/должны/вписать/идет/пропущены/не_хватает/стоять/нужно/стоят/в/?/$/писать/быть)
        как (мне/из/отсюда/же/нам/ему/ей/добраться/дойти/туда) (выбраться/выйти/дойти/добраться/пройти/попасть/найти/отсюда/из/до/этого/быстрее/кратчайшим/к/дойду)
        кратчайш*/короч*/быстрейш*/коротк*/быстр* (путь/пути/путем/маршрут/дорогу/дорога/способ/всего/выход/дорожку)
        путь/маршрут/дорогу/проход/выход (от/из/до/к/через/наружу/отсюда/найди)
        найди*/покажи*/проложи*/нарисуй*/построй*/укажи*/найти/начерти/подскажи/отыщи .. путь/маршрут/дорогу/выход/проход/дорожку
        выведи*/проведи*/доведи*/приведи* (меня/нас/его/ее/мышку/мышь/героя) (из/к/до/через/от)
        где выход
        сдаюсь
        помоги*/помочь/поможешь/поможете (мне/с) (решить/с/выбраться/пройти/заполнить/дойти/справиться/дорешать/решением/выйти)
        чем (все) заполнить
        """,
    "hint": """
        подсказк*/подсказочк*/подскажи/подскажите/подсказать/намек*/намекн*/зацепк*/наводк*/совет/совета
        следующий/следующего/ближайший шаг/ход/шага/действие/поворот/хода
        какая/какую/только/подскажи/дай/назови (мне) (одну) следующая/следующую клетка/клетку/цифра/цифру/ячейку
        куда/где/откуда/что/с_чего (мне/тут/же/теперь/лучше/надо/нужно/бы/стоит/ты) (смотреть/глянуть/искать/начать/идти/двигаться/дальше/начинать/ходить/посмотреть/повернуть/копать/продолжить/начал/сначала/ткнуть/пойти/сворачивать)
        с чего/какой/какого .. (начать/начинать/начал/стартовать/клетки/начала)
        как (мне/тут/быть) (дальше/продолжить/начать/продолжать/подступиться/сдвинуться)
        что/куда (мне/делать/теперь) дальше/теперь/потом/следующим
        какой/какую/какая/какое/каким (сделать/будет/клетку/бы/цифру/мне/ход/шаг) … (следующий/следующую/следующая/дальше/сейчас/заполнить/теперь/первым/первой/первую/сначала/ход/следующим)
        только/лишь/всего/просто/достаточно/хватит (один/одну/первый/первую/следующий/следующую/маленькую/одной/небольшую/начало/чуть/пару/одного) (шаг/ход/клетку/цифру/подсказку/начало/шага/хода/число/помощь/клетки/чуть/намек/клеточку/ходов/шагов/самое/самый/поворот/циферку/направление)
        один/одну/первый/первую/одного/первые/самый_первый (шаг/ход/клетку/цифру/шага/хода/клеточку/число/шаги/ходы/поворот)
        подтолкн*/толчок/пинок/толчка
        немного/чуть/чуточку/немножко (помоги/помощи/помогите/подскажи/подтолкни)
        (я) сам/сама (решу/дорешаю/хочу/дальше/дойду/справлюсь/доделаю/решать/решить/найду/закончу)
        хочу (решить) сам/сама
        дальше (я) сам/сама
        направь/направьте/наведи/наведите/сдвинуться
        за что зацепиться
        зацепиться
        """,
    "no solution": """
        не/без/только_не .. решай/решайте/говори*/выдавай*/раскрывай*/показывай*/спойлер*/пиши*/рассказывай*/спойли*/порти*/выкладывай*/давай*
        не (все/целиком/полное/само/весь/полный/надо/нужен/нужно/хочу) (решение/ответ/путь/все/решай*/полного/полностью/маршрут/готового)
        без (полного/готового/самого) ответа/решения/спойлеров/ответов
        без спойлер*
        не все
        """,
    "check": """
        проверь*/проверить/проверк*/провер/проверишь/перепровер*/перепроверить/сверь*/сверить/проверяй
        ошибся/ошиблась/ошибаюсь/накосячил*/напортачил*/облажал*/налажал*/напутал*/промахнул*/просчитал*/ошибались/напортачила/лопухнул*/косякнул*/ошибок_нет/ошибался
        <wrong> ?/$/есть/нет/где/в/у/или/тут/здесь/закрал*/найди*/не/допустил*
        нет/есть/моя/мои/мою/какая/какие/где/найди*/найти/без/нету/укажи*/много/допустил*/сделал*/закрал*/какую/сколько/ищи/одну (ли) (ли/тут/у_меня/там/моя/мои/где/здесь/мою/ли_тут) <wrong>
        все/всё/это/так/я/он/правильно/верно/мое/я_все/у_меня (ли) (тут/здесь/у_меня/пока/решил/это/ли/ли_я/все/заполнил/сделал/я/заполнила/решила/решение) <right>
        <right> ?/ли/ли_я/решил*/заполнил*/сделал*/до_сих/расставил*/иду/я
        правильно/верно ли/я/решил*/заполнил*/расставил*
        что/где/что_то/чего (тут/у_меня/здесь/я/же) (не_так/неправильно/неверно/ошиб*/напутал*/накосячил*)
        не так
        посмотри/посмотрите/глянь/гляньте/взгляни/взгляните/оцени/оцените .. правильно/верно/ошибк*/ли/не_ошиб*/противореч*/все_ли/решение/на_мое/нет_ли/мое/косяк*/мой
        (на) верном/правильном пути
        нарушен*/нарушаю*/нарушает/нарушил*
        противореч*
        сошлось/сходится/бьется
        пока/до_сих_пор все <right>
        не ошиб*/напутал*/накосячил*/нарушил*/облажал*/закрал*/напортачил*/противореч*/сходится
        нет ли (где/тут/у_меня/в_нем) ошиб*/противореч*/косяк*
        """,
    "unique": """
        единственн*/однозначн*/неоднозначн*/уникальн*/единственно
        одно/только/ровно/лишь/всего/несколько/два/другое/другие/второе/больше/более/много/2/иное/еще/другого/других/второго/разные (одно/одного/ли/есть/только/лишь/чем) (одно/одного/ли/есть/единственное/верное/правильное/возможное) решение/решения/решений/ответ/ответов/вариант/варианта/вариантов/ответа/способ/способа/способом/способами/путь/маршрут/пути
        одним/единственным/разными/другим/несколькими/двумя/иным (лишь/единственным) (способом/способами/образом/путем)
        больше/более (чем) одного/одно
        сколько (всего/тут/у/есть/здесь/существует/разных/же/может/вообще/имеет) (решений/вариантов/способов/ответов/путей/быть/у_него/у_нее/кратчайших/решения/маршрутов)
        сколько … решений/вариантов/способов
        количество/число решений/вариантов/способов
        посчитай* … решени*/вариант*/способ*
        по другому
        по разному
        иначе
        (есть/имеет) ли/вообще (у/тут/здесь/у_него/еще/другое/вообще/оно/у_этой/он/другие/хоть) … решение/решения/варианты/ответ/выход/путь
        имеет решение/решения
        разрешим*/нерешаем*/решаем*/решается_ли
        настоящее/правильное/корректное/честное/нормальное (ли) (это) судоку/головоломка/задача/?
        корректн* (ли) судоку/головоломка/задача/составлен*/поставлен*
        хватает/достаточно/хватит (ли) (тут/данных/цифр/подсказок/ли) (данных/цифр/подсказок/чисел/информации)
        нет ли (еще/тут) других/другого
        не единственн*/однозначн*
        """,
    "explain": """
        объясн*/обьясн*/поясн*/разъясн*/растолк*/разжуй*/распиш*/разбер*/опиши*/подробн*/научи*/обосну*/обоснован*/аргументируй*/покажи_как/расскажи*/научиться/разобраться
        по шагам
        шаг за/по шагом/шагу
        пошагов*/поэтапн*/поэтапно/шажочк*
        ход мысл*/рассужден*/решения/мысли
        ход решения
        рассуждени*/логику/логика/логикой/метод/методы/методом/прием*/стратеги*/техник*/алгоритм/выкладк*/принцип
        понять/понимать/разобраться/поняла/понял_как
        как (это/же/такое/ты/вы/такие/тут/человек/их/оно/к_этому/бы/до_этого/вообще/его/люди/бы_ты) (решается/решать/решаются/решил*/делается/получил*/пришел/пришли/решить/решают/дошел/дошли/решает/додуматься/решал/подойти/нашел/думать/делать/рассуждать/действовать)
        каждый/каждого/каждым/каждом (шаг/ход/шага/хода/цифру/ходу/шагу/шагом)
        (за) шагом
        как маленьк*/ребенку/для_чайников/новичку/первокласснику
        на пальцах
        """,
    "why": """
        почему/отчего/зачем/чего_это/чё/с_чего_бы/поч …… #
        # …… почему/отчего ?/$/так/именно/там/здесь/не
        почему (не/именно/так/там/тут/она/это) ?/$
        откуда (там/тут/взял*/здесь/же/берет*/эта/этот/известно/знаешь/ты/вы/в/следует/вообще) …… #
        откуда …… #
        как (ты/вы/можно/мы/же/получил*/узнать/понять/он/определ*/здесь/там/вышла/так/это/доказать) …… (узнал*/знаешь/знаете/понять/поня*/вышла/вышло/получил*/определил*/вывел*/доказать/догадаться/пришли/решил*/выяснил*/может/сюда/там/сюда_попал*/попал*) …… #
        что/какое/какая/какой/кто (же) заставляет/мешает/говорит/доказывает/вынуждает/запрещает/правило/логика/причина/обоснован*/указывает/подсказывает …… #
        по/из/за/на какой/какому/какого/каком/каким/чего/счет (причине/правилу/логике/основании/чего) …… #
        обосну*/докаж*/объясн*/поясн* (мне) (почему/откуда/эту/#/зачем/появление/как) …… #
        причина/причину/логика/обоснование/доказательство …… #
        с какой стати …… #
        """,
    "generate": """
        <make>/<give> (мне/нам/еще/поиграть/теперь/пожалуйста/лучше/для/дочке/сыну/нибудь) (одну/один/одно/еще/какое/какую/какой/нибудь/совсем/что/задачку) (<grade>/нибудь/очень/чуть/немного/#) новую/новое/новый/другое/другую/другой/следующую/следующее/<harder>/<easier>
        <make> (мне/нам/для/одно/какое/нибудь/#) (<grade>/одно/нибудь) <puz>
        <give> (мне/нам/бы) (какое/нибудь/одно/какую/какой/одну) <grade> <puz>
        еще (один/одну/одно/что) <puz>/<grade>/такой/такую/такое/нибудь
        ^ (а/давай/теперь/дай) еще (один/одну/одно) $/,/но
        другое/другую/другой/следующее/следующий/следующую/новое/новую/новый/новенькое/новенькую/новой/свежее/свежую (<grade>) (<puz>/$/, )
        ^ (а/и/теперь/что/давай/можно/что_нибудь/что_то/но/нужно/чуть/ну) (теперь/что/нибудь/давай/можно/чуть/немного/еще) <harder>/<easier>
        <harder>/<easier> пожалуйста/$/,/судоку/лабиринт
        что/то/чуть/немного/намного/гораздо/но/чего/одно/одну/нибудь/сильно/, <harder>/<easier>
        то же самое … но
        такое же
        что нибудь (легкое/простое/сложное/новое/потруднее/похожее)
        для начинающих/новичков/новичка/детей/экспертов/профи/тренировки
        (слишком) легко/просто/сложно/легкое/трудно/сложное … другое/еще/новое/дай/давай/следующее/следующую
        сгенерир*/придума*/сочин*
        """,
    "chat": """
        ты/вы кто
        кто ты/вы/такой/тебя
        кто это
        (а) (что) ты (умеешь/можешь/знаешь/делаешь)
        что (ты) (умеешь/умеете/можешь/можете)
        как (тебя/вас) (зовут/звать)
        как поживаешь/настроение
        ты (вообще) (человек/робот/бот/настоящий/живой/программа/машина/ии)
        какие (виды/типы) (головоломок)
        какие (головоломки)
        как (это/ты/этим/эта) (работает/работаешь/пользоваться/штука)
        что такое
        ты любишь
        любишь ли
        расскажи (о/анекдот)
        забудь
        не надо уже
        это все
        уже (нашел/решил) сам
        сам нашел
        правила
        как играть
        """,
    "talk": """
        спасибо/спс/благодарю/пасиб/сенкс/спасибочки/благодарна/благодарен
        привет/здравствуй/здравствуйте/добрый/доброе/приветик/хай/доброго
        пока/до_свидания/супер/класс/отлично/круто
        доброго времени
        как дела/жизнь
        """,
    "not": "не/без/нет/ни/вместо\nне (надо/нужно/хочу/стоит/прошу) не\nне надо/нужно/хочу",
    "not before": "не (надо/нужно/нужен/нужна/требуется)\nнельзя",
    "but": "только/лишь/просто/а/но/лучше",
    "nothing": """
        не только/знаю/понимаю/пойму/вижу/уверен*/могу/помню/понял*/так/слишком/получается/выходит/больше/соображу/сдаюсь/очень/более/особо/
        следующая/следующий/следующее (строка/ряд/столбец/:/,)
        не ,
        ошибся/ошиблась ,
        вместо пуст*
        ответ (в_конце/на_последней/на_странице)
        только (пустые/один/одна/семерка/#)
        еще (один/одна) (пустая/пустой/пустую/ряд)
        еще (две/три)
        посмотрим
        всего доброго
        пояснения :
        не только решение
        """,
    "harder": "<harder>\nсложное/сложный/сложную/трудное/трудный/трудную/экспертов/профи\nслишком/очень/так легко/просто/легкое/простое/легкий",
    "easier": "<easier>\nлегкое/легкий/легкую/простое/простой/простую/начинающих/новичков/несложное/детей\nслишком/очень/так сложно/трудно/сложное/сложный",
    "doubt": """
        сравн*/совпад*/сверь/сверить/правильно/верно/ошиб*/уверен*/почему/шаг*/рассужд*/друг*/единств*/нескольк*/логик*
        мое/мой/моим/мои/моего решение/ответ/решением/ответом
        как ты/вы/к_нему
        как
        """,
    "puzzle": """
        <puz>
        """,
}

CUES["zh"] = {
    "<sol>": "答案 解 解答 结果",
    "<puz>": "数独 迷宫 题 题目 谜题 游戏 盘 谜 局 关 道 张 个 份",
    "<wrong>": "错 错误 问题 毛病 矛盾 冲突 不对",
    "<make>": "出 生成 做 来 给我 给 换 创建 制作 设计 编 弄 造 再来 整 搞 随机 画 帮我出 推荐",
    "solve": """
        解 (一) 下/出/开/了/完/掉/这/个/答/它/谜/题/吧/？/?/$
        求/给/要/帮/请/来/能/你/把 (我/你/帮/求/请/能/个/把/忙/它) (我/帮/忙/直/接/把/它/你) 解
        求/给/要/看/告诉我/直接给/公布/发/说 .. 答案/解答/结果
        完整/最终/最后/全部/正确 (的) 答案/解答/解法/结果/路线/路径
        答案/结果 (是/应/该/给/呢) (什/多/给/呢/发/来/？/?/啥/我/$/吧)
        填 (一) (下/满/完/好/上/出/全/空/写) 
        填/补/做/写 (下/完/满/齐/好/全/出/整) 
        帮我 … 填/做/解/走/找
        填/补/做/写 .. 完/满/齐/好/全
        怎么/如何/怎样/咋 (样/才/能/从/可/走/出/到/最/快) … 走/出去/到/出来/过去/逃/离开/抵达
        最短/最快/最近/最省 (的) (路/路线/路径/走/方/距)
        路线/路径/走法/出路/出口
        从 .. 到/走
        走 (出) 出/到/过/去
        缺 … 什么/数字/的
        哪些/什么/啥 数/该填哪/填哪里/填什么
        空 (格/白/的) … 填/补/什么/多少
        搞定/求解/破解/解出/解开
        带/领 (我/他/她/它) (走/出/到/去)
        我/不 放弃/认输/会做/玩了
        做出来
        """,
    "hint": """
        提示/指点/点拨/暗示/提醒/思路_提示/启发/小提示
        下 (一) 步/个/格/手
        接下来/接着/然后/之后 … 哪/怎/什么/咋/填/走
        哪 (一) 格/里/个/儿/步/行/处/块 … 填/看/开始/入手/下手/走/着手/突破/先/下一/好
        从哪/往哪/先从/朝哪/向哪/从何
        往/向/朝 哪/左/右
        先/第一 (步/看/填/走) … 哪/什么/怎
        怎么 (开/下/继/入) (始/手/续/门)
        从 (何/哪) (处/里/儿)
        只 要/告/给/说/需/想/用/提/透/讲/看 … 一/下/第 (小/一) 点/步/格/个/提/开头
        一 (小) 点/步/格/个/下 就 好/行/够/可
        一点 (小) 提示/线索/思路/帮助
        推/拉/帮 我一把/一把
        想/要/让 (自/我) 自己 来/解/做/想/完/试/走
        突破口/切入点/入口点
        给 .. 点 .. 方向/思路/灵感/提示
        """,
    "no solution": """
        别/不要/不用/无需/甭/勿/先别/先不要 .. 直/全/剧/公/告/说/透/给/把/泄/替/整 .. 答案/剧透/出来/全/完/结果/路线/底
        别/不要/不用/不想/不 .. 剧透/答案/全部/解完/全解/说破/都告/直接
        不要/不想/别/不用 (给/看/知/要) (我/道) (完整/全部) 答案/解答
        别 剧透/说/解
        """,
    "check": """
        检查/核对/验证/校验/核实/检验/批改/查错/纠错/复查/校对/看看对/审核
        对 (不/吗/么/了/没/嘛/否/得) 对/吗/？/?/没
        对 吗/么/不/没/否/？/嘛
        正确/准确 (吗/么/与/不/？/无)
        有 (没/无/什/哪/犯/填/不/几) (有/么/里/错/出) (错/对/误/问题/毛病/矛盾/冲突)
        有 .. 错/矛盾/冲突/毛病/不对/问题 
        哪 (里/儿/一/个/些/步/格) (做/填/写/出/搞/走/不/是/弄) (错/对/了)
        哪 .. 错/不对
        错 (了/没/在/误/吗/哪) 吗/没/哪/？/?/$/里/误/有
        填/做/写/走/解/答 (得/的/了/到) (对/错/没)
        没/无 (填/做/有/犯/搞/弄/什) 错
        看 (看/下/一) .. 对/错/有没有/问题
        是否 (正确/有错/有误/合理/违/填) 
        违反/违规/犯规/合规/矛盾/冲突
        做对/填对/写对/填错/做错/算错/弄错/搞错/写错
        改/挑 (一) 下/错
        到 (目/现/这) (前/在/里) … 对/错/问题
        """,
    "unique": """
        唯一/独一/惟一
        几/多少 (种/个/组/条/套) (不/可/最) (解/答案/填法/走法/方法/方案/办法/路/不同)
        几 .. 解
        多少 .. 解/答案/填法/走法/种
        只 (有/能/存) … 一/1/唯 … 解/答案/填/方/走/路/种/结果/条
        不止/不只/超过/多于/大于/仅/仅有 … 一/1
        另 (外/一) .. 解/答案/填法/走法/可能/办法/种
        别/其他/其它/第二/两/多/多个/另一/两个/第二个/好几 (的/种/个/组) (不/可) (解/答案/填法/走法/可能/办法/方法/解法/方案)
        多解/无解/有解/有没有解/一解/双解/两解
        有 解 吗/么
        是 .. 合格/合法/正规/规范/有效/正经/标准 .. 数独/题/谜/吗
        合格/合法/正规 (的) 数独/题/谜题
        够 .. 吗/不够
        线索/提示数/已知数/条件/数字 .. 够/足/充分
        (两/多/一) 个 以上
        以上 (的) 答案/解
        """,
    "explain": """
        讲解/边解边讲/解释/解析/详解/分析/讲讲/讲一/剖析/教我/教教/演示/推理/推导/推出/推演/解题思路/解题过程/推理过程/步骤/过程/逻辑/技巧/方法/诀窍/套路
        一步一步/一步步/逐步/分步/按步/步步/循序/每一步/每步/详细/仔细讲
        讲 (给/清/明/得/一/解/下)
        怎么/如何/怎样/咋 (样/一/才) 解/推/想/求/算/思 (的/出/题/这/种) 的/出/题/这/种/呢/?/到/考/一/决/$/数
        学/明白/理解/弄懂/搞懂/看懂/弄明白/学会/学习
        由来/来龙去脉
        告诉我 .. 怎么/为什么/如何
        每 (一) 步 .. 怎/为/理/原/说/讲/依
        一步 怎/怎么来
        """,
    "why": """
        为什么/为何/为啥/凭什么/凭啥/咋会/怎么会/干嘛 …… #
        # …… 为什么/为啥/为何/怎么来/哪来/哪儿来/从哪来/怎么得/怎么推/凭什么/怎么会/何来/怎么知道/怎么确定/怎么就/依据
        怎么/如何/怎样/咋 知/确/判/断/推/得/肯 (道/定/断/出/到) …… #
        什么/哪/啥 (个/条/些) 理由/原因/规则/依据/道理/逻辑 …… #
        # …… 不 能/可 … 吗/？/是
        """,
    "generate": """
        再/另/重新/换/又/还有 来/出/给/做/换/生/弄/要/整/搞/画/编/随 (我/成) 一/个/道/张/几/新/别/难/简/点
        再/来/换/出/做/给我/生成/设计/弄/整/推荐/创建/制作/画/编/随机 (我/来) 一/个/道/张/几/份/局/点/款/组/些 .. 新/难/简/容易/不同/类似/别/其/高/低/入门/六宫/四宫/九宫/标准/#
        新 (的/一/题) (数独/迷宫/题/谜/一/盘/的/局/游)
        (更/再/难/简/容) (难/简/容/一/高/低) (一/点/的/些/单/易)
        难/简单/容易/轻松/复杂 (一) (点/些)
        下 (一) (题/道/关/局)
        想 (要/玩/做/来/练) 一/个/道/玩/新/再 .. 新/难/简/别的/更
        有 (没/有) (有/更/其/别/难/简) 更 (难/简/有)
        有 没有 (更/别/其/新/难/简)
        出 一/几/个 题/道
        换 一/个/张/道
        来 (一/个/道/点) 难/简/新/容/更
        再 来/出/给 一/个/道/张/盘
        给我 来/出 一/个/道/点
        太/过于 简单/容易/难/复杂 … 换/来/再/另/出/新/有
        来/生成/给我/换/设计/再来/制作 (一/个/道/张) .. 数独/迷宫/新题
        """,
    "chat": """
        你/您 是/叫/好 (谁/什/哪/机/人/真) (么/器/类/人/吗)
        你是谁/你叫/您是谁/你谁
        你 (都) (能/会/可) (做/干/什/解/玩/以) (什/么/啥/哪/些)
        你 .. 机器人/人类/真人/程序
        什么是/是什么游戏
        怎么 用/玩/使用
        讲 .. 笑话/故事
        规则 (是/有)
        不用 (了/再) 
        算了/没事了
        你 喜欢
        哪些 (类型/题型/谜)
        心情/天气
        """,
    "talk": """
        谢谢/感谢/多谢/谢啦/谢了/辛苦/谢过/拜谢
        你好/您好/嗨/早上好/晚上好/下午好/哈喽/在吗/大家好
        再见/拜拜/太棒/厉害/真棒
        """,
    "not": "别/不要/不用/无需/不必/甭/不想/不需/没必要/无须/不是要",
    "not before": "不用/不要/不需要/免了",
    "but": "只/就/而/但/，",
    "nothing": """
        不 (知/明/懂/太/确/清/会/理)
        不知道/不确定/不明白/不会/不太/不止/不对/不只
        下 (一) 行/列/排/行是
        对了/对 ，/,
        打错/抄错/念错/说错/看错/写错_了
        只 有 (第/一) (#/个数)
        一点 (都/也)
        问题 (是/来)
        有 (个/一/点) 问题
        解释 权
        要求
        不 出来/不出
        一步 怎么来
        每 (一) 步 怎么
        提示 很少/少/不多
        不要/不 只 给/是/想 一
        不 只是/只给
        自己 做出来
        做出来 了/啦
        不 要 只 给/说 一 格/个/步
        提示 是
        的 提示
        下 一个 是
        """,
    "harder": "难/更难/有难度/高难/困难/复杂/烧脑/专家/挑战\n太/过于 简单/容易\n难度 (调/提/加) (高/大)",
    "easier": "简单/容易/更简单/轻松/入门/初级/新手/小朋友/孩子\n太/过于 难/复杂/烧脑",
    "doubt": """
        对比/正确/比对/比较/一致/一样/正确吗/对吗/错/确定/为什么/步骤/唯一/几种/别的/不同/过程
        我的 (答/解) 案/答/结果
        怎么/如何
        边解边
        """,
    "puzzle": """
        <puz>
        """,
}

CUES["ar"] = {
    "<sol>": "الحل حل حلا الحلول حلول الجواب جواب الاجابة الإجابة إجابة اجابة الأجوبة النتيجة حلول حله حلها",
    "<puz>": "سودوكو لغز اللغز متاهة المتاهة شبكة الشبكة لعبة أحجية واحدة واحدا أخرى السودوكو لغزا متاهات أحجيه",
    "<wrong>": "خطأ أخطاء خطا اخطاء غلط غلطة أغلاط تناقض تناقضات تعارض هفوة زلة الخطأ الغلط الأخطاء غلطات اخطائي أخطائي",
    "<right>": "صحيح صحيحة صح صحيحا سليم سليمة مضبوط تمام خاطئ خاطئة غلط صائب صائبة",
    "<harder>": "أصعب اصعب أعقد أكثر_صعوبة اكثر_صعوبة أشد_صعوبة أقوى",
    "<easier>": "أسهل اسهل أبسط ابسط أقل_صعوبة اقل_صعوبة أيسر",
    "<make>": "اصنع أنشئ انشئ اعمل ولد ابتكر ألف ارسم صمم جهز سوي كون اخترع ولّد اعملي اصنعي اعطني أعطني أعطيني اعطيني هات هاتي أرسل أريد اريد أبغى ابغى عايز بدي أود ارغب أرغب عندك هل_لديك أحتاج احتاج عاوز ابي أبي اقترح نريد حضر حضري طلع",
    "solve": """
        حل/حلي/حلها/حله/احلها/أحلها/تحل/تحلها/تحله/حلوا/يحل/يحلها/حللي/حلّ/حلو/نحل/تحلي/تحلوا/محلول/محلولة (لي/لنا/هذه/هذا/اللغز/السودوكو/الشبكة/المتاهة/من/$/لو/?/كاملة/كاملا/بالكامل/رجاء/بسرعة/لنا/يا/كله)
        أكمل/اكمل/أكملي/املأ/املا/املئي/عبئ/عبي/أملأ/إكمال/تكمل/تكملها/أتمم/كمل/كملها/كملي/أكملها/املأها/إملأ/تملأ/تعبئة/تكمله/أكمله/اكملها/ملء
        أعطني/اعطني/أعطيني/اعطيني/أريد/اريد/هات/أرني/ارني/ما/ماهو/أحتاج/اريني/عايز/بدي/قل/وريني/هاتي/أبغى/ابغى/اعرف/أعرف .. (الحل/الجواب/الإجابة/حل/النتيجة/حلها/حله/الحل_الكامل/الناتج)
        (الحل/الجواب/الإجابة) (الحل/النهائي/الكامل/كاملا/كامل/من/$/لو/?/الصحيح/رجاء/بسرعة/فقط)
        ما/ايش/شو/وش (هو/هي) (الحل/الجواب/الإجابة/حل/حلها/النتيجة)
        كيف (يمكنني/يمكن/أستطيع/لي/نستطيع/اقدر/أقدر) (أخرج/اخرج/أصل/اصل/الخروج/الوصول/نخرج/يخرج/أطلع/اطلع/يصل/نصل/تخرج/أن_أخرج/أن_أصل/أهرب/تصل/يصل/أوصل/اوصل)
        أقصر/اقصر/أسرع/اسرع (طريق/مسار/طريقة/الطرق)
        الطريق/المسار/مسار/طريق (إلى/الى/من/الأقصر/الأسرع/للخروج/نحو/الخروج/بين)
        أرشدني/خذني/دلني/أوصلني/اخرجني/أخرجني/أوجد/ارشدني/خذيني
        ماذا/ما يوضع/ينقص/أضع/الأرقام (في/الناقصة/المفقودة/?/هنا)
        الأرقام الناقصة/المفقودة
        من S
        """,
    "hint": """
        تلميح*/تلميحة/لمحة/إشارة/اشارة/إرشاد/مساعدة_بسيطة/مساعدة_صغيرة/دفعة/نصيحة/إيحاء/همسة/لمح/طرف_خيط/مفتاح/فكرة_صغيرة
        الخطوة/الحركة/خطوة (هي) التالية/القادمة/المقبلة/تالية/الجاية
        ما/أي (هي/هو/الخانة) (الخانة/الرقم) التالية/التالي/القادم/القادمة
        الخطوة/خطوة (التالية/القادمة/الأولى/الجاية)
        ماذا/أين/اين/وين/شو/ايش (يجب/علي/أن) أفعل/أضع/أنظر/أبدأ/ابدأ/أكمل/أتابع/افعل/انظر/ابدا/أتجه/اتجه/أملأ/أبحث/اسوي/أروح الآن/بعد/?/$/التالي/أولا/الان/بعدها/من
        من أين/وين (أبدأ/ابدأ/نبدأ/البداية/ابدا/تبدأ)
        أين أنظر/أبدأ/أبحث
        أي/اي خانة/خلية/مربع/رقم/اتجاه/صف/خطوة … (التالية/أملأ/الآن/أبدأ/أولا/أنظر/ابدأ/بعد/املأ/التالي/أسلك/ستملأ/أسهل/تملأ)
        فقط/بس/مجرد/يكفي/تكفي/لا_أكثر (خطوة/خانة/رقم/أول/الخطوة/تلميح/إشارة/رقما/بداية/مساعدة/الخانة/واحدة/البداية/اول/واحد/أولى/خطوه)
        خطوة/خانة/تلميح/حركة واحدة/واحد/واحدا/فقط/بس
        رقم/رقما واحد/واحدا فقط/بس/لا
        أول خطوة/خطوتين/حركة/رقم
        بنفسي/لوحدي/لحالي/وحدي
        ساعدني/ساعديني (قليلا/شوي/شوية)
        ادفعني
        """,
    "no solution": """
        لا/بدون/دون/من_غير/بلا/مش/وليس/ليس/ولا/مو/من_دون (أريد/اريد/تعطني/تعطيني/أن/تقل/أبغى/عايز) (تحل*/الحل/حل*/كشف/تكشف/حرق/تخبرني/الجواب/الإجابة/كل/تعطني_الحل/كامل/تعطيني_الحل/تفسد/تحرق/إفساد/الكامل)
        """,
    "check": """
        تحقق/تحقّق/افحص/افحصي/تأكد/راجع/راجعي/دقق/صحح/شيك/فحص/مراجعة/تفقد/تدقيق/تتأكد/تتحقق/افحصه/افحصها/تراجع/راجعه/راجعها/تشيك/يراجع/تدقق/اختبر/قيم
        أخطأت/اخطأت/غلطت/أخطات/اخطات/خربت/أخفقت/مخطئ/مخطئة/لخبطت
        <wrong> ?/$/في/ما/هنا/عندي/حتى/أو/ام/أم/بها/فيها/فيه
        هل/أي/في/هناك/يوجد/ارتكبت/عندي/اي/من/فيها/به/فيه/أين/وين/اين/كل/بدون/عن/لدي/وقعت/وجود (هناك/يوجد/أي/اي/فيها/فيه/ارتكبت/هذا/هذه/لدي/في/من/ما_كتبته/عندي/الأرقام) (أي/اي/حلي/في/من) (<wrong>/متعارضة/تعارضات/مشكلة)
        هل/حلي/إجابتي/اجابتي/ما/كل/انا/أنا/هذا/هذه/الحل/جوابي (ما/كل/هذا/حلي/هذه/أنا/إجابتي/شيء/أرقامي/جوابي/الأرقام/حله/اجابتي/كتبته/حللته/وضعته/كان/شي/على/أسير) (شيء/حتى/ملأته/كتبته/فعلته/هنا/الآن/حللته/وضعته/سار/الطريق) <right>
        <right> ?/حتى/الآن/أم/ام/لحد/إلى/هكذا/كده
        أين/ما/وين/فين (هو) (الخطأ/أخطأت/الغلط/غلطت/اخطأت)
        (على) الطريق الصحيح
        يخالف/تخالف/مخالفة/خالفت/أخالف/يتعارض
        """,
    "unique": """
        وحيد/وحيدة/فريد/الوحيد/الوحيدة/وحيدا/فريدا/فريدة/تفرد/وحدانية
        أكثر/اكثر/غير/أزيد من/هذا (حل/واحد/طريقة/جواب/إجابة/واحدة/الحل/حلين/مسار)
        حل/جواب/طريقة/مسار/حلا/إجابة/طريق واحد/واحدة/واحدا/آخر/اخر/أخرى/ثان/ثاني/مختلف/مختلفة/ثانية/غيره (فقط/?/أم/$/لا/فحسب/بس/له/لها/ام/أو)
        حل/جواب/طريقة/حلا/مسار/طريق (واحد/واحدة/آخر/أخرى/ثان)
        كم (عدد/هو) (حل/حلا/حلول/الحلول/عدد/طريقة/جواب/مسار/طرق)
        كم عدد
        عدد/احسب (الحلول/حلول/الطرق/الممكنة)
        حلول/طرق/إجابات (أخرى/متعددة/كثيرة/مختلفة/ممكنة/عديدة/عدة/غيرها)
        عدة حلول/طرق
        حلان/حلين/طريقتان
        بطريقة/بشكل/بطرق (أخرى/اخرى/مختلف/آخر/مختلفة/واحدة/أكثر)
        هل (لها/له/لهذا/لهذه/يوجد/هناك/في) (اللغز/السودوكو/أي/المتاهة/الشبكة) حل
        قابل/قابلة للحل
        صالح/سليم/صحيح/حقيقي/صالحة (لغز/سودوكو/اللغز)
        تكفي/كافية (الأرقام/هذه/المعطيات)
        """,
    "explain": """
        اشرح/اشرحي/شرح/فسر/توضيح/الشرح/فسري/علمني/علميني/بالتفصيل/تفصيل/التفصيل/تشرح/تفسر/فهمني/اشرحها/يشرح/شرحا/تعلمني/وضحي/بين_لي/فهميني
        خطوة بخطوة/خطوة/تلو
        خطوه بخطوه
        خطوات/الخطوات/طريقة/التفكير/المنطق/منطق/الاستنتاج/أسلوب/استراتيجية/التقنية/بالخطوات (الحل/حلها/حله/التي/?/$/وراء/كيف/المستخدمة/تفكير/لو/بالتفصيل/من)
        كيف (تم/يمكن/أمكن/ت/يتم/أنت/نصل/توصلت) (تحل/يحل/أحل/حللت/حل/احل/نحل/وصلت/تصل/توصلت/تحلها/يحلها/أحلها/حلها/أحله/حله/تفكر/يتم_حل/حللتها)
        أفهم/افهم/أتعلم/اتعلم/فهم/نفهم
        كأنني/كأني/كاني
        مبتدئ/مبتدئة
        """,
    "why": """
        لماذا/ليش/ليه/لمذا/علاش …… #
        # …… لماذا/ليش/ليه/بالذات
        من/وين أين/وين (جاء/أتى/جاءت/أتت/طلع/جئت/جبت/أتيت/ظهر/خرج/عرفت/اجا) …… #
        كيف (عرفت/علمت/نعرف/أعرف/عرفنا/تعرف/توصلت/وصلت/استنتجت/صار/حصلت/تأكدت/جاء/نستنتج/جزمت/تكون/يكون/حددت/أصبح/أصبحت/وضعت/ظهر) …… #
        ما/أي/اي/ايش/شو (هو/هي/الذي/الي) سبب/السبب/قاعدة/دليل/المنطق/منطق/تفسير/الدليل/يمنع/يفرض/يحتم/يجبر …… #
        سبب/علل/برر/تعليل/فسر/السبب (وجود/وضع/في/كون) #/الرقم/وجود …… #
        """,
    "generate": """
        <make> (لي/لنا/واحدة/واحدا/لغزا/لغز/من/أن/فضلك/متاهة/سودوكو/شيئا/أيضا/يا/لابنتي/آخر/لطفا/نلعب) (لغزا/لغز/متاهة/سودوكو/واحدة/شيئا/لعبة/واحد/شبكة/آخر/أحجية/#) … (جديد/جديدة/جديدا/آخر/أخرى/اخرى/أصعب/أسهل/سهل/سهلة/صعب/صعبة/مختلف/سهلا/صعبا/غيره/غيرها/اخر/أبسط/سهله/اسهل/اصعب/جديده)
        اصنع/أنشئ/انشئ/ولد/ابتكر/ألف/صمم/اخترع/كون/ارسم (لي/لنا) (سودوكو/متاهة/لغزا/لغز/شبكة/أحجية/واحدة)
        واحدة/واحد/لغز/لغزا/متاهة/سودوكو/شيء/شيئا/شبكة/لكن/أخرى/آخر/لكنها/لكنه (جديد/جديدة/جديدا/آخر/أخرى/أصعب/أسهل/مختلف/غيرها/ثانية/أبسط/أعقد/اصعب/اسهل/أخرى)
        ^ أصعب/أسهل
        <harder>/<easier> من/لو/$/بكثير/قليلا/رجاء/شوي
        (جديد/جديدة/آخر/أخرى) من_فضلك
        ^ التالي/التالية $
        غيره/غيرها/كمان_واحد/كمان_وحدة
        للمبتدئين/للأطفال/للتدريب/للخبراء
        سهل/سهلة/صعب/سهلا/صعبة جدا … أصعب/أسهل/غيره/آخر/هات/أعطني
        """,
    "chat": """
        من/مين أنت/انت/تكون/إنت/حضرتك
        ما (هو) اسمك
        ايش/شو/ما اسمك
        ماذا/ما/شو/ايش (الذي) (تستطيع/يمكنك/تفعل/تقدر/بإمكانك/تعرف)
        كيف تعمل/تلعب/يعمل
        هل أنت (إنسان/روبوت/آلة/بشر/حقيقي/برنامج)
        ما هو/هي (السودوكو/المتاهة)
        أي (أنواع)
        ما أنواع
        هل تحب/تتكلم/تعرف
        انس/دعك/خلاص
        لا بأس
        قواعد
        """,
    "talk": """
        شكرا/شكر/مشكور/تسلم/أشكرك/شكراً/يسلمو/ممتن/متشكر
        مرحبا/السلام/أهلا/اهلا/صباح/مساء/هلا/هاي/سلام
        مع_السلامة/رائع/ممتاز/وداعا
        كيف حالك/الحال/حالكم/أنت
        """,
    "not": "لا/بدون/دون/ليس/مش/مو/بلا\nلا (أريد/داعي/حاجة/احتاج/أحتاج) (أن/إلى/ل)\nمن_غير",
    "not before": "لا (أريدها/داعي/حاجة)",
    "but": "فقط/بس/لكن/بل/وإنما/مجرد",
    "nothing": """
        لا/ما/مش/لست/لم (أعرف/أفهم/أدري/اعرف/افهم/عارف/متأكد/فاهم/أرى/أجد/متأكدا/أستطيع/أقدر/غير/شيء)
        لا غير/يوجد/شيء/،
        الصف/العمود (التالي/الثاني)
        الخانة التالية (:/فارغة/فيها)
        حل كم
        غلط ،
        غلطت :/،/, في
        وخلاص
        لماذا كل
        """,
    "harder": "<harder>\nصعب/صعبة/صعبا/للخبراء/معقد\nسهل/سهلة/سهلا جدا/للغاية\nلعب أطفال",
    "easier": "<easier>\nسهل/سهلة/سهلا/بسيط/للمبتدئين/للأطفال\nصعب/صعبة/صعبا جدا/للغاية",
    "doubt": """
        قارن/مقارنة/تطابق/يطابق/صحيح/خطا/خطأ/متأكد/لماذا/ليش/خطوات/آخر/مختلف/واحد/وحيد/منطق
        حلي/إجابتي/جوابي
        كيف
        علم على
        """,
    "puzzle": """
        <puz>
        """,
}

CUES["fa"] = {
    "<sol>": "جواب جوابش جوابشو جوابو پاسخ پاسخش راه‌حل راهحل حل حلش نتیجه جواب‌ها جوابها پاسخو پاسخشو جوابی",
    "<puz>": "سودوکو سودوکوی سودوکویی جدول جدولی معما معمای معمایی ماز هزارتو هزارتوی پازل یکی یدونه لابیرنت سودوکوها هزارتویی بازی",
    "<wrong>": "اشتباه اشتباهی غلط غلطی خطا خطایی ایراد ایرادی تناقض تناقضی مشکلی اشتباهات سوتی",
    "<right>": "درست درسته درستن صحیح صحیحه اوکی غلطه غلط اشتباهه اوکیه",
    "<harder>": "سختتر سخت_تر دشوارتر سخت‌تر سختترش پیچیده‌تر پیچیدهتر پیچیده_تر",
    "<easier>": "آسانتر آسونتر راحتتر سادهتر آسان_تر آسون_تر راحت_تر ساده_تر آسونترش آسانترش راحتترش",
    "<make>": """
        بساز بسازید بسازی بسازین درست_کن درستکن تولید_کن طراحی_کن ایجاد_کن بده بدید بدین بدی میخوام میخواهم میخام داری دارید بفرست رو_کن میدی بیار میسازی
        """,
    "solve": """
        حل (رو/و) کن*/بکن*/میکن*/کرد*
        حلش/حلشو/حلشون کن*/بکن*/میکن*/کرد*
        حل نما*/شود/بشه/کنم_برام
        جواب/جوابش/جوابشو/جوابو/پاسخ/راهحل/راه_حل/پاسخش/جوابها/پاسخشو (رو/را/کامل/نهایی/این/آخر/کاملش) (چیه/چیست/بده/بگو/بدید/بفرست/میخوام/چی/بدهید/رو/را/لطفا/میخواهم/چه/بنویس/نشون/بگید/پیدا/کاملو/کامل/بذار/بدین)
        پر/کامل/تکمیل/پرش/کاملش/تکمیلش (رو) کن*/بکن*/میکن*
        تمام/تموم/تمامش/تمومش کن*
        چطور*/چجور*/چگونه/چه_جوری/چه_طوری/چطوری/از_کجا (از/میتوان/میشه/باید/میتونم/می) (بیرون/خارج/برسم/این/بیام/برم/به/از/بیایم/رسید/میرسم/برود/بره/برسه) … (بیرون/خارج/برسم/بیام/برم/شوم/رسید/بشم/میرسم/شد/رفت/برسه/بروم/برسد/در)
        کوتاهترین/نزدیکترین/سریعترین/کوتاه‌ترین (راه/مسیر)
        کوتاه ترین (راه/مسیر)
        راه/مسیر (خروج/رو/را/از/تا/خروجش/پیدا/رسیدن) (پیدا/نشان/نشون/بگو/کدام/کدومه/چیه/تا/به/کن/بکش/چیست)
        مسیر/راه را/رو (پیدا/نشان/نشون/بگو/نشونم)
        مرا/منو/من_را (برسان/ببر/برسون/از)
        چی/چه/کجا (عددی/میاد/باید/اعدادی/عددهایی/کجا/جاهای) (کجا/بذارم/خالی/میاد/جا/بگذارم/میره)
        تسلیم*
        """,
    "hint": """
        راهنمایی*/راهنما*/سرنخ*/کمکی/اشاره*/نکته/هل/راهنماییم (کن*/کوچ*/بده*/یه/ریز/میخوام/کوچیک/ریزی/فقط/بکن*/میخواهم/کافیه/لطفا/جزئی/بکنید/بدید/$/بدین/کوچولو)
        راهنمایی/سرنخ/سرنخی
        قدم/گام/حرکت/خونه/مرحله/عدد (ی) بعدی/بعدیش/بعدیم
        قدم/گام/حرکت/خونه/خونهی/خانهی بعدی/بعدیش
        از/به/کجا کجا/کدوم/کدام/رو/را (باید/رو/طرف/سمت/خونه) (شروع/نگاه/برم/ادامه/ببینم/بروم/شروعش/بگردم/بپیچم)
        کجا (رو/را) (نگاه/ببینم/بگردم/شروع)
        کدوم/کدام/چه/چی (خونه/خانه/عدد/رو/را/کار/ردیف/خونه_رو/سمت/قدم) … (بعدی/پر/کنم/الان/حالا/اول/بذارم/بعد/شروع/برم/ببینم/نگاه)
        بعدش چی/چیکار/کجا
        حالا چی/چیکار/کجا/چه_کار
        فقط/تنها/یه/یک/صرفا (یه/یک/همون/قدم/همین) قدم/خونه/گام/راهنمایی/حرکت/دونه/ذره/کمک/کوچیک/کم/قدم_اول/تکون/خونه_رو/اشاره
        خودم (حل/بقیه/ادامه/میخوام/بقیش/بقیه‌ش/پیدا/انجام)
        بقیشو/بقیهش/بقیه (رو) خودم
        قدم/گام/حرکت اول/اولو/اولی
        """,
    "no solution": """
        جواب*/حل*/همه*/همش*/پاسخ*/مسیر*/لو/کامل* (رو/را/کامل/و/اش) نگو*/نده*/نکن*/نمیخوام/ندید/نگید/نمیخواهم/نگین/نشون_نده/نه
        حل/حلش نکن*
        لو نده*/ندی/نره
        بدون (گفتن/لو/حل/نشان/اینکه) (جواب/دادن/کردن/کامل/حل)
        بدون لو
        """,
    "check": """
        چک/بررسی/کنترل/تصحیح/بازبینی/وارسی/چکش/بررسیش/تصحیحش کن*/بکن*/میکن*
        اشتباه/غلط/خطا/خراب/سوتی (رو/را) (کرد*/رفت*/زد*/داد*/کردم/کرده/پر/نوشت*/نکرد*/نرفت*/نوشتم)
        <wrong> ?/$/دارم/داره/هست/دارد/کردم/توش/نیست/ندارم/وجود/ندارد/نداره/کجاست/هستش/میبینی/دیده
        (جایی/کجا/کجاش/کجای) (اش/کار/رو) (اشتباه/غلط/خطا/ایراد)
        آیا/همه/تا/کارم/همش/جوابم/جوابام/همهش/راهم/اینا/حلم/اینو/همشو/عددهام/پاسخم (تا/همه/اینجا/چیز/راه/حل/من/رو/اینها/الان/به/درست/حلم/جواب/پاسخ) (اینجا/چیز/من/درست/این/حالا/اینجاش/حل/رو/الان) <right>
        <right> ?/پر/رفتم/حل/یا/نوشتم/پیش/کردم/انجام/دراومد/گذاشتم/اومدم
        درست/درسته/صحیح (پر/حل/رفتم/کردم/یا/است)
        ببین/ببینید/نگاه/بگو/یه_نگاه .. (درست*/اشتباه*/غلط*/مشکلی/ایراد*/درست/نگاه)
        (نقض/زیر) (قانون/قوانین)
        تناقض
        """,
    "unique": """
        یکتا*/منحصر*/یگانه
        یک/یه/تنها/فقط/چند/بیش/بیشتر/دیگه/دیگری/دو/بیشتر_از/همین/دقیقا/دیگر/چندین (از/فقط/تنها/همین/تا) (یک/یه/یکی/یدونه) (جواب/پاسخ/راه/حل/راهحل/جوابه/جواب‌ها/روش/حالت/جور/مسیر/حلت)
        فقط/تنها/دقیقا/همین/صرفا (یک/یه/یکی/یدونه) (جواب/پاسخ/راه/حالت/روش/راهحل/جوابه/جور)
        بیش/بیشتر از یک/یکی/یه
        چند (تا) (جواب/پاسخ/راه/حل/راهحل/روش/حالت/جور/مسیر/طریق/جوری)
        چند تا جواب
        تعداد (جواب*/پاسخ*/راه*/حل*)
        جواب/پاسخ/راه/راهحل/حالت/روش/جوابی/راهی/جور/جوری (ی) (دیگه*/دیگر*/دوم*/دیگهای/دیگری)
        جور/طور/شکل/جوری/طوری دیگه*/دیگر*
        جواب/پاسخ/حل/راه داره/دارد/داشته/وجود/هست
        حل شدنی
        قابل حل
        (سودوکوی/جدول/معمای) (درست/معتبر/استاندارد/سالم) (ه/است/یه)
        معتبر/استاندارد
        کافی/کافیه/بسه (عدد/اعداد/سرنخ)
        """,
    "explain": """
        توضیح*/تشریح/شرح/آموزش/یاد/یادم (کامل/بده*/بدید/میدی/دهید/مرحله/بگیرم/قدم/با/بدین/لطفا/دادن)
        توضیح*/تشریح*/شرح/مفصل
        قدم/گام/مرحله به/ب قدم/گام/مرحله
        مراحل/منطق/استدلال/روش/تکنیک*/استراتژی/روند/طرز (حل/فکر/حلش/کار/حلشو/پشت/رو/را/این/تفکر/کامل)
        منطق*/استدلال*/روشش/روششو/تکنیک
        چطور*/چجور*/چگونه/چه_جوری/چه_طوری/چطوری (به/این/میشه/باید/میتوان/شد/تونستی/اینو/این_رو/آدم) … (حل/رسید*/فهمید*/فکر/جواب/حلش/پیش)
        بفهمم/بفهم/یاد_بگیرم/متوجه_بشم/متوجه_شوم/درک
        با جزئیات/دلیل
        انگار/مثل (بچه/مبتدی)
        """,
    "why": """
        چرا/واسه_چی/به_چه/برای_چی/چطو …… #
        # …… چرا
        از کجا (آمد*/اومد*/معلوم/میدونی/فهمید*/میدانی/در/پیدا/آورد*/بدونم/میدونیم) …… #
        # …… از_کجا
        از کجا …… #
        چطور*/چجور*/چگونه/چه_جوری/چطوری (فهمید*/میدون*/معلوم/میشه/رسید*/مطمئن/میدان*/به/شد/تشخیص) …… #
        # …… چطور*/چجور*/چگونه (به/اومد*/شد/در/آمد*)
        چه/کدام/کدوم چیزی/قانون/قانونی/منطقی/دلیل*/دلیلی/قاعده/قاعدهای …… #
        دلیل/علت/منطق/دلیلش …… #
        # …… دلیل/دلیلش/دلیلشو/علت/علتش/منطقش
        """,
    "generate": """
        (یه/یک/یکی) دونه/یک/یکی (دیگه/دیگر/جدید)
        یکی دیگه/دیگر/جدید
        یه/یک/یکی/برام/برایم/لطفا/حالا (یه/یک/سودوکوی/معمای/جدول/هزارتوی/ماز/سودوکو/پازل/دونه/سودوکوی/هزارتو/واسه) .. جدید*/تازه*/دیگه*/سختتر*/سخت_تر/آسانتر*/آسونتر*/راحتتر*/متفاوت/دیگر* .. <make>/برام
        <make> .. سودوکو*/معما*/جدول*/هزارتو*/ماز (جدید/دیگه/آسان/سخت/آسون/#) جدید/دیگه/آسان/سخت/آسون/راحت/برام/$
        جدید*/تازه* .. <make>
        <puz> جدید*/تازه*/دیگه*/دیگر* .. <make>/$/برام/برای/لطفا
        ^ <harder>/<easier>
        <harder>/<easier> <make>/$/باشه/لطفا/از/میخوام/بشه/کن/باش/برام/بود
        (یه/یک) (سودوکو/هزارتو/ماز/معما/جدول/پازل/سودوکوی) … (بساز*/درست_کن/تولید/طراحی)
        سودوکو*/هزارتو*/ماز/معما*/جدول*/پازل* .. بساز*/تولید/طراحی
        بساز*
        بعدی $
        بعدی (رو) بده
        برای مبتدی/تمرین/بچه*
        <harder>/<easier> .. <make>
        یکی/یه .. <harder>/<easier>
        """,
    "chat": """
        تو/شما کی/کیستی/چی/کیست/چه (هستی/هستید/ای/ام/کسی/بلدی/بلدید) 
        کی هستی/هستید/ای
        کیستی
        اسمت چیه/چیست
        اسم تو/شما
        چه/چی کار/کارهایی/بلدی/کارایی (بلدی/میکنی/میتونی/از/میتوانی)
        چیکار میکنی/بلدی/میتونی
        حالت چطوره
        خوبی ?/$
        چطوری ?/$/تو
        حال شما
        آیا (تو/شما) (انسان/ربات/آدم/رباتی/آدمی)
        رباتی/آدمی/انسانی
        چیست $
        قوانین/قانون (سودوکو/بازی)
        بیخیال/ولش
        دوست داری
        """,
    "talk": """
        ممنون/مرسی/متشکرم/تشکر/سپاس/دمت_گرم/سپاسگزارم/ممنونم/دستت
        سلام/درود/صبح_بخیر/شب_بخیر/وقت_بخیر
        خداحافظ/عالی/بای/فعلا
        """,
    "not": "بدون/نه/بجای\nلازم/نیازی نیست",
    "not before": "نمیخوام/نمیخواهم/نکن*/نده/نگو/نمیخام\nلازم/نیازی نیست\nنیست",
    "but": "فقط/ولی/اما/بلکه/تنها",
    "nothing": """
        نمی (دانم/دونم/فهمم/توانم/تونم)
        نمیدونم/نمیدانم/نمیفهمم/نمیتونم/مطمئن
        ردیف/ستون/سطر بعدی/بعد
        بعدی (:/سه/خالی/#)
        نه تا/در/، 
        ردیف/ستون نه
        فقط (#) (خالی/عدد_نه)
        """,
    "harder": "<harder>\nسخت/دشوار/حرفهای/پیچیده\nخیلی/زیادی آسان/آسون/راحت/ساده",
    "easier": "<easier>\nآسان/آسون/ساده/راحت/مبتدی\nخیلی/زیادی سخت/دشوار",
    "doubt": """
        مقایسه/مطابق*/یکیه/درست/درسته/اشتباه/غلط/مطمئن/چرا/مراحل/قدم/دیگری/متفاوت/منطق/یکتا
        جوابم/پاسخم/جواب_من/حلم
        چطور*/چجور*/چگونه
        بررسی
        """,
    "puzzle": """
        <puz>
        """,
}

SMALL_WORDS: dict[str, str] = {
    "en": """the a an is are it this that my me i you we of in on at to and or with for have has can could would do does did not
        what which how where who there please but so just then row column was from your if""",
    "de": """der die das ein eine ist sind es ich du wir sie mir mich dir und oder mit für in im an am auf zu nicht kein was wie wo
        wer bitte aber so nur dann zeile spalte von dem den kann kannst hab habe war wenn ob noch mal da hier""",
    "fr": """le la les un une des est sont c ce ça cette je tu nous vous il elle on me m moi de du d et ou avec pour dans en à au
        ne pas que qui quoi comment où s si te ligne colonne mais y a ai j l mon ma mes qu plus""",
    "es": """el la los las un una es son esto este esta yo tú me mi te se lo le de del y o con para en al a no qué que cómo dónde
        quién por favor pero si fila columna hay está tiene muy más su""",
    "pt": """o a os as um uma é são isto este esta isso eu você me meu minha te se lhe de do da dos das e ou com para pra em no na
        não que como onde quem por favor mas linha coluna tem há está muito mais ao seu qual tá""",
    "it": """il lo la i gli le un una uno è sono questo questa io tu mi ti ci si di del della dei e o con per in nel al a non che come
        dove chi favore ma se riga colonna c ho hai ha molto più da qual quale sto mio""",
    "ru": """и в на не я ты мы вы он она оно это этот эту эта мне меня тебе у с к из по за от до что как где кто почему или но если
        то строка строке столбец столбце есть нет тут там а мой моя моё же бы ли только""",
    "ar": """في من على إلى عن هل ما ماذا كيف أين هذا هذه لا أن لي أنا أنت هو هي مع أو و ثم الصف العمود يوجد التي الذي كل لكن يا إذا هنا""",
    "fa": """در از به با که این آن را رو من تو ما شما است هست یه یک و یا چه چی چرا چطور کجا برای توی تا هم اگه اگر ردیف ستون می
        لطفا باشه شده کن کنم داره دارد نه اینو برام""",
    "zh": "的 是 我 你 这 那 个 了 不 在 有 一 吗 呢 吧 行 列 请 帮 给 和 要 么 什 就 到 也 都",
}

FILLERS = frozenset(
    re.findall(
        r"\w+",
        """please pls plz kindly actually really maybe quickly also even pretty plesae plese plaese pleas
        bitte mal denn doch eigentlich vielleicht gerne gern halt
        пожалуйста плиз пж же бы""",
    )
)
JOINED = frozenset(("می", "نمی"))
OLD_SIGNS = dict(
    zip(
        "麼嗎個這幫錯對檢題難給謝誰為從應該還沒說裡裏進單種數樣讓點幾間後訴麻煩請問換來與獨",
        "么吗个这帮错对检题难给谢谁为从应该还没说里里进单种数样让点几间后诉麻烦请问换来与独",
        strict=True,
    )
)
