/** Contractions and other spellings. */
export const rewriting: Readonly<Record<string, string>> = {
  "i'm": 'i am',
  im: 'i am',
  "i'll": 'i will',
  "i'd": 'i would',
  "i've": 'i have',
  ive: 'i have',
  "who's": 'who is',
  whos: 'who is',
  whose: 'who is',
  "who're": 'who are',
  "who'll": 'who will',
  wo: 'who',
  "where's": 'where is',
  wheres: 'where is',
  "where're": 'where are',
  "what's": 'what is',
  whats: 'what is',
  wats: 'what is',
  "how's": 'how is',
  hows: 'how is',
  "why's": 'why is',
  "when's": 'when is',
  whens: 'when is',
  "isn't": 'is not',
  isnt: 'is not',
  "aren't": 'are not',
  arent: 'are not',
  "wasn't": 'was not',
  wasnt: 'was not',
  "don't": 'do not',
  dont: 'do not',
  "doesn't": 'does not',
  "won't": 'will not',
  wont: 'will not',
  "can't": 'can not',
  cant: 'can not',
  cannot: 'can not',
  "there's": 'there is',
  theres: 'there is',
  "let's": 'let us',
  "we're": 'we are',
  "they're": 'they are',
  "he's": 'he is',
  "she's": 'she is',
  "it's": 'it is',
  gonna: 'going to',
  wanna: 'want to',
  u: 'you',
  r: 'are',
  ppl: 'people',
  anyone: 'anybody',
  someone: 'somebody',
  everyone: 'everybody',
  'no one': 'nobody',
  noone: 'nobody',
  pls: 'please',
  plz: 'please',
  'w f h': 'wfh',
  'on-site': 'onsite',
};

/** Words that say nothing, and may stand anywhere. */
export const fillers =
  'please, kindly, actually, just, btw, also, already, still, yet, again, really, exactly, currently, physically, guys, folks, team, mate, dear, buddy, indoors, bot, well, so, um, uh, hmm, then, by any chance, by chance, by the way, anyway, lol, ok, okay, oh, the, a, an, all, any, right, thanks, thank you, thx, cheers, ta, hey, hi, hello, fyi, honestly, basically, quick question, quick one, out of interest, out of curiosity, sorry';

/** Words that change what a sentence means. */
export const never =
  'not, never, no, nor, neither, only, except, besides, without, but, if, whether, unless, because, while, when, maybe, perhaps, might, may, could, would, should, probably, possibly, was, were, did, had, will, or, than, more, less, most, least, ever, usually, normally, always, often, sometimes, before, after, since, until, till, every, each, early, late, later, earlier, near, nearby, beside, next, same, it, his, their, hers, you, your, said, says, told, think, guess, like, with';

/** Somebody who was spoken of before. */
export const pronouns = 'he, she, they, him, her, them';

export const joins = 'and, then, but, also, plus, &';

export const greetings = [
  '(hi|hey|hello|hallo|hiya|heya|morning|yo|good (morning|afternoon|evening|day)|dear) (there|bot|indoors|all|team|everybody|again)?',
  '(ok|okay|so|well|great|perfect|cool|nice|alright|right|sorry|excuse me|thanks|thank you|thx|cheers) (a lot|so much|very much|again|for (that|this|the help|your help|the info))?',
  '(quick|one|another|one more|just a|a) question',
  'i have a? (quick)? question',
];

export const askings = [
  '(can|could|would|will) (you|u|somebody|anybody) (please|maybe|possibly|quickly)? (tell|show|give|let|check|look up|find out|see|say|confirm) (to)? (me|us)? (know)? (if|whether)?',
  'do (you|u|we) (happen to|even)? know (if|whether)?',
  '(does)? (anybody|somebody) (knows|know) (if|whether)?',
  '(please)? (tell|show|let) me (know)? (if|whether)?',
  'i (want|need|would like|wanted|would love) to (know|see|find out|check) (if|whether)?',
  'i (am|was) (just)? wondering (if|whether)?',
  'i wonder (if|whether)?',
  '(any|have you an|you have an|got an) idea (if|whether)?',
  '(check|find out|look up) (if|whether)?',
  '(if|whether)',
  'may i (ask|know) (if|whether)?',
  'can i (ask|know|see) (if|whether)?',
];
