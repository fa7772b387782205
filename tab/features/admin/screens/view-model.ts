import type { OfficeView } from '../../../../server/routes/schemas/offices.ts';
import type { Screen } from '../../../../server/routes/schemas/screens.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { dayIn, formatDay } from '../../../shared/lib/time.ts';
import type { Fault } from '../parts/faults.ts';

interface Opening {
  /** The origin from which this page was loaded. */
  origin: string;
  officeId: string;
  /** The address of the screen's page. */
  language: string;
}

/** The address of a screen; the key is in its fragment, which no server and no log sees. */
export function screenAddress({ origin, officeId, language }: Opening, key: string): string {
  return `${origin}/screen/${encodeURIComponent(officeId)}?language=${language}#key=${key}`;
}

/** The address for displays without script, where the key is typed. */
export function stillAddress({ origin, officeId, language }: Opening): string {
  return `${origin}/screen/${encodeURIComponent(officeId)}/still?language=${language}`;
}

/** The fields of the form. */
export interface ScreenDraft {
  name: string;
  officeId: string;
  language: string;
}

/** The initial form. If there is only one office, it is chosen. */
export function draftOfScreen(inUse: readonly Pick<OfficeView, 'id'>[], language: string): ScreenDraft {
  const [only, ...more] = inUse;
  return { name: '', officeId: only && more.length === 0 ? only.id : '', language };
}

export function checkScreen({ name, officeId }: ScreenDraft): Fault[] {
  return [
    ...(name.trim() === '' ? [{ at: '/name', message: texts.text('admin.screens.no-name') }] : []),
    ...(officeId === '' ? [{ at: '/officeId', message: texts.text('admin.screens.choose-office') }] : []),
  ];
}

/** The last day on which a screen was seen. The day is one of its office, and so is today. @param zone the organisation's, for an office that is unknown */
export function formatSeen(
  { officeId, seenOn }: Screen,
  offices: readonly Pick<OfficeView, 'id' | 'timeZone'>[],
  now: string | undefined,
  zone: string,
): string {
  if (seenOn === undefined) return texts.text('admin.screens.never');
  const there = offices.find(({ id }) => id === officeId)?.timeZone ?? zone;
  return formatDay(seenOn, now && dayIn(now, there));
}

/** The office of a screen, and whether it can be shown. */
export function formatOffice({ officeId, officeName }: Screen, offices: readonly Pick<OfficeView, 'id' | 'archived'>[]): string {
  const inUse = offices.some(({ id, archived }) => id === officeId && !archived);
  return [officeName, inUse ? undefined : texts.text('admin.screens.gone')].filter((words) => words !== undefined).join(' · ');
}
