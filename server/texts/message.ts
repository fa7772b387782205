import type { MessageId } from './en/index.ts';
import type { MessageValues } from './message-values.ts';

/** An instant (milliseconds since the epoch) that is shown in a zone (IANA name), on the clock of the language. */
export interface Moment {
  at: number;
  zone: string;
  show: 'time' | 'date' | 'date-and-time' | 'day' | 'day-and-year' | 'month-day' | 'date-of-year';
}

/** A list with "and" or "or" before the last, as the language writes it. */
export type Joined = { readonly and: readonly Part[] } | { readonly or: readonly Part[] };
export type Part = string | Message | Moment;

/** The value of a placeholder: text, a number, a time, another sentence, or a list of texts and sentences. */
export type Value = string | number | Moment | Message | Joined | readonly Part[];

/** A sentence by its id, with its values, made by `message`. It is put into words where the language of its reader is known. */
export interface Message {
  readonly id: MessageId;
  readonly values?: Readonly<Record<string, Value>>;
}

/** The values of a message; none for a message without any. */
export type ValuesOf<Id extends MessageId> = MessageValues<Value>[Id] extends undefined ? [] : [values: MessageValues<Value>[Id]];

/** Names a sentence, with its values. The compiler checks both. */
export function message<Id extends MessageId>(id: Id, ...[values]: ValuesOf<Id>): Message {
  return values === undefined ? { id } : { id, values: values as Readonly<Record<string, Value>> };
}
