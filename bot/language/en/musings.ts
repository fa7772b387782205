import type { MusingWords } from '../musing-words.ts';

const US = '(we|everybody|all|all of us|the (whole|entire)? (office|floor|team|company|building|department)|i (am|have|must|should))';

export const musings: MusingWords = {
  hearsay: [
    '(the)? (rumor|rumors|rumour|rumours|gossip|grapevine) (has it|have it|is|are|says|say|going around is) (that)?',
    'there (is|are) (a|some)? (rumor|rumors|rumour|rumours|talk)',
    '(the)? word (on the street|in the office|around here)? (has it|is) (that)?',
    '(a little|a) bird told me',
    '(according to|going by) (the)? (grapevine|gossip|rumors|rumor|rumours|rumor mill|rumour mill|coffee machine)',
    'legend has it',
  ],
  hearsayOfUs: [
    `(apparently|supposedly|allegedly|reportedly|seemingly) ${US}`,
    `(they|people|folks|somebody|everybody|hr|management) (say|says|said|are saying|is saying|reckon|reckons|keep saying|claim|claims) (that)? ${US}`,
    `(i|we)? (have)? (just)? (heard|hear|gather|read|been told|was told) (somewhere|a rumor|from hr|that)* ${US}`,
    '(heard|hear|apparently|supposedly|they say) {gap} (is|are|will be|be) (closed|shut|closing|shutting)',
    '(my|the|our) (boss|manager|lead|team lead|ceo|hr|management) (says|said|wants|expects|thinks|claims|told) (that)? (us|we|everybody|me)',
  ],
  moods: [
    '(i)? (really|just|honestly|so|totally|still)* (can not|could not|can t|cant) be (bothered|arsed|asked)',
    '(i)? (am)? (really|just|honestly|so|totally)* (not|never) (really|exactly|quite|in the|a)* (feeling|keen|mood|fancying|looking forward|fan)',
    '(i)? (really|honestly|just|so)* (do not|don t) (really|even|quite)* (feel like|fancy)',
    '(i)? (am)? (so|really|very|sorely|half|kind of|kinda|a bit|quite)* tempted to',
    '(no|zero|not much) (motivation|energy|desire) (to|for|at)',
    '(i)? (am)? (dreaming|daydreaming|fantasising|fantasizing) (of|about)',
    '(i)? (am)? (kind of|kinda|sort of|sorta|vaguely|just|still)* (toying) with (the idea of)? (coming|going|working|staying|popping|doing|a|taking)',
    '(i)? (would not|wouldn t|wouldnt) (mind|say no to)',
    '(i)? (could|would) (really|so|seriously|totally|badly)* (use|kill for|do with|need) (a|some|the|my)* (holiday|vacation|break|rest|day off|nap|coffee)',
    '(i)? (might|could) (just|well|still|actually|also|even|possibly|maybe|as well)* (come|work|stay|pop|drop|go|swing|take|head|make it|do|nip|show up|turn up|call)',
    '(let us|we will|i will|will) (just)? see (if|whether) (i|we)',
    '(i)? (am)? (longing|yearning|dying|itching) (for|to)',
    'i (am going to|will|am)? (just|simply)? (stay|staying|stayed) in bed',
    '(roll on|bring on) (the)?',
    '(ca not|can not|can t|cant) wait (for|to|until|till)',
    '(i)? (so|really|badly|desperately|just)* need (a|some|my)* (holiday|vacation|break|time off)',
    '(i)? (am)? (really|honestly|still)* (hoping|hope) to (come|be|work|make|get|go|stay|visit|pop|drop)',
    '(i)? should (really|probably|just|actually|finally)* (show my face|drag myself|make an appearance)',
    '(i)? should (really|probably|just)* {gap} (sometime|some time|some day|someday|one day|again|more often|put a bed|pitch a tent|move in)',
    'the (idea|thought) of (going|coming|commuting|sitting|staying)',
  ],
  conditions: [],
};
