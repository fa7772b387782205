import assert from 'node:assert/strict';
import {
  checkScreen,
  draftOfScreen,
  formatOffice,
  formatSeen,
  screenAddress,
  stillAddress,
} from '../../../tab/features/admin/screens/view-model.ts';

const OPENING = { origin: 'https://indoors.example', officeId: 'a b', language: 'de' };
const SCREEN = { id: '1', name: 'Lobby', officeId: 'b', officeName: 'Berlin', createdAt: '2026-11-20T08:00:00.000Z' };

describe('tab: screens for administrators', () => {
  it('The key is in the fragment of the address, and the address for typing has none', () => {
    assert.equal(screenAddress(OPENING, 'k7qm-2x9r'), 'https://indoors.example/screen/a%20b?language=de#key=k7qm-2x9r');
    assert.equal(stillAddress(OPENING), 'https://indoors.example/screen/a%20b/still?language=de');
  });

  it('When there is one office, then it is chosen already; name and office are needed', () => {
    assert.deepEqual(draftOfScreen([{ id: 'b' }], 'fr'), { name: '', officeId: 'b', language: 'fr' });
    const draft = draftOfScreen([{ id: 'b' }, { id: 'p' }], 'fr');
    assert.deepEqual(
      checkScreen(draft).map(({ at }) => at),
      ['/name', '/officeId'],
    );
    assert.deepEqual(checkScreen({ ...draft, name: ' Lobby', officeId: 'p' }), []);
  });

  it('The day on which a screen was seen is compared with the present day of its office, and a new screen was never seen', () => {
    const seen = (seenOn: string | undefined, now: string | undefined) =>
      formatSeen({ ...SCREEN, seenOn }, [{ id: 'b', timeZone: 'Pacific/Auckland' }], now, 'Europe/Berlin');
    assert.equal(seen(undefined, '2026-12-31T20:00:00.000Z'), 'never');
    // At the office it is the year 2027 already.
    assert.equal(seen('2027-01-01', '2026-12-31T20:00:00.000Z'), 'Fri 1 Jan');
    assert.equal(seen('2026-12-31', '2026-12-31T20:00:00.000Z'), 'Thu 31 Dec 2026');
  });

  it('When the office of a screen is archived or gone, then that is said', () => {
    assert.equal(formatOffice(SCREEN, [{ id: 'b', archived: false }]), 'Berlin');
    assert.equal(formatOffice(SCREEN, [{ id: 'b', archived: true }]), 'Berlin · office archived');
    assert.equal(formatOffice({ ...SCREEN, officeName: undefined }, []), 'office archived');
  });
});
