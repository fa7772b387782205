import type { CompiledLanguage } from './compiled-language.ts';
import { withFloor } from './floors.ts';
import { lengthAt } from './phrases-at.ts';
import { arePlacesByDay } from './places-by-day.ts';
import type { Sentence } from './sentence.ts';
import { wordsOf } from './words.ts';

/** "I work in Berlin", "I'm in the Berlin team": without a time it says where somebody belongs. */
export function ofWorkplace(sentence: Sentence, text: string, { workplaces, rewriting }: CompiledLanguage): Sentence {
  const { intent, said } = sentence;
  if (intent !== 'say-office' || said.times.length > 0) return sentence;
  const at = text.indexOf(said.text);
  const [next = ''] = at < 0 ? [] : (/^ \p{L}+/u.exec(text.slice(at + said.text.length)) ?? []);
  const words = wordsOf(`${said.text}${next}`, rewriting);
  return words.some((_, index) => lengthAt(words, index, workplaces) > 0) ? { ...sentence, phrase: 'vague' } : sentence;
}

/** "Which office is emptiest?" compares offices, and not floors. */
export function ofOffices(sentence: Sentence, { places, rewriting }: CompiledLanguage): Sentence {
  const { intent, said } = sentence;
  if ((intent !== 'emptiest-place' && intent !== 'fullest-place') || said.places.length > 0) return sentence;
  const words = wordsOf(said.text, rewriting);
  const office = words.find(({ key }) => places.offices.has(key));
  if (!office || words.some(({ key }) => places.floors.has(key))) return sentence;
  const text = said.text.slice(office.start, office.end);
  return { ...sentence, said: { ...said, places: [{ places: [], any: true, text, before: '' }] } };
}

/** "I'm in the office, tomorrow in Berlin": the day is only that of the second place, so it is asked back. */
export function ofTwoPlaces(sentence: Sentence): Sentence {
  const { intent, said } = sentence;
  const [any, named] = [said.places.find((place) => place.any), said.places.find((place) => !place.any && place.places.length > 0)];
  if (intent !== 'say-office' || !any || !named || said.timeText === '') return sentence;
  const between = said.text.slice(said.text.indexOf(any.text) + any.text.length, said.text.indexOf(named.text));
  // The day comes after the comma: "in the office tomorrow, in Berlin" is one statement.
  const [, ...later] = between.split(',');
  const isApart = said.timeText.split(/[\s,]+/).some((word) => word !== '' && later.at(-1)?.includes(word) === true);
  return isApart ? { ...sentence, phrase: 'vague' } : sentence;
}

/** "I'm remote tomorrow and in Berlin on Friday": a place beside a statement is also a statement. */
export function stated(sentences: readonly Sentence[], isFirst: boolean): readonly Sentence[] {
  const isStatement = ({ intent, asked }: Sentence) => intent.startsWith('say-') && !asked;
  if (arePlacesByDay(sentences)) return sentences.map((each) => ({ ...each, intent: 'say-office', bare: false }));
  if (!sentences.some(isStatement)) return sentences.map((each) => maybeStated(each, isFirst));
  const found: Sentence[] = [];
  for (const each of sentences) {
    const last = found.at(-1);
    const isNext = each.afterwards === true && last !== undefined && isStatement(last) && each.said.people.length === 0;
    const isPlace = (each.bare || isNext) && each.intent === 'who-is-in' && !each.asked;
    const one = isPlace && last?.intent === 'say-office' ? (ofFloor(last, each) ?? ofOffice(last, each)) : undefined;
    // "Berlin, not Boston" alone is not a statement about oneself.
    const isVague = each === sentences[0] && sentences.every((other) => !isStatement(other) || other.intent === 'say-not');
    if (one) found[found.length - 1] = one;
    else
      found.push(isPlace ? { ...each, intent: 'say-office', ...(isNext && { bare: false }), ...(isVague && { phrase: 'vague' }) } : each);
  }
  return found;
}

/** "In Berlin until 3", "in Berlin every Tuesday" are likely statements; "in Berlin all week" is one, unless it continues a sentence. */
function maybeStated(sentence: Sentence, isFirst: boolean): Sentence {
  const { intent, bare, asked, said } = sentence;
  const [time, ...others] = said.times;
  const isWhole = (time?.kind === 'week' || time?.kind === 'month') && time.rest === true;
  const isOfHours = isWhole || time?.kind === 'weekly' || (time?.kind === 'span' && (time.from?.hour ?? time.until?.hour) !== undefined);
  const isPlace = intent === 'who-is-in' && bare && !asked && said.places.some(({ places }) => places.length > 0);
  return isPlace && isOfHours && others.length === 0
    ? { ...sentence, intent: 'say-office', phrase: isWhole && isFirst ? 'said' : 'vague' }
    : sentence;
}

/** "I'm in Berlin tomorrow, 2nd floor" is one sentence. */
function ofFloor(office: Sentence, { said, length }: Sentence): Sentence | undefined {
  const [floor, ...others] = said.places;
  const before = office.said.places.at(-1);
  if (!floor || !before || others.length > 0 || said.times.length > 0) return undefined;
  const place = withFloor(before, floor);
  if (!place) return undefined;
  const text = `${office.said.text}, ${said.text}`;
  return { ...office, said: { ...office.said, places: [...office.said.places.slice(0, -1), place], text }, length: office.length + length };
}

/** "I'm in the office, Berlin" is one sentence. */
function ofOffice(office: Sentence, { said, length }: Sentence): Sentence | undefined {
  const isNamed = said.places.length > 0 && said.places.every(({ any, places }) => !any && places.length > 0);
  if (!isNamed || said.times.length > 0 || !office.said.places.every(({ any, far }) => any && !far)) return undefined;
  const text = `${office.said.text}, ${said.text}`;
  return { ...office, said: { ...office.said, places: said.places, text }, length: office.length + length };
}
