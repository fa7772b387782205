import { createHash } from 'node:crypto';
import type { AdaptiveCard, Alone, ButtonData, CardAction } from './cards.ts';

/** The maximum number of people for whom Teams refreshes a card. */
const MAX_REFRESHED = 60;

/** Identifies in a button the person it was made for; others cannot read the person from it. */
export function personKey(personId: string): string {
  return createHash('sha256').update(personId.toLowerCase()).digest('base64url').slice(0, 16);
}

export interface Address {
  /** Whom the buttons are for. */
  personId: string | undefined;
  /** The channel's ids of those for whom the card is refreshed. */
  userIds: readonly string[];
  alone?: Alone;
}

/** Addresses a card: only this person may use its buttons, and it is refreshed for its readers. */
export function addressed(card: AdaptiveCard, { personId, userIds, alone }: Address): AdaptiveCard {
  const { refresh, actions, ...rest } = card;
  const mark: Partial<ButtonData> = { ...(personId !== undefined && { for: personKey(personId) }), ...(alone && { alone }) };
  const [first] = userIds;
  return {
    ...rest,
    ...(actions && { actions: actions.map((action) => marked(action, mark)) }),
    ...(refresh && first !== undefined && { refresh: { action: refresh.action, userIds: userIds.slice(0, MAX_REFRESHED) } }),
  };
}

function marked<A extends CardAction>(action: A, mark: Partial<ButtonData>): A {
  if (action.type === 'Action.OpenUrl') return action;
  if (action.type === 'Action.ShowCard')
    return { ...action, card: { ...action.card, actions: action.card.actions.map((each) => marked(each, mark)) } };
  const data: ButtonData = { ...action.data, ...mark };
  if (action.type === 'Action.Execute' && action.fallback) return { ...action, data, fallback: marked(action.fallback, mark) };
  return { ...action, data };
}
