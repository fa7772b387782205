import type { Language } from '../../language.ts';
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

/** The phrases of each intent. If two phrases explain a sentence equally well, the first wins. */
export const phrases: Language['phrases'] = {
  ...directory,
  ...talk,
  ...now,
  ...people,
  ...places,
  ...days,
  ...team,
  ...me,
  ...statements,
  ...takingBack,
  ...unasked,
  ...onBehalf,
  ...modes,
  ...cannot,
};
