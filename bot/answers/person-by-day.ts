import type { NamedPerson } from '../../server/presence/picture.ts';
import type { Day } from '../../server/presence/time.ts';
import type { Answer, Context, Handler, Said } from '../context.ts';
import type { Place } from '../understand/lattice.ts';
import { daysAsked, daysOver } from './days-asked.ts';
import { aboutWholeDay, partOfPast } from './past-hour.ts';
import { hourOfOne, pastOfOne } from './past-of-people.ts';
import { answerForEachPerson } from './person-asked.ts';
import { askedPlaces } from './places.ts';
import { isPlannedAt, type PlanHolds, plansOfOne } from './plans-of-people.ts';
import { refuseHabits } from './refuse.ts';
import { whichDay } from './unclear-time.ts';

type Answered = Answer | Promise<Answer>;

interface ByDay {
  tense?: 'past' | 'ahead';
  /** "Is NAME remote tomorrow?": the plan that means "yes". Default: the requested places. */
  kind?: 'remote' | 'leave';
  /** The question does not take "yes" or "no": "where is NAME tomorrow?". */
  open?: true;
}

/** A question about people: `now` answers about now; about other days the answer has evidence or plans. */
export function personByDay(now: Handler | undefined, { tense, kind, open }: ByDay = {}): Handler {
  return (context, said) => {
    const asked = daysAsked(context, said, tense);
    if (asked.kind === 'now' && now) return now(context, said);
    if (asked.kind === 'weekly') return refuseHabits(context);
    if (asked.kind !== 'past' && asked.kind !== 'ahead') return whichDay(context, said);
    const { days } = asked;
    if (asked.kind === 'past') return past(context, said, days, open === true || kind !== undefined);
    const ofKind: PlanHolds = ({ statement }) => statement.kind === kind;
    const holds = kind ? ofKind : open ? undefined : atPlaces(context, said);
    const over = context.partsAsked(said.text).days ? daysOver(context, said) : [];
    return answerForEachPerson(context, said, (person) => afterDaysOver(context, person, over, plansOfOne(context, person, days, holds)));
  };
}

/** "Which days is NAME in this week?": the days that are over, and then the plans. */
export async function afterDaysOver(context: Context, person: NamedPerson, over: readonly Day[], ahead: Answer): Promise<Answer> {
  if (over.length === 0) return ahead;
  const past = await pastOfOne(context, person, over);
  return { ...ahead, text: `${past.text}\n\n${ahead.text}` };
}

function past(context: Context, said: Said, days: readonly Day[], open: boolean): Answered {
  const places = askedPlaces(context, said);
  const asked = open || places.kind === 'unknown' ? undefined : places.places;
  const part = partOfPast(context, said);
  if (part?.kind === 'hour') return answerForEachPerson(context, said, (person) => hourOfOne(context, person, part.at, asked));
  const whole = (named: readonly Place[] | undefined) =>
    answerForEachPerson(context, said, (person: NamedPerson) => pastOfOne(context, person, days, named));
  return part ? aboutWholeDay(context, whole(undefined)) : whole(asked);
}

function atPlaces(context: Context, said: Said): PlanHolds | undefined {
  const asked = askedPlaces(context, said);
  return asked.kind === 'unknown' ? undefined : isPlannedAt(asked.places);
}
