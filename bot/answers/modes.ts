import { setOwnMode } from '../../server/actions/people/set-mode.ts';
import type { PresenceMode } from '../../server/presence/person.ts';
import { errorTitle } from '../../server/texts/error-text.ts';
import { message } from '../../server/texts/message.ts';
import { choiceCard, sayButton, statusCard } from '../cards/cards.ts';
import type { Answer, Context, Handler } from '../context.ts';
import { refusedOff } from './mine.ts';

/** "Which mode am I in?" What the mode means, and the other modes. */
export function myMode(context: Context): Answer {
  const { texts, person } = context;
  const mode = texts.text(`bot.mine.mode.${person.mode}`);
  if (!mayChoose(context)) return { text: `${mode} ${fixed(context)}` };
  const others = MODES.filter((each) => each !== person.mode).map((each) => texts.text(`bot.mode.button.${each}`));
  const sentences = { or: others.map((sentence) => message('bot.talk.example', { sentence })) };
  const text = `${mode} ${texts.text('bot.mode.choose', { sentences })}`;
  return {
    text,
    card: choiceCard(
      text,
      others.map((sentence) => sayButton(sentence)),
    ),
  };
}

const MODES = ['display', 'track', 'off'] as const satisfies readonly PresenceMode[];

/** "Count me without my name", "show my name". It is done without confirmation, since each can be undone by the other. */
export function switchTo(mode: 'track' | 'display'): Handler {
  return async (context) => {
    const { texts, person } = context;
    if (!mayChoose(context)) return { text: fixed(context), unchanged: true };
    if (person.mode === mode) return { text: texts.text('bot.mode.already', { mode: message(`bot.mine.mode.${mode}`) }), unchanged: true };
    await setOwnMode(context, person.id, mode);
    const text = texts.text(person.mode === 'off' ? `bot.mode.on.${mode}` : `bot.mode.now.${mode}`);
    const back = person.mode === 'off' ? 'off' : mode === 'track' ? 'display' : 'track';
    return { text, card: statusCard(text, [text], [sayButton(texts.text(`bot.mode.button.${back}`))]) };
  };
}

/** "Stop recording me". The bot asks for confirmation, because it deletes what is stored. */
export function askToSwitchOff(context: Context): Answer {
  const { texts, person } = context;
  if (!mayChoose(context)) return { text: fixed(context) };
  if (person.mode === 'off') return refusedOff(context);
  const text = texts.text('bot.mode.off-first');
  return {
    text,
    card: choiceCard(text, [sayButton(texts.text('bot.mode.button.off-now')), sayButton(texts.text('bot.mode.button.track'))]),
  };
}

export async function switchOff(context: Context): Promise<Answer> {
  const { texts, person, shared } = context;
  if (!mayChoose(context)) return { text: fixed(context) };
  if (shared) return { text: texts.text('bot.mode.off-alone') };
  if (person.mode === 'off') return refusedOff(context);
  await setOwnMode(context, person.id, 'off');
  return { text: texts.text('bot.mode.off-now') };
}

function mayChoose({ picture }: Context): boolean {
  return picture.world.settings.selfServiceModes;
}

function fixed({ texts }: Context): string {
  return `${errorTitle({ code: 'SELF_SERVICE_OFF' }, texts)} ${texts.text('mode.self-service-off')}`;
}
