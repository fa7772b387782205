import assert from 'node:assert/strict';
import { type UpnFacts, upnSince } from '../../server/presence/upn-since.ts';
import { person } from './make.ts';

const UPN = 'ada@example.com';
const since = (facts: Partial<UpnFacts>) =>
  upnSince({ known: undefined, upn: UPN, createdAt: 100, isRestored: false, now: 1000, ...facts });

describe('Since when an account has its UPN', () => {
  it('When the account is new to us, then since its creation', () => assert.equal(since({}), 100));

  it('When its creation is not known, then since now', () => assert.equal(since({ createdAt: undefined }), 1000));

  it('When the account had it before, then since then; if that was never read, since its creation', () => {
    assert.equal(since({ known: person({ upnSince: 400 }) }), 400);
    assert.equal(since({ known: person() }), 100);
    assert.equal(since({ known: person(), createdAt: undefined }), undefined);
  });

  it('When the account had another, then since now', () =>
    assert.equal(since({ known: person({ upn: 'a@example.com', upnSince: 400 }) }), 1000));

  it('When the account had been deleted and is back, then since now', () => {
    assert.equal(since({ isRestored: true }), 1000);
    assert.equal(since({ isRestored: true, known: person({ upnSince: 400 }) }), 1000);
  });

  it('When a clock that was ahead stored it, then since now', () => assert.equal(since({ known: person({ upnSince: 5000 }) }), 1000));
});
