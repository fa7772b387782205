import { type PlansOfDay, readPlans } from '../../server/actions/statements/plans.ts';
import { exactCount } from '../../server/presence/count.ts';
import type { PersonWithPlans } from '../../server/presence/plans.ts';
import type { Day } from '../../server/presence/time.ts';
import { type Joined, type Message, message } from '../../server/texts/message.ts';
import type { Answer, Context } from '../context.ts';
import type { Within } from '../time/resolve-days.ts';
import type { Place } from '../understand/lattice.ts';
import { dayHead, daysShown } from './days-asked.ts';
import { expectedOn } from './expected-text.ts';
import type { Asked } from './places.ts';
import { daysText, isPlannedAt, type PlanHolds } from './plans-of-people.ts';
import { nameList, noNames, placeName, safe } from './words.ts';

/** The maximum number of offices with expected numbers beside their plans. */
const EXPECTED_SHOWN = 5;

interface PlansOptions {
  /** Only these people. No numbers are expected for them. */
  among?: ReadonlySet<string>;
  numbersOnly?: boolean;
  /** At any time within this span. Default: the whole days. */
  within?: Within | undefined;
}

/** Who plans to be there, and the expected number of people. */
export async function plansAt(
  context: Context,
  asked: Extract<Asked, { places: Place[] }>,
  days: readonly Day[],
  { among, numbersOnly = false, within }: PlansOptions = {},
): Promise<Answer> {
  const { texts, mayName } = context;
  const shown = daysShown(context, days);
  const found = await plansWithin(context, shown, within);
  const places = placesText(asked);
  const parts: string[] = [];
  for (const { day, people } of found) {
    const there = people.filter(({ id, plans }) => (among?.has(id) ?? true) && plans.some(isPlannedAt(asked.places)));
    if (there.length === 0 && shown.length > 2 && !numbersOnly) continue;
    const lines = mayName && !numbersOnly ? asked.places.flatMap((place) => planLines(context, place, there)) : [];
    const isExpected = !among && (shown.length === 1 || numbersOnly);
    const expected = isExpected ? await expectedLines(context, asked.places, day, numbersOnly) : [];
    const head = texts.text('bot.plans.in', { day: dayHead(context, day), count: there.length, places });
    parts.push([head, ...[...lines, ...expected].map((line) => `- ${line}`)].join('\n'));
  }
  if (parts.length === 0) parts.push(texts.text('bot.plans.nobody', { days: daysText(context, shown), places }));
  return { text: [...parts, numbersOnly ? texts.text('bot.plans.only') : note(context)].join('\n\n') };
}

/** The days for which most or fewest people plan to be there. */
export async function plansOnMostOrLeast(
  context: Context,
  asked: Extract<Asked, { places: Place[] }>,
  days: readonly Day[],
  which: 'quietest' | 'fullest',
): Promise<string> {
  const { texts } = context;
  const shown = daysShown(context, days);
  const places = placesText(asked);
  const counted = (await plansWithin(context, shown, undefined)).map(({ day, people }) => ({
    day,
    count: people.filter(({ plans }) => plans.some(isPlannedAt(asked.places))).length,
  }));
  const counts = counted.map(({ count }) => count);
  const wanted = which === 'fullest' ? Math.max(...counts) : Math.min(...counts);
  const found = counted.filter(({ count }) => count === wanted);
  const isAny = counts.some((count) => count > 0);
  const lines = isAny
    ? found.map(({ day, count }) => `- ${texts.text('bot.plans.in', { day: dayHead(context, day), count, places })}`)
    : [texts.text('bot.plans.nobody', { days: daysText(context, shown), places })];
  return [lines.join('\n'), texts.text('bot.plans.only')].join('\n\n');
}

function placesText(asked: Extract<Asked, { places: Place[] }>): Message | Joined {
  return asked.kind === 'every' ? message('bot.plans.any-office') : { or: asked.places.map((place) => safe(placeName(place))) };
}

function planLines({ texts }: Context, place: Place, people: readonly PersonWithPlans[]): string[] {
  const here = people.filter(({ plans }) => plans.some(isPlannedAt([place])));
  const names = nameList(here, exactCount(here.length));
  return names ? [texts.text('bot.plans.who', { place: safe(placeName(place)), names })] : [];
}

/** The plans of these days within that span, and the presence now. */
async function plansWithin(context: Context, days: readonly Day[], within: Within | undefined): Promise<PlansOfDay[]> {
  const found = await readPlans(context, days, { inForce: true });
  return found.map(({ day, people }) => ({
    day,
    people: people.flatMap((person) => {
      const plans = person.plans.filter(({ from, until }) => !within || (from < within.until && until > within.from));
      return plans.length > 0 ? [{ ...person, plans }] : [];
    }),
  }));
}

const WITHOUT_NUMBER: ReadonlySet<Message['id']> = new Set(['bot.expected.not-enough', 'bot.expected.off', 'bot.expected.administrators']);

/** `always`: also if there is no number yet, or not for this reader. */
async function expectedLines(context: Context, places: readonly Place[], day: Day, always: boolean): Promise<string[]> {
  const lines: Message[] = [];
  for (const place of places.slice(0, EXPECTED_SHOWN)) lines.push(await expectedOn(context, place, day));
  const said = lines.filter(({ id }) => always || !WITHOUT_NUMBER.has(id)).map((line) => context.texts.say(line));
  return [...new Set(said)];
}

/** "Who is remote on Friday?", "on leave next week". */
export async function plansAway(
  context: Context,
  kind: 'remote' | 'leave',
  days: readonly Day[],
  { among, within }: Pick<PlansOptions, 'among' | 'within'> = {},
): Promise<Answer> {
  const { texts, mayName } = context;
  const holds: PlanHolds = ({ statement }) => statement.kind === kind;
  const shown = daysShown(context, days);
  const parts = (await plansWithin(context, shown, within)).flatMap(({ day, people }) => {
    const away = people.filter(({ id, plans }) => (among?.has(id) ?? true) && plans.some(holds));
    if (away.length === 0 && shown.length > 2) return [];
    const head = texts.text(`bot.plans.${kind}`, { day: dayHead(context, day), count: away.length });
    const names = mayName ? nameList(away, exactCount(away.length), 20) : undefined;
    return names ? `${head}\n- ${texts.say(names)}` : head;
  });
  if (parts.length === 0) parts.push(texts.text(`bot.plans.nobody-${kind}`, { days: daysText(context, shown) }));
  return { text: [...parts, note(context)].join('\n\n') };
}

function note(context: Context): string {
  const { texts, mayName } = context;
  const plans = texts.text('bot.plans.only');
  return mayName ? plans : `${plans} ${noNames(context)}`;
}
