import type { RelativeWords, TheirTeamWords } from '../language.ts';

const count = '(one|two|three|four|five|six|seven|1|2|3|4|5|6|7|a|the|that)';

export const relative: RelativeWords = {
  dayBefore: [
    `(on)? ${count}? (day|days) (before|earlier|prior|previously|sooner) (that|this|it)?`,
    '(on)? the (previous|preceding|prior) day',
    '(on)? the eve',
  ],
  dayAfter: [`(on)? ${count}? (day|days) (after|later|afterwards) (that|this|it)?`, '(on)? the (next|following|subsequent) day'],
  weekBefore: [
    `(in|for)? ${count}? (week|weeks) (before|earlier|prior|previously|sooner) (that|this|it)?`,
    '(in|for)? the (previous|preceding|prior) week',
  ],
  weekAfter: [
    `(in|for)? ${count}? (week|weeks) (after|later|afterwards) (that|this|it)?`,
    '(in|for)? the (next|following|subsequent) week',
  ],
  weekdayAfter: [
    '(on)? (the)? (following|subsequent) <weekday>',
    '(on)? (the)? <weekday> (after (that|this|it)|thereafter|following that)',
    '(on)? the <weekday> (after|following|afterwards)',
  ],
  before: ['the (one|ones) before (that|this|it)?', 'before (that|this)', 'the (previous|preceding) one'],
  after: ['the (one|ones) after (that|this|it)?', 'after that', 'the (next|following) one'],
  up: [
    `(on)? ${count}? (next)? (floor|floors|level|levels|storey|storeys|story|stories|flight|flights) (further|higher)? (up|above|higher|upwards|upstairs) (that|it|this|from (that|there))?`,
    '(on)? (one|two|three|four|1|2|3|4) (further)? (up|above|higher|upstairs) (that|it|this|from (that|there))?',
    '(on)? the next (floor|level|storey) up',
    '(on)? the (floor|level|storey|one) (directly|right|just)? above (that|it)?',
    '(directly|right|just)? (upstairs|above (that|it)) (from (that|there))?',
  ],
  down: [
    `(on)? ${count}? (next)? (floor|floors|level|levels|storey|storeys|story|stories|flight|flights) (further|lower)? (down|below|lower|beneath|downwards|downstairs|underneath|under) (that|it|this|from (that|there))?`,
    '(on)? (one|two|three|four|1|2|3|4) (further)? (down|below|lower|beneath|downstairs|underneath) (that|it|this|from (that|there))?',
    '(on)? the next (floor|level|storey) down',
    '(on)? the (floor|level|storey|one) (directly|right|just)? (below|beneath|underneath|under) (that|it)?',
    '(directly|right|just)? (downstairs|(below|beneath|underneath) (that|it)) (from (that|there))?',
  ],
  yonder: ['(up|over|down|out|in) there', '(upstairs|downstairs)'],
  there: 'there',
  weekOf: 'in the week of',
  onFloor: 'on floor',
};

export const theirTeam: TheirTeamWords = {
  said: ['(his|her|their) (whole|entire|direct|own|actual)* <their-team>'],
  belongs: ['(team|teams|group|crew|squad|colleague|colleagues|teammate|teammates|team mates|coworkers|co workers)'],
  of: 'team of',
};
