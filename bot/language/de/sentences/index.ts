import { days } from './days.ts';
import { now } from './now.ts';
import { places } from './places.ts';
import { statements } from './statements.ts';
import { talk } from './talk.ts';
import { teamAndMe } from './team-and-me.ts';
import { unasked } from './unasked.ts';

/** What people write, by what they mean: what the classifier learns from. */
export const sentences = { ...now, ...days, ...places, ...teamAndMe, ...statements, ...unasked, ...talk };
