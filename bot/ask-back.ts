import type { Answer } from './answer.ts';
import { choiceCard, sayButton } from './cards.ts';
import { LONGEST, type Message } from './read-words.ts';
import type { Heard } from './understand.ts';
import { readSpan } from './when.ts';
import { safe } from './words.ts';

/** Words that nobody uses for anything else, so that they may stand alone. */
const ALONE = /^(?:wfh|undo)$/i;
/** What makes a question of a statement, at its end. */
const TAG = /(?: (?:right|correct|true|yes|yeah|yep|ok|okay|no|eh|huh|am i|is (?:it|that) not|is not (?:it|that)))+$/i;

/** Whether what was heard would change something, but was not said so that it may. */
export function needsAskingBack({ command, said }: Heard, { asked, cut }: Message): boolean {
  return command.changes !== undefined && (asked || cut || (!said.includes(' ') && !ALONE.test(said)));
}

/** Asks whether it was meant, with a button that says it. Nothing is stored. */
export function askBack(heard: Heard, { asked, cut }: Message, { now, zone }: { now: number; zone: string }): Answer {
  const canonical = heard.command.changes ?? heard.said;
  const whole = asked && !cut && heard.said.includes(' ');
  const untagged = heard.said.replace(TAG, '').replace(/^i am\b/i, 'I’m');
  const when = heard.found.when?.replace(TAG, '');
  // "Right" alone, as the words after "remote" are, is no time.
  const readable = when === undefined || TAG.test(` ${when}`) || readSpan(when, now, zone) !== undefined;
  const meant = whole && readable ? untagged : canonical;
  const text = `${reason(asked, cut)} If you mean it, say “${safe(meant)}”.`;
  return { text, card: choiceCard(text, [sayButton(safe(meant), meant)]) };
}

function reason(asked: boolean, cut: boolean): string {
  if (cut) return `I read no more than the first ${LONGEST} characters of a message, so I changed nothing.`;
  return asked ? 'You asked that, so I changed nothing.' : 'One word alone can mean many things, so I changed nothing.';
}
