import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signInsOfEvent } from '../../../server/ingest/stream/event-records.ts';

const TENANT = '9b871015-1718-4196-b761-b92395cd811f';
const report = (name: string) => readFileSync(join(import.meta.dirname, '../import/reports', name));
const flat = { Category: 'SignInLogs', CreatedDateTime: '2026-11-27T08:00:00Z', UserId: 'u', AADTenantId: TENANT, TenantId: 'workspace' };
const read = (body: unknown) => [...signInsOfEvent(body, TENANT)];

describe('The records in an event of the hub', () => {
  for (const name of ['event-hub-blank-ip.json', 'event-hub-flat-category.json'])
    it(`When it is ${name}, then its sign-in is read, at its own time and address`, () => {
      const [signIn, ...others] = read(report(name));
      assert.ok(signIn && 'at' in signIn && others.length === 0);
      assert.deepEqual(
        [new Date(signIn.at).toISOString().slice(0, 19), signIn.ip, signIn.errorCode],
        ['2026-11-27T08:00:00', '203.0.113.10', 0],
      );
    });

  it('When a flat record is from another tenant or another log, then it is skipped', () => {
    assert.deepEqual(
      read({
        records: [
          { ...flat, AADTenantId: 'another' },
          { ...flat, Category: 'AuditLogs' },
        ],
      }),
      [],
    );
    assert.equal(read({ ...flat, Category: undefined, Type: 'AADNonInteractiveUserSignInLogs' }).length, 1);
  });

  it('When an event begins with a byte order mark, then it is still read', () => {
    for (const body of [`\uFEFF${JSON.stringify(flat)}`, Buffer.from(`\uFEFF${JSON.stringify({ records: [flat] })}`)]) {
      const [signIn, ...others] = read(body);
      assert.ok(signIn && 'at' in signIn && others.length === 0);
    }
  });

  it('When the risk is written in another case, then it is still a risk', () => {
    const [signIn] = read({ category: 'SignInLogs', properties: { createdDateTime: '2026-11-27T08:00:00Z', riskState: 'AtRisk' } });
    assert.equal(signIn && 'at' in signIn && signIn.riskState, 'atRisk');
  });

  it('When a date can be read in two ways, then the record is malformed', () => {
    assert.deepEqual(read({ Category: 'SignInLogs', 'TimeGenerated [UTC]': '4/5/2026, 8:00:00 AM' }), [
      { malformed: 'The time is not an instant with a zone.' },
    ]);
  });
});
