import type { Answer } from './answer.ts';
import { choiceCard, sayButton } from './cards.ts';
import type { Heard } from './understand.ts';
import { safe } from './words.ts';

/** Words that nobody uses for anything else, so that they may stand alone. */
const ALONE = /^(?:wfh|undo)$/i;

/** Whether what was heard would change something, but was not said so that it may. */
export function needsAskingBack({ command, said }: Heard, asked: boolean): boolean {
  return command.changes !== undefined && (asked || (!said.includes(' ') && !ALONE.test(said)));
}

/** Asks whether it was meant, with a button that says it. Nothing is stored. */
export function askBack({ command, said }: Heard, asked: boolean): Answer {
  const meant = asked && said.includes(' ') ? said : (command.changes ?? said);
  const why = asked ? 'You asked that, so I changed nothing.' : 'One word alone can mean many things, so I changed nothing.';
  const text = `${why} If you mean it, say “${safe(meant)}”.`;
  return { text, card: choiceCard(text, [sayButton(safe(meant), meant)]) };
}
