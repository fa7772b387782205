import { cannot } from './cannot.ts';
import { days } from './days.ts';
import { directory } from './directory.ts';
import { me } from './me.ts';
import { modes } from './modes.ts';
import { now } from './now.ts';
import { onBehalf } from './on-behalf.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { statements } from './statements.ts';
import { takingBack } from './taking-back.ts';
import { talk } from './talk.ts';
import { team } from './team.ts';
import { unasked } from './unasked.ts';

/** Sentences by intent, from which the classifier learns: one sentence per line, with slots. */
export const sentences = {
  ...talk,
  ...now,
  ...people,
  ...places,
  ...days,
  ...directory,
  ...team,
  ...me,
  ...statements,
  ...takingBack,
  ...unasked,
  ...onBehalf,
  ...modes,
  ...cannot,
};
