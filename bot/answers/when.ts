import { addDays, dayBounds, dayOf } from '../../server/presence/calendar.ts';
import type { NamedPerson } from '../../server/presence/picture.ts';
import type { Day, Instant } from '../../server/presence/time.ts';
import { zoneOfPerson } from '../../server/presence/world.ts';
import type { Answer, Context, Said } from '../context.ts';
import { daysAsked, daysOver } from './days-asked.ts';
import { answerForEachPerson, isAsker } from './person-asked.ts';
import { afterDaysOver } from './person-by-day.ts';
import { askedPlaces } from './places.ts';
import { factOf, isPlannedAt, planLine, planLines, plansOfOne, plansOn } from './plans-of-people.ts';
import { refuseHabits, refusePastTimes } from './refuse.ts';
import { untilText } from './time-text.ts';
import { presenceMessage } from './where.ts';
import { safe } from './words.ts';
import { zoneOf } from './zone-of.ts';

type Answered = Answer | Promise<Answer>;

/** The number of days ahead whose plans are read. */
const DAYS_AHEAD = 28;

/** "When is NAME next in?": the first day for which they have said so, and where they are now. */
export function whenIn(context: Context, said: Said): Answered {
  if (said.times.some(({ kind }) => kind === 'weekly')) return refuseHabits(context);
  const days = daysAsked(context, said);
  if (days.kind === 'past') return refusePastTimes(context);
  // "When can I catch her next week?"
  if (days.kind === 'ahead') {
    const over = context.partsAsked(said.text).days ? daysOver(context, said) : [];
    return answerForEachPerson(context, said, (person) => afterDaysOver(context, person, over, plansOfOne(context, person, days.days)));
  }
  const asked = askedPlaces(context, said);
  const places = asked.kind === 'unknown' ? [] : asked.places;
  return answerForEachPerson(context, said, (person) => {
    const { texts } = context;
    const next = plansOn(context, person, nextDays(context)).find(({ plans }) => plans.some(isPlannedAt(places)));
    const now = person.presence.status === 'office' ? [texts.say(presenceMessage(context, person))] : [];
    if (next) return { text: [...now, texts.say(planLine(context, person, [next.day], next.plans))].join('\n\n') };
    const who = isAsker(context, person) ? 'self' : 'other';
    return { text: [...now, texts.text('bot.when.next-nothing', { who, name: safe(person.name) })].join('\n\n') };
  });
}

/**
 * "When is NAME back?": the end of the time for which they have said that they are away. "Back in Berlin?" asks when they are next there.
 */
export function whenBack(context: Context, said: Said): Answered {
  if (said.places.some(({ any }) => !any)) return whenIn(context, said);
  if (daysAsked(context, said).kind === 'past') return refusePastTimes(context);
  return answerForEachPerson(context, said, (person) => {
    const { status } = person.presence;
    if (status === 'remote' && said.places.length > 0) return nextAtOffice(context, person);
    return status === 'leave' || status === 'remote' ? untilWhen(context, person) : nextOrNow(context, person);
  });
}

/** The first day for which they have said an office. */
function nextOffice(context: Context, person: NamedPerson): string[] {
  const next = plansOn(context, person, nextDays(context)).find(({ plans }) => plans.some(({ statement }) => statement.kind === 'office'));
  return next ? [context.texts.say(planLine(context, person, [next.day], next.plans))] : [];
}

/** "When is NAME back in the office?" of a person who is remote: the first day for which they have said an office. */
function nextAtOffice(context: Context, person: NamedPerson): Answer {
  const { texts } = context;
  const who = isAsker(context, person) ? 'self' : 'other';
  const [line = texts.text('bot.when.next-nothing', { who, name: safe(person.name) })] = nextOffice(context, person);
  return { text: [texts.say(presenceMessage(context, person)), line].join('\n\n') };
}

/** A person who is in is back; for a person without evidence the answer has the plans, or says that there is none. */
function nextOrNow(context: Context, person: NamedPerson): Answer {
  const { texts } = context;
  const ahead = plansOn(context, person, nextDays(context));
  const [leave] = leavesOf(ahead);
  // The line has the last day.
  if (leave)
    return { text: [texts.say(factOf(context, person)), ...planLines(context, person, leave).map((line) => texts.say(line))].join('\n\n') };
  const next = ahead.at(0);
  const who = isAsker(context, person) ? 'self' : 'other';
  const nothing = person.presence.status === 'none' ? [texts.text('bot.when.next-nothing', { who, name: safe(person.name) })] : [];
  const lines = [texts.say(factOf(context, person)), ...(next ? [texts.say(planLine(context, person, [next.day], next.plans))] : nothing)];
  return { text: lines.join('\n\n') };
}

/** The days of leave that follow each other, in order. */
function leavesOf(ahead: ReturnType<typeof plansOn>): ReturnType<typeof plansOn>[] {
  const leave = ahead.filter(({ plans }) => plans.some(({ statement }) => statement.kind === 'leave'));
  return leave.reduce<ReturnType<typeof plansOn>[]>((runs, each) => {
    const last = runs.at(-1)?.at(-1);
    if (last && addDays(last.day, 1) === each.day) runs.at(-1)?.push(each);
    else runs.push([each]);
    return runs;
  }, []);
}

/** "Until when is NAME remote?" */
export function awayUntil(context: Context, said: Said): Answered {
  return answerForEachPerson(context, said, (person) => untilWhen(context, person));
}

function untilWhen(context: Context, person: NamedPerson): Answer {
  const { texts, now, zone } = context;
  const fact = texts.say(factOf(context, person));
  const end = saidUntil(context, person);
  if (person.presence.status === 'none') return nextOrNow(context, person);
  if (end === undefined) return { text: [texts.text('bot.when.end-unknown', { fact }), ...nextOffice(context, person)].join('\n\n') };
  const next = plansOn(context, person, nextDays(context)).find(({ plans }) => plans.some(({ from }) => from >= end));
  const lines = [texts.text('bot.when.until', { fact, time: untilText(end, now, zoneOf(context, person.presence), zone) })];
  if (next) lines.push(texts.say(planLine(context, person, [next.day], next.plans)));
  return { text: lines.join('\n\n') };
}

/** The end of the statement that decides presence, and of the same statements on the days after it. */
function saidUntil(context: Context, { id, presence }: NamedPerson): Instant | undefined {
  const { board, picture } = context;
  const person = picture.world.people.get(id);
  const shown = person && board.evidence(person).overrides.find((override) => override.id === presence.overrideId);
  if (!person || !shown) return undefined;
  const zone = zoneOfPerson(person, picture.world);
  let end = shown.end;
  for (let day = dayOf(end, zone); dayBounds(day, zone).start === end; day = dayOf(end, zone)) {
    const [more] = plansOn(context, person, [day]);
    const same = more?.plans.find((plan) => plan.from <= end && plan.statement.kind === shown.statement.kind);
    if (!same || shown.statement.kind === 'office') break;
    end = same.until;
  }
  return end;
}

/** "When did NAME come?": since when they are where they are today. */
export function arrival(context: Context, said: Said): Answered {
  const asked = daysAsked(context, said);
  if (asked.kind === 'weekly') return refuseHabits(context);
  const today = dayOf(context.now, context.zone);
  // "This morning" is today, also when the morning is over.
  const isToday = asked.kind === 'now' || ('days' in asked && asked.days.every((day) => day === today));
  if (!isToday) return refusePastTimes(context);
  return answerForEachPerson(context, said, (person) => {
    const fact = presenceMessage(context, person);
    const isSince = person.presence.status === 'none' || person.presence.since !== undefined;
    return { text: isSince ? context.texts.say(fact) : context.texts.text('bot.when.since-unknown', { fact }) };
  });
}

function nextDays({ now, zone }: Context): Day[] {
  const today = dayOf(now, zone);
  return Array.from({ length: DAYS_AHEAD }, (_, at) => addDays(today, at));
}
