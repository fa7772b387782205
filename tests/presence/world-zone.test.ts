import assert from 'node:assert/strict';
import type { Person } from '../../server/presence/person.ts';
import { zoneWithSource } from '../../server/presence/world.ts';
import { person, world } from './make.ts';

describe('The zone of a person’s days', () => {
  const zone = (fields: Partial<Person>) =>
    Object.values(zoneWithSource(person(fields), world({ settings: { timeZone: 'UTC' } }))).join(' ');
  const own = { ownTimeZone: 'Asia/Tokyo' };
  const mailbox = { timeZone: 'W. Europe Standard Time' };
  const client = { clientTimeZone: 'Pacific/Auckland' };

  for (const [fields, expected] of [
    [{ ...own, ...mailbox, ...client }, 'Asia/Tokyo own'],
    [{ ...mailbox, ...client }, 'Europe/Berlin mailbox'],
    [client, 'Pacific/Auckland client'],
    [{}, 'UTC organisation'],
    [{ ownTimeZone: 'Mars/Olympus', timeZone: '+02:00', ...client }, 'Pacific/Auckland client'],
  ] as const)
    it(`${JSON.stringify(fields)} → ${expected}`, () => assert.equal(zone(fields), expected));
});
