import { aside } from '../../answers/aside.ts';
import { type Context, SAID_NOTHING } from '../../context.ts';
import type { IntentName } from '../../language/intent-name.ts';
import { isOnlyToday } from '../../time/said.ts';
import { timesIn } from '../../time/times-in.ts';
import type { CompiledLanguage, WordsByFirst } from '../../understand/compiled-language.ts';
import { matchesOf } from '../../understand/concepts.ts';
import { findGroups } from '../../understand/groups.ts';
import type { Message } from '../../understand/message.ts';
import { lengthAt } from '../../understand/phrases-at.ts';
import type { Understood } from '../../understand/understood.ts';
import { MAX_WORDS, type Word, wordsOf } from '../../understand/words.ts';
import { answerIntent } from '../answer-sentence.ts';
import { clauseOf } from '../clause-of.ts';
import type { Response } from '../response.ts';

const DELETING: ReadonlySet<IntentName> = new Set(['delete-my-data', 'delete-my-data-now']);
const SWITCHING_OFF: ReadonlySet<IntentName> = new Set(['mode-off', 'mode-off-now']);

/** What cannot be undone, and the questions before it. */
export const ERASING: ReadonlySet<IntentName> = new Set([...DELETING, ...SWITCHING_OFF]);

/**
 * Deleting, or switching off, that is denied ("do not delete my data") or about somebody else ("delete the data of Anna", "stop recording my team"):
 * nothing is offered. The answer is the same for every name.
 */
export async function notToErase(context: Context, { text, asked }: Message, understood: Understood): Promise<Response | undefined> {
  const { sentences, language } = understood;
  const all = wordsOf(text, language.rewriting).slice(0, MAX_WORDS);
  if (erasesOther(all, language) || isOfAnybody(all, language)) return onlyOwn(context);
  const sentence = sentences.find(({ intent }) => ERASING.has(intent));
  // “Do not delete …” begins like a question.
  if (!sentence || asked) return undefined;
  const deletes = DELETING.has(sentence.intent);
  const words = clauseOf(wordsOf(text, language.rewriting), text, sentence.said.text);
  if (isDenied(words, deletes, language)) return answerIntent(context, 'no', SAID_NOTHING);
  const isOther =
    sentences.some(({ said }) => said.people.length + said.departments.length > 0) || isOfOthers(text, words, deletes, language);
  if (isOther) return onlyOwn(context);
  // "Tomorrow", "until Friday".
  return timesIn(words, language).some(({ time }) => !isOnlyToday(time)) ? onlyAtOnce(context, deletes) : undefined;
}

function onlyAtOnce(context: Context, deletes: boolean): Response {
  const sentence = context.texts.text(deletes ? 'bot.mine.button.delete' : 'bot.mode.button.off');
  return { answer: aside(context, { text: context.texts.text('bot.mine.only-at-once', { sentence }), refused: true }) };
}

function onlyOwn(context: Context): Response {
  return { answer: aside(context, { text: context.texts.text('bot.mine.only-own-data'), refused: true }) };
}

/** "Lösch Annas Daten", "can you wipe everything about Anna?": data beside a word that no language table has, which may be a name. */
function erasesOther(words: readonly Word[], { core, commands, groups, places, vocabulary }: CompiledLanguage): boolean {
  if (matchesOf(words, commands.concepts.erase).length === 0 || matchesOf(words, commands.concepts.aboutme).length > 0) return false;
  const isBetween = (at: number) => places.articles.has(words[at]?.key ?? '') || lengthAt(words, at, groups.before) > 0;
  const isOther = (at: number) => {
    const key = words[at]?.key ?? '';
    return key.length > 1 && !vocabulary.has(key) && !groups.mine.has(key) && lengthAt(words, at, core.self) === 0;
  };
  return matchesOf(words, commands.concepts.data).some(([first, end]) => {
    const next = words.findIndex((_, at) => at >= end && !isBetween(at));
    // "Anna's": the ending is a word of its own.
    const before = words[first - 1]?.key === 's' ? first - 2 : first - 1;
    return isOther(next) || isOther(before);
  });
}

/** "Who wants to erase their data?", "would anyone want their data deleted?" is not about the writer. */
function isOfAnybody(words: readonly Word[], { commands, core, groups, others }: CompiledLanguage): boolean {
  const { data, erase } = commands.concepts;
  if ([erase, data].some((concept) => matchesOf(words, concept).length === 0)) return false;
  const isOwn = words.some(({ key }, at) => groups.mine.has(key) || lengthAt(words, at, core.self) > 0);
  return !isOwn && words.some((_, at) => lengthAt(words, at, others.anybody) > 0);
}

/** "Do not delete", "do not stop recording"; "do not record me" and "record me no longer" switch off. */
function isDenied(words: readonly Word[], deletes: boolean, { clauses, commands, noLonger }: CompiledLanguage): boolean {
  const stated = words.filter((_, at) => lengthAt(words, at, clauses.denials) === 0);
  const isStop = ([start, end]: readonly [number, number]) => stated.slice(start, end).every(({ key }) => !noLonger.has(key));
  return stated.length < words.length && (deletes || matchesOf(stated, commands.concepts.end).some(isStop));
}

/** A group, a relative, or nobody who is the writer. */
function isOfOthers(text: string, words: readonly Word[], deletes: boolean, language: CompiledLanguage): boolean {
  const { core, groups, others, vocabulary } = language;
  const has = (phrases: WordsByFirst) => words.some((_, at) => lengthAt(words, at, phrases) > 0);
  if (findGroups(text, words, groups).some((edges) => edges.length > 0) || has(others.people)) return true;
  const isOwn = has(core.self) || words.some(({ key }) => groups.mine.has(key));
  const isNamed = words.some(({ key }) => !vocabulary.has(key));
  return deletes && !isOwn && (isNamed || has(groups.before));
}
