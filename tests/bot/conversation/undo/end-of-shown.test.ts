import assert from 'node:assert/strict';
import type { Language } from '../../../../server/texts/languages.ts';
import { some } from '../../../support/runs.ts';
import { storedOf } from '../../dialogues/world.ts';
import { type Fixture, openFixture } from '../../fixture.ts';

interface Row {
  hide: string;
  /** Questions that show how the asker is shown, with commands that end it. */
  state: readonly string[];
  /** The sentences that are offered: while hidden, and otherwise. */
  show: string;
  hidden: string;
  yes: string;
  /** "Whom do I follow?", with commands that end it; the same for followers. */
  follows: readonly string[];
  followers: readonly string[];
  /** Messages of the same words that end nothing and offer nothing. */
  apart: readonly string[];
}

const ROWS: Readonly<Record<Language, Row>> = {
  en: {
    hide: 'hide me today',
    state: ['am i hidden >> switch it off', 'can they see me >> ok turn that off please', 'what’s my status >> end that'],
    show: 'Show me again',
    hidden: 'Hide me today',
    yes: 'yes',
    follows: ['who am i following >> stop it', 'who do i follow >> please end that'],
    followers: ['who follows me >> block him', 'who follows me >> stop that', 'who follows me >> can you get rid of him'],
    apart: ['am i hidden >> do not switch it off', 'am i hidden >> switch it off haha', 'where is Tom Fischer >> block him'],
  },
  de: {
    hide: 'mich heute ausblenden',
    state: ['bin ich versteckt >> schalt das aus', 'werde ich angezeigt? >> heb das auf', 'wer sieht mich >> bitte das beenden'],
    show: 'Mich wieder anzeigen',
    hidden: 'Mich heute ausblenden',
    yes: 'ja',
    follows: ['wem folge ich >> beende das', 'wem folge ich >> stell das bitte ab'],
    followers: ['wer folgt mir >> blockier ihn', 'wer folgt mir >> er soll das nicht mehr', 'wer folgt mir >> beende das'],
    apart: ['bin ich versteckt >> nicht ausschalten', 'wo ist Tom Fischer >> blockier ihn', 'bin ich versteckt >> heb das morgen auf'],
  },
  fr: {
    hide: 'masque-moi aujourd’hui',
    state: ['suis-je masqué ? >> désactive ça', 'est-ce qu’on me voit ? >> arrête ça stp', 'qui me voit ? >> enlève ça'],
    show: 'M’afficher de nouveau',
    hidden: 'Me masquer aujourd’hui',
    yes: 'oui',
    follows: ['qui est-ce que je suis ? >> arrête ça', 'qui est-ce que je suis ? >> mets-y fin'],
    followers: ['qui me suit ? >> bloque-le', 'qui me suit ? >> empêche-le de me suivre', 'qui me suit ? >> il ne doit plus me suivre'],
    apart: ['suis-je masqué ? >> ne désactive pas ça', 'où est Tom Fischer ? >> bloque-le', 'suis-je masqué ? >> désactive ça demain'],
  },
  es: {
    hide: 'ocúltame hoy',
    state: ['estoy oculto? >> quítalo', 'se me ve? >> desactívalo', 'quién me ve? >> termina eso'],
    show: 'Mostrarme de nuevo',
    hidden: 'Ocultarme hoy',
    yes: 'sí',
    follows: ['a quién sigo >> termina eso', 'a quién sigo? >> cancélalo'],
    followers: ['quién me sigue? >> bloquéalo', 'quién me sigue? >> que no me siga', 'quién me sigue? >> termina eso'],
    apart: ['estoy oculto? >> no lo quites', 'dónde está Tom Fischer? >> bloquéalo', 'estoy oculto? >> quítalo mañana'],
  },
};

describe('a command about what the last answer showed', () => {
  let world: Fixture;
  beforeEach(async () => {
    world = await openFixture([
      { id: 'max', name: 'Max Muster' },
      { id: 'tom', name: 'Tom Fischer' },
      { id: 'zoe', name: 'Zoë Schröder' },
    ]);
  });
  afterEach(() => world.close());

  async function lastOf(dialogue: string, locale: Language): Promise<string> {
    let last = '';
    for (const turn of dialogue.split(' >> ')) last = (await world.say('max', turn, { locale })).text;
    return last;
  }
  const follow = (follower: string, name: string) => world.say(follower, `Yes, tell me when ${name} is in`);
  const followsOf = async () => (await world.store.subscriptions({ kind: 'follow' })).length;

  for (const [locale, row] of Object.entries(ROWS) as [Language, Row][]) {
    for (const dialogue of some(row.state))
      it(`“${dialogue}” (${locale}) offers to end hiding, and otherwise to hide`, async () => {
        assert.ok((await lastOf(dialogue, locale)).includes(row.hidden));
        assert.deepEqual(await storedOf(world, 'max'), []);
        await world.say('max', row.hide, { locale });
        assert.ok((await lastOf(dialogue, locale)).includes(row.show));
        assert.equal((await storedOf(world, 'max')).length, 1);
        await world.say('max', row.yes, { locale });
        assert.deepEqual(await storedOf(world, 'max'), []);
      });

    for (const dialogue of some(row.follows))
      it(`“${dialogue}” (${locale}) ends the only follow, and asks about several`, async () => {
        await follow('max', 'Tom Fischer');
        assert.match(await lastOf(dialogue, locale), /Tom Fischer/);
        assert.equal(await followsOf(), 0);
        await follow('max', 'Tom Fischer');
        await follow('max', 'Zoë Schröder');
        await lastOf(dialogue, locale);
        assert.equal(await followsOf(), 2);
      });

    for (const dialogue of some(row.followers))
      it(`“${dialogue}” (${locale}) ends the only follower, and asks about several`, async () => {
        await follow('tom', 'Max Muster');
        assert.match(await lastOf(dialogue, locale), /Tom Fischer/);
        assert.equal(await followsOf(), 0);
        await follow('tom', 'Max Muster');
        await follow('zoe', 'Max Muster');
        assert.match(await lastOf(dialogue, locale), /Tom Fischer.*Zoë Schröder/);
        assert.equal(await followsOf(), 2);
      });

    for (const dialogue of some(row.apart))
      it(`“${dialogue}” (${locale}) ends and offers nothing`, async () => {
        await world.say('max', row.hide, { locale });
        await follow('tom', 'Max Muster');
        const last = await lastOf(dialogue, locale);
        assert.ok(!last.includes(`“${row.show}”`) && !last.includes(`„${row.show}“`) && !last.includes(`« ${row.show} »`), last);
        assert.equal((await storedOf(world, 'max')).length, 1);
        assert.equal(await followsOf(), 1);
      });
  }
});
