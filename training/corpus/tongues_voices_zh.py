"""Chinese voices: persons who tell boards and mazes in Chinese, and what they want."""

from __future__ import annotations

from training.corpus import tongues
from training.corpus.tongues import Blank
from training.corpus.tongues_voices import (
    MazeWords,
    Talk,
    Voice,
    cells_by_column,
    gathered_blanks,
    ladder,
    register,
    slips,
    some_boxes,
    sparse,
    starts_and_ends,
)
from training.corpus.tongues_zh import CHINESE

_REST = (
    "[其余|其他|剩下|其它|别的][格子|的格子|][都空着|都是空的|全是空的|都没填,空着]",
    "没有别的数字了,[其余|其他]都是空格",
    "剩下的[全空|都留空]",
)
_BELOW = (
    "[下面一行|再下一行|下一行|往下一行|它下面][是|:|,|依次是]{cells}",
    "[接下来|接着|接下来一行|然后一行][是|:|]{cells}",
    "[再往下|再下面][是|:|,]{cells}",
)
_BELOW_EMPTY = (
    "[下一行|再下一行|接下来一行][全空|是空的|什么也没有,空着]",
    "[再往下|下面]一整行都是空的",
)
_FIRST = {
    "row 1": (
        "最{first:上}面[一行|那行|][是|:|有]{cells}",
        "从{first:上}往下,先是{cells}",
        "{first:顶行}:{cells}",
        "{first:首行}是{cells}",
    ),
    "row -1": (
        "最{last:下}面[一行|那行|][是|:]{cells}",
        "{last:最后}一行[是|:|]{cells}",
        "{last:末行}{cells}",
    ),
    "row middle": ("{middle:正中间}一行是{cells}", "{middle:中间}那行{cells}"),
}
_NTH_ROWS = (
    "第{n}行呢,[是|就是|]{cells}",
    "第{n}[行|横排|排][,|念作|给的是]{cells}",
    "到了第{n}行,{cells}",
)

VOICES = (
    Voice(
        "a child, row below row",
        ladder,
        {
            "plain_intro": ("[看|叔叔]我的数独", "老师给了我一个数独"),
            "intro": ("[看|我有]一个[小小的|迷你|]{size}数独", "迷你数独{size}"),
            "rows": ("第{n}行[写着|就是]{cells}", "第{n}行{cells}"),
            "ends": _FIRST,
            "blanks": (
                Blank("[空|空着]", ("{n}个空", "{n}个空格子"), "count"),
                Blank("[一个空格|空格]", ("{n}个空格",), "count"),
                Blank("[空白|空]", ("{n}个空白",), "count"),
            ),
        },
        {"below": _BELOW, "below_empty": _BELOW_EMPTY},
        {"joints": (",", "、", ",然后", ",再"), "stops": ("。", ",", "\n", "。然后")},
        sides=(0.6, 0.2, 0.2),
        weight=1.5,
    ),
    Voice(
        "a dictation without stops",
        ladder,
        {
            "plain_intro": ("数独", "我念一个数独", "听写数独"),
            "intro": ("数独{size}", "我念一个{size}的数独"),
            "rows": ("第{n}行{cells}",),
            "ends": _FIRST,
            "blanks": (
                Blank("空", ("{n}个空",), "count"),
                Blank("空格", ("{n}个空格",), "count"),
                Blank("空", ("空{n}格",), "count"),
                Blank("问号", ()),
            ),
        },
        {
            "below": ("下一行{cells}", "换行{cells}", "接着{cells}", "然后下一行{cells}"),
            "below_empty": ("下一行全空", "下一行都是空的"),
        },
        is_spoken=True,
        chatty=0.15,
    ),
    Voice(
        "a note in short",
        tongues.rows,
        {
            "plain_intro": ("数独", "9x9数独", "求解数独"),
            "intro": ("数独{size}", "{size}", "{size}迷你数独"),
            "rows": ("行{n}:{cells}", "R{n}: {cells}", "{n}行 {cells}", "第{n}行={cells}"),
            "ends": {},
            "blanks": (Blank("_", ()), Blank("空", ()), Blank("x", ()), Blank("?", ())),
            "empty_rows": ("行{n}:空", "{n}行空", "第{n}行:{all:全空}"),
        },
        {},
        {"joints": (" ", ", "), "stops": ("; ", " / ", "。"), "articled": ()},
        in_words=(0.0,),
        weight=0.8,
    ),
    Voice(
        "blank rows at once",
        gathered_blanks,
        {
            "rows": (*_NTH_ROWS, "第{n}行给了{cells}", "第{n}行,{cells}"),
            "intro": ("这[盘|张]{size}数独", "{size}数独[,提示很少|]"),
        },
        {
            "empty_list": (
                "第{list}行[都是空的|全空|都没有数字]",
                "{list}行[是空行|空着|什么也没有]",
                "空行:第{list}行",
                "第{list}这几行全空",
            ),
            "list_joint": ("、", ",", "、第"),
            "list_last": ("和", "、", "和第", "、第"),
        },
    ),
    Voice(
        "column by column, cell by cell",
        cells_by_column,
        {"rest": _REST},
        {
            "in_column": ("第{n}列[里|中|有|:|,]", "第{n}竖列[能看到|有|:]"),
            "in_column_cell": ("第{r}行是{v}", "{v}在第{r}行", "第{r}个是{v}", "第{r}行{v}"),
        },
    ),
    Voice(
        "slips of the tongue",
        slips,
        {"rows": (*_NTH_ROWS, "第{n}行:{cells}"), "ends": _FIRST},
        {
            "fix_in_row": (
                "[啊不对|等一下|哎呀|不是],第{c}个[是|应该是]{now}",
                "[看错了|念错了|更正一下|抱歉],第{c}格[是|应为]{now}",
                "[我是说|准确地说],第{c}列是{now}",
            ),
        },
    ),
    Voice(
        "corrected in another voice",
        tongues.corrected_later,
        {
            "fix": (
                "[糟糕|不好意思|哎呀],[看串行了|抄错了|手滑了],第{r}行第{c}列是{now}",
                "[勘误|补充|PS]:第{r}行第{c}列[改为|应是]{now}",
                "第{r}行第{c}格[其实是|请改成]{now}",
            ),
            "rows": ("第{n}排:{cells}", "第{n}行 {cells}"),
        },
        weight=0.7,
    ),
    Voice(
        "corrected at once, another voice",
        tongues.corrected_at_once,
        {
            "replace": (
                "[啊不对|等一下|不是不是],{was}[是|其实是]{now}",
                "[打错了|听错了],把{was}[换成|改成]{now}",
                "[刚刚|前面]的{was}错了,[是|该是]{now}",
                "那个{was}当作{now}",
            ),
            "rows": ("第{n}排:{cells}", "{n}排{cells}"),
        },
        weight=0.7,
    ),
    Voice(
        "rows of a single digit",
        sparse,
        {"rest": _REST, "rows": _NTH_ROWS, "empty_rows": ("第{n}行空", "第{n}行什么也没有,空着")},
        {
            "only": (
                "第{n}行只有第{c}格是{v}",
                "第{n}行就第{c}个填了{v}",
                "第{n}行:仅第{c}列有{v}",
                "第{n}行除了第{c}列的{v}没别的",
            ),
        },
    ),
    Voice(
        "first and last of a row",
        starts_and_ends,
        {"rest": _REST},
        {
            "starts": ("第{n}行[以|用]{v}开头", "第{n}行打头的是{v}", "第{n}行开头是{v}"),
            "ends": (",以{v}结尾", ",收尾是{v}", ",结尾是{v}"),
        },
        weight=0.7,
    ),
    Voice(
        "some boxes",
        some_boxes,
        {
            "boxes": (
                "{box}那个[宫|九宫|小九宫|方块][是|:]{cells}",
                "{box}宫[是|:|里有]{cells}",
                "第{n}宫[,按行读|][是|:]{cells}",
                "第{n}个小宫格,{cells}",
            ),
            "rest": _REST,
        },
        weight=0.8,
    ),
    Voice(
        "cells with coordinates",
        tongues.single_cells,
        {
            "cells": (
                "({R},{C})={v}",
                "({r},{c})是{v}",
                "r{R}c{C}={v}",
                "{r}行{c}列={v}",
                "行{r}列{c}:{v}",
                "{v}->第{r}行第{c}列",
                "第{r}行第{c}列:{v}",
                "坐标{r},{c} 填{v}",
            ),
            "rest": _REST,
        },
        {},
        {"stops": (";", ",", "\n", "。", "; ")},
        in_words=(0.0,),
    ),
    Voice(
        "cells told by a grandmother",
        tongues.single_cells,
        {
            "cells": (
                "第{r}行第{c}个格子里[写着|印着|有个]{v}",
                "你[记一下|写上],第{r}行第{c}列是{v}",
                "{v}[呢,在|就在]第{r}行第{c}格",
                "数第{r}行,第{c}个是{v}",
                "往下数到第{r}行,再看第{c}列,[是|有]{v}",
            ),
            "rest": _REST,
        },
    ),
    Voice(
        "corners and the middle, another voice",
        tongues.corners,
        {
            "at_corner": ("{corner}[是|填着|放着|有|:]{v}", "{v}[在|位于|放在]{corner}"),
            "corners": {
                (1, 1): ("{side:左}{up:上}角那格", "{side:左}{up:上}方的角", "最{side:左}{up:上}"),
                (1, -1): ("{side:右}{up:上}角那格", "{side:右}{up:上}方的角", "最{side:右}{up:上}"),
                (-1, 1): ("{side:左}{up:下}角那格", "{side:左}{up:下}方的角", "最{side:左}{up:下}"),
                (-1, -1): ("{side:右}{up:下}角那格", "{side:右}{up:下}方的角", "最{side:右}{up:下}"),
                (0, 0): ("{mid:正中间}那格", "{mid:正中}的格子", "整盘的{mid:中心}", "{mid:中央}"),
            },
            "rest": _REST,
        },
    ),
    Voice(
        "columns in another voice",
        tongues.columns,
        {
            "columns": (
                "第{n}列竖着念[是|:|]{cells}",
                "列{n}:{cells}",
                "C{n}: {cells}",
                "第{n}列->{cells}",
                "竖着读第{n}列[是|,]{cells}",
            ),
            "intro": ("按列来,{size}数独",),
            "plain_intro": ("我按列念", "数独,按列"),
        },
        weight=0.8,
    ),
    Voice(
        "rows and cells in a chat",
        tongues.mixed,
        {
            "rows": ("{n}行{cells}", "第{n}行 {cells}", "{n}行 = {cells}"),
            "cells": ("还有{r}行{c}列是{v}", "另外第{r}行第{c}列有个{v}", "{r}行{c}列 {v}"),
            "rest": ("其他空", "其余都空", "剩下都是空", "别的没了,其余空"),
            "intro": ("在吗 有个{size}数独", "{size}数独 求助"),
            "plain_intro": ("在吗 有个数独", "数独求助"),
        },
        {},
        {"stops": ("\n", ",", " ", "。")},
    ),
    # kept for tests
    Voice(
        "a neighbour over the fence",
        ladder,
        {
            "plain_intro": ("老兄,我给一道数独难住了",),
            "intro": ("老兄,我给一道{size}数独难住了",),
            "ends": {"row 1": ("打{first:顶部}起{cells}",), "row -1": ("压轴的{last:底部}{cells}",)},
        },
        {"below": ("挨着的那排{cells}", "隔壁一排{cells}"), "below_empty": ("隔壁一排空着",)},
        held_out=True,
    ),
    Voice(
        "a call to a hotline",
        slips,
        {"rows": ("现在报第{n}排,{cells}", "请登记第{n}排:{cells}")},
        {"fix_in_row": ("[口误|前言有误],其中第{c}项[乃|报作]{now}",)},
        held_out=True,
    ),
    Voice(
        "a clerk who files gaps",
        gathered_blanks,
        {"rows": ("经查第{n}排为{cells}", "第{n}排登记如下:{cells}")},
        {
            "empty_list": ("查无数字之排:{list}",),
            "list_joint": ("、",),
            "list_last": ("及",),
        },
        held_out=True,
    ),
)

TALK = Talk(
    wishes={
        "solve": (
            "[你能解吗|能解出来吗|会做吗|能不能做出来|帮我做了吧|可以帮我算出来吗]?",
            "[最后|填完以后|最终][是什么样|长什么样|结果是啥]?",
            "[帮我填满|填完它|做完它|全填上|搞定][吧|,谢谢|呗|][。|!|]",
            "[我想要|我需要|想看|求][答案|完整的解|结果|填好的盘面][。|]",
            "[告诉我|发给我|给我看看|直接说][答案|缺的数字|结果|完整解答][。|]",
            "[我爷爷|家里人|没人|谁都]做不出来,[你试试|你行吗?|你来]",
            "[看看|不知道]你[能不能解|做不做得出来][。|]",
            "[求解|求答案|解题|答案][!|,谢谢|谢谢|]",
            "[如能解出|若能帮忙解答],[感激不尽|不胜感激][。|]",
        ),
        "hint": (
            "[给|来|求][个|一个|一点][小提示|提示|线索][就行|,别太多|呗|][。|]",
            "[现在该填哪个|下一个数填啥|接下来填哪儿|我该看哪里|下面怎么办]?",
            "[别说答案|不要剧透|先别给答案],[只说下一步|给个提示|稍微点一下][。|]",
            "[只要|就要|只说][一格|一个数|一步][就好|,谢谢|][。|]",
            "[卡住了|没思路了|填不下去了|懵了],[提示一下|给个提示?|帮我点一下]",
            "[该看哪一行|从哪儿入手|注意哪里]?",
            "[提示|求提示|来点提示][!|?|谢谢|]",
        ),
        "check": (
            "[这样对吗|填得对不对|我做对了吗|没问题吧|对的吗]?",
            "[帮我看看|检查下|瞅一眼|核对下][对不对|有没有填错|有没有问题|哪里错了][。|]",
            "[我是不是填错了|有没有哪里错了|哪儿错了]?",
            "[感觉|好像|恐怕][哪里不对|有个地方错了|填错了],[在哪?|帮我找|看出来了吗?]",
            "[这是我填的|我做完了|目前做到这],[对吗?|检查一下|正确吗?]",
            "[如果|要是]有错[告诉我|说一声|指出来][。|]",
        ),
        "unique": (
            "[这题|它][只有一个答案吗|有几个答案|有多少解|有好几个解吗|是唯一解吗]?",
            "[能有别的填法吗|还有别的答案吗|有没有另外的解|答案是不是唯一]?",
            "[我哥|朋友|我爸]说[有两个解|不止一个解],[真的吗?|对吗?]",
            "[我想知道|帮我确认|验证下][解是不是唯一|是否只有一个解|有没有多解][。|]",
            "[唯一解|多解]吗?",
        ),
        "explain": (
            "[教教我|讲讲|给我说说|解释下][怎么推|怎么想的|解题思路|逻辑|步骤][。|]",
            "[不光要答案|我想学会|我想弄明白],[讲一讲|一步步来|是怎么推出来的?]",
            "[你会怎么做|该怎么推理|用什么方法好|这种题怎么想]?",
            "[解出来|做的时候]每一步都[说明理由|解释一下|讲清楚][。|]",
            "[慢慢来|咱们],[一步一步讲|一步一步走][。|]",
        ),
        "why": (
            "为啥{cell}[是|填|要填]{digit}?",
            "[没看懂|不明白|搞不懂]{cell}[为什么|怎么]是{digit}[。|]",
            "{cell}[这个|的]{digit}[怎么来的|哪来的|怎么推的]?",
            "[说明一下|讲讲]{cell}填{digit}的[理由|原因][。|]",
            "{cell}[怎么不能|为什么不能]是{digit}?",
        ),
        "generate": (
            "[给我|帮我][出|弄|来][一道|一个|道新的|个新]{noun}[吧|呗|][。|!|]",
            "[再来一题|再来一个|来个新的|换一题][吧|!|。|]",
            "[有没有|还有]新的{noun}[吗|]?",
            "[好无聊|想玩|打发时间],[来一道{noun}|给我个{noun}][。|]",
        ),
        "generate easier": (
            "[给我|来][一道|个][简单点的|容易些的|入门级的|简单的]{noun}[吧|][。|]",
            "[太难了|这个我不行|做不动],[换个简单点的|有容易的吗?|简单些]",
            "[给小孩玩的|适合7岁孩子的|新手级|初级的]{noun}[。|]",
            "[简单点|容易点|再简单一些][吧|,谢谢|!|]",
        ),
        "generate harder": (
            "[给我|来][一道|个][难点的|更难的|地狱级的|高难度的]{noun}[吧|][。|!|]",
            "[太简单|没挑战|两分钟就做完了],[来个难的|再难些|有更难的吗?]",
            "[专家级|骨灰级|最难的]{noun}[。|]",
            "[难一点|再难点|更难些][吧|,谢谢|!|]",
        ),
        "chat": (
            "[谢啦|太感谢了|多谢多谢|厉害了|棒][,没别的事了|,你真好|,解决了|!|]",
            "[在吗|嗨|早|晚上好呀|你好呀][!|。|]",
            "[你都会啥|能帮我什么|谁做的你|你是真人吗|你叫什么]?",
            "[怎么玩的|规则是啥|这个怎么玩]?",
            "[拜|晚安|明天见|先这样][!|。|]",
            "[好|行|懂了],[没事了|谢谢][。|]",
        ),
    },
    greetings=(
        "[哈喽|嗨嗨|大家好|各位好|亲][,|!|。|]",
        "[你好,我是{name}|我是{name},想问一下|请教各位][,|:|。]",
        "[客服您好|打扰一下|不好意思打扰了][,|:|。]",
    ),
    reasons=(
        "[从|题目从]{paper}[上抄的|里看到的]。",
        "{who}[赌我做不出来|发给我的|说很简单]。",
        "[想了一早上|快疯了|怎么都不对|脑壳疼]。",
        "[没法拍照|相机坏了|没有图],[我用文字说|我描述一下|打字给你]。",
    ),
    thanks=("[先谢了|万分感谢|谢谢老师|比心|改天请你吃饭|3q|谢谢大佬][!|。|]",),
    other=("数和", "数回", "填字游戏", "数织", "华容道", "魔方", "扫雷", "象棋残局", "数墙"),
    puzzles=(
        "[数回|一道数回]:角上是{n},旁边是{n}。",
        "[魔方|我的魔方]:白色面好了,还差{n}块。",
        "象棋残局,红方先走,{n}步将死。",
        "[华容道|数字华容道]:上面是{n}、{n}和{n}。",
        "数织[,{n}列|]:头一行的提示是{n}和{n}。",
    ),
    sized=("{n}x{n}数独", "迷你数独{n}x{n}", "{n}乘{n}数独"),
    cells=(
        "(<row:~>,<column:~>)",
        "<column:右><row:上>角",
        "<column:左><row:下>角",
        "<row:最后>一行第<column:n>列",
        "第<row:n>排第<column:n>个",
    ),
)

MAZE = MazeWords(
    size=(
        "[有|我有|这是|想象]一个迷宫,{h}行{w}列",
        "[小|]迷宫,{h}行{w}列",
        "迷宫有{h}行,{w}列",
        "{h}行{w}列的迷宫",
    ),
    row_walls=(
        "第{n}行[的|]第{list}列是墙",
        "第{n}行:墙在第{list}列",
        "第{n}行{list}列[有墙|被堵住]",
        "{n}行,墙:{list}",
    ),
    column_walls=(
        "第{n}列[的|]第{list}行是墙",
        "第{n}列:墙在第{list}行",
        "第{n}列{list}行[有墙|被堵住]",
    ),
    one_wall=(
        "第{r}行第{c}列[是墙|有墙|有障碍]",
        "墙在({r},{c})",
        "墙:第{r}行第{c}列",
        "{r}行{c}列是墙",
    ),
    full_row=("第{n}行全是墙", "第{n}行整行都是墙", "第{n}行:一整排墙"),
    to=("到", "-", "至", "到第"),
    ends=(
        "[从|起点在|入口在|我在]{S}[出发|],[终点在|出口在|要到]{G}",
        "[起点|入口]:{S},[终点|出口]:{G}",
        "[出口在|终点是]{G},[起点是|我站在]{S}",
    ),
    corners={
        (1, 1): ("{side:左}{up:上}角", "最{side:左}{up:上}角"),
        (1, -1): ("{side:右}{up:上}角", "最{side:右}{up:上}角"),
        (-1, 1): ("{side:左}{up:下}角", "最{side:左}{up:下}角"),
        (-1, -1): ("{side:右}{up:下}角", "最{side:右}{up:下}角"),
    },
    cell=("第{r}行第{c}列", "{r}行{c}列", "({r},{c})"),
    border=("[四周|外围|外面一圈]都是墙", "边上一圈是墙"),
    rest=("[其余|其他|剩下的]都[能走|是路|可以通行]", "别的格子都能走", "其余是路"),
)

register(
    CHINESE,
    VOICES,
    TALK,
    MAZE,
    {"list_joint": ("、", ","), "list_last": ("和", "、")},
)
