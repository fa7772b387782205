import assert from 'node:assert/strict';
import type { Language } from '../../../server/texts/languages.ts';
import { type Fixture, openFixture } from '../fixture.ts';

/** How long the data is kept, in few words after it was shown. */
const KEPT: Readonly<Record<Language, { data: string; howLong: readonly string[]; kept: RegExp }>> = {
  en: {
    data: 'what data do you hold about me',
    howLong: ['kept how long', 'and for how long?', 'how long do you keep it', 'how many days'],
    kept: /^What is kept about you goes by itself after 30 days/,
  },
  de: {
    data: 'welche daten hast du über mich',
    howLong: ['wie lange?', 'und für wie lange', 'wie lange wird das gespeichert', 'wie lange aufbewahrt'],
    kept: /^Was über Sie gespeichert ist, .* nach 30 Tagen/,
  },
  fr: {
    data: 'quelles données as-tu sur moi',
    howLong: ['gardées combien de temps', 'et pendant combien de temps ?', 'combien de jours'],
    kept: /^Ce qui est conservé à votre sujet .* après 30 jours/,
  },
  es: {
    data: 'qué datos tienes sobre mí',
    howLong: ['y por cuánto tiempo?', 'cuánto tiempo se guardan', 'guardados cuánto tiempo'],
    kept: /^Lo que se conserva sobre usted .* después de 30 días/,
  },
};

/** Questions about the data of nobody in particular. The asker is not asked to confirm a deletion. */
const OF_ANYBODY: readonly (readonly [Language, string])[] = [
  ['en', 'who wants to erase their data?'],
  ['en', 'would anyone want their data deleted'],
  ['en', 'does somebody want to delete all their data?'],
  ['de', 'wer will seine daten löschen?'],
  ['de', 'will jemand seine Daten löschen'],
  ['fr', 'quelqu’un voudrait supprimer ses données ?'],
  ['fr', 'qui veut effacer ses données ?'],
  ['es', 'quién quiere borrar sus datos?'],
  ['es', 'alguien quiere eliminar sus datos'],
];

const OWN: readonly (readonly [Language, string, RegExp])[] = [
  ['en', 'delete my data', /Yes, delete my data/],
  ['en', 'can someone delete my data', /Yes, delete my data|“Delete my data”/],
  ['de', 'lösch meine daten', /Ja, meine Daten löschen/],
  ['fr', 'supprime mes données', /Oui, supprimer mes données/],
  ['es', 'borra mis datos', /Sí, eliminar mis datos/],
];

describe('questions about data', () => {
  let world: Fixture;
  before(async () => {
    world = await openFixture([{ id: 'max', name: 'Max Muster' }]);
  });
  after(() => world.close());
  const ask = async (said: string, locale: Language) => (await world.say('max', said, { locale })).text;

  for (const [locale, { data, howLong, kept }] of Object.entries(KEPT) as [Language, (typeof KEPT)[Language]][])
    for (const said of howLong)
      it(`“${said}” (${locale}) after the data says for how long it is kept`, async () => {
        await ask(data, locale);
        assert.match(await ask(said, locale), kept);
      });

  it('says nothing about data after another question', async () => {
    await ask('how many are in Berlin', 'en');
    assert.doesNotMatch(await ask('and for how long?', 'en'), KEPT.en.kept);
  });

  for (const [locale, said] of OF_ANYBODY)
    it(`“${said}” (${locale}) begins no deletion`, async () => {
      const text = await ask(said, locale);
      for (const [, , begins] of OWN.filter(([language]) => language === locale))
        assert.doesNotMatch(text, new RegExp(begins.source.split('|')[0] ?? ''));
    });

  for (const [locale, said, begins] of OWN)
    it(`“${said}” (${locale}) is about the writer`, async () => {
      assert.match(await ask(said, locale), begins);
    });
});
