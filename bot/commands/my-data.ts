import { eraseMyData } from '../../server/actions/my-data/erase-my-data.ts';
import { readMyData } from '../../server/actions/my-data/read-my-data.ts';
import { plural } from '../../server/presence/count.ts';
import type { PresenceMode } from '../../server/presence/person.ts';
import type { Answer } from '../answer.ts';
import { choiceCard, sayButton, statusCard } from '../cards.ts';
import type { Context } from '../context.ts';
import { joined } from '../words.ts';

const MODE_WORDS: Record<PresenceMode, string> = {
  off: 'off: nothing about you is recorded or shown',
  track: 'track: you are counted, and never named',
  display: 'display: you are counted, and colleagues can see where you are',
};

/** "What do you know about me?" How much is kept, for how long, and where all of it can be seen. */
export async function myData(context: Context): Promise<Answer> {
  const { retentionDays, selfServiceModes } = context.picture.world.settings;
  const lines = [
    `I keep about you: ${await whatIsKept(context)}. Each goes by itself after ${retentionDays} days.`,
    'Of a sign-in I keep nothing but the range or address and the day, and of each day in a range the first and the last instant.',
    `Your mode is ${MODE_WORDS[context.person.mode]}.${selfServiceModes ? ' You can change it yourself.' : ''}`,
    `Your days end by the time zone ${context.zone}; on the page “My data” you can set another.`,
    'All of it, a file to take along, and who did what stand on the page “My data” of the Indoors tab.',
  ];
  const text = lines.join('\n\n');
  return { text, card: statusCard(text, lines, [sayButton('Why am I shown like this?'), sayButton('Delete my data')]) };
}

async function whatIsKept(context: Context): Promise<string> {
  const { days, accessEvents, overrides, clears } = await readMyData(context, context.person.id);
  return joined([
    plural(new Set(days.map(({ day }) => day)).size, 'day', 'days'),
    plural(new Set(accessEvents.map(({ ip }) => ip)).size, 'address', 'addresses'),
    plural(overrides.length, 'statement', 'statements'),
    plural(clears.length, 'fresh start', 'fresh starts'),
  ]);
}

/** "Delete my data": asked first, for it cannot be undone. */
export function askToDelete(): Answer {
  const text =
    'Delete all that is kept about you, days, addresses, statements, plans and fresh starts? It cannot be undone and does not come back when sign-ins are read again. Hiding that is under way stays. Say “Yes, delete my data” to do it.';
  return { text, card: choiceCard(text, [sayButton('Yes, delete my data'), sayButton('What do you know about me?')]) };
}

export async function deleteMyData(context: Context): Promise<Answer> {
  const { board, person, shared } = context;
  if (shared) return { text: 'I delete nothing on a word in front of others. Say “Yes, delete my data” here.' };
  await eraseMyData(context, person.id);
  const hidden = board.now().own(person.id)?.hiddenBy !== undefined;
  const next = person.mode === 'off' ? '' : ' New sign-ins count from now on.';
  return { text: `Done: what was kept about you is deleted.${next}${hidden ? ' You stay hidden: say “Show me again” to end that.' : ''}` };
}
