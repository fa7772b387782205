import type { NoticeWords } from '../language.ts';

const small = '(please|ok|okay|and|so|actually|rather|better|hey|hi|hello|then|sorry|now|from now on|in future|just|always|pls)*';
const beside =
  '(please|rather|instead|better|again|later|earlier|only|at|around|about|like|say|roughly|from|by|or so|ish|then|now|from now on|in future|thanks|already|a bit|a little|bit|a (bit|little) (later|earlier)|not (before|until)|on (working days|workdays|weekdays))*';
const request =
  '((can|could|would|will) you (please|just|maybe|also)*|i would (like|prefer|love) (you to|it if you|to)?|i want (you to|to)?|i need (you to|to)?|can (i|we) (get|have|be sent)|could (i|we) (get|have)|may (i|we) (get|have)|(i|we) would like)?';
const where =
  '(where (i am|i will be|i am going to be|i am at|i work|i am working|i will work|i will be working|i am sitting|i am going to work)|how i work|about (my (place|status|day|location)|it|that)|for my (status|location|place)|if i am in|whether i am in)?';

/** Wishes for messages at a time, in everyday words. */
export const notices: NoticeWords = {
  daily: [
    '(every|each|in the|on) (single)? (morning|mornings|working day|workday|weekday)',
    '(every|each) (single)? day',
    '(mornings|daily)',
  ],
  asks: [
    `${small} ${request} ${small} (ask|asking|ping|pinging|check|check in|checking in|prompt|question|nudge|be asked|quiz) (with)? (me)? ${beside} ${where} ${beside}`,
    `${small} ${request} ${small} (change|move|set|make|put|shift|switch|push|bring|have) (my|the|your|that)? (morning|daily)? question ${beside} (to|at|back to|forward to|for)? ${beside}`,
    `${small} (the|my|your)? (morning|daily)? question ${beside}`,
  ],
  lists: [
    `${small} ${request} ${small} (send|post|give|tell|write|mail|message|ping|show|drop|share)? (me|us)? (here)? (a|the|with)? (list|overview|summary|digest|update|rundown)? (of|with|on|about)? (everybody|those|people|the people)? (who|that) (is|are|will be|is going to be) (all)? (in|here|there|at the office|coming|coming in|around|in the office|about) (that|this|the|in that|in the|during the|for the)? (week|day|today)? (here)? ${beside}`,
    `${small} ${request} ${small} (send|post|give|tell|write|mail|message|ping|show|drop|share)? (me|us)? (a|the)? (list|overview|summary|digest|update|rundown) (of|with|on|about)? (who|that)? (comes|comes in|came|came in|in)? (that|this|the)? (week|day)? (here)? ${beside}`,
    `${small} ${request} ${small} (send|post|give|tell|write|mail|message|ping|show|drop|share) (me|us) who (comes|comes in|came in|is coming) (that|this|the)? (week|day)? ${beside}`,
  ],
  week: ['(week|weeks)'],
};
