import { admin } from './admin/index.ts';
import { collecting } from './collecting.ts';
import { conflicts } from './conflicts.ts';
import { offices } from './offices.ts';
import { people } from './people.ts';
import { presence } from './presence.ts';
import { problems } from './problems.ts';
import { ranges } from './ranges.ts';
import { reasons } from './reasons.ts';
import { settings } from './settings.ts';
import { statements } from './statements.ts';
import { tab } from './tab/index.ts';

/**
 * All sentences in English, which every other language translates. The browser gets only `tab` and `admin`. The texts are ICU messages
 * (https://unicode-org.github.io/icu/userguide/format_parse/messages/): `{name}` is a value, `{count, plural, …}` a plural.
 * Sentences never need to know anybody's gender.
 */
export const en = {
  ...admin,
  ...collecting,
  ...conflicts,
  ...offices,
  ...people,
  ...presence,
  ...problems,
  ...ranges,
  ...reasons,
  ...settings,
  ...statements,
  ...tab,
} as const;

export type MessageId = keyof typeof en;
/** All messages of one language. */
export type Messages = Readonly<Record<MessageId, string>>;

/** What the tab can say: `tab` from the start, `admin` once a page of the administration is opened. */
export type TabMessageId = keyof typeof tab | keyof typeof admin;
