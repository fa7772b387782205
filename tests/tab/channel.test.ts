import assert from 'node:assert/strict';
import { firstAnswers, hrefOfSubPage } from '../../tab/app/pages.ts';
import { choicesOf, configOf, hrefOfPlace, placeOf } from '../../tab/features/channel/view-model.ts';
import { placesAtStart, placesOnResume } from '../../tab/features/sign-in/opened-at.ts';
import { createBackStack } from '../../tab/shared/lib/back-stack.ts';
import { pathOf } from '../../tab/shared/lib/route.ts';

describe('tab: a channel or chat', () => {
  it('An address is an office, a floor, all offices, or leads nowhere', () => {
    assert.deepEqual(placeOf(pathOf('#/channel')), {});
    assert.deepEqual(placeOf(pathOf('#/channel/office/a%20b')), { officeId: 'a b' });
    assert.deepEqual(placeOf(pathOf('#/channel/office/a/f1')), { officeId: 'a', floorId: 'f1' });
    for (const wrong of ['#/channel/office', '#/channel/person/7', '#/channel/office/a/f1/x'])
      assert.equal(placeOf(pathOf(wrong)), undefined);
  });

  it('What Teams keeps of a tab has its place in its id and its address, and the name of the place', () => {
    const config = configOf({ officeId: 'a b', floorId: 'f1' }, [], 'https://indoors.example');
    assert.equal(config.entityId, 'channel/office/a%20b/f1');
    assert.equal(config.contentUrl, 'https://indoors.example/tab/#/channel/office/a%20b/f1');
    assert.deepEqual(placeOf(pathOf(`#/${config.entityId}`)), { officeId: 'a b', floorId: 'f1' });
    assert.equal(configOf({}, [], 'https://indoors.example').suggestedDisplayName, 'All offices');
  });

  it('The choices are all offices, each office, and each of its floors in use', () => {
    const floors = [
      { id: 'f1', name: 'First', level: 1, archived: false },
      { id: 'f2', name: 'Second', level: 2, archived: true },
    ];
    const choices = choicesOf([{ id: 'b', name: 'Berlin', floors }]);
    assert.deepEqual(
      choices.map(({ key, words }) => [key, words]),
      [
        ['#/channel', 'All offices'],
        ['#/channel/office/b', 'Berlin, all floors'],
        ['#/channel/office/b/f1', 'Berlin, First'],
      ],
    );
    assert.equal(hrefOfPlace(choices[1]?.place ?? {}), '#/channel/office/b');
  });

  it('When the tab starts in a channel, then it goes to its place, and to what a link is about; after a reload it stays', () => {
    const pinned = { id: 'channel/office/b' };
    assert.deepEqual(placesAtStart(pinned, '#/channel/office/b', false), []);
    assert.deepEqual(placesAtStart(pinned, '', false), ['#/channel/office/b'], 'the fragment was lost on the way');
    assert.deepEqual(placesAtStart({ ...pinned, subPageId: 'today/office/b/f1' }, '#/channel/office/b', false), ['today/office/b/f1']);
    assert.deepEqual(placesAtStart({ ...pinned, subPageId: 'today/office/b/f1' }, '#/channel/office/b', true), []);
  });

  it('When a person’s own tab starts, then a link counts unless there is an address already', () => {
    assert.deepEqual(placesAtStart({ id: 'today', subPageId: 'today/person/7' }, '', false), ['today/person/7']);
    assert.deepEqual(placesAtStart({ id: 'today', subPageId: 'today/person/7' }, '#/my-data', false), []);
    assert.deepEqual(placesAtStart({ id: 'today', subPageId: '' }, '', false), []);
    assert.deepEqual(placesAtStart({ id: 'today' }, '', false), []);
  });

  it('When Teams shows the tab again, then the same tab stays, another goes to its own place, and a link is followed', () => {
    assert.deepEqual(placesOnResume({ id: 'channel/office/b' }, 'channel/office/b'), []);
    assert.deepEqual(placesOnResume({ id: 'channel/office/c' }, 'channel/office/b'), ['#/channel/office/c']);
    assert.deepEqual(placesOnResume({ id: 'today' }, 'channel/office/b'), ['#/today']);
    assert.deepEqual(placesOnResume({ id: 'today', subPageId: 'today/person/7' }, 'today'), ['today/person/7']);
  });

  it('When a link is opened in a channel, then offices open there, and people and unknown pages leave it where it is', () => {
    const shown = ['channel', 'office', 'b'];
    assert.equal(hrefOfSubPage('today/office/c/f1', shown), '#/channel/office/c/f1');
    assert.equal(hrefOfSubPage('channel/office/c', shown), '#/channel/office/c');
    for (const other of ['today/person/7', 'my-data', 'reports/x', '']) assert.equal(hrefOfSubPage(other, shown), undefined, other);
    assert.equal(hrefOfSubPage('today/person/7'), '#/today/person/7');
    assert.equal(hrefOfSubPage('today?day=2026-12-03'), '#/today?day=2026-12-03');
    assert.equal(hrefOfSubPage('today/person/7?day=2026-12-03'), '#/today/person/7?day=2026-12-03');
    assert.deepEqual([hrefOfSubPage('my-data?day=2026-12-03'), hrefOfSubPage('today?day=soon')], ['#/my-data', '#/today']);
    assert.equal(hrefOfSubPage('today/office/c?day=2026-12-03', shown), '#/channel/office/c', 'a channel shows now');
    assert.equal(hrefOfSubPage('#/channel/office/c', []), '#/channel/office/c');
  });

  it('When the tab starts in a channel, then it asks for no own status', () => {
    assert.deepEqual(firstAnswers('#/channel/office/b'), []);
    assert.ok(firstAnswers('').includes('/api/me'));
  });

  it('The way back is as long as the tab has gone within itself', () => {
    const stack = createBackStack('#/a');
    assert.equal(stack.canGoBack(), false);
    for (const hash of ['#/b', '#/c', '#/c']) stack.moved(hash);
    assert.equal(stack.canGoBack(), true);
    stack.moved('#/b');
    stack.moved('#/a');
    assert.equal(stack.canGoBack(), false);
  });
});
