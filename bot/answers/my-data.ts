import { eraseMyData } from '../../server/actions/my-data/erase-my-data.ts';
import { readMyData } from '../../server/actions/my-data/read-my-data.ts';
import { message } from '../../server/texts/message.ts';
import { choiceCard, sayButton, statusCard } from '../cards/cards.ts';
import type { Answer, Context } from '../context.ts';
import { worksCouncilLines } from './about-me.ts';

/** "What do you know about me?" How much is stored, for how long, and where to see all of it. */
export async function myData(context: Context): Promise<Answer> {
  const { texts, person, zone } = context;
  const { retentionDays, selfServiceModes } = context.picture.world.settings;
  const mode = texts.text(`bot.mine.mode.${person.mode}`);
  const lines = [
    texts.text('bot.mine.kept', { kept: { and: await whatIsKept(context) }, days: retentionDays }),
    texts.text('bot.mine.kept-of-sign-ins'),
    selfServiceModes ? `${mode} ${texts.text('bot.mine.mode-yourself')}` : mode,
    texts.text('bot.mine.zone', { zone }),
    texts.text('bot.mine.see-all'),
    ...worksCouncilLines(context),
  ];
  const text = lines.join('\n\n');
  const buttons = [sayButton(texts.text('bot.mine.button.why')), sayButton(texts.text('bot.mine.button.delete'))];
  return { text, card: statusCard(text, lines, buttons) };
}

async function whatIsKept(context: Context) {
  const { days, accessEvents, overrides, clears } = await readMyData(context, context.person.id);
  return [
    message('bot.mine.kept-days', { count: new Set(days.map(({ day }) => day)).size }),
    message('bot.mine.kept-addresses', { count: new Set(accessEvents.map(({ ip }) => ip)).size }),
    ...(overrides.length > 0 ? [message('bot.mine.kept-statements', { count: overrides.length })] : []),
    ...(clears.length > 0 ? [message('bot.mine.kept-clears', { count: clears.length })] : []),
  ];
}

/** "Delete my data". The bot asks for confirmation, because it cannot be undone. */
export function askToDelete({ texts }: Context): Answer {
  const text = texts.text('bot.mine.delete-first');
  const buttons = [sayButton(texts.text('bot.mine.button.delete-now')), sayButton(texts.text('bot.mine.button.what-is-kept'))];
  return { text, card: choiceCard(text, buttons) };
}

export async function deleteMyData(context: Context): Promise<Answer> {
  const { board, person, shared, texts } = context;
  if (shared) return { text: texts.text('bot.mine.delete-alone') };
  await eraseMyData(context, person.id);
  const hidden = board.now().own(person.id)?.hiddenBy !== undefined;
  const sentences = [
    texts.text('bot.mine.deleted'),
    ...(person.mode === 'off' ? [] : [texts.text('bot.mine.deleted-next')]),
    ...(hidden ? [texts.text('bot.mine.stay-hidden')] : []),
  ];
  return { text: sentences.join(' ') };
}
