import type { Office } from '../../server/presence/place.ts';
import { membersOf, teamOf } from '../../server/presence/team.ts';
import type { Texts } from '../../server/texts/texts.ts';
import { sayButton, statusCard } from '../cards/cards.ts';
import type { Answer, Context } from '../context.ts';
import type { Place } from '../understand/lattice.ts';
import { floorToName, officesInUse } from './places.ts';
import { placeName, safe } from './words.ts';

/** What the examples of `help` name: an office and a floor that exist, and somebody whom the asker may see. */
interface Named {
  office?: Office | undefined;
  floor?: Place | undefined;
  name?: string | undefined;
}

/** Examples of sentences, with places of this organisation and somebody whom the asker may see. */
export function help(context: Context): Answer {
  const { texts, picture } = context;
  const offices = officesInUse(picture.world);
  const floor = floorToName(picture.world);
  return welcome(texts, { office: floor?.office ?? offices[0], floor, name: nameOfSomebody(context) });
}

/** Somebody of the asker's team, or otherwise anybody who is shown somewhere. */
function nameOfSomebody({ picture, person, shared, mayName }: Context): string | undefined {
  if (!mayName) return undefined;
  const viewerId = shared ? '' : person.id;
  const [near] = membersOf(teamOf(picture, person)).filter(({ id }) => id !== person.id && picture.find(viewerId, id));
  if (near) return near.name;
  return picture.named({ status: 'office' }).find(({ id }) => id !== person.id)?.name;
}

/** The same as a greeting, before the first message. */
export function welcome(texts: Texts, named: Named = {}): Answer {
  const office = named.office ? safe(named.office.name) : '';
  const floor = named.floor ? safe(placeName(named.floor)) : '';
  const place = named.office === undefined ? 'none' : named.floor === undefined ? 'office' : 'other';
  const name = named.name === undefined ? '' : safe(named.name);
  const first = texts.text('bot.help.first');
  const examples = [
    texts.text('bot.help.who', { place, office, floor }),
    ...(named.office ? [texts.text('bot.help.full', { office })] : []),
    ...(named.name === undefined ? [] : [texts.text('bot.help.where', { name })]),
    texts.text('bot.help.days', { known: named.name === undefined ? 'other' : 'name', name }),
    texts.text('bot.help.say', { place, office, floor }),
    texts.text('bot.help.change'),
    texts.text('bot.help.mine'),
    texts.text('bot.help.data'),
  ];
  const text = `${first}\n\n${examples.map((example) => `- ${example}`).join('\n')}`;
  const buttons = [sayButton(texts.text('bot.talk.button.who')), sayButton(texts.text('bot.say.button.status'))];
  return { text, card: statusCard(text, [first, ...examples], buttons) };
}

export function hello({ person, shared, texts }: Context): Answer {
  const name = safe(person.name.split(' ')[0] ?? '');
  return { text: shared || name === '' ? texts.text('bot.talk.hello') : texts.text('bot.talk.hello-name', { name }) };
}

export function thanks({ texts }: Context): Answer {
  return { text: texts.text('bot.talk.welcome') };
}

/** "No" to an offer, or without one. Only a full sentence changes something. */
export function no({ texts }: Context): Answer {
  return { text: texts.text('bot.talk.no') };
}

export function yes({ texts }: Context): Answer {
  return { text: texts.text('bot.talk.yes') };
}
