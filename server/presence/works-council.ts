import { type Message, message } from '../texts/message.ts';
import type { SetByWorksCouncil, Settings } from './settings.ts';

/*
 * Works-council mode: one switch that sets several settings at once, for as long as it is on. It is stored as these settings, so code
 * that reads a setting need not know of it. The former values are stored beside them, and restored when it is switched off.
 */

/** Days for which data about people is kept at most. */
const MAX_DAYS = 14;

type Values = { [K in SetByWorksCouncil]: (before: Settings[K]) => Settings[K] };

/** What the mode makes of each setting. It never keeps data for longer than before. In the order in which they are shown. */
const VALUES: Values = {
  pastFloors: () => false,
  namesInGroups: () => false,
  following: () => false,
  insights: () => 'off',
  floorStatistics: () => false,
  todayInSteps: () => true,
  retentionDays: (days) => Math.min(days, MAX_DAYS),
};

export const SET_BY_WORKS_COUNCIL = Object.keys(VALUES) as readonly SetByWorksCouncil[];

/** The settings with the mode switched on; the same where it is on. */
export function withWorksCouncil(settings: Settings): Settings {
  if (settings.worksCouncilMode) return settings;
  return { ...settings, ...valuesOf(settings), worksCouncilMode: true, formerSettings: pick(settings) };
}

/** The settings with the mode switched off: those it set are as they were before. */
export function withoutWorksCouncil({ formerSettings, ...settings }: Settings): Settings {
  return { ...settings, ...formerSettings, worksCouncilMode: false };
}

/** A setting of the mode: its value without and with it. */
export type SetOne = { [K in SetByWorksCouncil]: { setting: K; without: Settings[K]; with: Settings[K] } }[SetByWorksCouncil];

/** What the mode sets, or would set. */
export function setByWorksCouncil(settings: Settings): SetOne[] {
  const [without, sets] = [withoutWorksCouncil(settings), withWorksCouncil(settings)];
  return SET_BY_WORKS_COUNCIL.map((setting) => ({ setting, without: without[setting], with: sets[setting] }) as SetOne);
}

/** What the mode means for people, a sentence for each setting. Absent while it is off. */
export function worksCouncilSentences({ worksCouncilMode, retentionDays }: Settings): { setting: SetByWorksCouncil; text: Message }[] {
  if (!worksCouncilMode) return [];
  return SET_BY_WORKS_COUNCIL.map((setting) => ({
    setting,
    text:
      setting === 'retentionDays'
        ? message('works-council.means.retentionDays', { days: retentionDays })
        : message(`works-council.means.${setting}`),
  }));
}

function valuesOf(before: Settings): Pick<Settings, SetByWorksCouncil> {
  return Object.fromEntries(SET_BY_WORKS_COUNCIL.map((name) => [name, modeValue(before, name)])) as Pick<Settings, SetByWorksCouncil>;
}

function modeValue<K extends SetByWorksCouncil>(before: Settings, name: K): Settings[K] {
  return VALUES[name](before[name]);
}

function pick(settings: Settings): Pick<Settings, SetByWorksCouncil> {
  return Object.fromEntries(SET_BY_WORKS_COUNCIL.map((name) => [name, settings[name]])) as Pick<Settings, SetByWorksCouncil>;
}
