import type { Language } from '../language.ts';

/** Words that are allowed beside a command, or only before it. All other words beside it are asked back. */
export const beside: Language['beside'] = {
  anywhere: [
    // Politeness.
    '(please|pls|plz|kindly|pretty please|if you please|if you do not mind|if you (can|could|would)|if (that is|it is)? (ok|okay|possible|fine))',
    '(thanks|thank you|thx|ta|cheers|ty|tysm|many thanks) (a lot|so much|very much|ever so much|again|in advance|a bunch|loads|for (that|this|the help|your help))?',
    '(much appreciated|appreciated|appreciate it|i appreciate it|nice one|great job|good job|sorry|sorry about that|so sorry|apologies|my apologies|excuse me|pardon|sorry to bother you|sorry for the trouble)',
    '(can|could|would|will) you (please|kindly|maybe|perhaps|possibly|just|quickly)*',
    'for me',
    '(would|do) you mind',
    'i (would|do)? (like|want|need|love|appreciate|prefer) (you to|it if you (could|would)|if you (could|would))',
    'it would be (great|nice|lovely|helpful|good) if you (could|would)',
    '(do me a|a|one) (small|little|quick|last)? (favour|favor|request|thing) (and)?',
    'you (can|may|could) (please)? (now)?',
    // Address and greetings.
    '(hi|hey|hello|hallo|hiya|heya|howdy|yo|good (morning|afternoon|evening|day)|morning|dear|bye|best|regards|best regards|kind regards) (there|all|team|everybody|folks|bot|indoors)?',
    '(bot|indoors|buddy|mate|pal|my friend|dear|dude|man|guys|folks|team|everybody|love)',
    'have a (nice|good|great|lovely) (day|one|evening|weekend)',
    // Now, again, at once.
    '(now|right now|right away|straight away|immediately|at once|asap|as soon as possible|quickly|quick|real quick|from now on|from today on|going forward|from here on)',
    '(again|once more|once again|one more time|for now|for the moment|for the time being|after all|already|finally|at last)',
    // Small words.
    '(the|a|an)',
    'where i (am|work|will be|am working|will work)',
    '(just|simply|also|too|as well|actually|really|then|so|and|but|well|anyway|anyways|btw|by the way|fyi|ok|okay|alright|all right|right|fine|great|good|cool|perfect|nice|super|lovely)',
    '(um|uh|er|erm|oh|ah|ooh|oops|whoops|argh|ugh|oh dear|phew|damn|gosh|wow|hm|hmm)',
    '(that is|this is|thats) (all|it|enough|everything) (for now|i need|i want)?',
    // That it is no longer wanted.
    '(it is|this is|that is|they are|you are|it s)? (so|really|very|too|getting|a bit|quite|rather|super|just)* (annoying|annoying me|tiresome|tedious|distracting|unnecessary|a nuisance|too much|too often|getting on my nerves)',
    '(i|we) (really)? (do not|no longer|never) (need|want|read|use|like) (it|that|them|this) (any more|anymore|any longer|now|here)?',
    '(it is|they are)? (no longer|not) (needed|necessary|required) (any more|anymore)?',
    '(nobody|no one|hardly anybody) (reads|uses|needs|wants|likes) (it|them|this|that) (any more|anymore|anyway)?',
    '(my)? plans (have)? changed',
    'my (contract|schedule|job|working hours|hours|days|circumstances) (has|have)? changed',
  ],
  before: [
    'i (would|do)? (like|want|need|love|prefer) to',
    '(yes|yeah|yep|yup|sure|definitely|of course|absolutely)',
    '(i (have)? changed my mind|changed my mind|change of plan|change of plans|on second thought|on second thoughts)',
    '(that was|it was|this was|that is|it is|this is)? (a|my|the)? (mistake|typo|bad|fault|error|wrong|wrong button|wrong one|misclick)',
    '(no|nope|nah|no no|wait|no wait|oh no|hang on|hold on|never mind|forget it|forget that|scratch that|enough|enough of that)',
    'i (am|was)? (back|done|finished|ready|available|here|fine|better|wrong|tired of it|done hiding) (again|now)?',
    '(the|my|our|this)? (meeting|call|appointment|interview|workshop|session|focus time|quiet time|break|lunch) (is|are|was|has)? (over|done|finished|ended)',
    'i (have)? (just)? (met|found|seen|saw|caught|reached|spoke to|spoken to|talked to) (her|him|them) (already|now)?',
    '(i have)? (one|a|another|one more|just a|just one|quick|small|little)? (more)? (last|quick|small|little)? (thing|one|request|favour|favor|question)',
    '(let us|lets|request|new rule|update|i am happy with everything|happy with everything|all good|it is (ok|okay|fine))',
  ],
  within:
    'the, a, an, my, your, our, me, i, us, we, it, its, that, this, these, those, them, you, for, of, to, from, on, in, at, by, with, about, as, is, are, am, be, being, stays, staying, do, does, will, have, has, get, got, keep, let, there, here, every, each, any, all, more, longer, want, need, like, thing, whole',
};
