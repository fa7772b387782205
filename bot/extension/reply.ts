import { type AdaptiveCard, CARD_TYPE, openButton, withAction } from '../cards/cards.ts';
import { fittingCard } from '../cards/fit.ts';
import type { Links } from '../links.ts';
import type { Found } from './cards.ts';

const PREVIEW_TYPE = 'application/vnd.microsoft.card.thumbnail';

/** The results in the format of Teams. Presence changes, so they are not cached. */
export function foundReply(found: readonly Found[], open: { links: Links | undefined; title: string }) {
  const attachments = found.map((each) => ({
    contentType: CARD_TYPE,
    content: fittingCard(withLink(each, open)),
    preview: { contentType: PREVIEW_TYPE, content: { title: each.title, text: each.text } },
  }));
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments }, cacheInfo: { cacheType: 'no-cache' } };
}

function withLink({ card, at }: Found, { links, title }: { links: Links | undefined; title: string }): AdaptiveCard {
  const url = at && links?.tab?.(at);
  return url ? withAction(card, openButton(title, url)) : card;
}

/** A sentence instead of results. `undefined` for an invoke whose answer has no text. */
export function sentenceReply(invoke: string, text: string): object | undefined {
  if (invoke.startsWith('composeExtension/')) return { composeExtension: { type: 'message', text } };
  return invoke.startsWith('task/') ? { task: { type: 'message', value: text } } : undefined;
}
