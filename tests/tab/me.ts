import type { Me } from '../../server/routes/schemas/me.ts';

/** The reader in tests of view-models, late on a Friday in Berlin. */
export const NOW = '2026-11-20T16:00:00.000Z';
export const me: Me = {
  now: NOW,
  id: 'me',
  name: 'Me',
  upn: 'me@x',
  mode: 'display',
  timeZone: 'Europe/Berlin',
  administrator: false,
  insights: true,
  worksCouncilMode: false,
  presence: { status: 'remote', since: '2026-11-20T08:00:00.000Z', reason: { code: 'x', text: 'You said so.' } },
  overrides: [],
};
