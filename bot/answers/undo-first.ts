import { type LastChange, lastChange } from '../../server/actions/statements/undo.ts';
import { areRulesLast, readWeeklyRules } from '../../server/actions/weekly-rules/weekly-rules.ts';
import { dayOf } from '../../server/presence/calendar.ts';
import { daySaid } from '../../server/presence/day-said.ts';
import type { Instant } from '../../server/presence/time.ts';
import { choiceCard, sayButton } from '../cards/cards.ts';
import type { Answer, Context } from '../context.ts';
import { statementsText, statementText } from './mine.ts';

/**
 * Before "undo" without a change in this conversation: names the last change, and when it was made, and asks whether to undo it. `undefined` if it
 * was made today (in the asker's zone), or if there is none.
 */
export async function offerToUndo(context: Context): Promise<Answer | undefined> {
  const { now, zone, texts } = context;
  const last = await newest(context);
  if (!last || dayOf(last.at, zone) === dayOf(now, zone)) return undefined;
  const text = questionOf(context, last);
  return { text, card: choiceCard(text, [sayButton(texts.text('bot.say.button.undo'))]), refused: true, proposed: true };
}

/** What the asker changed last: weekly rules, or something about their presence. */
async function newest(context: Context): Promise<LastChange | { kind: 'rules'; at: Instant } | undefined> {
  const { person } = context;
  const rules = (await areRulesLast(context, person.id)) ? await readWeeklyRules(context, person.id) : undefined;
  return rules ? { kind: 'rules', at: rules.changedAt } : lastChange(context, person.id);
}

function questionOf(context: Context, last: NonNullable<Awaited<ReturnType<typeof newest>>>): string {
  const { now, zone, texts } = context;
  const { day } = daySaid(last.at, now, zone);
  if (last.kind === 'statement') return texts.text('bot.mine.undo-statement', { statement: statementsText(context, last.takenBack), day });
  if (last.kind !== 'end') return texts.text(`bot.mine.undo-${last.kind}`, { day });
  return texts.text('bot.mine.undo-end', { statements: { and: last.ended.map((one) => statementText(context, restored(one))) }, day });
}

/** The statement as it would be after the undo. */
function restored<T extends { ended: { end: Instant } }>(one: T): T & { end: Instant } {
  return { ...one, end: one.ended.end };
}
