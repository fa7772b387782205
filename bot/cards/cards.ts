import { plainOf } from '../../server/presence/markdown.ts';

/** Adaptive Cards 1.5 as plain values. The answers decide their content. */
export const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

export interface AdaptiveCard {
  type: 'AdaptiveCard';
  $schema: string;
  version: '1.5';
  /** Markdown until the card is sent. */
  fallbackText: string;
  body: CardElement[];
  actions?: CardAction[];
  refresh?: { action: ExecuteAction; userIds: string[] };
}

export type CardElement = { type: 'TextBlock' | 'ColumnSet' | 'Container' | 'Input.ChoiceSet' } & Record<string, unknown>;

/** Who sees the message with the button: one reader, or all who read a card that somebody inserted into a conversation. */
export type Alone = 'targeted' | 'inserted';

/** `say` is the text that the bot receives, as if the asker had typed it. */
export interface ButtonData {
  say: string;
  /** The page of a long list, from 0. */
  page?: number;
  /** The person for whom the button was made, as `personKey`. */
  for?: string;
  /** The answer goes only to the person who presses the button, though others read the conversation. */
  alone?: Alone;
  /** The person whom the sentence names. */
  person?: { id: string; name: string };
}

/** A plain submit. The Agents Playground fails on Teams' own `messageBack`; every client supports this. */
export interface SubmitAction {
  type: 'Action.Submit';
  title: string;
  data: ButtonData;
}

/** The answer replaces the card. Clients that cannot do that submit it. */
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

/** The maximum number of actions that Teams shows. */
const MAX_ACTIONS = 6;

/** A button that sends a sentence for the asker. Title and sentence are Markdown here, as in answers, and plain text in the button. */
export function sayButton(title: string, say = title): SubmitAction {
  return { type: 'Action.Submit', title: plainOf(title), data: { say: plainOf(say) } };
}

/** A button whose answer replaces the card. */
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

/** The card with one more button, if there is room. */
export function withAction(shown: AdaptiveCard, action: CardAction): AdaptiveCard {
  return { ...shown, actions: [...(shown.actions ?? []), action].slice(0, MAX_ACTIONS) };
}

/** The card with automatic refresh. The readers are added when it is sent. */
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

/** The asker's own status, with buttons for likely next statements. */
export function statusCard(text: string, lines: readonly string[], actions: readonly CardAction[]): AdaptiveCard {
  const [first = '', ...rest] = lines;
  return card(text, [textBlock(first, { weight: 'Bolder' }), ...rest.map((line) => textBlock(line, { spacing: 'Small' }))], actions);
}

/** A question with one button for each possible answer. */
export function choiceCard(text: string, actions: readonly CardAction[]): AdaptiveCard {
  return card(text, [textBlock(text)], actions);
}
