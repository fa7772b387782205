import { addDays, dayOf } from '../../server/presence/calendar.ts';
import type { NamedPerson } from '../../server/presence/picture.ts';
import type { Day } from '../../server/presence/time.ts';
import type { Answer, Context, Handler, Said } from '../context.ts';
import { dayNamed, daysAsked, daysOver } from './days-asked.ts';
import { refusedOff, statementsText } from './mine.ts';
import { aboutWholeDay, partOfPast } from './past-hour.ts';
import { hourOfOne, lastOfOne, pastOfOne, remoteOfOne } from './past-of-people.ts';
import { answerForEachPerson } from './person-asked.ts';
import { askedPlaces, unknownPlace } from './places.ts';
import { daysText, planLines, plansOfOne, plansOn } from './plans-of-people.ts';
import { whichDay } from './unclear-time.ts';

/** "Where am I?": `now` answers about now; about other days the answer has evidence or plans. */
export function ownByDay(now: Handler): Handler {
  return (context, said) => {
    const asked = daysAsked(context, said);
    if (asked.kind === 'now') return now(context, said);
    if (asked.kind === 'past') return myPast(context, said);
    return asked.kind === 'ahead' ? myPlans(context, said) : whichDay(context, said);
  };
}

/** "Which days am I in this week?": the days that are over, and the plans for the others. `undefined` if it is about no such days. */
export async function ownDaysAsked(context: Context, said: Said): Promise<Answer | undefined> {
  const asked = daysAsked(context, said);
  if (asked.kind !== 'ahead' || asked.days.length + daysOver(context, said).length < 2) return undefined;
  const over = daysOver(context, said);
  const past = over.length > 0 ? [(await myPast(context, said)).text] : [];
  return { text: [...past, (await myPlans(context, said)).text].join('\n\n') };
}

/** "Where was I?", "my past days": without a day, the last four weeks. */
export async function myPast(shown: Context, said: Said): Promise<Answer> {
  const context = alone(shown);
  const self = selfOf(context);
  if (!self) return refusedOff(context);
  const asked = daysAsked(context, said, 'past');
  const days = asked.kind === 'past' ? asked.days : lastDays(context);
  if (isOfRemote(context, said)) return remoteOn(context, self, days);
  const places = askedPlaces(context, said);
  const part = partOfPast(context, said);
  if (part?.kind === 'hour') return hourOfOne(context, self, part.at);
  const whole = pastOfOne(context, self, days, places.kind === 'some' ? places.places : undefined);
  return part ? aboutWholeDay(context, whole) : whole;
}

/** "Which days did I work from home?" */
function isOfRemote({ endedBy }: Context, { text, places }: Said): boolean {
  return places.length === 0 && endedBy(text).state === 'remote';
}

async function remoteOn(context: Context, self: NamedPerson, days: readonly Day[]): Promise<Answer> {
  const { texts } = context;
  const found = await remoteOfOne(context, self, days);
  // A single day is answered with where the asker was.
  if (found.length === 0 && days.length === 1) return pastOfOne(context, self, days);
  if (found.length === 0) return { text: texts.text('bot.past.no-remote', { days: daysText(context, days) }) };
  return { text: texts.text('bot.past.remote-days', { days: { and: found.map((day) => dayNamed(context, day)) } }) };
}

const LAST_DAYS = 28;

function lastDays({ now, zone }: Context): Day[] {
  const today = dayOf(now, zone);
  return Array.from({ length: LAST_DAYS }, (_, at) => addDays(today, at - LAST_DAYS + 1));
}

/** "When was I last in Berlin?": the last day on which the asker was there. If that is today, also the one before. */
export async function myLastVisit(shown: Context, said: Said): Promise<Answer> {
  const context = alone(shown);
  const self = selfOf(context);
  if (!self) return refusedOff(context);
  if (!isOfRemote(context, said)) return lastAt(context, said, self);
  const days = await remoteOfOne(context, self, keptDays(context));
  return remoteOn(context, self, days.length > 0 ? days.slice(-1) : keptDays(context).toReversed());
}

/** "When was Anna last in Berlin?": days without times, as for every question about the past. */
export function lastVisit(context: Context, said: Said): Answer | Promise<Answer> {
  return answerForEachPerson(context, said, (person) => lastAt(context, said, person));
}

async function lastAt(context: Context, said: Said, person: NamedPerson): Promise<Answer> {
  const { texts } = context;
  const asked = askedPlaces(context, said);
  if (asked.kind === 'unknown') return unknownPlace(context, asked, (place) => texts.text('bot.talk.button.who-in', { place }));
  return lastOfOne(context, person, keptDays(context), asked.kind === 'every' ? undefined : asked.places);
}

/** The days that are kept, newest first. */
export function keptDays({ board, now, zone }: Context): Day[] {
  return Array.from({ length: board.world().settings.retentionDays }, (_, at) => addDays(dayOf(now, zone), -at));
}

const DAYS_AHEAD = 28;

/** The days of the list of all plans, in the asker's zone, today first. */
export function daysOfAllPlans({ now, zone }: Pick<Context, 'now' | 'zone'>): Day[] {
  const today = dayOf(now, zone);
  return Array.from({ length: DAYS_AHEAD }, (_, at) => addDays(today, at));
}

/** "My plans": for the named days, otherwise all statements about the next weeks. */
export async function myPlans(shown: Context, said: Said): Promise<Answer> {
  const context = alone(shown);
  const self = selfOf(context);
  if (!self) return refusedOff(context);
  const asked = daysAsked(context, said, 'ahead');
  if (asked.kind === 'ahead' && said.times.length > 0) {
    const hidden = await hiddenAhead(context, asked.days);
    const plans = hidden === undefined || plansOn(context, self, asked.days).length > 0 ? [plansOfOne(context, self, asked.days).text] : [];
    return { text: [...plans, ...(hidden === undefined ? [] : [hidden])].join('\n\n') };
  }
  const found = plansOn(context, self, daysOfAllPlans(context));
  const lines = planLines(context, self, found).map((line) => `- ${context.texts.say(line)}`);
  const hidden = await hiddenAhead(context);
  if (hidden !== undefined) lines.push(`- ${hidden}`);
  return { text: lines.length > 0 ? lines.join('\n') : context.texts.text('bot.plans.you-none') };
}

/** What the asker has said about being hidden later, on these days or at all. Others do not see it. */
async function hiddenAhead(context: Context, days?: readonly Day[]): Promise<string | undefined> {
  const { store, person, now, zone, texts } = context;
  const all = await store.overrides({ endsAfter: now, personId: person.id, kind: 'hidden' });
  const isOf = (from: number, end: number) => !days || days.some((day) => day >= dayOf(from, zone) && day <= dayOf(end - 1, zone));
  const ahead = all.filter(({ from, end }) => from > now && isOf(from, end)).sort((one, other) => one.from - other.from);
  return ahead.length > 0 ? texts.text('bot.plans.you-hidden', { statement: statementsText(context, ahead) }) : undefined;
}

/** Answers about the asker go only to the asker, also if others read the question. */
export function alone(context: Context): Context {
  return { ...context, shared: false, mayName: true };
}

/** The asker as they see themselves. `undefined` in mode `off`. */
export function selfOf({ picture, person }: Context): NamedPerson | undefined {
  return person.mode === 'off' ? undefined : picture.find(person.id, person.id);
}
