import { plainOf } from '../../server/presence/markdown.ts';
import { type AdaptiveCard, textBlock } from './cards.ts';

/** Teams accepts messages up to 28 KB, and the channel adds to ours. */
const MAX_BYTES = 24_000;
const MAX_FALLBACK_LENGTH = 4000;
const MAX_SUMMARY_LENGTH = 200;
const MORE = '…';

/** A card that Teams accepts: elements at the end are left out until it fits. */
export function fittingCard(card: AdaptiveCard): AdaptiveCard {
  const fallbackText = fittingText(shownPlain(card.fallbackText), MAX_FALLBACK_LENGTH);
  let room = MAX_BYTES - sizeOf({ ...card, body: [], fallbackText });
  const body = card.body.filter((element) => {
    room = room > 0 ? room - sizeOf(element) - 1 : room;
    return room > 0;
  });
  return { ...card, fallbackText, body: body.length < card.body.length ? [...body, textBlock(MORE)] : body };
}

/** A text that Teams accepts: as many whole lines as fit. */
export function fittingText(text: string, largest = MAX_BYTES): string {
  if (Buffer.byteLength(text) <= largest) return text;
  const lines = text.split('\n');
  let room = largest - Buffer.byteLength(MORE);
  const end = lines.findIndex((line) => {
    room -= Buffer.byteLength(line) + 1;
    return room < 0;
  });
  return [...lines.slice(0, end), MORE].join('\n');
}

/** The text of notifications, which do not show Markdown. */
export function summaryOf(text: string): string {
  const line = shownPlain(text).replaceAll(/\s+/g, ' ').trim();
  return line.length <= MAX_SUMMARY_LENGTH ? line : `${line.slice(0, MAX_SUMMARY_LENGTH - 1).trimEnd()}${MORE}`;
}

function shownPlain(text: string): string {
  return plainOf(text.replaceAll(/^- /gm, ''));
}

function sizeOf(value: object): number {
  return Buffer.byteLength(JSON.stringify(value));
}
