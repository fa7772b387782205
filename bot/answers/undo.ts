import { clear as startAfresh } from '../../server/actions/statements/clear.ts';
import { dropCorrection, lastChange, type Undone, undoLast } from '../../server/actions/statements/undo.ts';
import { areRulesLast } from '../../server/actions/weekly-rules/weekly-rules.ts';
import type { Answer, Context } from '../context.ts';
import { refusedOff, shownAs, statementsText, statementText } from './mine.ts';
import { undoRules } from './weekly.ts';

/** "Start afresh": ends all statements that have begun, except `hidden`. Earlier evidence no longer counts (docs/RULES.md). */
export async function clear(context: Context): Promise<Answer> {
  const { person, texts } = context;
  if (person.mode === 'off') return refusedOff(context);
  await startAfresh(context, person.id, { carriesOut: context.messageKey });
  return { text: `${texts.text('bot.mine.cleared')}${stillHidden(context)}` };
}

/** A sentence to append if the asker is hidden after the change. */
function stillHidden({ board, person, texts }: Context): string {
  return board.now().own(person.id)?.hiddenBy === undefined ? '' : ` ${texts.text('bot.mine.stay-hidden')}`;
}

/** Undoes the asker's last change in this conversation, otherwise their last change anywhere: a change of weekly rules, a clear, the end of statements, otherwise a statement that is in force or planned. */
export async function undo(context: Context): Promise<Answer> {
  if (context.person.mode === 'off') return refusedOff(context);
  const isOfRules = context.lastChange ? context.lastChange === 'rules' : await areRulesLast(context, context.person.id);
  if (isOfRules) return undoRules(context);
  const undone = await undoneChanges(context);
  if (undone.length === 0) return { text: context.texts.text('bot.mine.nothing-to-undo'), unchanged: true };
  return { text: `${undoneTexts(context, undone)}${shownNow(context)}${stillHidden(context)}` };
}

/** The last change, or all statements of the last message. */
async function undoneChanges(context: Context): Promise<readonly Undone[]> {
  const { person, together = [] } = context;
  const takeBack = context.dropping ? dropCorrection : undoLast;
  const first = await takeBack(context, person.id, { carriesOut: context.messageKey });
  const undone = first ? [first] : [];
  for (let left = together.length - 1; left > 0; left -= 1) {
    const last = await lastChange(context, person.id);
    if (last?.kind !== 'statement' || !last.takenBack.every(({ id }) => together.includes(id))) break;
    const next = await undoLast(context, person.id);
    if (next) undone.push(next);
  }
  return undone;
}

/** Statements that are taken back are named together. */
function undoneTexts(context: Context, undone: readonly Undone[]): string {
  const takenBack = undone.flatMap((each) => (each.kind === 'statement' ? each.takenBack : []));
  const others = undone.filter(({ kind }) => kind !== 'statement');
  const all: readonly Undone[] = takenBack.length > 0 ? [{ kind: 'statement', takenBack }, ...others] : others;
  return all.map((each) => undoneText(context, each)).join(' ');
}

function undoneText(context: Context, undone: Undone): string {
  const { texts } = context;
  if (undone.kind === 'clear') return texts.text('bot.mine.undone-clear');
  if (undone.kind === 'statement') return texts.text('bot.mine.undone-statement', { statement: statementsText(context, undone.takenBack) });
  const restored = texts.text('bot.mine.undone-end', { statements: undone.restored.map((one) => statementText(context, one)) });
  if (undone.takenBack.length === 0) return restored;
  const statement = statementsText(context, undone.takenBack);
  return `${texts.text('bot.mine.undone-statement', { statement })} ${restored}`;
}

/** How the asker is shown after the change, as a sentence to append. */
function shownNow(context: Context): string {
  const picture = context.board.now();
  const own = picture.own(context.person.id);
  return own ? ` ${shownAs({ ...context, picture }, own.presence)}` : '';
}
