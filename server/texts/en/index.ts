import { addresses } from './addresses.ts';
import { admin } from './admin/index.ts';
import { bot } from './bot/index.ts';
import { candidates } from './candidates.ts';
import { channel } from './channel/index.ts';
import { check } from './check.ts';
import { collecting } from './collecting.ts';
import { conflicts } from './conflicts.ts';
import { consequences } from './consequences.ts';
import { credential } from './credential.ts';
import { days } from './days/index.ts';
import { durations } from './durations.ts';
import { failures } from './failures.ts';
import { insights } from './insights/index.ts';
import { manifest } from './manifest.ts';
import { mydata } from './mydata/index.ts';
import { notShown } from './not-shown.ts';
import { notices } from './notices.ts';
import { offices } from './offices.ts';
import { people } from './people.ts';
import { permissions } from './permissions.ts';
import { presence } from './presence.ts';
import { problems } from './problems.ts';
import { rangePreview } from './range-preview.ts';
import { ranges } from './ranges.ts';
import { reasons } from './reasons.ts';
import { requests } from './requests.ts';
import { screens } from './screens.ts';
import { settingExplanations } from './setting-explanations.ts';
import { settings } from './settings.ts';
import { statements } from './statements.ts';
import { stores } from './stores.ts';
import { subscriptions } from './subscriptions.ts';
import { tab } from './tab/index.ts';
import { terminal } from './terminal.ts';
import { troubles } from './troubles.ts';
import { warnings } from './warnings.ts';
import { worksCouncil } from './works-council.ts';

/**
 * All sentences in English, which every other language translates. The browser gets only `tab`, `channel`, `days`, `mydata`, `insights` and `admin`. The texts are ICU messages
 * (https://unicode-org.github.io/icu/userguide/format_parse/messages/): `{name}` is a value, `{count, plural, …}` a plural.
 * Sentences never need to know anybody's gender.
 */
export const en = {
  ...addresses,
  ...admin,
  ...bot,
  ...candidates,
  ...channel,
  ...check,
  ...collecting,
  ...conflicts,
  ...consequences,
  ...credential,
  ...durations,
  ...failures,
  ...insights,
  ...manifest,
  ...days,
  ...mydata,
  ...notShown,
  ...notices,
  ...offices,
  ...people,
  ...permissions,
  ...presence,
  ...problems,
  ...rangePreview,
  ...ranges,
  ...reasons,
  ...requests,
  ...screens,
  ...settingExplanations,
  ...settings,
  ...statements,
  ...stores,
  ...subscriptions,
  ...tab,
  ...terminal,
  ...troubles,
  ...warnings,
  ...worksCouncil,
} as const;

export type MessageId = keyof typeof en;
/** All messages of one language. */
export type Messages = Readonly<Record<MessageId, string>>;

/** What the tab can say: `tab` from the start, `channel` in a channel or chat, `days` once another day than today, a card, a statement or a field for days or times is shown, `mydata` and `insights` once those pages are opened, `admin` once one of the administration is. */
export type TabMessageId =
  | keyof typeof tab
  | keyof typeof channel
  | keyof typeof days
  | keyof typeof mydata
  | keyof typeof insights
  | keyof typeof admin;
