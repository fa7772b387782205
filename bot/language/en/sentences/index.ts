import { days } from './days.ts';
import { now } from './now.ts';
import { others } from './others.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { statements } from './statements.ts';
import { talk } from './talk.ts';
import { teamAndMe } from './team-and-me.ts';
import { unasked } from './unasked.ts';

/** What people write, for learning what a sentence means that no phrase explains. */
export const sentences = {
  ...now,
  ...people,
  ...days,
  ...places,
  ...teamAndMe,
  ...statements,
  ...unasked,
  ...talk,
  ...others,
};
