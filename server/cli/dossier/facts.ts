import type { Person, PresenceMode } from '../../presence/person.ts';
import type { Office, Range } from '../../presence/place.ts';
import type { Settings } from '../../presence/settings.ts';
import type { Store } from '../../store/port/store.ts';
import type { DossierLanguage } from './documents.ts';
import type { Facts } from './template.ts';

/** The part of the server's configuration that the dossier contains. */
export interface Surroundings {
  organisation?: string;
  privacyContact?: string;
  publicUrl?: string;
  version: string;
  pollSeconds: number;
  interactiveOnly: boolean;
  polled: boolean;
  streamed: boolean;
  bot: boolean;
}

interface Words {
  modes: Record<PresenceMode, string>;
  missing: Record<'organisation' | 'contact' | 'url' | 'offices', string>;
  floors(count: number): string;
  locale: string;
}

const WORDS: Record<DossierLanguage, Words> = {
  en: {
    modes: { off: 'Off', track: 'Track', display: 'Display' },
    missing: {
      organisation: '[name and address of the legal entity]',
      contact: '[contact for data protection]',
      url: '[address of the server]',
      offices: '- [no office is set up yet]',
    },
    floors: (count) => (count === 1 ? '1 floor' : `${count} floors`),
    locale: 'en-GB',
  },
  de: {
    modes: { off: 'Aus', track: 'Zählen', display: 'Anzeigen' },
    missing: {
      organisation: '[Name und Anschrift der juristischen Person]',
      contact: '[Kontakt für den Datenschutz]',
      url: '[Adresse des Servers]',
      offices: '- [noch ist kein Büro angelegt]',
    },
    floors: (count) => (count === 1 ? '1 Etage' : `${count} Etagen`),
    locale: 'de',
  },
};

type Read = Pick<Store, 'kind' | 'settings' | 'offices' | 'ranges' | 'people'>;

/** The current settings and places, in a language. About people it contains only their number. */
export async function readFacts(store: Read, surroundings: Surroundings, language: DossierLanguage, now: number): Promise<Facts> {
  const [settings, offices, ranges, people] = [await store.settings(), await store.offices(), await store.ranges(), await store.people()];
  const words = WORDS[language];
  const open = offices.filter(({ archivedAt }) => archivedAt === undefined);
  return {
    ...settingFacts(settings, words),
    ...rangeFacts(ranges, now),
    ...surroundingFacts(surroundings, words),
    date: new Date(now).toLocaleDateString(words.locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: settings.timeZone }),
    mongo: store.kind === 'mongo',
    people: people.filter(isMember).length,
    officeCount: open.length,
    offices: open.length === 0 ? words.missing.offices : open.map((office) => lineOf(office, words)).join('\n'),
  };
}

const isMember = ({ enabled, guest }: Person) => enabled && !guest;

function settingFacts(settings: Settings, { modes, locale }: Words): Facts {
  const { retentionDays, auditRetentionDays, numberRetentionYears, smallNumber, leftOfficeAfter, insights, unmatched } = settings;
  const monday = Date.UTC(2024, 0, 1);
  const weekday = (day: number) =>
    new Date(monday + (day - 1) * 86_400_000).toLocaleDateString(locale, { weekday: 'long', timeZone: 'UTC' });
  return {
    ...{ retentionDays, auditRetentionDays, numberRetentionYears, smallNumber, timeZone: settings.timeZone },
    accessLogging: settings.accessLogging,
    selfServiceModes: settings.selfServiceModes,
    floorStatistics: settings.floorStatistics,
    todayInSteps: settings.todayInSteps,
    pastFloors: settings.pastFloors,
    namesInGroups: settings.namesInGroups,
    following: settings.following,
    worksCouncilMode: settings.worksCouncilMode,
    defaultMode: modes[settings.defaultMode],
    departmentModes: settings.departmentModes.map(({ department, mode }) => `${inCell(department)}: ${modes[mode]}`).join('; '),
    leftOfficeHours: (leftOfficeAfter / 3_600_000).toLocaleString(locale),
    insightsEverybody: insights === 'everybody',
    insightsAdministrators: insights === 'administrators',
    insightsOff: insights === 'off',
    discards: unmatched === 'discard',
    countsRemote: unmatched === 'remote',
    discovers: unmatched === 'discover',
    quiet: settings.quietHoursFrom !== settings.quietHoursUntil,
    quietFrom: `${settings.quietHoursFrom}:00`,
    quietUntil: `${settings.quietHoursUntil}:00`,
    workingDays: settings.workingDays.map(weekday).join(', '),
  };
}

/** How many ranges are in force now, and how many of them log addresses. */
function rangeFacts(ranges: readonly Range[], now: number): Facts {
  const current = ranges.flatMap(({ versions }) =>
    versions.filter(({ from, until }) => from <= now && (until === undefined || until > now)),
  );
  return { ranges: current.length, loggedRanges: current.filter(({ accessLogging }) => accessLogging).length };
}

function surroundingFacts(of: Surroundings, { missing, locale }: Words): Facts {
  return {
    organisation: of.organisation ?? missing.organisation,
    contact: of.privacyContact ?? missing.contact,
    url: of.publicUrl ?? missing.url,
    version: of.version,
    pollMinutes: (of.pollSeconds / 60).toLocaleString(locale, { maximumFractionDigits: 1 }),
    interactiveOnly: of.interactiveOnly,
    polled: of.polled,
    streamed: of.streamed,
    bot: of.bot,
  };
}

/** A vertical bar would end the table cell. */
const inCell = (text: string) => text.replaceAll('|', '\\|');

function lineOf({ name, timeZone, address, floors }: Office, words: Words): string {
  const open = floors.filter((floor) => !('archivedAt' in floor) || floor.archivedAt === undefined).length;
  return `- ${[name, address, timeZone, words.floors(open)].filter(Boolean).join(' · ')}`;
}
