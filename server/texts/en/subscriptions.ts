/** What people want to be told unasked: what is wrong with it, and what they are told. */
export const subscriptions = {
  'follow.presence-off': 'Presence is switched off for you, so nothing about you is kept, also not whom you follow. Switch it on first.',
  'follow.oneself': 'You cannot follow yourself.',
  'follow.too-many': 'You can follow up to {count, number} people. End one of them first.',
  'follow.not-found': 'There is no such follower.',
  'news.is-in': '{name} is in: {place}.',
} as const;
