/** Candidates: what speaks for an office, and what to do. */
export const candidates = {
  'candidate.not-found': 'There is no such candidate any more. Read the list again.',
  'candidate.said': 'People who used it said at the time that they were at {office}.',
  'candidate.usual': '{office} is where most of its people are on other days.',
  'candidate.neighbour': 'Ranges beside it belong to {office}.',
  'candidate.shared-exit':
    'People of offices far apart use it at the same time, so it says nothing about a place: a VPN, a proxy or a mobile carrier. Make it a range that is ignored.',
  'candidate.unsure': 'Little speaks for {office}: ask its people, or watch it for some days.',
  'candidate.unknown': 'Nothing is known about where its people are otherwise. Ask them, or watch it for some days.',
  'candidate.name': '{office}, {addresses}',
  'candidate.name-exit': 'Shared exit {addresses}',
  'candidate.more': '{first} and {count, number} more',
} as const;
