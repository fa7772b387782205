import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checkPermissions } from '../../../server/graph/check/permissions.ts';
import { portalPages } from '../../../server/graph/check/portal-pages.ts';
import { GRAPH_FAILURE_KINDS, GraphFailure } from '../../../server/graph/failures.ts';
import { english } from '../../support/error-text.ts';

const pages = portalPages({ authorityHost: 'https://login.microsoftonline.com', clientId: 'app' });
const check = (...roles: string[]) => checkPermissions(new Set(roles), new Map(), pages);
const namedIn = (text: string) => new Set(text.match(/\b[A-Z]\w+\.Read\.All\b/g));

describe('Permissions', () => {
  it('When some are missing, then steps and errors name those that the manifest grants, and the optional ones', () => {
    const remedies = [...check(), ...GRAPH_FAILURE_KINDS.map((kind) => new GraphFailure(kind))]
      .map(({ remedy }) => english(remedy))
      .join(' ');
    const granted = namedIn(readFileSync('appPackage/aad.manifest.json', 'utf8'));
    assert.deepEqual(granted, new Set(['AuditLog.Read.All', 'Directory.Read.All']));
    assert.deepEqual(namedIn(remedies), granted.add('Policy.Read.All').add('ProfilePhoto.Read.All'));
  });

  it('When the two of the manifest are granted, then everything but named locations can be read', () => {
    const states = check('AuditLog.Read.All', 'Directory.Read.All').map(({ id, state }) => `${id.replace('permission:', '')} ${state}`);
    assert.deepEqual(states, [
      'AuditLog.Read.All ok',
      'Directory.Read.All ok',
      'Policy.Read.All skipped',
      'Application.Read.All ok',
      'GroupMember.Read.All ok',
      'MailboxSettings.Read skipped',
      'ProfilePhoto.Read.All skipped',
      'Place.Read.All skipped',
    ]);
  });

  it('When only User.Read.All is granted, then the step says so, and is not an error', () => {
    const step = check('AuditLog.Read.All', 'User.Read.All').find(({ id }) => id === 'permission:Directory.Read.All');
    assert.equal(step?.state, 'warn');
    assert.match(english(step?.message), /but User\.Read\.All is: enough to know who the people are/);
  });

  it('Microsoft Places is reported as not used, whether it is granted or not', () => {
    for (const roles of [[], ['Place.Read.All']]) {
      const step = check(...roles).find(({ id }) => id === 'permission:Place.Read.All');
      assert.deepEqual([step?.state, step?.remedy], ['skipped', undefined]);
      assert.match(english(step?.message), /Microsoft Places, which it does not do yet/);
    }
  });
});
