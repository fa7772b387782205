import { plainOf } from '../../server/presence/markdown.ts';

/** Adaptive Cards 1.5 as plain values; the answers decide what stands in them. */
export const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

export interface AdaptiveCard {
  type: 'AdaptiveCard';
  $schema: string;
  version: '1.5';
  /** Markdown, until it is sent. */
  fallbackText: string;
  body: CardElement[];
  actions?: CardAction[];
  refresh?: { action: ExecuteAction; userIds: string[] };
}

export type CardElement = { type: 'TextBlock' | 'ColumnSet' | 'Container' | 'Input.ChoiceSet' } & Record<string, unknown>;

/** Where a button stands: in a message that one reader sees, or in a card that somebody has put into a conversation. */
export type Alone = 'targeted' | 'inserted';

/** `say` is what the bot then hears, as if the asker had typed it. */
export interface ButtonData {
  say: string;
  /** Which part of a long list, from 0. */
  page?: number;
  /** Whom the button was made for, as `personKey`. */
  for?: string;
  /** It is answered to who presses it alone, though others read the conversation. */
  alone?: Alone;
  /** The one whom the sentence names. */
  person?: { id: string; name: string };
}

/** A plain submit: the Agents Playground fails on Teams' own `messageBack`, and every client knows this. */
export interface SubmitAction {
  type: 'Action.Submit';
  title: string;
  data: ButtonData;
}

/** What it says is answered in place of the card; clients that cannot do that submit it. */
export interface ExecuteAction {
  type: 'Action.Execute';
  title?: string;
  verb: 'say';
  data: ButtonData;
  fallback?: SubmitAction;
}

export interface ShowCardAction {
  type: 'Action.ShowCard';
  title: string;
  data?: undefined;
  card: { type: 'AdaptiveCard'; body: CardElement[]; actions: SubmitAction[] };
}

export interface OpenUrlAction {
  type: 'Action.OpenUrl';
  title: string;
  data?: undefined;
  url: string;
}

export type CardAction = SubmitAction | ExecuteAction | ShowCardAction | OpenUrlAction;

/** Teams shows no more. */
const MAX_ACTIONS = 6;

/** A button that says something for the asker. Title and sentence are given as Markdown, as in answers, and are plain text in the button. */
export function sayButton(title: string, say = title): SubmitAction {
  return { type: 'Action.Submit', title: plainOf(title), data: { say: plainOf(say) } };
}

/** The same; the answer takes the place of the card. */
export function inPlaceButton(markdown: string, given: ButtonData): ExecuteAction {
  const [title, data] = [plainOf(markdown), withPlainSentence(given)];
  return { type: 'Action.Execute', title, verb: 'say', data, fallback: { type: 'Action.Submit', title, data } };
}

/** A button that opens an address. */
export function openButton(title: string, url: string): OpenUrlAction {
  return { type: 'Action.OpenUrl', title, url };
}

export function card(text: string, body: CardElement[], actions: readonly CardAction[] = []): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: text,
    body,
    ...(actions.length > 0 && { actions: actions.slice(0, MAX_ACTIONS) }),
  };
}

/** The same card with one more button, where there is room. */
export function withAction(shown: AdaptiveCard, action: CardAction): AdaptiveCard {
  return { ...shown, actions: [...(shown.actions ?? []), action].slice(0, MAX_ACTIONS) };
}

/** The same card, which clients ask for again when it is looked at. For whom is known where it is sent. */
export function refreshed(shown: AdaptiveCard, data: ButtonData): AdaptiveCard {
  return { ...shown, refresh: { action: { type: 'Action.Execute', verb: 'say', data: withPlainSentence(data) }, userIds: [] } };
}

function withPlainSentence(data: ButtonData): ButtonData {
  return { ...data, say: plainOf(data.say) };
}

export function textBlock(text: string, options: Record<string, unknown> = {}): CardElement {
  return { type: 'TextBlock', text, wrap: true, ...options };
}

export function heading(text: string): CardElement {
  return textBlock(text, { size: 'Medium', weight: 'Bolder' });
}

/** The asker's own status, and what they may want to say next. */
export function statusCard(text: string, lines: readonly string[], actions: readonly CardAction[]): AdaptiveCard {
  const [first = '', ...rest] = lines;
  return card(text, [textBlock(first, { weight: 'Bolder' }), ...rest.map((line) => textBlock(line, { spacing: 'Small' }))], actions);
}

/** A question with one button for each possible reply. */
export function choiceCard(text: string, actions: readonly CardAction[]): AdaptiveCard {
  return card(text, [textBlock(text)], actions);
}
