import assert from 'node:assert/strict';
import { openWorld, storedOf, type World } from '../../dialogues/world.ts';

/** Turns, separated by “ >> ”, and what is set after the last: morning questions, follows, and weekly rules (ISO 8601: 1 is Monday). */
const CHANGED = {
  en: [
    ['ask me every morning at 8:15 >> make it 7:45', 'asked at 07:45'],
    ['remote on mondays >> tuesdays instead', 'remote every 2'],
    ['remote on mondays and fridays >> not friday, thursday', 'remote every 1', 'remote every 4'],
    ['I’m at home on Fridays every week >> please end that again, my plans have changed'],
    ['yes tell me when Anna Berg is in >> no need any more'],
  ],
  de: [
    ['frag mich jeden Morgen um 8:15 >> doch lieber erst um neun', 'asked at 09:00'],
    ['freitags remote >> statt freitag lieber montag', 'remote every 1'],
  ],
  fr: [
    ['demande-moi tous les matins à 8h15 où je bosse >> mets 9h finalement', 'asked at 09:00'],
    ['télétravail chaque vendredi >> plutôt le lundi', 'remote every 1'],
    ['télétravail chaque vendredi >> sauf ce vendredi', 'remote every 5'],
  ],
  es: [
    ['pregúntame cada mañana a las 8:15 dónde estoy >> mejor a las 9', 'asked at 09:00'],
    ['remoto los viernes >> mejor los lunes', 'remote every 1'],
  ],
} as const;

/** A denial, a statement, a question, or an answer to an offer: what was set stays, and no rule is made. */
const UNCHANGED = [
  ['ask me every morning at 8:15 >> not at 9', 'asked at 08:15'],
  ['ask me every morning at 8:15 >> home until 9', 'asked at 08:15'],
  ['ask me every morning at 8:15 >> at 9?', 'asked at 08:15'],
  ['remote on mondays >> tuesdays instead?', 'remote every 1'],
  ['remote on mondays >> don’t end that', 'remote every 1'],
  ['in Berlin on mondays? >> rather wednesday'],
] as const;

describe('what was just set, changed or ended in few words', () => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  async function setOf(): Promise<string[]> {
    const subscriptions = await world.store.subscriptions({});
    const rules = (await world.store.weeklyRules(['max'])).flatMap((each) => each.rules);
    return [
      ...subscriptions.map((each) => (each.kind === 'morning' ? `asked at ${each.time}` : each.kind)),
      ...rules.map(({ weekday, statement }) => `${statement.kind} every ${weekday}`),
      ...(await storedOf(world, 'max')),
    ];
  }

  for (const [locale, conversations] of [...Object.entries(CHANGED), ['en', UNCHANGED] as const])
    for (const [said, ...set] of conversations)
      it(`When “${said}” is said, then ${set.length === 0 ? 'nothing' : set.join(' and ')} is set`, async () => {
        let last = '';
        for (const turn of said.split(' >> ')) last = (await world.say('max', turn, { locale })).text;
        assert.deepEqual(await setOf(), set, last);
      });
});
