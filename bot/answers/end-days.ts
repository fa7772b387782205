import { correctStatements } from '../../server/actions/statements/correct.ts';
import { addDays, dayBounds } from '../../server/presence/calendar.ts';
import type { Override } from '../../server/presence/override.ts';
import type { Day, Instant } from '../../server/presence/time.ts';
import { choiceCard, sayButton } from '../cards/cards.ts';
import type { Answer, Context } from '../context.ts';
import { daysOf } from './days-of-plan.ts';
import { statementsText } from './mine.ts';

type Span = Pick<Override, 'statement' | 'from' | 'end'>;

/**
 * "Cancel just Thursday" of a statement from Wednesday to Friday: takes these days out of the statement, and keeps the others. “Undo” restores it.
 * @returns The answer. `undefined`: the statement cannot be stored again as it was: somebody else set it, or it is a plan for an office that has begun
 */
export async function endDaysOf(context: Context, plan: Override, days: readonly Day[]): Promise<Answer | undefined> {
  const { person, now, texts, messageKey } = context;
  const hasBegun = plan.from <= now;
  if (plan.setBy !== person.id || (hasBegun && plan.statement.kind === 'office')) return undefined;
  const { kept, ended } = parted(context, plan, days);
  if (kept.length === 0 || ended.length === 0) return undefined;
  await correctStatements(context, person.id, {
    instead: kept.map(({ statement, from, end }) => ({ statement, from, until: end })),
    ids: [plan.id],
    alongside: { carriesOut: messageKey },
  });
  const text = [
    texts.text('bot.mine.undone-statement', { statement: statementsText(context, ended) }),
    texts.text('bot.plans.plan-stays', { plan: statementsText(context, kept) }),
    texts.text('bot.plans.undo-restores'),
  ].join(' ');
  return { text, card: choiceCard(text, [sayButton(texts.text('bot.say.button.undo'))]) };
}

/** The parts of a statement that stay and that end, each of days that follow one another. A part that is over is left out. */
function parted(context: Context, plan: Override, days: readonly Day[]): { kept: Span[]; ended: Span[] } {
  const { first, last, zone } = daysOf(context, plan);
  const [kept, ended]: [Span[], Span[]] = [[], []];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const { start, end } = dayBounds(day, zone);
    const part = { statement: plan.statement, from: Math.max(start, plan.from) as Instant, end: Math.min(end, plan.end) as Instant };
    const list = days.includes(day) ? ended : kept;
    const before = list.at(-1);
    if (before?.end === part.from) list[list.length - 1] = { ...before, end: part.end };
    else list.push(part);
  }
  const isAhead = ({ end }: Span) => end > context.now;
  return { kept: kept.filter(isAhead), ended: ended.filter(isAhead) };
}
