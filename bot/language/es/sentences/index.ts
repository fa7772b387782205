import { days } from './days.ts';
import { now } from './now.ts';
import { others } from './others.ts';
import { places } from './places.ts';
import { statements } from './statements.ts';
import { talk } from './talk.ts';
import { teamAndMe } from './team-and-me.ts';
import { unasked } from './unasked.ts';

/** Sentences of each intent, one a line, for the classifier. */
export const sentences = { ...now, ...days, ...places, ...teamAndMe, ...statements, ...unasked, ...others, ...talk };
