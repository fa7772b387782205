import assert from 'node:assert/strict';
import { createLinks } from '../../bot/links.ts';
import { hrefOfSubPage, pageOf } from '../../tab/app/pages.ts';
import { appLink } from '../../tab/features/sign-in/app-link.ts';
import { refusalOf } from '../../tab/features/sign-in/refusal.ts';
import { dayOfQuery, dayShown, dayTitle, isNotKept, stepDay, todayIn } from '../../tab/features/today/day.ts';
import { HttpProblem } from '../../tab/shared/lib/http.ts';
import { initialsOf, menuLabel } from '../../tab/shared/lib/names.ts';
import { pathOf, queryOf } from '../../tab/shared/lib/route.ts';
import { undoErrorText } from '../../tab/shared/lib/undo.ts';

const problem = (status: number, code = 'X') => new HttpProblem({ status, code, title: 'The server’s words.' });

describe('tab: the day that is shown', () => {
  it('When a day is in the future, then it is not called today, and the heading names it', () => {
    const tomorrow = dayShown('2026-11-21', '2026-11-20');
    assert.deepEqual(tomorrow, { kind: 'future', day: '2026-11-21', tooFar: false });
    assert.equal(dayTitle(tomorrow), 'Sat 21 Nov 2026');
  });
  it('When I step from day to day, then up to the limit of plans', () => {
    assert.deepEqual([stepDay('2026-11-20', 1, '2026-11-20'), stepDay('2026-11-01', -1, '2026-11-20')], ['2026-11-21', '2026-10-31']);
    assert.equal(stepDay('2027-11-21', 1, '2026-11-20'), '2027-11-21');
    const tooFar = (day: string) => dayShown(day, '2026-11-20');
    assert.deepEqual(
      ['2027-11-21', '2027-11-22', '9999-12-31'].map((day) => tooFar(day)),
      ['2027-11-21', '2027-11-22', '9999-12-31'].map((day, i) => ({ kind: 'future', day, tooFar: i > 0 })),
    );
  });
  it('When a day is past, then the heading names it, with its year', () => {
    assert.deepEqual(dayShown('2020-11-20', '2026-11-20'), { kind: 'past', day: '2020-11-20' });
    assert.equal(dayTitle(dayShown('2020-11-20', '2026-11-20')), 'Fri 20 Nov 2020');
    assert.equal(dayTitle(dayShown('2026-11-20', '2026-11-20')), 'Who’s in today');
  });
  it('When an address has a day, then that is chosen; when it has none, or a text that is not a day, then none is', () => {
    const dayOf = (hash: string) => dayOfQuery(queryOf(hash));
    assert.deepEqual([dayOf('#/today?day=2026-12-03'), dayOf('#/today/person/7?day=2026-12-03')], ['2026-12-03', '2026-12-03']);
    for (const hash of [
      '',
      '#/today',
      '#/today?day=',
      '#/today?day=soon',
      '#/today?day=2026-13-40',
      '#/today?day=2026-02-31',
      '#top?day=2026-12-03',
      '#/?x=2026-12-03',
    ])
      assert.equal(dayOf(hash), '', hash);
  });
  it('When nothing is chosen, or nothing is known, then today is shown', () => {
    for (const [chosen, today] of [
      ['', '2026-11-20'],
      ['2026-11-19', undefined],
    ] as const)
      assert.deepEqual(dayShown(chosen, today), { kind: 'today' });
    assert.equal(todayIn('2026-11-20T23:30:00.000Z', 'Europe/Berlin'), '2026-11-21');
  });
  it('When a day is expired, then that is known from its code; everything else has failed', () => {
    assert.deepEqual([isNotKept(problem(400, 'AT_NOT_KEPT')), isNotKept(problem(400)), isNotKept(new Error())], [true, false, false]);
  });
});

describe('tab: a refused sign-in', () => {
  const words = (message: string) => refusalOf(new Error(`Get SSO token failed with error: ${message}`)).message;
  it('When Teams gives no token, then the page says what to do, without text of an SDK', () => {
    assert.match(words('CancelledByUser'), /accept/);
    assert.match(words('resourceRequiresConsent'), /Ask your administrator to grant consent/);
    assert.match(words('App resource defined in manifest and iframe origin do not match: invalid_resource'), /app registration/);
    assert.match(refusalOf(new Error('Parse jwt token failed in node env with error: Invalid token specified')).message, /cannot be read/);
    for (const each of ['CancelledByUser', 'resourceRequiresConsent', 'x']) assert.doesNotMatch(words(each), /SSO|error|Required/);
  });
  it('When it is refused, then the person is not signed in; the server’s text is unchanged', () => {
    assert.equal(refusalOf('something else').status, 401);
    const said = problem(503);
    assert.equal(refusalOf(said), said);
  });
});

describe('tab: an undo that comes too late', () => {
  it('When the state has changed since, then nothing was undone, and it is not an error', () => {
    for (const status of [404, 409, 410, 412]) assert.equal(undoErrorText(problem(status)), 'Nothing was undone: it has changed since.');
    assert.equal(undoErrorText(problem(503)), 'It could not be undone. The server’s words.');
  });
});

describe('tab: outside Teams', () => {
  const client = { authorityHost: 'https://login.microsoftonline.com', teamsAppId: 'bbbbbbbb-cccc-dddd-eeee-ffffffffffff' };
  it('When the catalogue’s id of the app is known, then it is linked, else not', () => {
    assert.equal(appLink(client), 'https://teams.microsoft.com/l/entity/bbbbbbbb-cccc-dddd-eeee-ffffffffffff/today');
    assert.equal(appLink({ ...client, teamsAppId: undefined }), undefined);
    assert.equal(appLink({ ...client, authorityHost: 'https://login.microsoftonline.us' }), undefined);
  });
});

describe('tab: addresses of pages', () => {
  it('When a link of the bot is about an office, a floor or a person, then today opens; an unknown address opens nothing', () => {
    const { tab } = createLinks({ catalogAppId: 'app', publicUrl: 'https://indoors.example.com' });
    for (const place of [{ officeId: 'a' }, { officeId: 'a', floorId: 'b/c' }, { personId: 'anna' }]) {
      const link = new URL(tab?.(place) ?? '').searchParams.get('webUrl') ?? '';
      assert.equal(pageOf(pathOf(new URL(link).hash)), 'today', link);
    }
    for (const hash of ['#/my-data/office', '#/x']) assert.equal(pageOf(pathOf(hash)), undefined, hash);
  });
});

describe('tab: the link context of Teams', () => {
  it('When it is a page of the tab, then its address is that page; anything else is a missing part of today', () => {
    for (const [asked, address] of [
      ['today/office/a%2Fb/%C3%B6', '#/today/office/a%2Fb/%C3%B6'],
      ['#/today/person/anna', '#/today/person/anna'],
      ['my-data', '#/my-data'],
      ['insights/berlin', '#/insights/berlin'],
      ['reports/old', '#/today/reports/old'],
    ] as const)
      assert.equal(hrefOfSubPage(asked), address);
  });
});

describe('tab: names on buttons', () => {
  it('When a button shows initials, then its accessible name contains them', () => {
    assert.deepEqual(['Ada Smith', 'Zoë', 'ada von der leyen', '', '山田 太郎'].map(initialsOf), ['AS', 'Z', 'AL', '', '山太']);
    assert.equal(menuLabel('Ada Smith'), 'AS: menu of Ada Smith');
    assert.equal(menuLabel(undefined), 'Menu of the person signed in');
  });
});
