import { IntlMessageFormat } from 'intl-messageformat';
import { elided, Inserted } from './elision.ts';
import type { MessageId } from './en/index.ts';
import { type Language, localeOf, withFirstOfMonth } from './languages.ts';
import { type Message, type Moment, message, type Part, type Value, type ValuesOf } from './message.ts';
import type { MessageValues } from './message-values.ts';

/** The sentences of one language. */
export interface Texts<Known extends MessageId = MessageId> {
  language: Language;
  /** The locale of its dates, numbers and lists. */
  locale: string;
  /** A sentence by its id and values. Numbers and plurals are of the language. */
  text<Id extends Known>(id: Id, ...values: ValuesOf<Id>): string;
  /** A sentence in parts. Values that are not text but elements of the page, such as a link, stay unchanged. */
  parts<Id extends Known, Node extends object>(
    id: Id,
    values: MessageValues<Value | Node>[Id],
    isNode: (value: Value | Node) => value is Node,
  ): (string | Node)[];
  /** The sentence that `message` named. */
  say(message: Message): string;
}

/** `TYPE.literal` of the parser, which the tab has no code of. */
const LITERAL = 0;

/** Messages as they are written, or parsed already, as the tab is built. */
type Source = ConstructorParameters<typeof IntlMessageFormat>[0];

const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const satisfies Intl.DateTimeFormatOptions;
const DATE = { weekday: 'short', day: 'numeric', month: 'short' } as const satisfies Intl.DateTimeFormatOptions;
const DAY = { weekday: 'long', day: 'numeric', month: 'long' } as const satisfies Intl.DateTimeFormatOptions;
const SHOWN = {
  time: TIME,
  date: DATE,
  'date-and-time': { ...DATE, ...TIME },
  day: DAY,
  'day-and-year': { ...DAY, year: 'numeric' },
  'month-day': { day: 'numeric', month: 'long' },
  'date-of-year': { day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record<Moment['show'], Intl.DateTimeFormatOptions>;

/**
 * The sentences of one language, each parsed when it is first used.
 * @param messages may be a part of them; messages that are added later can be used from then on
 * @param missing the text in place of a missing message
 */
export function createTexts(
  language: Language,
  messages: Readonly<Partial<Record<MessageId, Source>>>,
  missing: (id: MessageId) => Source = notLoaded,
): Texts {
  const locale = localeOf(language);
  // Making a format costs more than using it a thousand times.
  const formats = new Map<MessageId, IntlMessageFormat>();
  const dateFormats = new Map<string, Intl.DateTimeFormat>();
  const lists = {
    unit: new Intl.ListFormat(locale, { type: 'unit' }),
    and: new Intl.ListFormat(locale, { type: 'conjunction' }),
    or: new Intl.ListFormat(locale, { type: 'disjunction' }),
  };

  function formatOf(id: MessageId): IntlMessageFormat {
    let format = formats.get(id);
    if (!format) {
      format = new IntlMessageFormat(messages[id] ?? missing(id), locale, undefined, { ignoreTag: true });
      formats.set(id, format);
    }
    return format;
  }

  /** A sentence without values is only its text, also in its parsed form. */
  function plainText(id: MessageId): string | undefined {
    const source = messages[id];
    if (typeof source !== 'object') return undefined;
    const [only, ...more] = source;
    return only?.type === LITERAL && more.length === 0 ? only.value : undefined;
  }

  function momentText({ at, zone, show }: Moment): string {
    const key = `${show} ${zone}`;
    let format = dateFormats.get(key);
    if (!format) {
      format = new Intl.DateTimeFormat(locale, { ...SHOWN[show], timeZone: zone });
      dateFormats.set(key, format);
    }
    return withFirstOfMonth(format.format(at), language);
  }

  function valueText(value: Value): string | number {
    if (typeof value !== 'object') return value;
    if ('id' in value) return say(value);
    if ('zone' in value) return momentText(value);
    const listed = (kind: keyof typeof lists, parts: readonly Part[]) =>
      listText(
        lists[kind],
        parts.map((each) => String(valueText(each))),
      );
    if ('and' in value) return listed('and', value.and);
    return 'or' in value ? listed('or', value.or) : listed('unit', value);
  }

  /** A sentence with its values: one text, and the values that are no text. */
  function put<Node extends object>(id: MessageId, values: readonly (readonly [string, string | number | Node])[]): (string | Node)[] {
    const isFrench = language === 'fr';
    const given = values.map(([name, value]) => [name, isFrench && typeof value === 'string' ? new Inserted(value) : value] as const);
    const said = [formatOf(id).format<Node | Inserted>(Object.fromEntries(given))].flat() as (string | Inserted | Node)[];
    return elided(said).map((part) => (typeof part === 'string' ? oneStop(part) : part));
  }

  function say({ id, values = {} }: Message): string {
    const plain = plainText(id);
    if (plain !== undefined) return plain;
    return put(
      id,
      Object.entries(values).map(([name, value]) => [name, valueText(value)] as const),
    ).join('');
  }

  return {
    language,
    locale,
    say,
    text: (id, ...values) => say(message(id, ...values)),
    parts<Node extends object>(id: MessageId, values: object | undefined, isNode: (value: Value | Node) => value is Node) {
      const given: [string, Value | Node][] = Object.entries(values ?? {});
      return put(
        id,
        given.map(([name, value]) => [name, isNode(value) ? value : valueText(value)] as const),
      );
    },
  };
}

/** A value that ends with a full stop, such as "4 déc.", ends the sentence, too. Three are an ellipsis, and dots of a path stay. */
const oneStop = (sentence: string) => sentence.replace(/(?<=[\p{L}\d])\.\.(?![.\p{L}\d/])/gu, '.');

/** Parts that contain commas are separated by semicolons: "Berlin, Floor 2; Berlin, Floor 3 and Boston". */
function listText(list: Intl.ListFormat, parts: readonly string[]): string {
  if (!parts.some((each) => each.includes(', '))) return list.format(parts);
  return list
    .formatToParts(parts)
    .map(({ type, value }) => (type === 'literal' && value === ', ' ? '; ' : value))
    .join('')
    .replaceAll(',;', ';');
}

function notLoaded(id: MessageId): never {
  throw new Error(`The sentence “${id}” is not loaded.`);
}
