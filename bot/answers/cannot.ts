import { choiceCard, sayButton } from '../cards/cards.ts';
import type { Answer, Context, Said } from '../context.ts';
import { officesInUse } from './places.ts';
import { quoted, safe } from './words.ts';

/** Desks, rooms and parking cannot be booked. The answer says how full the place is. */
export function cannotBook(context: Context, { places }: Said): Answer {
  const { texts, picture } = context;
  const [asked] = places.flatMap((each) => each.places);
  const office = asked?.office ?? officesInUse(picture.world)[0];
  return instead(context, office ? texts.text('bot.talk.button.full', { place: safe(office.name) }) : texts.text('bot.talk.button.who'));
}

/**
 * Phone numbers and addresses are unknown. The answer suggests asking where the person is, in the same words for every name, real or not.
 */
export function cannotReach(context: Context, { people }: Said): Answer {
  const { texts } = context;
  const name = quoted(people[0]?.text ?? '');
  return instead(context, name === '' ? texts.text('bot.talk.button.who') : texts.text('bot.where.ask', { name }));
}

export function cannotRemind(context: Context): Answer {
  return instead(context, context.texts.text('bot.morning.button.ask'));
}

export function cannotElse(context: Context): Answer {
  return instead(context, context.texts.text('bot.talk.button.who'));
}

function instead({ texts }: Context, sentence: string): Answer {
  const text = texts.text('bot.talk.cannot', { sentence });
  return { text, card: choiceCard(text, [sayButton(sentence)]) };
}
