import { isPast } from '../time/past.ts';
import { isOnlyToday } from '../time/said.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import type { Sentence } from './sentence.ts';
import { wordsOf } from './words.ts';

/** "I'm coming on Thursday" says where the writer is then; "I'm coming" may mean many things. */
export function ofLaterDay(sentence: Sentence): Sentence {
  const [time, ...others] = sentence.said.times;
  if (sentence.phrase !== 'later') return sentence;
  if (sentence.said.places.some(({ any }) => !any)) return { ...sentence, phrase: 'said' };
  const isDay = time?.kind === 'days' || time?.kind === 'part';
  const days = time?.kind === 'part' ? { kind: 'days' as const, days: [time.day] } : time;
  const isLater = isDay && others.length === 0 && days !== undefined && !isOnlyToday(days) && !isPast(days);
  return isLater ? { ...sentence, phrase: 'said', comingThen: true } : { ...sentence, phrase: 'vague' };
}

/** "I'm coming on Thursday" before a destination that is not an office: "el jueves voy | al dentista". */
export function comesElsewhere({ comingThen, said }: Sentence, text: string, { places, rewriting }: CompiledLanguage): boolean {
  if (!comingThen || said.places.length > 0) return false;
  const start = text.indexOf(said.text);
  const [next] = start < 0 ? [] : wordsOf(text.slice(start + said.text.length), rewriting);
  return next !== undefined && !next.comma && !next.stop && !next.dash && (places.in.has(next.key) || places.to.has(next.key));
}
