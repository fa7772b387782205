import type { PastWords, RequestForms } from '../language.ts';

/** Verbs by which the writer speaks of the past. */
export const past: PastWords = {
  // "I was remote Monday", "I've been remote Monday".
  over: [
    'i (was|were|worked|stayed|spent|used to)',
    '(i)? (have|had) {gap} been',
    '(i)? (have|had) (worked|stayed|spent)',
    'used to (be|work|come|stay)',
  ],
  // "I took Friday off" may be about a coming Friday.
  taken: ['i (took|had)'],
  asked: ['(was|were|came|did|had been|has been|have been|turned up|showed up|dropped in|made it|attended|ended up)'],
  planned: [
    '(will|coming|going to|comes|plan|plans|planning|planned|expected|expects|supposed|due|scheduled|meant|say|said|says|announced|wanted|wants|intended|signed up)',
  ],
  ahead: ['(will|shall|going to|gonna|coming|be)'],
  unsaid: [
    '(said|says) (no one|noone|nobody|literally nobody|literally no one) (ever)?',
    'i (have)? never (said|claimed|told {gap}|wrote|mentioned) (that)?',
    'i (did not|have not) (say|said|claim|claimed|write|written) (that)?',
    '(my|the|our) (boss|manager|team|colleague|colleagues|calendar|lead|chef|wife|husband) (thinks|think|believes|believe|claims|claim|assumes|assume|is convinced|are convinced|wants|expects) (that)? i',
    'i was (supposed|meant|going|due|planning|about) to',
    'i would have been',
  ],
  lasting: ['since'],
};

/** Requests, and wrong forms of the verb after them. */
export const requestForms: RequestForms = {
  denies: [
    '(it is|that is)? (not|no longer) necessary (to|for you to)?',
    'unnecessary (to)?',
    '(no|not any|without) (need|reason|point|cause) (to|in|for)?',
    'anything but',
    '(do|does|did) not (have|need) to',
    'need not',
  ],
  after: ['(can|could|would|will) (you|we)'],
  forms: [
    ['ed', ''],
    ['ed', 'e'],
    ['ing', ''],
    ['ing', 'e'],
  ],
};
