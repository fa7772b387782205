import { officesSeen } from '../../answers/places.ts';
import type { Context } from '../../context.ts';
import type { IntentName } from '../../language/intent-name.ts';
import type { PlaceSaid } from '../../understand/lattice.ts';
import type { Sentence } from '../../understand/sentence.ts';
import { wordsOf } from '../../understand/words.ts';
import { languageOf } from '../read-part.ts';

/** Questions about seats. */
const OF_SEATS: ReadonlyMap<IntentName, IntentName> = new Map([
  ['free-seats', 'free-seats'],
  ['how-full', 'how-full'],
  ['how-full-will-be', 'how-full'],
]);

/** "Any desks on the 3rd?", "am 2. noch was frei?": a floor, if there is one with that number, and neither a month nor a weekday is named. */
export function asFloor(context: Context, sentence: Sentence): Sentence {
  const { said } = sentence;
  const [time, ...more] = said.times;
  const [day, ...days] = time?.kind === 'days' ? time.days : [];
  const intent = OF_SEATS.get(sentence.intent);
  if (!intent || day?.kind !== 'day-of-month' || more.length + days.length > 0 || namesWeekday(context, said.timeText)) return sentence;
  if (sentence.intent !== 'free-seats' && !followsPreposition(context, said.timeText)) return sentence;
  const named = said.places.flatMap(({ places }) => places);
  if (named.some(({ floor }) => floor)) return sentence;
  const offices = named.length > 0 ? named.map(({ office }) => office) : officesSeen(context.picture);
  const places = offices.flatMap((office) => office.floors.filter(({ level }) => level === day.day).map((floor) => ({ office, floor })));
  if (places.length === 0) return sentence;
  const place: PlaceSaid = { places, any: false, text: said.timeText, before: '' };
  return { ...sentence, intent, said: { ...said, times: [], timeText: '', places: [place] } };
}

/** "How full is it on the 3rd", unlike "how full is Berlin the 3rd". */
function followsPreposition({ texts }: Context, text: string): boolean {
  const language = languageOf(texts.language);
  const [first] = language ? wordsOf(text, language.rewriting) : [];
  return first !== undefined && (language?.places.on.has(first.key) || language?.places.in.has(first.key)) === true;
}

function namesWeekday({ texts }: Context, text: string): boolean {
  const language = languageOf(texts.language);
  const words = language ? wordsOf(text, language.rewriting) : [];
  return words.some(({ key }) => language?.times.lexicon.get(key)?.some(({ is }) => is === 'weekday'));
}
