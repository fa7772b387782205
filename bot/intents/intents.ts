import type { IntentName } from '../language/intent-name.ts';
import { cannot } from './cannot.ts';
import { days } from './days.ts';
import { directory } from './directory.ts';
import type { Intent } from './intent.ts';
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

/** The action of the bot for each intent. The subjects are those of `bot/language/<code>/phrases/`. */
export const INTENTS: Readonly<Record<IntentName, Intent>> = {
  ...cannot,
  ...days,
  ...directory,
  ...me,
  ...modes,
  ...now,
  ...onBehalf,
  ...people,
  ...places,
  ...statements,
  ...takingBack,
  ...talk,
  ...team,
  ...unasked,
};

export function changesSomething({ intent }: { intent: IntentName }): boolean {
  return INTENTS[intent].changes !== undefined;
}
