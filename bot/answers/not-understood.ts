import { message } from '../../server/texts/message.ts';
import { choiceCard, sayButton } from '../cards/cards.ts';
import type { Answer, Context } from '../context.ts';
import { officesInUse } from './places.ts';
import { quoted, safe } from './words.ts';

/**
 * The answer to a sentence that is not understood, or only partly: three sentences to try, with places of this organisation. It denies
 * nothing, and nothing was changed. It repeats `leftOut` if that is contiguous.
 * @param suggested Markdown; these come first
 */
export function notUnderstood({ texts, picture }: Context, leftOut: readonly string[] = [], suggested: readonly string[] = []): Answer {
  const [office] = officesInUse(picture.world);
  const place = office && safe(office.name);
  const usual = [
    place === undefined ? texts.text('bot.talk.button.who') : texts.text('bot.talk.button.who-in', { place }),
    place === undefined ? texts.text('bot.talk.button.remote') : texts.text('bot.talk.button.full', { place }),
    texts.text('bot.talk.button.remote-until'),
  ];
  const help = texts.text('bot.talk.help');
  const sentences = [...new Set([...suggested, ...usual])].filter((sentence) => sentence !== help).slice(0, usual.length);
  const examples = { or: [...sentences, help].map((sentence) => message('bot.talk.example', { sentence })) };
  const [stretch, ...others] = leftOut;
  const text =
    stretch === undefined || others.length > 0
      ? texts.text('bot.talk.not-understood', { examples })
      : texts.text('bot.talk.not-understood-part', { text: quoted(stretch), examples });
  return {
    text,
    card: choiceCard(
      text,
      sentences.map((sentence) => sayButton(sentence)),
    ),
  };
}
