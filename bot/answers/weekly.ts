import { isDeepStrictEqual } from 'node:util';
import { endWeeklyRules, readWeeklyRules, setWeeklyRule, undoWeeklyRules } from '../../server/actions/weekly-rules/weekly-rules.ts';
import { isAppError } from '../../server/errors.ts';
import type { PlannedStatement, WeeklyRule } from '../../server/presence/weekly-rules.ts';
import { type Joined, type Message, message } from '../../server/texts/message.ts';
import { sayButton, statusCard } from '../cards/cards.ts';
import type { Answer, Context, Handler, Said } from '../context.ts';
import { keysOf } from '../understand/words.ts';
import { refusedOff } from './mine.ts';
import { placeName, safe } from './words.ts';

/** The weekdays of "on Mondays and Thursdays"; undefined for other times. */
export function weekdaysSaid({ times }: Pick<Said, 'times'>): readonly number[] | undefined {
  const weekly = times.find((time) => time.kind === 'weekly');
  return weekly?.weekdays;
}

/** "I'm remote on Mondays": a plan for each of these days, and not presence. */
export async function sayWeekly(context: Context, statement: PlannedStatement, weekdays: readonly number[]): Promise<Answer> {
  const { person, texts } = context;
  if (person.mode === 'off') return refusedOff(context);
  const rule = { place: placeOf(context, statement), days: { and: weekdays.map(dayMessage) } };
  const isNew = await setWeeklyRule(context, person.id, { weekdays, statement }, { carriesOut: context.messageKey });
  if (!isNew) return { ...withButtons(context, texts.text('bot.weekly.already', rule)), unchanged: true };
  const text = texts.text('bot.weekly.noted', {
    ...rule,
    others: message(person.mode === 'track' ? 'bot.say.others.track' : 'bot.weekly.others'),
  });
  return { ...withButtons(context, text), ofRules: true };
}

/** "What are my weekly rules?" */
export async function myRules(context: Context): Promise<Answer> {
  const { texts } = context;
  if (context.person.mode === 'off') return refusedOff(context);
  const rules = (await readWeeklyRules(context, context.person.id))?.rules ?? [];
  if (rules.length === 0) return { text: texts.text('bot.weekly.none') };
  return withButtons(context, texts.text('bot.weekly.list', { rules: { and: rules.map((rule) => ruleMessage(context, rule)) } }));
}

/** "The one of Monday": the weekday. "Next Monday" is only one day. */
export function weekdaysOf({ times }: Said): readonly number[] | undefined {
  const days = times.flatMap((time) => {
    // In French "of Monday" is "from Monday".
    if (time.kind === 'span' && time.from?.day && !time.until) return [time.from.day];
    return time.kind === 'days' ? time.days : [];
  });
  const weekdays = days.flatMap((day) => (day.kind === 'weekday' && day.which === undefined ? [day.weekday] : []));
  return weekdays.length > 0 && weekdays.length === days.length ? weekdays : undefined;
}

/** The rules of these weekdays. If the sentence names a place or working from home, those for it. */
export async function rulesMeant(context: Context, said: Said, weekdays: readonly number[]): Promise<readonly WeeklyRule[]> {
  const rules = (await readWeeklyRules(context, context.person.id))?.rules ?? [];
  const at = isOfPlace(context, said) ? await weekdaysAt(context, said, weekdays) : weekdays;
  return rules.filter(({ weekday }) => at.includes(weekday));
}

/** "remote on Mondays, in Berlin on Fridays". */
export function rulesText(context: Context, rules: readonly WeeklyRule[]): Joined {
  return { and: rules.map((rule) => ruleMessage(context, rule)) };
}

function isOfPlace({ homes }: Context, said: Said): boolean {
  return said.places.length > 0 || keysOf(said.text).some((key) => homes.has(key));
}

/** Those of these weekdays, or of all, that have a rule for the named place. Without a place, those without an office. */
async function weekdaysAt(context: Context, { places }: Said, weekdays: readonly number[] | undefined): Promise<readonly number[]> {
  const rules = (await readWeeklyRules(context, context.person.id))?.rules ?? [];
  const isThere = ({ statement }: WeeklyRule) => {
    if (statement.kind !== 'office') return places.length === 0;
    return places.some(
      ({ any, places: named }) =>
        any || named.some(({ office, floor }) => office.id === statement.officeId && (!floor || floor.id === statement.floorId)),
    );
  };
  return rules.filter((rule) => isThere(rule) && (weekdays?.includes(rule.weekday) ?? true)).map(({ weekday }) => weekday);
}

async function onlyListed(context: Context): Promise<Answer> {
  return { ...(await myRules(context)), unchanged: true };
}

/**
 * "End my weekly rules", "… for Mondays", "… in Berlin". The answer names the rules that ended. `otherwise`: the answer if there is no such rule;
 * default: the existing rules. `stays`: what stays for these weekdays, as a sentence to append.
 */
export async function endRules(
  context: Context,
  said: Said,
  {
    otherwise = onlyListed,
    stays,
  }: { otherwise?: Handler; stays?: (context: Context, weekdays: readonly number[]) => Promise<string> } = {},
): Promise<Answer> {
  const { person, texts } = context;
  const days = weekdaysSaid(said) ?? weekdaysOf(said);
  const weekdays = isOfPlace(context, said) ? await weekdaysAt(context, said, days) : days;
  if ((said.times.length > 0 && !days) || weekdays?.length === 0) return otherwise(context, said);
  const rules = (await readWeeklyRules(context, person.id))?.rules ?? [];
  const alongside = { carriesOut: context.messageKey };
  const ended = await done(() => endWeeklyRules(context, person.id, { alongside, ...(weekdays && { weekdays }) }));
  if (!ended) return otherwise(context, said);
  const isEnded = ({ weekday }: WeeklyRule) => weekdays?.includes(weekday) ?? true;
  const text = texts.text('bot.weekly.ended-these', { rules: rulesText(context, rules.filter(isEnded)) });
  const more = (weekdays && (await stays?.(context, weekdays))) ?? '';
  return { ...withButtons(context, more === '' ? text : `${text} ${more}`), ofRules: true };
}

/** The answer names the rules that no longer count, those that count again, and all that there are now. */
export async function undoRules(context: Context): Promise<Answer> {
  const { person, texts } = context;
  const rulesNow = async () => (await readWeeklyRules(context, person.id))?.rules ?? [];
  const before = await rulesNow();
  const undone = await done(() => undoWeeklyRules(context, person.id, { alongside: { carriesOut: context.messageKey } }));
  if (!undone) return { text: texts.text('bot.mine.nothing-to-undo'), unchanged: true };
  const rules = await rulesNow();
  const [ended, again] = [without(before, rules), without(rules, before)];
  const text = [
    ...(ended.length > 0 ? [texts.text('bot.weekly.undone-ended', { rules: rulesText(context, ended) })] : []),
    ...(again.length > 0 ? [texts.text('bot.weekly.undone-again', { rules: rulesText(context, again) })] : []),
    rules.length === 0 ? texts.text('bot.weekly.undone-none') : texts.text('bot.weekly.undone', { rules: rulesText(context, rules) }),
  ].join(' ');
  return { ...withButtons(context, text), ofRules: true };
}

/** The rules that are not among the others, with the same weekday and statement. */
function without(rules: readonly WeeklyRule[], others: readonly WeeklyRule[]): readonly WeeklyRule[] {
  return rules.filter((rule) => !others.some((other) => isDeepStrictEqual(other, rule)));
}

async function done(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (isAppError(error, 'NOT_FOUND') || isAppError(error, 'NOTHING_TO_UNDO')) return false;
    throw error;
  }
}

function withButtons({ texts }: Context, text: string): Answer {
  return {
    text,
    card: statusCard(text, [text], [sayButton(texts.text('bot.weekly.button.undo')), sayButton(texts.text('bot.weekly.button.list'))]),
  };
}

export function ruleMessage(context: Context, { weekday, statement }: WeeklyRule): Message {
  return message('bot.weekly.rule', { place: placeOf(context, statement), day: dayMessage(weekday) });
}

function placeOf({ picture }: Context, statement: PlannedStatement): Message | string {
  if (statement.kind !== 'office') return message(`bot.weekly.${statement.kind}`);
  const office = picture.world.offices.get(statement.officeId);
  const floor = office?.floors.find(({ id }) => id === statement.floorId);
  return office ? message('bot.weekly.office', { place: safe(placeName({ office, ...(floor && { floor }) })) }) : '';
}

const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;

export function dayMessage(weekday: number): Message {
  const day = DAYS.find((each) => each === weekday) ?? 1;
  return message(`bot.weekly.day.${day}`);
}
