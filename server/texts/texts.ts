import { IntlMessageFormat } from 'intl-messageformat';
import type { MessageId, Messages } from './en/index.ts';
import type { Language } from './languages.ts';
import type { Message, Moment, Value, ValuesOf } from './message.ts';

/** The sentences of one language. */
export interface Texts {
  language: Language;
  /** A sentence by its id and values. Numbers and plurals are of the language. */
  text<Id extends MessageId>(id: Id, ...values: ValuesOf<Id>): string;
  /** The sentence that `message` named. */
  say(message: Message): string;
}

/** By which locale a language writes dates and times: English on 24 hours, the day before the month. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB' };

const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const satisfies Intl.DateTimeFormatOptions;
const DATE = { weekday: 'short', day: 'numeric', month: 'short' } as const satisfies Intl.DateTimeFormatOptions;
const SHOWN = { time: TIME, date: DATE, 'date-and-time': { ...DATE, ...TIME } } as const;

/** The sentences of one language, each parsed when it is first used. */
export function createTexts(language: Language, messages: Messages): Texts {
  // Making a format costs more than using it a thousand times.
  const formats = new Map<MessageId, IntlMessageFormat>();
  const dateFormats = new Map<string, Intl.DateTimeFormat>();
  const listFormat = new Intl.ListFormat(LOCALES[language], { type: 'unit' });

  function formatOf(id: MessageId): IntlMessageFormat {
    let format = formats.get(id);
    if (!format) {
      format = new IntlMessageFormat(messages[id], language, undefined, { ignoreTag: true });
      formats.set(id, format);
    }
    return format;
  }

  function momentText({ at, zone, show }: Moment): string {
    const key = `${show} ${zone}`;
    let format = dateFormats.get(key);
    if (!format) {
      format = new Intl.DateTimeFormat(LOCALES[language], { ...SHOWN[show], timeZone: zone });
      dateFormats.set(key, format);
    }
    return format.format(at);
  }

  function valueText(value: Value): string | number {
    if (typeof value !== 'object') return value;
    if ('id' in value) return say(value);
    return 'zone' in value ? momentText(value) : listFormat.format(value.map((each) => String(valueText(each))));
  }

  function say({ id, values = {} }: Message): string {
    const texts = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, valueText(value)]));
    return String(formatOf(id).format(texts));
  }

  return { language, say, text: (id, ...[values]) => say({ id, values: values as Message['values'] }) };
}
