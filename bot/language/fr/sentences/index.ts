import { days } from './days.ts';
import { now } from './now.ts';
import { others } from './others.ts';
import { places } from './places.ts';
import { statements } from './statements.ts';
import { talk } from './talk.ts';
import { teamAndMe } from './team-and-me.ts';
import { unasked } from './unasked.ts';

/** Sentences as people write them, by intent: one a line, with slots. A classifier learns from them. */
export const sentences = { ...now, ...days, ...places, ...teamAndMe, ...statements, ...unasked, ...talk, ...others };
