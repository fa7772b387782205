import type { Texts } from '../../server/texts/texts.ts';
import { type CardElement, type ShowCardAction, sayButton } from './cards.ts';

/** "Set my status": the choices make a sentence that the bot reads, such as "I'm remote" and "until Friday". */
export function statusForm(texts: Texts): ShowCardAction {
  const where = [texts.text('bot.say.button.remote'), texts.text('bot.say.button.in-office'), texts.text('bot.say.button.leave')];
  const when = (['today', 'tomorrow', 'until-friday', 'next-week'] as const).map((each) => texts.text(`bot.card.when.${each}`));
  return {
    type: 'Action.ShowCard',
    title: texts.text('bot.card.set-status'),
    card: {
      type: 'AdaptiveCard',
      body: [choice('where', texts.text('bot.card.where'), where), choice('when', texts.text('bot.card.when'), when)],
      actions: [sayButton(texts.text('bot.card.send'), '')],
    },
  };
}

function choice(id: string, label: string, sentences: readonly string[]): CardElement {
  const choices = sentences.map((each) => ({ title: each, value: each }));
  return { type: 'Input.ChoiceSet', id, label, style: 'compact', value: sentences[0], choices };
}
