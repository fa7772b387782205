import assert from 'node:assert/strict';
import type { Language } from '../../../server/texts/languages.ts';
import { some } from '../../support/runs.ts';
import { type Fixture, openFixture } from '../fixture.ts';

const OF_MANAGER: readonly (readonly [Language, ...string[]])[] = [
  [
    'en',
    ...['who is above me', 'who do i answer to', 'remind me who my line manager is', 'according to the directory who’s my boss'],
    ...['what’s my manager’s name', 'who leads me', 'who am i under', 'is the person above me in', 'the one who manages me, is he in'],
  ],
  [
    'de',
    ...['wer steht über mir', 'wer führt mich', 'erinner mich mal wer meine Chefin ist', 'laut Verzeichnis wer ist mein Chef'],
    ...['wie heißt mein Chef', 'unter wem arbeite ich', 'wem muss ich Bericht erstatten', 'ist die Person über mir da'],
  ],
  [
    'fr',
    ...['qui est au-dessus de moi', 'qui me chapeaute', 'rappelle-moi qui est mon manager', 'd’après l’annuaire qui est mon chef'],
    ...[
      'à qui je rends compte',
      'de qui est-ce que je dépends',
      'comment s’appelle ma responsable',
      'qui est au dessus de moi dans l’organigramme',
    ],
  ],
  [
    'es',
    ...['quién está por encima de mí', 'quién me dirige', 'recuérdame quién es mi jefa', 'según el directorio quién es mi jefe'],
    ...['a quién rindo cuentas', 'para quién trabajo', 'cómo se llama mi jefa', 'de quién dependo'],
  ],
];
const OF_REPORTS: readonly (readonly [Language, ...string[]])[] = [
  [
    'en',
    ...['is anyone below me', 'who answers to me', 'do i have any direct reports', 'whose boss am i', 'am I anybody’s manager'],
    ...['who am I responsible for', 'who’s in my reporting line', 'remind me who reports to me', 'my underlings'],
  ],
  [
    'de',
    ...['wer steht unter mir', 'habe ich jemanden unter mir', 'wessen Vorgesetzter bin ich', 'wen leite ich', 'führe ich jemanden'],
    ...['meine Untergebenen', 'wer gehört zu mir', 'habe ich Untergebene', 'berichtet überhaupt jemand an mich'],
  ],
  [
    'fr',
    ...['qui est en dessous de moi', 'y a-t-il quelqu’un sous moi', 'je suis le chef de qui', 'qui me rend compte', 'mes gars sont là ?'],
    ...['combien de personnes me reportent', 'qui est-ce que j’ai sous moi', 'rappelle-moi qui je manage', 'qui est sous mes ordres'],
  ],
  [
    'es',
    ...['quién está por debajo de mí', 'tengo a alguien a mi cargo', 'de quién soy la jefa', 'a quién llevo yo', 'alguien me reporta'],
    ...['tengo subordinados', 'está la gente a mi cargo', 'recuérdame quién me reporta', 'qué personas dependen de mí'],
  ],
];

describe('managers and reports, in other words', () => {
  let world: Fixture;
  before(async () => {
    world = await openFixture([
      { id: 'max', name: 'Max Muster', managerId: 'anna' },
      { id: 'anna', name: 'Anna Berg', seen: { rangeId: 'r-b2' } },
      { id: 'tom', name: 'Tom Fischer', managerId: 'max', seen: { rangeId: 'r-boston' } },
      { id: 'zoe', name: 'Zoë Schröder', seen: { rangeId: 'r-berlin' } },
      { id: 'nick', name: 'Nick Leeson', managerId: 'tilda' },
      { id: 'may', name: 'May Chen' },
      { id: 'tilda', name: 'Tilda Track', managerId: 'may', mode: 'track', seen: { rangeId: 'r-b2' } },
    ]);
  });
  after(() => world.close());
  beforeEach(async () => {
    for (const each of ['max', 'nick', 'may', 'zoe']) await world.store.erasePerson(each, world.clock.now());
  });
  const ask = async (personId: string, said: string, locale: Language) => (await world.say(personId, said, { locale })).text;

  for (const [locale, ...sentences] of OF_MANAGER)
    for (const said of some(sentences))
      it(`“${said}” is about the manager`, async () => {
        assert.match(await ask('max', said, locale), /Anna Berg/);
        // A manager who may not be named counts as none.
        assert.equal(await ask('nick', said, locale), await ask('zoe', said, locale));
        assert.doesNotMatch(await ask('nick', said, locale), /Tilda|Zoë|Tom/);
      });

  for (const [locale, ...sentences] of OF_REPORTS)
    for (const said of some(sentences))
      it(`“${said}” is about the people who report to the asker, and nobody else`, async () => {
        assert.match(await ask('max', said, locale), /Tom Fischer/);
        assert.doesNotMatch(await ask('max', said, locale), /Zoë|Anna/);
        assert.equal(await ask('may', said, locale), await ask('zoe', said, locale));
      });
});
