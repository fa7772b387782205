import type { problems } from './en/problems.ts';
import type { Message } from './message.ts';
import type { Texts } from './texts.ts';

type CodeOf<Id> = Id extends 'problem.verbatim' ? never : Id extends `problem.${infer Code}` ? Code : never;

/** The sayable parts of an error: its code, and its own sentence if it has one. */
interface SayableError {
  code: CodeOf<keyof typeof problems>;
  detail?: string | Message;
}

/** The general meaning of an error code. */
export function errorTitle({ code }: Pick<SayableError, 'code'>, texts: Texts): string {
  return texts.text(`problem.${code}`);
}

/** One sentence on an error: its own, else what its code means. */
export function errorText(error: SayableError, texts: Texts): string {
  return error.detail === undefined ? errorTitle(error, texts) : detailText(error.detail, texts);
}

/** The other members of an error, with the sentences of its remedy and of each of its `errors`. */
export function extraText(extra: Readonly<Record<string, unknown>>, texts: Texts): Readonly<Record<string, unknown>> {
  const formatted = sentencesOf(extra, texts);
  if (!Array.isArray(extra.errors)) return formatted;
  return { ...formatted, errors: extra.errors.map((fault: Readonly<Record<string, unknown>>) => sentencesOf(fault, texts)) };
}

/** The members whose values are messages. */
const SENTENCES = ['message', 'remedy'] as const;

function sentencesOf(members: Readonly<Record<string, unknown>>, texts: Texts): Readonly<Record<string, unknown>> {
  const found: Record<string, string> = {};
  for (const name of SENTENCES) {
    const sentence = members[name];
    if (sentence !== undefined) found[name] = detailText(sentence as string | Message, texts);
  }
  return { ...members, ...found };
}

/** The sentence of a detail. */
export function detailText(detail: string | Message, texts: Texts): string {
  return typeof detail === 'string' ? detail : texts.say(detail);
}
