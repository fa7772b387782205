import { addDays, dayOf } from '../../../server/presence/calendar.ts';
import { daySaid } from '../../../server/presence/day-said.ts';
import { openingOn } from '../../../server/presence/opening.ts';
import { officesSeen } from '../../answers/places.ts';
import { withNote } from '../../answers/with-note.ts';
import type { Answer, Context } from '../../context.ts';
import type { IntentName } from '../../language/intent-name.ts';
import { beginsOnWeekdayOfToday, datedFrom } from '../../time/weekday-of-today.ts';
import { matchesOf } from '../../understand/concepts.ts';
import type { Continued, Sentence } from '../../understand/sentence.ts';
import { wordsOf } from '../../understand/words.ts';
import { languageOf } from '../read-part.ts';

/** Questions that may be about today or about a coming day. */
const OF_A_DAY: ReadonlySet<IntentName> = new Set([
  'who-is-in',
  'who-will-be-in',
  'who-is-remote',
  'who-is-on-leave',
  'who-of-department',
  'how-full',
  'how-full-will-be',
  'where-is',
  'is-in',
  'will-be-in',
  'is-remote',
  'is-on-leave',
  'free-seats',
  'emptiest-place',
  'fullest-place',
  'my-team',
  'my-manager',
]);

const WEEK = 7;
const NOON = '12:00';

/** When an office closes that does not say so. */
const EVENING = '19:00';

/**
 * A question that names the weekday of today: on a Friday, "Friday" is today until the offices in question close. From noon on "who will be in on
 * Friday?" is about the next one.
 */
export function ofWeekdayToday(context: Context, sentence: Continued): Continued {
  const { intent, said, phrase } = sentence;
  const { now, zone } = context;
  const today = dayOf(now, zone);
  const [time, ...others] = said.times;
  if (!time || others.length > 0 || phrase === 'past' || !OF_A_DAY.has(intent) || !beginsOnWeekdayOfToday(time, today)) return sentence;
  const isNext = areClosed(context, sentence) || (clock(now, zone) >= NOON && isAhead(context, sentence));
  if (!isNext) return { ...sentence, ofToday: true };
  return { ...sentence, said: { ...said, times: [datedFrom(time, addDays(today, WEEK), today)] } };
}

/** All offices in question, or all offices if none is named, have closed. */
function areClosed({ picture, now }: Context, { said }: Sentence): boolean {
  const named = said.places.flatMap(({ places }) => places.map(({ office }) => office));
  const offices = named.length > 0 ? named : officesSeen(picture);
  return offices.every((office) => {
    const opening = openingOn(office, dayOf(now, office.timeZone));
    return clock(now, office.timeZone) >= (opening.state === 'open' ? opening.closes : EVENING);
  });
}

function isAhead({ texts }: Context, { said }: Sentence): boolean {
  const language = languageOf(texts.language);
  return language !== undefined && matchesOf(wordsOf(said.text, language.rewriting), language.past.ahead).length > 0;
}

/** "14:30" */
function clock(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(at);
}

/** The answer, with the date of today. */
export function sayingToday({ texts, now, zone }: Context, given: Answer): Answer {
  return withNote(given, texts.text('bot.time.taken-for-today', { day: daySaid(now, now, zone).day }));
}
