import type { IntentName } from '../../intent-name.ts';
import type { Phrases } from '../../language.ts';

/** Addresses, who reports to whom, the asker’s last visit, and whom the asker follows. */
export const directory = {
  'where-place': [
    '(where|whereabouts) (exactly|on earth|in town)? (is|are|can i find|do i find|would i find) {place} (located|situated|based|exactly|again|physically|on the map|please)*',
    'where (exactly)? (is|are) (located|situated) {place}',
    '(what is|whats|tell me|give me|show me|send me|do you (have|know)|can i (have|get)|could i (have|get)|i need|have you got|get me|need|remind me of|what was)* (the|an|its|our)? (postal|street|mailing|full|exact|office|delivery|visiting)? (address|addresses|location|street|postcode|zip code|directions) (of|for|to|at|again)* {place}?',
    '(what is|whats|do you know|tell me|show me)? {place} s? (postal|street|full|exact|office)? (address|postcode)',
    '(do|have) (we|you|i) (have|got)? (the|an|any)? (postal|street|exact)? address (of|for|at|to)? {place}',
    '(what|which) (street|road|address|part of town) (is|are) {place} (in|on|at)?',
    'how (do|can|could|would) i (get|find|navigate|come|find my way) (to)? {place}',
    'at (what|which) address (is|are) {place}',
  ],
  'reports-of': [
    '(who are|where are|what about|how about|are|list|show me)? (the|all)* (people|folks|ones|colleagues|guys) (who|that)? (work|works|working|report|reports|reporting) (for|under|to|directly to) <people> (<in>|here|around)?',
    '(<be>|will|does|do|did|has|have|where|what|which|what about|how about|list|show|show me|how many|<who>)* (there)? (<who>|any|some|all|most|one|how many)* (of|from|in|on|among|the)* (<their-team> of <people>|<people> s <their-team>|<people> (team|reports|direct reports)) (<who>|which of them|how many of them|be|<be>|will|working|coming|come|planning to be|going to be|up to|doing)* (<in>|{place}|<remote>|<home>|<on-leave>|off|away|here|there|in)*',
    '(who|how many|anybody|which) (in|on|from|of) <people> s? (team|group|crew|squad) (is|are)? (working|still|also)? (<remote>|<home>|<in>|<on-leave>|off|away|here|there)',
    '(who|how many|how many people|which people) (is|are|works|sits|belongs)? (in|on|to|at)? <people> s? (team|group|crew|squad)',
    '(who|how many people|which people|how many|who all)? (all)? (reports|report|is reporting|are reporting|answers|answer) (directly)? to <people>',
    '(who|how many people|which people|how many|who all) (is|are|works|work) (under|below|for|beneath) <people>',
    '(who|whom) (does|do) <people> (manage|lead|supervise|head|look after|run)',
    '(who are|list|show|show me|give me|name|what are)? (all)? <people> s (direct)? (reports|reportees|directs|subordinates|team members|people|employees|crew)',
    '(who are|list|show|show me|give me|name)? (all)? (the)? (direct)? (reports|reportees|directs|subordinates) of <people>',
    '(who is|who are|who works) (in|on) <people> s (team|group|crew)',
    '(does|do) (anybody|somebody|people) (report|answer) to <people>',
    'whose (boss|manager|lead|supervisor) is <people>',
    '<people> is (whose|the) (boss|manager|lead|supervisor) (of whom)?',
  ],
  'my-last-visit': [
    '(when|what day|which day|what date|how long ago) (was|is|had|have|did) (i|it) (that)? (last|the last time|previously|most recently) (i (was|came|worked|were|have been|had been|visited|turned up))? (been|be|come|came|was|work|worked|visit|visited|seen|show up|turn up)* (<in>|{place}|here|there|in|to)*',
    '(when|what day|which day) (was|were|did|have) i (been|come|be|work|visit|seen)* (<in>|{place}|here|there|in|to)* (last|the last time|most recently)',
    '(when|what day|which day|which) (was|is)? (my|the) (last|latest|most recent|previous) (time|day|visit|office day|trip|appearance|stay) (i (was|came|worked|were|have been))? (been)? (in|at|to)? (<in>|{place}|here|there|in|to)*',
    '(my|the|tell me the|show me the|show me my|tell me my)? (last|latest|most recent|previous) (time|day|visit|office day|trip|appearance|stay) (that)? (i (was|came|worked|were|have been|visited))? (been)? (of mine)? (in|at|to)? (<in>|{place}|here|there|in|to)*',
    'how long (is it|has it been|have i been away|ago was it|is it ago) (since|that)? (i (was|came|have been))? (last)? (been)? (<in>|{place}|here|there|in|to|from)*',
    '(how many days|how long) (since|is it since) (i|my) (was|came|have been|last (visit|time|day))? (last|been)* (<in>|{place}|here|there|in|to)*',
  ],
  'last-visit': [
    '(when|what day|which day|how long ago) (was|were|is|has|did) <people> (last|the last time|most recently) (been|be|come|came|seen|show up|work|visit|visiting)* (<in>|{place}|here|there|in|to)*',
    '(when|what day|which day) (was|were|has|did) <people> (been|be|come|seen|work|visit)* (<in>|{place}|here|there|in|to)* (last|the last time|for the last time|most recently)',
    '(when|what day) (was|is) the last (time|day) (that)? <people> (was|were|came|has been|showed up|worked|visited) (<in>|{place}|here|there|in|to)*',
    '(when was|what was)? <people> s last (day|visit|time|office day) (<in>|{place}|here|there|in|to)*',
    '(the)? last (time|day) (that)? <people> (was|were|came|has been|showed up|worked|visited) (<in>|{place}|here|there|in|to)*',
  ],
  'my-follows': [
    '(whom|who|which|what) (all|else)? (people|colleagues|persons|coworkers|folks)? (do|am|have|did) (i|we) (currently|still|all|actually)* (follow|following|followed|watch|watching|keep an eye on|keeping an eye on|keep tabs on|keeping tabs on|get alerts (about|for|on)|get pings (about|for|on)|get notified about|getting notified about|subscribed to|waiting for|looking out for)',
    '(show|list|tell me|give|see|name)? (me)? (the|all|all the)? (people|list of people|ones|colleagues|who|whom|everybody|list) (that|whom|of)? (i|i am) (currently)? (follow|following|watch|watching|keep an eye on|keeping an eye on|subscribed to|get alerts about)',
    '(what are|show|list|see|give|tell)? (me)? (my|all my) (follows|followings|watchlist|watch list|followees|watched people|followed people)',
    '(am|do) i (still|currently|really)* (following|follow|watching|watch) (anybody|somebody|people|others)',
    '(about|for|of) (whom|who) (do|will|am) i (get|getting|be|receive) (messages|alerts|pings|notifications|notified|told|pinged)',
    '(who|whom) (do|will|are) you (going to|be)? (tell|ping|alert|notify|message|telling|pinging|alerting|notifying) me about',
    '(whose|which) (arrival|arrivals|arrivals of whom) (do|am|will) i (follow|following|watch|watching|get told|be told about|get pinged about|hear about)',
  ],
  'ask-to-follow-manager': [
    '<notify> (when|as soon as|once|the moment|the minute|the second|if|whenever|every time) <my-manager> <arrives>',
    '(when|as soon as|once|the moment|the minute|if) <my-manager> <arrives> (please)? (<notify>|holler|shout|say so|write me|drop me a line)',
    '(i (would like|want|need|would love) to) (hear|know|be told|get told|be notified|be pinged) (when|as soon as|once|the moment) <my-manager> <arrives>',
    '(follow|watch|watch out for|look out for|keep an eye out for|keep an eye on) <my-manager> (for me)?',
    '(warn|alert|ping|text|tell) me (before|when|once) <my-manager> <arrives>',
    '(keep me posted|give me notice) (about|on|of) the arrival of <my-manager>',
  ],
} as const satisfies Partial<Record<IntentName, Phrases>>;
