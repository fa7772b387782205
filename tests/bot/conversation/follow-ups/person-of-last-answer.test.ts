import assert from 'node:assert/strict';
import type { Language } from '../../../../server/texts/languages.ts';
import { some } from '../../../support/runs.ts';
import { type Fixture, openFixture } from '../../fixture.ts';

type Asked = readonly [language: Language, ...dialogues: string[]];

/** After an answer about Anna Berg, her team: only those who report to her. */
const THEIR_TEAM: readonly Asked[] = [
  [
    'en',
    'where is Anna Berg >> and her team?',
    'is Anna Berg in >> how about his direct reports',
    'is Anna Berg in >> are any of her people in',
  ],
  [
    'en',
    'is Anna Berg in >> which of her reports are in',
    'is Anna Berg in? >> how many of his team are here',
    'Anna Berg >> their team too?',
  ],
  [
    'de',
    'wo ist Anna Berg >> und ihr Team?',
    'ist Anna Berg da >> wer ist in ihrem Team',
    'ist Anna Berg da >> wer von seinen Mitarbeitern ist da',
  ],
  ['de', 'ist Anna Berg da >> welche ihrer Leute sind da', 'wo ist Anna Berg >> wie sieht’s mit ihrem Team aus'],
  [
    'fr',
    'où est Anna Berg >> et son équipe ?',
    'Anna Berg est là ? >> combien de ses gens sont là',
    'Anna Berg est là >> et ses collaborateurs ?',
  ],
  ['es', 'dónde está Anna Berg >> ¿y su equipo?', 'está Anna Berg? >> quién está en su equipo', 'está Anna Berg? >> y los suyos?'],
];

/** The same with the name, also in the genitive. */
const NAMED_TEAM: readonly Asked[] = [
  ['en', 'anybody of Anna Berg’s team here today', 'how many of Anna Berg’s team are in', 'is the team of Anna Berg in'],
  ['de', 'ist jemand aus Anna Bergs Team da', 'ist wer von Anna Bergs Leuten da', 'ist jemand aus dem Team von Anna Berg da'],
  ['de', 'sind Anna Bergs Leute im Büro', 'ist einer von Anna Bergs Mitarbeitern im Haus'],
  ['fr', 'qui de l’équipe d’Anna Berg est là', 'est-ce que les gens d’Anna Berg sont au bureau'],
  ['es', 'hay alguien del equipo de Anna Berg?', 'está la gente de Anna Berg en la oficina'],
];

/** The days for which Anna Berg has a plan. */
const HER_DAYS: readonly Asked[] = [
  ['en', 'where is Anna Berg >> which weekdays next week would I find him', 'is Anna Berg in >> next week which days can I catch her'],
  ['en', 'where is Anna Berg >> when next week can I meet her', 'Anna Berg >> any day next week she’s in?'],
  [
    'de',
    'wo ist Anna Berg >> an welchen Wochentagen treff ich sie nächste Woche an',
    'ist Anna Berg da >> und nächste Woche, welche Tage?',
  ],
  ['de', 'ist Anna Berg da >> welche Tage nächste Woche würde ich ihn finden'],
  [
    'fr',
    'où est Anna Berg >> quels jours de la semaine prochaine je peux la trouver',
    'Anna Berg est là >> et la semaine prochaine, quels jours ?',
  ],
  ['es', 'está Anna Berg? >> qué días viene la semana que viene', 'está Anna Berg? >> y la semana que viene qué días la encuentro'],
  [
    'es',
    'está Anna Berg? >> ¿y estará el jueves?',
    'dónde está Anna Berg >> ¿y vendrá el jueves?',
    'Anna Berg >> qué días podré verla la semana que viene',
  ],
];

/** Who else is in the office where Anna Berg is. */
const THERE: readonly Asked[] = [
  ['en', 'where is Anna Berg >> who else is there'],
  ['de', 'wo ist Anna Berg >> wer ist noch dort?', 'ist Anna Berg da >> wer sitzt noch dort'],
  ['fr', 'où est Anna Berg >> qui d’autre est là-bas ?'],
  ['es', 'dónde está Anna Berg >> quién más hay allí?'],
];

/** "Her team" of somebody who may not be named, and of nobody at all. */
const UNSEEN: readonly (readonly [Language, question: string, team: string])[] = [
  ['en', 'where is NAME', 'and her team?'],
  ['de', 'wo ist NAME', 'und ihr Team?'],
  ['fr', 'où est NAME', 'et son équipe ?'],
  ['es', 'dónde está NAME', '¿y su equipo?'],
];

describe('a question about the person of the last answer', () => {
  let world: Fixture;
  before(async () => {
    world = await openFixture([
      { id: 'max', name: 'Max Muster', managerId: 'otto' },
      { id: 'otto', name: 'Otto Kern' },
      { id: 'anna', name: 'Anna Berg', seen: { rangeId: 'r-b2' } },
      { id: 'may', name: 'May Chen', managerId: 'max', seen: { rangeId: 'r-b3' } },
      { id: 'tom', name: 'Tom Fischer', managerId: 'anna', seen: { rangeId: 'r-boston' } },
      { id: 'zoe', name: 'Zoë Schröder', managerId: 'anna', seen: { rangeId: 'r-b2' } },
      { id: 'tim', name: 'Tim Track', managerId: 'anna', mode: 'track', seen: { rangeId: 'r-b2' } },
    ]);
    await world.say('anna', 'I’m in Berlin on 26 November');
    await world.say('tom', 'I’m in Berlin on 24 November');
  });
  after(() => world.close());

  async function lastOf(said: string, locale: Language): Promise<string> {
    let last = '';
    for (const turn of said.split(' >> ')) last = (await world.say('max', turn, { locale })).text;
    return last;
  }

  for (const [locale, ...dialogues] of [...THEIR_TEAM, ...NAMED_TEAM])
    for (const said of some(dialogues))
      it(`“${said}” (${locale}) lists her reports`, async () => {
        const text = await lastOf(said, locale);
        assert.match(text, /Tom Fischer.*\n.*Zoë Schröder/);
        assert.doesNotMatch(text, /May Chen|Tim/);
      });

  for (const [locale, ...dialogues] of HER_DAYS)
    for (const said of some(dialogues))
      it(`“${said}” (${locale}) has her plan`, async () => {
        const text = await lastOf(said, locale);
        assert.match(text, /Anna Berg.*26.*Berlin|26.*Anna Berg.*Berlin/);
        assert.doesNotMatch(text, /Floor 2/);
      });

  for (const [locale, ...dialogues] of THERE)
    for (const said of some(dialogues))
      it(`“${said}” (${locale}) is about her office`, async () => {
        const text = await lastOf(said, locale);
        assert.match(text, /Berlin.*Anna Berg.*Zoë Schröder/s);
        assert.doesNotMatch(text, /Boston/);
      });

  for (const [locale, question, team] of some(UNSEEN))
    it(`the team of a hidden name and of an invented one get the same answer (${locale})`, async () => {
      const hidden = await lastOf(`${question.replace('NAME', 'Tim Track')} >> ${team}`, locale);
      const invented = await lastOf(`${question.replace('NAME', 'Tim Trick')} >> ${team}`, locale);
      assert.equal(hidden, invented.replaceAll('Trick', 'Track'));
      assert.doesNotMatch(hidden, /Tom Fischer/);
    });

  it('her team on a day has their plans', async () => {
    assert.match(
      await lastOf('who is in Anna Berg’s team on Tuesday', 'en'),
      /2 people report to Anna Berg.*Tuesday 24 November.*Tom Fischer/s,
    );
  });

  it('a statement about her team stores nothing', async () => {
    await lastOf('where is Anna Berg >> her team is remote tomorrow', 'en');
    assert.deepEqual(await world.store.overrides({ endsAfter: 0, personId: 'max' }), []);
  });
});
