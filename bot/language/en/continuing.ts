import type { ContinuingWords } from '../language.ts';

const and = '(and|but|so|ok|okay|well|no|then)*';
const end = '(then|please|though|again|now|today|exactly)*';
const please =
  '(ok|okay|well|then|please|so|and|hm|oh|ah|alright|right|(can|could|would|will) you|i want you to|i want to|i would like to|let us)*';
const now = '(please|again|then|now|for me|thanks|thank you|immediately|altogether|completely|for good|straight away|right away)*';
const it = '(it|that|this|them|those|these|all of (it|that|them))';
const some = '(anybody|somebody|any|some|who|which|how many|what)';
const likewise = '(too|also|as well)';

/** To end one of several plans: “undo the first one”. */
const ending = (which: string) => [
  `${please} (undo|end|stop|cancel|remove|delete|drop|scrap|clear|erase|forget|take back|take out|get rid of) (the)? ${which} (one|entry|plan|thing)? (of (them|those|these|the two))? ${now}`,
  `${please} (switch|turn|take) (the)? ${which} (one|entry|plan)? (off|out|back) ${now}`,
];

/** Thanks and other small words around “leave it like that”. */
const polite =
  '(thanks|thank you|thx|cheers|ok|okay|perfect|great|good|fine|no|yes|nah|please|just|all good|alright|cool|sorry|now|then|nice|wait|lovely|never mind|forget it|forget that)*';

/** A program or a person, for “are you human?” */
const greeting =
  '(hi|hello|hey|so|and|wait|hm|sorry|tell me|excuse me|but|ok|okay|well|just asking|quick question|do you mind me asking|actually|really)*';
const aBot =
  '(a|an|any|the|some|one|real|actual|true|living|genuine|mere|just|human|automated|automatic|artificial)* (human|human being|person|man|woman|being|robot|robots|bot|bots|chatbot|machine|machines|humans|people|computer|program|software|ai|algorithm|assistant|chatgpt|copilot|real|alive|automated|artificial|automatic)';
const still = '(here|now|right now|there|please|then|at all|or what|or not)*';

/** Short messages that continue the last answer. */
export const continuing: ContinuingWords = {
  others: [
    `${and} (the)? others ${end}`,
    `${and} (what about|how about|where are|what of)? (all)? (of)? (the (others|other ones|other people|rest|remaining ones|missing ones)|the rest of (them|the team|the group|the lot)|everybody else) (where are they|are where)? ${end}`,
  ],
  more: [
    `${and} (anybody|somebody|who|nobody)? (else)? (is|in|there|here)* (apart from|besides|except|except for|other than|aside from|excluding|without|not counting) (him|her|them|me|us|that one|those) ${end}`,
    `${and} (is (there|that)|are there|were there|was there)? (anybody|somebody|who|nobody|noone) else (is|are|was)? (in|there|at all|here)* ${end}`,
    `${and} (are there|were there)? any (others|other people|more people|more) (in|there|at all|here)* ${end}`,
  ],
  remote: [
    `${and} (and|but|what about|how about|what of) (<remote>|<home>) ${end}`,
    `${and} (<remote>|<home>) (who|who is|who all|anybody|and who|people|folks) ${end}`,
  ],
  self: [`${and} (what about|how about|what of|and)? (me|myself|i|what do you (have|show|see|know) for me|where am i|am i) ${end}`],
  boss: [`${and} (what about|how about|what of|where is|who is|is)? (his|her|their) (own)? <boss> (where (is|are) (he|she|they))? ${end}`],
  myManager: [`${and} (what about|how about|what of|is|will)? <my-manager> (be)? ${likewise}* ${end}`],
  myTeam: [`${and} (what about|how about)? ${some}? (of|from|in|on|among|out of)? (all (of)?)? <my-team> ${likewise}* ${end}`],
  myReports: [`${and} (what about|how about)? ${some}? (of|from|among|out of)? (all (of)?)? <my-reports> ${likewise}* ${end}`],
  endThat: [
    `${please} (switch|turn|shut) (${it} off|off ${it}) ${now}`,
    `${please} (end|stop|cancel|remove|lift|drop|disable|deactivate|kill|quit|revoke|unset|clear|get rid of|take back|put an end to|put a stop to) ${it} ${now}`,
    `${please} (take|put) ${it} (off|back|away|down) ${now}`,
    `${please} (make ${it} (stop|end|go away)|no more of ${it}|${it} (should|must|has to|needs to|can|may) (stop|end|go|go away|be off)) ${now}`,
  ],
  blockThem: [
    `${please} (block|stop|remove|end|kick|unsubscribe|throw|cut off|lose|ban|forbid|get rid of) (him|her|them|that (one|person|guy)|the (guy|follower|person)) (out|off|from (following me|that|it|doing (that|it)))? ${now}`,
    `${please} (do not|never)? (let|allow|want) (him|her|them) (to)? (follow|do) (me|that|it) (any more|anymore|any longer)? ${now}`,
    `${please} (he|she|they) (should|must|may) (not|stop) (do|follow|following|doing|that|it|me|be following)* (any more|anymore)? ${now}`,
  ],
  once: [
    `${please} (just|only|a|one|the|single|it is|is|that is)* (once|one time|one message|first time) (is|will be|would be|will)? (all|just|quite|perfectly|totally|more than)* (fine|enough|ok|okay|good|plenty|sufficient|do|great|all i need|what i want|needed)* (by me|for me)? ${now}`,
  ],
  repeat: [
    '(ok|okay|sorry|hm|wait|and|please|oh)* (again|once more|one more time|once again|say (that|it) again|repeat (that|it)?|same again|same question( again)?|(tell|show) me that again|can you (repeat|say) (that|it)( again)?|come again|what was that( again)?|try again|refresh|update) (please|now|then)*',
  ],
  whenThen: [
    `${and} (when|when (then|though|else|instead|will (he|she|they) be|is (he|she)|are they|does (he|she)|do they|will that be)|which day|what day|which day then|if not then when|when (is|will) (he|she) (be)? (in|in then|here|there)?|when (do|does|will) (he|she|they) come( in)?|next time|on which day) ${end}`,
  ],
  who: ['(who|whos)'],
  ownReturn: [
    `${and} (when|when exactly|what day|which day|on (which|what) day) (am|will|do|shall|should) i (be|get|come|going to be|coming)? (back|back in|return|returning|in again|due back|back at work|back in the office|back from (leave|holiday|vacation|my (leave|holiday|vacation))) (again|in the office|at work)* ${end}`,
    `${and} (until when|till when|until what day|how long|for how long|how much longer) (am|will|do) i (be|stay|have)? (still)? (<leave>|<home>|<remote>|off|away|out|gone|hidden|on leave) ${end}`,
    `${and} when (does|will|is) my (leave|holiday|vacation|time off) (end|over|finish|ends|be over|up) ${end}`,
  ],
  leaveOver: [
    `${and} (please|can you|could you|just|i want to|i would like to)* (end|finish|stop|close|terminate) my (<leave>|leave|holiday|holidays|vacation|pto|time off|sick leave) ${now}`,
    `${and} my (leave|holiday|holidays|vacation|pto|time off|sick leave) (is|are|has|have) (now|already|just)* (over|ended|finished|at an end) ${end}`,
    `${and} i (am|have|have just|just) (already|now|just|actually|officially|finally)* (back|returned|come back|got back|came back) from (my)? (leave|holiday|holidays|vacation|pto|time off|sick leave) (already|early|now)* ${end}`,
    `${and} back from (my)? (leave|holiday|holidays|vacation|pto|time off|sick leave) (already|early|now)* ${end}`,
    `${and} i am (actually)? (no longer|not) (on (leave|holiday|holidays|vacation|pto|sick leave)|off) (any more|anymore|any longer) ${end}`,
    `${and} my (leave|holiday|holidays|vacation|pto|time off|sick leave) (already|actually)* (ended|finished|was over) (already)? (yesterday|last week)`,
    `${and} i am (actually)? no longer on (leave|holiday|holidays|vacation|pto|sick leave) ${end}`,
  ],
  backNow: [
    `(hi|hello|hey|morning|good morning|all|team|everybody|and|so|ok|well)* (i am|am) (already|now|just|actually|officially|finally)* back (at work|at my desk|at it|with you|online)? (again|already|early|now|all|everybody|team)*`,
  ],
  leaveEnds: [
    `${and} (please|can you|could you|just|i want to|i would like to)* (end|finish|stop) my (<leave>|leave|holiday|holidays|vacation|pto|time off|sick leave) ${now}`,
    `${and} my (leave|holiday|holidays|vacation|pto|time off|sick leave) (now|already|actually|only|just)* (is|are|will be|is going to be|are going to be) (now|already|actually)* (over|up|done|finished|at an end) (on)? ${end}`,
    `${and} my (leave|holiday|holidays|vacation|pto|time off|sick leave) (now|already|actually|only|just)* (ends|end|will end|finishes|will finish|is ending|is finishing|runs out) (already|on|early)* ${end}`,
    `${and} (my|the)? last day (of|off)? (my)? (leave|holiday|holidays|vacation|pto|sick leave)? is (on)? ${end}`,
  ],
  tellMe: [
    `${please} (just)? <notify> (then|about (that|it|him|her|them)|(when|once|as soon as|if) (that|it|this) (happens|changes|does|is the case)|when|when (it is )?so|(if|when|once) so)? ${now}`,
    `${please} keep me (posted|updated|informed|in the loop|in the picture) (about|on)? (that|it|him|her|them)? ${now}`,
  ],
  better: [
    '(better|(would|will|is|that is|it) be|is (better|fine|good|nicer)|would be (better|fine|good|nicer|nice|great)|nicer|preferably|works better|suits me (better)?|i prefer|i would prefer|i would rather|after all)',
  ],
  keptHowLong: [
    `${and} (is (it|that|this|all that)|are (they|those))? (kept|stored|held|saved|retained)? (for)? how (long|many days) (is|are|do you|will|does|do|for)? (it|that|this|they|them|you|all that|my data)? (kept|stored|held|saved|retained|keep|hold|store|stay|kept for)? (it|that|this|them|for)? ${end}`,
  ],
  mine: [`${and} (what about|how about|who is|where is)? mine ${end}`],
  where: [
    `${and} (where|where (exactly|abouts|is (he|she|that)|are they|do they sit|does (he|she) sit|will (he|she|they|that) be)|whereabouts|in (which|what) (office|place|city|location|building)|which (office|place|city|location|building)|at (which|what) (office|place|location)|on (which|what) floor) ${end}`,
  ],
  since: [`${and} since (when|what time) ${end}`],
  source: [
    `${and} (are you|you|r u) (really|quite|absolutely|totally|very)* (sure|certain|positive) (about (that|this|it)|of (that|this|it))? ${end}`,
    `${and} (really|sure|seriously|for sure|is (that|this|it) (really|still)* (true|right|correct|so|certain|for sure|up to date|current|reliable|accurate))${end}`,
    `${and} how (do|did|would|can) you (know|tell|find out|work (that|it) out) (that|this|it|so)? (for sure)? ${end}`,
    `${and} (why|why not|why so|why though|why then|why is (it|this)|what for|how come|how come (that|not|so|though)|why is that|how so|for what reason|says who|who says (so|that)?|who told you (that|so)?|where (do|did) you (get|have) (that|this|it) from|how (sure|reliable|certain|accurate|current) (are you|is (that|this|it)))${end}`,
  ],
  putBack: [
    '(wait|no|oh|ah|hm|actually|sorry|please|hang on|hold on|ok|okay|on second thought|i changed my mind|nope|nah|but)* (bring|put|get|take|give) (me)? (it|that|this|them|the plan|my plan|my {word}|the day|that day) back (back|in|please|again|then|now|sorry|for me)*',
    '(wait|no|oh|ah|hm|actually|sorry|please|hang on|hold on|ok|okay|on second thought|i changed my mind|nope|nah|but)* (bring|put|get) back (it|that|this|them|the plan|my plan|the day|that day)? (please|again|then|now|sorry|for me)*',
    '(wait|no|oh|ah|hm|actually|sorry|please|hang on|hold on|ok|okay|on second thought|i changed my mind|nope|nah|but)* (restore|reinstate|recover|undelete|re add|add back|keep|leave) (it|that|this|them|the plan|my plan|the day|that day)? (back|in|there|please|again|then|now|sorry|for me|after all|as it was)*',
  ],
  them: ['(them|those|these|all|everything)'],
  endOne: ending('(first|second|third|fourth|fifth)'),
  endLast: ending('(last|latest)'),
  restores: [
    `${polite} (bring|put|get|give) (me)? (it|that|this|them|the plan|my plan|that one) back (in|please|again|then|now|for me)* ${polite}`,
    `${polite} (restore|reinstate|recover|undelete|bring back|put back) (it|that|this|them|the plan|my plan|that one) (please|again|then|now)* ${polite}`,
  ],
  asIs: [
    `${polite} (leave|keep|let) (it|that|this|everything|things|all|all of it) (be|stay)? (just)? (like that|like this|that way|this way|the way it is|the way it is now|as it is|as is|as it is now|as they are|so) ${polite}`,
    `${polite} (it|that|this|all|everything)? (is|looks|stays|can stay|should stay|works) (all)? (good|fine|ok|okay|perfect|right|great|well)? (like that|like this|that way|the way it is|as it is|as is) ${polite}`,
  ],
  whoAnswers: [
    `${greeting} are you (really|actually|just)* ${aBot} (or (not)? ${aBot}?)? ${still}`,
    `${greeting} (is|are) (this|that|it|you all|these) (really|actually|just)* ${aBot} (or ${aBot})? (answering|replying|writing|talking|typing|that answers)? ${still}`,
    `${greeting} (am i|are we|do i) (really|actually|just)* (now)? (talking|speaking|chatting|writing|texting|talk|speak|chat|write) (here)? (to|with) ${aBot} (or ${aBot})? ${still}`,
    `${greeting} (is there|is) ${aBot} (behind this|behind it|on the other end|on the other side|answering|replying|reading this|writing this) ${still}`,
    `${greeting} is (there|anybody) (a|any)? (real|actual)? (human|human being) (here|there)? ${still}`,
    `${greeting} (who|what) am i (talking|speaking|chatting|writing|texting) (to|with) ${still}`,
  ],
  notAtAll: [
    '(oh|no|ok|ah|hm|sorry|actually|nah|wait)* (forget (it|that|about it)|scrap (that|it)|never mind|nevermind|scratch that|drop it|nonsense) (sorry|please|then)* (i am|i will|am|will)? not (be)? (coming|come|coming in|come in|make it) (in|there)? (at all|after all|anyway|now|then)*',
    '(oh|no|ok|ah|hm|sorry|actually|nah|wait)* (i am|i will|am|will)? not (be)? (coming|come|coming in|come in|working|work) (in|there)? at all (then|after all|now|sorry)*',
  ],
  besideThem: [
    `${and} (all|quite|really)* (alone|by (himself|herself|themselves)|on (his|her|their) own|with (anybody|somebody)|the only one) (there|here|in|up there)* ${end}`,
    `${and} (who|anybody|somebody|who all) (else)? (is|are|sits|works)? (there|in|else|also|sitting|working)* (with|near|next to|beside|around) (him|her|them) (there|too|as well)* ${end}`,
    `${and} (is|are) (he|she|they) (there|in|all|sitting|working)* (alone|by (himself|herself|themselves)|on (his|her|their) own|the only one) (there|here|in|in there)* ${end}`,
    `${and} (is|are) (anybody|somebody) (else)? (there|in|also)* (with|near) (him|her|them) ${end}`,
    `${and} (who|whom) is (he|she) (there|in|sitting|working)* with ${end}`,
  ],
  otherOne: [
    `${and} (sorry|i mean|i meant|not (that|this) one|not (him|her)|it is|wrong one|wrong person)* the other {word} ${end}`,
    `${and} (wrong (one|person|guy)|not (that|this) (one|person|guy)|not (him|her|them)) ${end}`,
  ],
  several: [
    '(they|them) both',
    'both (of (them|those|these|the two))?',
    'the (two|pair) (of them)?',
    'all (two|three) (of (them|those))?',
    'which (one|ones)? of (them|those|these|the two|the three|both)',
    '(either|any|one|each|neither|none) of (them|those|the two)',
    'they',
  ],
  ifNeeded: [
    '(just)? (if|when|whenever|in case|should) (you|u|anybody|somebody|anyone|someone|people|they|the team) (need|needs|want|wants|look for|looks for|are looking for|is looking for|miss|misses|want to (find|see|meet|reach)|wants to (find|see|meet|reach)|need to (find|see|reach)|needs to (find|see|reach)) (me|anything|something|help|to talk|to talk to me|to find me) (for anything|there|at all|today|urgently)?',
    '(if|in case) (you|anybody|somebody) (ask|asks|wonder|wonders|are wondering|is wondering) (for me|after me|where i am)?',
  ],
  comes: ['(coming|come|going|go|heading|travelling|traveling|driving|pop|popping|drop|dropping|could|can|would|might|may)'],
  visitOpens: [
    '(and|so|but|ok|okay|well|hm)* (if|when|in case|supposing|say|suppose|imagine|assuming) i (was to|were to|should|would|will|did|do|were|was|am)?',
    'i (was|am|have been)? (just|also|actually|still)* (thinking|wondering|considering|contemplating|toying|planning|hoping) (of|about|with|to|on|whether to|whether)? (the idea of|maybe)?',
    '(thinking|considering|planning|toying) (of|about|with|to|on)?',
    'i (might|may|could|would like to|want to|plan to|intend to|would love to)',
  ],
  visitVerbs: [
    '(coming|come|came|go|going|went|visiting|visit|visited|popping|pop|popped|dropping|drop|showed up|show up|travelling|travel|work|working|be|being) (in|over|by|up|down|round|along)? (to the office|into the office|there)? (to)?',
    '(stay|stayed|staying|work|worked|working) (at|from)? home',
  ],
  openly: ['(where|in which office|whereabouts)', '(or|or is (he|she)|or are they) (<home>|<remote>|<leave>|off|away|on holiday)'],
  besides: ['(else|too|also|as well|then|there|that day|the same day|with me)'],
  coming: [
    `(and|but|so|ok|okay|well)* (great|cool|nice|perfect|good|right)* (i will|i am going to|i shall) (come|come in|be (there|in)|join|join (them|you)|drop by|pop in|show up|turn up|be around) ${end}`,
    `(and|but|so|ok|okay|well)* (great|cool|nice|perfect|good|right)* i am (coming|coming in|in|there|joining|joining (them|you)) ${end}`,
    `(and|but|so|ok|okay|well)* (great|cool|nice|perfect|good|right)* (count me in|see you there) ${end}`,
  ],
  sameDay: [
    '(then|that day|on that day|that same day|the same day|in that case)',
    '(that is|thats|it is|way|far|much|a bit)* too (full|busy|crowded|packed|loud|noisy|empty|quiet|many people) (for me)?',
  ],
  likewise: [likewise],
};
