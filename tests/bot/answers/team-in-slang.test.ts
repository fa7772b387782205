import assert from 'node:assert/strict';
import { openFixture } from '../fixture.ts';

/** Questions about the asker's team, in everyday words. */
const ASKED = {
  en: [
    [
      'are my lot in today?',
      'which of my guys are in?',
      'where are my guys?',
      'how many of my lot are in Berlin?',
      'are any of my gang in?',
    ],
    ['is my crowd in?', 'who of my bunch is in?', 'is our squad here?', 'my folks in today?'],
  ],
  de: [
    ['sind meine Leute heute da?', 'wer von meinen Leuten ist da?', 'sind meine Jungs da?', 'wie viele meiner Leute sind in Berlin?'],
    ['wer von meiner Bande ist in Berlin?', 'ist meine Mannschaft da?', 'wo ist meine Truppe?', 'sind unsere Mädels da?'],
  ],
  fr: [
    ['mon équipe est là ?', 'ma bande est là aujourd’hui ?', 'qui de ma bande est à Berlin ?', 'combien de mes potes sont là ?'],
    ['ma clique est là ?', 'notre tribu est à Berlin ?', 'où est ma bande ?'],
  ],
  es: [
    ['¿está mi gente?', '¿quién de mi gente está hoy?', '¿mi banda está en la oficina?', '¿cuántos de mi cuadrilla están en Berlín?'],
    ['¿está mi cuadrilla?', '¿dónde está mi pandilla?', '¿mis chicos están en Berlín?'],
  ],
} as const;

/** People of the team: Anna and Zoë. May, in Berlin too, is of another team. */
async function openTeam() {
  return openFixture([
    { id: 'max', name: 'Max Muster', managerId: 'zoe' },
    { id: 'anna', name: 'Anna Berg', managerId: 'zoe', seen: { rangeId: 'r-b2' } },
    { id: 'zoe', name: 'Zoë Schröder', seen: { rangeId: 'r-berlin' } },
    { id: 'may', name: 'May Chen', seen: { rangeId: 'r-b3' } },
  ]);
}

for (const [locale, asked] of Object.entries(ASKED))
  describe(`the asker’s team in everyday words, in “${locale}”`, () => {
    let world: Awaited<ReturnType<typeof openTeam>>;
    before(async () => {
      world = await openTeam();
    });
    after(() => world.close());

    for (const said of asked.flat())
      it(`When “${said}” is asked, then the answer is about the team alone`, async () => {
        const { text } = await world.say('max', said, { locale });
        assert.match(text, /Anna Berg/);
        assert.doesNotMatch(text, /May Chen|40/);
      });
  });
