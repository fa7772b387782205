import type { Context } from '../../context.ts';
import { INTENTS } from '../../intents/intents.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import type { Sentence } from '../../understand/sentence.ts';
import { keysOf } from '../../understand/words.ts';
import { frameOf } from '../frame.ts';
import type { Response } from '../response.ts';
import { isOfThem } from './last-subjects.ts';

/**
 * "Is she in?" where nobody was named before: asks who is meant, and a name alone then completes the question. `undefined` if it is no
 * question about somebody: "she is ill" may be a report.
 */
export function askWhom(context: Context, sentence: Sentence, language: CompiledLanguage): Response | undefined {
  const { intent, phrase, asked, bare, said } = sentence;
  const { changes, slots } = INTENTS[intent];
  // Spanish "el" is also an article.
  const isArticle = said.people.some(({ text }) => keysOf(text, language.rewriting).some((key) => language.places.articles.has(key)));
  const isQuestion = asked || (phrase !== 'report' && !REPORTS.has(intent) && !isArticle);
  if (!isOfThem(sentence) || bare || !isQuestion || changes !== undefined || !slots.includes('who')) return undefined;
  const answer = { text: context.texts.text('bot.where.whom') };
  return { answer, frame: frameOf(context, { ...sentence, said: { ...said, people: [] } }, {}, false), lost: true };
}

/** Reports of words or sickness. */
const REPORTS: ReadonlySet<Sentence['intent']> = new Set(['hearsay', 'who-is-sick']);
