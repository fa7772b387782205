import { texts } from '../../../shared/lib/texts.ts';

const MODES = ['off', 'track', 'display'] as const;
const UNMATCHED = ['discard', 'remote', 'discover'] as const;
const SOURCES = ['manual', 'named-location', 'discovered'] as const;
const TARGETS = ['remote', 'ignore'] as const;

type Fields = Record<string, unknown>;
export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as people read it; undefined where there is none. @param field whose it is */
export function valueWords(field: string, value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'boolean') return texts.text(value ? 'admin.difference.on' : 'admin.difference.off');
  if (typeof value === 'string') return codeWords(field, value) ?? value;
  if (!isFields(value)) return String(value);
  if (field === 'openingHours') return hoursWords(value);
  return Object.entries(value)
    .filter(([name, each]) => each && !(name === 'kind' && each === 'office'))
    .map(([name, each]) => valueWords(name, each))
    .join(' ');
}

/** What a code of the API is called. */
function codeWords(field: string, code: string): string | undefined {
  switch (field) {
    case 'mode':
    case 'defaultMode':
      return known(MODES, code, (mode) => texts.text(`admin.people.mode.${mode}`));
    case 'unmatched':
      return known(UNMATCHED, code, (choice) => texts.text(`admin.settings.choice.${choice}`));
    case 'source':
      return known(SOURCES, code, (source) => texts.text(`admin.ranges.source.${source}`));
    case 'kind':
      return known(TARGETS, code, (target) => texts.text(`admin.ranges.target.kind.${target}`));
    default:
      return undefined;
  }
}

function known<Code extends string>(codes: readonly Code[], code: string, say: (code: Code) => string): string | undefined {
  const found = codes.find((each) => each === code);
  return found && say(found);
}

/** A Monday, from which weekdays are counted. */
const MONDAY = Date.UTC(2024, 0, 1);

/** `Mon 08:00–18:00` */
function hoursWords({ weekday, opens, closes }: Fields): string {
  const day = new Date(MONDAY + (Number(weekday) - 1) * 86_400_000);
  const name = new Intl.DateTimeFormat(texts.locale, { weekday: 'short', timeZone: 'UTC' }).format(day);
  return texts.text('admin.difference.hours', { weekday: name, opens: String(opens), closes: String(closes) });
}
