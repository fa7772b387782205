import assert from 'node:assert/strict';
import type { Me, OverrideView } from '../../server/routes/schemas/me.ts';
import {
  clearUndoLabel,
  draftProblem,
  newDraft,
  overrideLines,
  restoreInput,
  shownAs,
  toInput,
} from '../../tab/features/my-status/view-model.ts';

const NOW = '2026-11-20T16:00:00.000Z';
const me: Me = {
  now: NOW,
  id: 'me',
  name: 'Me',
  upn: 'me@x',
  mode: 'display',
  timeZone: 'Europe/Berlin',
  administrator: false,
  presence: { status: 'remote', since: '2026-11-20T08:00:00.000Z', reason: { code: 'x', text: 'You said so.' } },
  overrides: [],
};
const offices = [{ officeId: 'tokyo', timeZone: 'Asia/Tokyo', floors: [] }];
const stated: OverrideView = {
  id: '1',
  status: 'leave',
  setAt: NOW,
  setBy: 'self',
  from: NOW,
  until: '2026-11-20T23:00:00.000Z',
  inForce: true,
};

describe('tab: my status', () => {
  it('When something is said for today, then begin and end are left to the server', () => {
    assert.deepEqual(toInput(newDraft('leave', me, offices), me, offices), { status: 'leave', from: undefined, until: undefined });
  });
  it('When it holds until tomorrow, then it ends with that day where it applies', () => {
    assert.equal(toInput({ ...newDraft('remote', me, offices), until: '2026-11-21' }, me, offices).until, '2026-11-21T23:00:00.000Z');
  });
  it('When an office is chosen, then days are that office’s', () => {
    const draft = newDraft('office', me, offices);
    assert.equal(draft.from, '2026-11-21');
    assert.equal(toInput({ ...draft, from: '2026-11-23', until: '2026-11-23' }, me, offices).from, '2026-11-22T15:00:00.000Z');
  });
  it('When a time is given, then it begins and ends at that time of the place’s clock', () => {
    const draft = newDraft('remote', me, offices);
    assert.deepEqual(toInput({ ...draft, untilTime: '18:30' }, me, offices), {
      status: 'remote',
      from: undefined,
      until: '2026-11-20T17:30:00.000Z',
    });
    const tokyo = { ...newDraft('office', me, offices), from: '2026-11-23', until: '2026-11-23', fromTime: '09:00', untilTime: '12:15' };
    const { from, until } = toInput(tokyo, me, offices);
    assert.deepEqual([from, until], ['2026-11-23T00:00:00.000Z', '2026-11-23T03:15:00.000Z']);
  });
  it('When a time cannot be, then it is said why', () => {
    const draft = newDraft('remote', me, offices);
    const why = (part: Partial<typeof draft>) => draftProblem({ ...draft, ...part }, me, offices);
    assert.match(why({ untilTime: '16:59' }) ?? '', /over already/);
    assert.match(why({ fromTime: '16:00' }) ?? '', /past/);
    assert.match(why({ fromTime: '20:00', untilTime: '19:00' }) ?? '', /before it begins/);
    assert.equal(why({ fromTime: '19:00', untilTime: '20:00' }), undefined);
  });
  it('When a draft cannot be, then it is said why', () => {
    const draft = newDraft('remote', me, offices);
    assert.equal(draftProblem(draft, me, offices), undefined);
    assert.match(draftProblem({ ...draft, from: '2026-11-19' }, me, offices) ?? '', /past/);
    assert.match(draftProblem({ ...draft, from: '2026-11-25' }, me, offices) ?? '', /before the first/);
    assert.match(draftProblem(newDraft('office', me, []), me, []) ?? '', /office/);
  });
  it('When statements are listed, then those in force stand first and plans say from when', () => {
    const plan = { ...stated, id: '2', inForce: false, from: '2026-11-22T23:00:00.000Z', until: '2026-11-23T23:00:00.000Z' };
    const lines = overrideLines({ ...me, overrides: [plan, stated] }, offices);
    assert.deepEqual(
      lines.map(({ id, when }) => [id, when]),
      [
        ['1', 'for today'],
        ['2', 'from Mon 23 Nov until the end of Mon 23 Nov'],
      ],
    );
    const later = { ...plan, from: '2026-11-20T18:00:00.000Z', until: '2026-11-20T20:00:00.000Z' };
    assert.equal(overrideLines({ ...me, overrides: [later] }, offices)[0]?.when, 'from 19:00 until 21:00');
  });
  it('When I started afresh, then undoing is offered for as long as the server takes it', () => {
    const until = '2026-11-21T09:00:00.000Z';
    assert.equal(clearUndoLabel({ ...me, clearUndoableUntil: until }), 'Undo starting afresh (until Sat 21 Nov, 10:00)');
    assert.equal(clearUndoLabel({ ...me, clearUndoableUntil: until, now: until }), undefined);
    assert.equal(clearUndoLabel(me), undefined);
  });
  it('When I am hidden, then I still see myself and am told that others do not', () => {
    const shown = shownAs({ ...me, hiddenUntil: stated.until }, offices);
    assert.equal(shown.title, 'Remote');
    assert.equal(shown.since, 'since 09:00');
    assert.match(shown.note ?? '', /hidden for today/);
  });
  it('When an ended statement is restored, then it begins no earlier than now', () => {
    assert.equal(restoreInput({ ...stated, from: '2026-11-20T10:00:00.000Z' }, NOW).from, undefined);
    assert.equal(restoreInput({ ...stated, from: '2026-11-25T10:00:00.000Z' }, NOW).from, '2026-11-25T10:00:00.000Z');
  });
});
