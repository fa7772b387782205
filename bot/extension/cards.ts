import { placeMessage } from '../../server/presence/explain.ts';
import { plainOf } from '../../server/presence/markdown.ts';
import type { NamedPerson } from '../../server/presence/picture.ts';
import type { Texts } from '../../server/texts/texts.ts';
import { withAsOf } from '../answers/as-of.ts';
import { presenceMessage } from '../answers/where.ts';
import { countAt, placesList, tabPlace } from '../answers/who.ts';
import { countOfCapacity, placeName, safe } from '../answers/words.ts';
import { addressed } from '../cards/address.ts';
import { type AdaptiveCard, card, choiceCard, heading, inPlaceButton, textBlock } from '../cards/cards.ts';
import type { Answer, Context } from '../context.ts';
import type { TabPlace } from '../links.ts';
import type { Place } from '../understand/lattice.ts';

/**
 * An item that can be inserted into a conversation. The person who searches reads title and text, which are plain; all readers see the
 * card.
 */
export interface Found {
  title: string;
  text: string;
  card: AdaptiveCard;
  /** The subject of the card. */
  at?: TabPlace;
}

/**
 * The name, and the place only if every reader may see it. Otherwise there is a button whose answer only the person who presses it sees.
 */
export async function personFound(context: Context, person: NamedPerson): Promise<Found> {
  const { texts, mayName, picture } = context;
  const name = safe(person.name);
  const { department, presence } = person;
  const where = presence.status === 'none' ? texts.text('bot.where.not-seen-today') : texts.say(placeMessage(presence, picture.world));
  const text = plainOf([...(department === undefined ? [] : [department]), where].map(safe).join(' · '));
  const asks = inPlaceButton(texts.text('bot.extension.where', { name }), {
    say: texts.text('bot.extension.where', { name: `<at>${name}</at>` }),
    person: { id: person.id, name: plainOf(name) },
  });
  const said = mayName ? texts.say(presenceMessage(context, person)) : name;
  const answer = { text: said, card: card(said, [heading(name), ...(mayName ? [textBlock(said)] : [])], [asks]) };
  return { title: plainOf(name), text, card: inserted(mayName ? await withAsOf(context, answer) : answer), at: { personId: person.id } };
}

/** The number of people at a place, with names only if every reader may see them. */
export async function placeFound(context: Context, place: Place): Promise<Found> {
  const { texts, picture } = context;
  const { office, floor } = place;
  const name = safe(placeName(place));
  const numbers = picture.occupancy().offices.find((entry) => entry.office.id === office.id);
  const text = texts.say(countOfCapacity(countAt(place, numbers), (floor ?? office).capacity));
  const question = texts.text('bot.talk.button.who-in', { place: name });
  const { card: listed, ...answer } = await withAsOf(context, placesList(context, [place], false));
  const shown = listed ?? choiceCard(answer.text, []);
  const actions = [inPlaceButton(question, { say: question }), ...(shown.actions ?? [])];
  return {
    title: plainOf(name),
    text,
    card: inserted({ ...answer, card: { ...shown, actions } }),
    at: tabPlace(place),
  };
}

/** Only what the app is. */
export function appFound(texts: Texts): Found {
  const [title, text] = ['Indoors', texts.text('manifest.short')];
  return { title, text, card: card(text, [heading(title), textBlock(text)]) };
}

/** Everybody may press the buttons, and nobody else reads the answers. */
function inserted({ text, card: shown = choiceCard(text, []) }: Answer): AdaptiveCard {
  return addressed(shown, { personId: undefined, userIds: [], alone: 'inserted' });
}
