import { behalf } from './behalf.ts';
import { cards } from './cards.ts';
import { mine } from './mine.ts';
import { modes } from './modes.ts';
import { numbers } from './numbers.ts';
import { people } from './people.ts';
import { plain } from './plain.ts';
import { plans } from './plans.ts';
import { say } from './say.ts';
import { talk } from './talk.ts';
import { time } from './time.ts';
import { unasked } from './unasked.ts';
import { where } from './where.ts';
import { who } from './who.ts';

export const bot = {
  ...behalf,
  ...cards,
  ...mine,
  ...modes,
  ...numbers,
  ...people,
  ...plain,
  ...plans,
  ...say,
  ...talk,
  ...time,
  ...unasked,
  ...where,
  ...who,
} as const;
