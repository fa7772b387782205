import { createHash } from 'node:crypto';
import type { AdaptiveCard, ButtonData, CardAction } from '../cards.ts';

/** Teams refreshes a card for no more. */
const MAX_REFRESHED = 60;

/** Stands in a button for the person it was made for; others cannot read from it who that is. */
export function personKey(personId: string): string {
  return createHash('sha256').update(personId.toLowerCase()).digest('base64url').slice(0, 16);
}

export interface Address {
  /** Whom the buttons are for. */
  personId: string | undefined;
  /** The channel's ids of those for whom the card is refreshed. */
  userIds: readonly string[];
}

/** The card as it is sent to somebody: its buttons are theirs, and it is refreshed for those who read it. */
export function addressed(card: AdaptiveCard, { personId, userIds }: Address): AdaptiveCard {
  const { refresh, actions, ...rest } = card;
  const key = personId === undefined ? undefined : personKey(personId);
  const [first] = userIds;
  return {
    ...rest,
    ...(actions && { actions: actions.map((action) => made(action, key)) }),
    ...(refresh && first !== undefined && { refresh: { action: refresh.action, userIds: userIds.slice(0, MAX_REFRESHED) } }),
  };
}

function made<A extends CardAction>(action: A, key: string | undefined): A {
  if (key === undefined) return action;
  if (action.type === 'Action.ShowCard')
    return { ...action, card: { ...action.card, actions: action.card.actions.map((each) => made(each, key)) } };
  const data: ButtonData = { ...action.data, for: key };
  if (action.type === 'Action.Execute' && action.fallback) return { ...action, data, fallback: made(action.fallback, key) };
  return { ...action, data };
}
