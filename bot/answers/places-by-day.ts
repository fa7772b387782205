import type { Day } from '../../server/presence/time.ts';
import type { Answer, Context, Handler, Said } from '../context.ts';
import type { Place } from '../understand/lattice.ts';
import { daysAsked, hoursOf, isLaterToday } from './days-asked.ts';
import { emptyGroup, groupAsked } from './groups.ts';
import { aboutWholeDay, partOfPast } from './past-hour.ts';
import { fullOn, pastAt, pastAtHour } from './past-of-places.ts';
import { type Asked, askedPlaces, unknownPlace } from './places.ts';
import { plansAt, plansAway } from './plans-of-places.ts';
import { refuseHabits } from './refuse.ts';
import { whichDay } from './unclear-time.ts';
import { usuallyFull } from './usual.ts';
import { noNames } from './words.ts';

type Known = Extract<Asked, { places: Place[] }>;

/** A question about who is in: `now` answers about now; about other days the answer has evidence or plans. */
export function whoByDay(now: Handler | undefined, tense?: 'past' | 'ahead'): Handler {
  return alsoNow(now, tense, (context, said) => {
    const asked = daysAsked(context, said, tense);
    if (asked.kind === 'now' && now) return now(context, said);
    if (asked.kind === 'weekly') return refuseHabits(context);
    if (asked.kind !== 'past' && asked.kind !== 'ahead') return whichDay(context, said);
    const { kind, days } = asked;
    return atPlaces(context, said, 'bot.talk.button.who-in', (places) =>
      kind === 'past' ? whoWasAt(context, said, places, days) : plansAt(context, places, days, { within: hoursOf(context, said) }),
    );
  });
}

/** Who was there: at an hour of today, or on whole days. */
export function whoWasAt(context: Context, said: Said, places: Known, days: readonly Day[], among?: ReadonlySet<string>): Promise<Answer> {
  const part = partOfPast(context, said);
  if (part?.kind === 'hour') return pastAtHour(context, places, part.at, { ...(among && { among }) });
  const whole = pastAt(context, places, days, among);
  return part ? aboutWholeDay(context, whole) : whole;
}

function fullWas(context: Context, said: Said, places: Known, days: readonly Day[]): Promise<Answer> {
  const part = partOfPast(context, said);
  if (part?.kind === 'hour') return pastAtHour(context, places, part.at, { numbersOnly: true });
  const whole = fullOn(context, places.places, days);
  return part ? aboutWholeDay(context, whole) : whole;
}

/** For a part of today that is still to come, the answer has the plans for it, and who is there now. */
function alsoNow(now: Handler | undefined, tense: 'past' | 'ahead' | undefined, answer: Handler): Handler {
  return async (context, said) => {
    const planned = await answer(context, said);
    if (!now || tense !== undefined || !isLaterToday(context, said)) return planned;
    const present = await now(context, { ...said, times: [], timeText: '' });
    return { ...planned, text: `${planned.text}\n\n${present.text}` };
  };
}

/** "Who is remote on Friday?" For past days, only work in an office is reported. */
export function awayByDay(now: Handler, kind: 'remote' | 'leave'): Handler {
  return alsoNow(now, undefined, (context, said) => {
    const asked = daysAsked(context, said);
    if (asked.kind === 'now') return now(context, said);
    if (asked.kind === 'weekly') return refuseHabits(context);
    if (asked.kind === 'past') return { text: context.texts.text('bot.past.offices-only') };
    const group = groupAsked(context, said);
    const among = group && new Set(group.members.map(({ id }) => id));
    return asked.kind === 'ahead'
      ? plansAway(context, kind, asked.days, { among, within: hoursOf(context, said) })
      : whichDay(context, said);
  });
}

/** "Who of Sales is in tomorrow?": only people who may be named. */
export function departmentByDay(now: Handler): Handler {
  return alsoNow(now, undefined, (context, said) => {
    const asked = daysAsked(context, said);
    if (asked.kind === 'now') return now(context, said);
    if (asked.kind === 'weekly') return refuseHabits(context);
    if (asked.kind === 'unclear') return whichDay(context, said);
    if (!context.mayName) return { text: noNames(context) };
    const group = groupAsked(context, said);
    const empty = group && emptyGroup(context, said, group);
    if (empty) return empty;
    const among = new Set(group?.members.map(({ id }) => id));
    const { kind, days } = asked;
    return atPlaces(context, said, 'bot.talk.button.who-in', async (places) => {
      const within = hoursOf(context, said);
      const answer = await (kind === 'past'
        ? whoWasAt(context, said, places, days, among)
        : plansAt(context, places, days, { among, within }));
      return group?.name
        ? { ...answer, text: `${context.texts.text('bot.who.absent-of', { group: group.name })}\n\n${answer.text}` }
        : answer;
    });
  });
}

/** How full it is, was, or will be. */
export function fullByDay(now: Handler | undefined, tense?: 'past' | 'ahead'): Handler {
  return alsoNow(now, tense, (context, said) => {
    const asked = daysAsked(context, said, tense);
    if (asked.kind === 'now' && now) return now(context, said);
    if (asked.kind === 'weekly') return usuallyFull(context, said);
    if (asked.kind !== 'past' && asked.kind !== 'ahead') return whichDay(context, said);
    const { kind, days } = asked;
    return atPlaces(context, said, 'bot.talk.button.full', (places) =>
      kind === 'past'
        ? fullWas(context, said, places, days)
        : plansAt(context, places, days, { numbersOnly: true, within: hoursOf(context, said) }),
    );
  });
}

function atPlaces(
  context: Context,
  said: Said,
  button: 'bot.talk.button.who-in' | 'bot.talk.button.full',
  work: (places: Known) => Promise<Answer>,
): Answer | Promise<Answer> {
  const asked = askedPlaces(context, said);
  if (asked.kind === 'unknown') return unknownPlace(context, asked, (place) => context.texts.text(button, { place }));
  return work(asked);
}
