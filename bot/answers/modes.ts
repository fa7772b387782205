import { refusalOfOwnMode, setOwnMode } from '../../server/actions/people/set-mode.ts';
import type { PresenceMode } from '../../server/presence/person.ts';
import { errorText, errorTitle } from '../../server/texts/error-text.ts';
import { message } from '../../server/texts/message.ts';
import { choiceCard, sayButton, statusCard } from '../cards/cards.ts';
import type { Answer, Context, Handler } from '../context.ts';
import { refusedOff } from './mine.ts';

/** "Which mode am I in?" What the mode means, and the other modes. */
export function myMode(context: Context): Answer {
  const { texts, person } = context;
  const mode = texts.text(`bot.mine.mode.${person.mode}`);
  const refusal = refusalOf(context);
  if (refusal) return { text: `${mode} ${refusal}` };
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

/**
 * "Count me without my name", "show my name". It is done without confirmation, since each can be undone by the other.
 * @returns a handler that throws AppError VERSION_CONFLICT, STORE_UNAVAILABLE
 */
export function switchTo(mode: 'track' | 'display'): Handler {
  return async (context) => {
    const { texts, person } = context;
    const refusal = refusalOf(context);
    if (refusal) return { text: refusal, unchanged: true };
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
  const refusal = refusalOf(context);
  if (refusal) return { text: refusal };
  if (person.mode === 'off') return refusedOff(context);
  const text = texts.text('bot.mode.off-first');
  return {
    text,
    card: choiceCard(text, [sayButton(texts.text('bot.mode.button.off-now')), sayButton(texts.text('bot.mode.button.track'))]),
  };
}

/** "Yes, stop recording me": deletes what is stored, but never in front of others. @throws AppError VERSION_CONFLICT, STORE_UNAVAILABLE */
export async function switchOff(context: Context): Promise<Answer> {
  const { texts, person, shared } = context;
  const refusal = refusalOf(context);
  if (refusal) return { text: refusal };
  if (shared) return { text: texts.text('bot.mode.off-alone') };
  if (person.mode === 'off') return refusedOff(context);
  await setOwnMode(context, person.id, 'off');
  return { text: texts.text('bot.mode.off-now') };
}

/** Why the asker may not choose; undefined if they may. */
function refusalOf({ texts, picture }: Context): string | undefined {
  const refusal = refusalOfOwnMode(picture.world.settings);
  return refusal && `${errorTitle(refusal, texts)} ${errorText(refusal, texts)}`;
}
