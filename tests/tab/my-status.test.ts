import assert from 'node:assert/strict';
import type { OverrideView } from '../../server/routes/schemas/me.ts';
import { textsIn } from '../../server/texts/all-texts.ts';
import { LANGUAGES } from '../../server/texts/languages.ts';
import { quickEnds } from '../../tab/features/my-status/quick-ends.ts';
import { clearUndoLabel, formatStatusEnded, overrideLines, setStatuses, shownAs } from '../../tab/features/my-status/view-model.ts';
import { draftOf, formProblem, touch, untouched } from '../../tab/shared/statement/form.ts';
import { draftProblem, newDraft, toInput, zoneOf } from '../../tab/shared/statement/view-model.ts';
import { me, NOW } from './me.ts';

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
  it('The button that starts afresh, its question, its answer and its undoing have one name in each language', () => {
    const name = { en: /afresh/i, de: /zur\S*setz/i, fr: /réinitialis/i, es: /restable/i };
    for (const language of LANGUAGES) {
      const texts = textsIn(language);
      const sentences = [
        ...(['clear', 'clear-ask', 'clear-confirm', 'cleared'] as const).map((id) => texts.text(`tab.my-status.${id}`)),
        texts.text('tab.my-status.undo-clear', { until: '' }),
      ];
      for (const sentence of sentences) assert.match(sentence, name[language]);
    }
  });

  it('When it begins now, then it lasts until the end of the day, or until a future hour, in the zone of its place', () => {
    const at = (now: string) =>
      quickEnds('remote', { officeId: '', floorId: '' }, { me: { ...me, now }, offices }).map(({ words }) => words);
    // Noon in Berlin is 11:00 UTC.
    assert.deepEqual(at('2026-11-20T07:00:00Z'), ['Until the end of the day', 'Until 12:00', 'Until 15:00']);
    assert.deepEqual(at('2026-11-20T11:30:00Z'), ['Until the end of the day', 'Until 15:00']);
    assert.deepEqual(at(NOW), ['Until the end of the day']);
    const [allDay, noon] = quickEnds('remote', { officeId: '', floorId: '' }, { me: { ...me, now: '2026-11-20T07:00:00Z' }, offices });
    assert.deepEqual(allDay?.input, { status: 'remote', from: undefined, until: undefined });
    assert.deepEqual(noon?.input, { status: 'remote', from: undefined, until: '2026-11-20T11:00:00.000Z' });
    // It is 01:00 there.
    const [, tokyo] = quickEnds('office', { officeId: 'tokyo', floorId: '' }, { me, offices });
    assert.deepEqual(tokyo?.input, {
      status: 'office',
      officeId: 'tokyo',
      floorId: undefined,
      from: undefined,
      until: '2026-11-21T03:00:00.000Z',
    });
  });
  it('When the week has working days left, then all but an office can last until Friday, by the clock of the person', () => {
    const last = (status: 'office' | 'remote' | 'leave', now: string) => {
      const ends = quickEnds(status, { officeId: 'tokyo', floorId: '' }, { me: { ...me, now }, offices });
      return ends.filter(({ words }) => words.startsWith('Until Fri'));
    };
    const wednesday = '2026-11-18T07:00:00Z';
    const until = '2026-11-20T23:00:00.000Z';
    assert.deepEqual(last('leave', wednesday), [{ words: 'Until Fri 20 Nov', input: { status: 'leave', from: undefined, until } }]);
    assert.equal(last('remote', wednesday).length, 1);
    assert.deepEqual(last('office', wednesday), []);
    assert.deepEqual(last('leave', '2026-11-20T07:00:00Z'), [], 'it is Friday');
    assert.deepEqual(last('leave', '2026-11-19T23:30:00Z'), [], 'it is Friday in Berlin');
    assert.deepEqual(last('leave', '2026-11-22T07:00:00Z'), [], 'it is Sunday');
  });
  it('When a floor is chosen, then it is stated; about a coming day it is for all of it, by the clock of its place', () => {
    const place = { officeId: 'tokyo', floorId: 't3' };
    assert.deepEqual(
      quickEnds('office', place, { me, offices }).map(({ input }) => input.floorId),
      ['t3', 't3', 't3'],
    );
    assert.deepEqual(quickEnds('office', place, { me, offices, day: '2026-11-23' }), [
      { words: 'All day', input: { status: 'office', ...place, from: '2026-11-22T15:00:00.000Z', until: undefined } },
    ]);
  });
  it('When the form opens with a place or a day, then it has them until they are changed', () => {
    const first = untouched('office', me, offices, { place: { officeId: 'tokyo', floorId: 't3' }, day: '2026-11-23' });
    const draft = draftOf('office', first, me, offices);
    assert.deepEqual([draft.officeId, draft.floorId, draft.from, draft.until], ['tokyo', 't3', '2026-11-23', '2026-11-23']);
  });
  it('When a time is in another zone than mine, then it has the city of that zone', () => {
    const said: OverrideView = { ...stated, status: 'office', officeId: 'tokyo', from: NOW, until: '2026-11-20T17:30:00.000Z' };
    const plan = { ...said, inForce: false, from: '2026-11-21T05:00:00.000Z', until: '2026-11-21T15:00:00.000Z' };
    assert.deepEqual(
      overrideLines({ ...me, overrides: [said, plan] }, offices).map(({ when }) => when),
      ['until 02:30 (Tokyo)', 'from 14:00 until the evening of Sat 21 Nov (Tokyo)'],
    );
    const presence = { ...me.presence, status: 'office' as const, officeId: 'tokyo', since: '2026-11-20T15:10:00.000Z' };
    assert.equal(shownAs({ ...me, presence }, offices).since, 'since 00:10 (Tokyo)');
    assert.equal(shownAs({ ...me, timeZone: 'Asia/Seoul', presence }, offices).since, 'since 00:10', 'both clocks agree');
    const [, tokyo] = quickEnds('office', { officeId: 'tokyo', floorId: '' }, { me, offices });
    assert.equal(tokyo?.words, 'Until 12:00 (Tokyo)');
  });
  it('When a later statement counts instead, then the line is marked as displaced, and a plan is not', () => {
    const plan = { ...stated, id: '2', inForce: false, from: '2026-11-21T05:00:00.000Z', until: '2026-11-21T15:00:00.000Z' };
    const lines = overrideLines({ ...me, overrides: [stated, plan, { ...stated, id: '3', inForce: false, displaced: true }] }, offices);
    assert.deepEqual(
      lines.map(({ id, planned, displaced }) => [id, planned, displaced]),
      [
        ['1', false, false],
        ['3', false, true],
        ['2', true, false],
      ],
    );
  });
  it('When a statement has ended, then the message says which', () => {
    assert.match(formatStatusEnded({ ...me, overrides: [stated] }, '1', offices), /^Ended: On leave, .+\.$/);
  });
  it('When a statement is in force, then its button is marked, and that of a plan is not', () => {
    assert.deepEqual([...setStatuses({ overrides: [stated, { ...stated, status: 'remote', inForce: false }] })], ['leave']);
  });
  it('When a statement is for today, then the server decides begin and end', () => {
    assert.deepEqual(toInput(newDraft('leave', me, offices), me, offices), { status: 'leave', from: undefined, until: undefined });
  });
  it('When it lasts until tomorrow, then it ends with that day in its zone', () => {
    assert.equal(toInput({ ...newDraft('remote', me, offices), until: '2026-11-21' }, me, offices).until, '2026-11-21T23:00:00.000Z');
  });
  it('When an office is chosen, then days are that office’s', () => {
    const draft = newDraft('office', me, offices);
    assert.equal(draft.from, '2026-11-21');
    assert.equal(toInput({ ...draft, from: '2026-11-23', until: '2026-11-23' }, me, offices).from, '2026-11-22T15:00:00.000Z');
  });
  it('When a time is given, then it is on the place’s clock', () => {
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
  it('When a time is invalid, then the error says why', () => {
    const draft = newDraft('remote', me, offices);
    const why = (part: Partial<typeof draft>) => draftProblem({ ...draft, ...part }, me, offices);
    const words = (part: Partial<typeof draft>) => why(part)?.words ?? '';
    assert.match(words({ untilTime: '16:59' }), /over already/);
    assert.match(words({ fromTime: '16:00' }), /past/);
    assert.match(words({ fromTime: '20:00', untilTime: '19:00' }), /before it begins/);
    assert.equal(why({ fromTime: '19:00', untilTime: '20:00' }), undefined);
  });
  it('When a time is refused, then its field is marked; when a day is, then the day', () => {
    const draft = newDraft('remote', me, offices);
    const at = (part: Partial<typeof draft>) => draftProblem({ ...draft, ...part }, me, offices)?.at;
    assert.equal(at({ fromTime: '16:00' }), 'fromTime');
    assert.equal(at({ untilTime: '16:59' }), 'untilTime');
    assert.equal(at({ fromTime: '20:00', untilTime: '19:00' }), 'untilTime');
    assert.equal(at({ from: '2026-11-19' }), 'from');
    assert.equal(at({ from: '2026-11-25' }), 'until');
    assert.equal(at({ from: '' }), 'from');
    assert.equal(draftProblem(newDraft('office', me, []), me, [])?.at, 'officeId');
  });
  it('When a text is no time or no day, then its field has the error, and the form is not sent', () => {
    const draft = newDraft('remote', me, offices);
    const fault = (part: Partial<typeof draft>) => formProblem({ ...draft, ...part }, me, offices);
    assert.deepEqual(fault({ untilTime: '25:99' }), { at: 'untilTime', words: '“25:99” is not a time. Write it like 14:30.' });
    assert.equal(fault({ fromTime: '26:00' })?.at, 'fromTime');
    assert.deepEqual(fault({ from: '32/13/2026' }), { at: 'from', words: '“32/13/2026” is not a date. Write it like 31/12/2026.' });
    assert.equal(fault({ until: 'abc' })?.at, 'until');
    assert.match(fault({ untilTime: '16:59' })?.words ?? '', /over already/);
    assert.equal(fault({}), undefined);
  });
  it('When a text is no day, then it changes no other field, and is kept when another one changes', () => {
    const opened = untouched('remote', me, offices);
    const fill = (given: typeof opened, part: typeof opened) => touch(given, part, draftOf('remote', given, me, offices));
    const shown = (given: typeof opened) => draftOf('remote', given, me, offices);
    const wrongFrom = shown(fill(opened, { from: '32/13/2026' }));
    assert.deepEqual([wrongFrom.from, wrongFrom.until], ['32/13/2026', '2026-11-20']);
    const wrongUntil = shown(fill(fill(opened, { until: '1/13/2026' }), { from: '2026-11-23' }));
    assert.deepEqual([wrongUntil.from, wrongUntil.until], ['2026-11-23', '1/13/2026']);
    assert.equal(shown(fill(opened, { untilTime: '25:99' })).untilTime, '25:99');
  });
  it('When an administrator in New York says it for somebody in Berlin, then days and times are those of Berlin, of an office those of the office', () => {
    const ben = { now: '2026-11-20T23:30:00.000Z', timeZone: 'Europe/Berlin', presence: {} };
    const draft = newDraft('remote', ben, offices);
    // It is Saturday in Berlin, and still Friday in New York.
    assert.deepEqual([draft.from, draft.until], ['2026-11-21', '2026-11-21']);
    assert.deepEqual(toInput({ ...draft, until: '2026-11-22' }, ben, offices).until, '2026-11-22T23:00:00.000Z');
    assert.equal(toInput({ ...draft, untilTime: '18:00' }, ben, offices).until, '2026-11-21T17:00:00.000Z');
    assert.equal(zoneOf({ status: 'leave', officeId: '' }, ben, offices), 'Europe/Berlin');
    assert.equal(zoneOf({ status: 'office', officeId: 'tokyo' }, ben, offices), 'Asia/Tokyo');
  });
  describe('When a form is open over midnight', () => {
    const tomorrow = { ...me, now: '2026-11-20T23:00:00.000Z' };
    const opened = untouched('remote', me, offices);
    const shown = (given = opened) => draftOf('remote', given, tomorrow, offices);
    const filled = (part: Parameters<typeof touch>[1]) => touch(opened, part, draftOf('remote', opened, me, offices));

    it('then an unchanged day is the new one, and the form can be sent', () => {
      assert.deepEqual([shown().from, shown().until], ['2026-11-21', '2026-11-21']);
      assert.equal(draftProblem(shown(), tomorrow, offices), undefined);
    });
    it('then a chosen day stays, and one with a time, which was meant for that day', () => {
      assert.equal(shown(filled({ from: '2026-11-23' })).from, '2026-11-23');
      assert.equal(shown(filled({ from: '2026-11-23' })).until, '2026-11-23');
      assert.equal(shown(filled({ fromTime: '22:00' })).from, '2026-11-20');
      assert.equal(draftProblem(shown(filled({ fromTime: '22:00' })), tomorrow, offices)?.at, 'from');
    });
    it('then the first day changes, although the last was chosen', () => {
      const { from, until } = shown(filled({ until: '2026-11-24' }));
      assert.deepEqual([from, until], ['2026-11-21', '2026-11-24']);
    });
  });
  it('When my presence changes while the form is open, then its office stays', () => {
    const both = [...offices, { officeId: 'berlin', timeZone: 'Europe/Berlin', floors: [] }];
    const moved = { ...me, presence: { ...me.presence, officeId: 'berlin' } };
    assert.equal(draftOf('office', untouched('office', me, both), moved, both).officeId, 'tokyo');
  });
  it('When a draft is invalid, then the error says why', () => {
    const draft = newDraft('remote', me, offices);
    assert.equal(draftProblem(draft, me, offices), undefined);
    assert.match(draftProblem({ ...draft, from: '2026-11-19' }, me, offices)?.words ?? '', /past/);
    assert.match(draftProblem({ ...draft, from: '2026-11-25' }, me, offices)?.words ?? '', /before the first/);
    assert.match(draftProblem(newDraft('office', me, []), me, [])?.words ?? '', /office/);
  });
  it('When statements are listed, then those in force come first and plans have their beginning', () => {
    const plan = { ...stated, id: '2', inForce: false, from: '2026-11-22T23:00:00.000Z', until: '2026-11-23T23:00:00.000Z' };
    const lines = overrideLines({ ...me, overrides: [plan, stated] }, offices);
    assert.deepEqual(
      lines.map(({ id, when }) => [id, when]),
      [
        ['1', 'for today'],
        ['2', 'on Mon 23 Nov'],
      ],
    );
    const later = { ...plan, from: '2026-11-20T18:00:00.000Z', until: '2026-11-20T20:00:00.000Z' };
    assert.equal(overrideLines({ ...me, overrides: [later] }, offices)[0]?.when, 'from 19:00 until 21:00');
  });
  it('When I cleared, then undo is offered for as long as the server accepts it', () => {
    const until = '2026-11-21T09:00:00.000Z';
    assert.equal(clearUndoLabel({ ...me, clearUndoableUntil: until }), 'Undo starting afresh (until Sat 21 Nov, 10:00)');
    assert.equal(clearUndoLabel({ ...me, clearUndoableUntil: until, now: until }), undefined);
    assert.equal(clearUndoLabel(me), undefined);
  });
  it('When I am hidden, then I am shown as others see me, with what I would be, and only that button is marked', () => {
    const shown = shownAs({ ...me, hiddenUntil: stated.until }, offices);
    assert.deepEqual([shown.title, shown.since, shown.why], ['Not seen today', undefined, '']);
    assert.match(shown.note ?? '', /hidden for today: others see you as not seen, .* shown as Remote, since 09:00\.$/);
    assert.deepEqual([...setStatuses({ overrides: [stated, { ...stated, status: 'hidden' }] })], ['hidden']);
  });
});
