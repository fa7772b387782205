import type { Answer } from './answer.ts';
import { choiceCard, sayButton } from './cards.ts';
import type { Command, Found } from './context.ts';
import { LONGEST, type Message } from './read-words.ts';
import type { Heard } from './understand.ts';
import { readSpan } from './when.ts';
import { safe } from './words.ts';

/** Words that nobody uses for anything else, so that they may stand alone. */
const ALONE = /^(?:wfh|undo)$/i;
/** What makes a question of a statement, at its end. */
const TAG = /(?: (?:right|correct|true|yes|yeah|yep|ok|okay|no|eh|huh|am i|is (?:it|that) not|is not (?:it|that)))+$/i;

/** A break, or a goodbye: "off for an hour", "home tonight", "leave now". */
const GOODBYE =
  /^(?:i am (?:going to be )?|i will be )?(?:at home|home|off|leave|vacation|holidays?) (?:(?:right )?now|tonight|(?:.+ )?evening|for (?:an?|one|two|three|four|five|\d+) hours?|(?:until|by|at) (?:noon|midday|\d{1,2}(?::\d{2})? ?(?:am|pm|h|o'clock)?))$/i;
/** May be somebody's name: "Home Sun". */
const LIKE_A_NAME = /^\S+ (?:mon|tues?|wed|thu|thurs?|fri|sat|sun)$/i;
/** Without a time these say neither who nor when: "home office", "day off". */
const BARE = /^(?!(?:i|set|mark|put|on|out|working)\b)|(?:time|day) off$/i;

/** Whether what was heard would change something, but was not said so that it may. */
export function needsAskingBack({ command, said, found }: Heard, { asked, quoted, cut }: Message): boolean {
  if (command.changes === undefined) return false;
  return asked || quoted || cut || (isVague(said, command, found) && !ALONE.test(said));
}

function isVague(said: string, { statesDay }: Command, { when }: Found): boolean {
  if (!said.includes(' ') || GOODBYE.test(said) || LIKE_A_NAME.test(said)) return true;
  return statesDay === true && when === undefined && BARE.test(said);
}

/** Asks whether it was meant, with a button that says it. Nothing is stored. */
export function askBack(heard: Heard, message: Message, { now, zone }: { now: number; zone: string }): Answer {
  const canonical = heard.command.changes ?? heard.said;
  const whole = (message.asked || message.quoted) && !message.cut && !isVague(heard.said, heard.command, heard.found);
  const untagged = heard.said.replace(TAG, '').replace(/^i am\b/i, 'I’m');
  const when = heard.found.when?.replace(TAG, '');
  // "Right" alone, as the words after "remote" are, is no time.
  const readable = when === undefined || TAG.test(` ${when}`) || readSpan(when, now, zone) !== undefined;
  const meant = whole && readable ? untagged : canonical;
  const text = `${reason(heard.said, message)} If you mean it, say “${safe(meant)}”.`;
  return { text, card: choiceCard(text, [sayButton(safe(meant), meant)]) };
}

function reason(said: string, { asked, quoted, cut }: Message): string {
  if (cut) return `I read no more than the first ${LONGEST} characters of a message, so I changed nothing.`;
  if (asked) return 'You asked that, so I changed nothing.';
  if (quoted) return 'That stands in quotation marks, so I changed nothing.';
  return `${said.includes(' ') ? 'That' : 'One word alone'} can mean many things, so I changed nothing.`;
}
