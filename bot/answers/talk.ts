import type { Texts } from '../../server/texts/texts.ts';
import { sayButton, statusCard } from '../cards/cards.ts';
import type { Answer, Context } from '../context.ts';
import { officesInUse } from './places.ts';
import { safe } from './words.ts';

/** Examples of sentences, with an office of this organisation. */
export function help({ texts, picture }: Context): Answer {
  return welcome(texts, officesInUse(picture.world)[0]?.name);
}

/** The same as a greeting, before the first message. */
export function welcome(texts: Texts, officeName?: string): Answer {
  const office = officeName === undefined ? texts.text('bot.help.office') : safe(officeName);
  const first = texts.text('bot.help.first');
  const examples = [
    texts.text('bot.help.who', { office }),
    texts.text('bot.help.full', { office }),
    texts.text('bot.help.where'),
    texts.text('bot.help.days'),
    texts.text('bot.help.say', { office }),
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
