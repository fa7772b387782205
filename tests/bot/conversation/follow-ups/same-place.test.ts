import assert from 'node:assert/strict';
import type { Language } from '../../../../server/texts/languages.ts';
import { some } from '../../../support/runs.ts';
import { type Fixture, openFixture } from '../../fixture.ts';

const ASKED: Readonly<
  Record<Language, { yes: RegExp; no: RegExp; unknown: RegExp; same: readonly string[]; other: readonly string[]; open: readonly string[] }>
> = {
  en: {
    yes: /^Yes, that is the same/,
    no: /^No, that is not the same/,
    unknown: /^I do not know/,
    same: [
      'are anna and may in the same office',
      'is Anna Berg in the same building as May Chen?',
      'do anna and kim sit on the same floor',
    ],
    other: ['are tom and may in the same office?', 'are Anna and May on the same floor', 'is zoe on the same floor as tom'],
    open: ['are anna and zoe on the same floor', 'are nick and may in the same office', 'am i on the same floor as anna?'],
  },
  de: {
    yes: /^Ja, das ist dies|^Ja, das ist das/,
    no: /^Nein, das ist nicht/,
    unknown: /^Ich kenne nicht/,
    same: ['sind anna und may im selben büro', 'sitzt Anna im gleichen Gebäude wie May?', 'sind anna und kim auf derselben etage'],
    other: ['sind tom und may im selben büro?', 'sind Anna und May im gleichen Stock', 'arbeitet zoe auf derselben etage wie tom'],
    open: ['sind anna und zoe auf der gleichen etage', 'sind nick und may im selben büro'],
  },
  fr: {
    yes: /^Oui, c’est le même/,
    no: /^Non, ce n’est pas le même/,
    unknown: /^Je ne connais pas/,
    same: ['anna et may sont dans le même bureau', 'anna et kim sont au même étage ?'],
    other: ['tom et may sont dans le même bureau ?', 'anna et may sont au même étage ?', 'est-ce que zoe est au même étage que tom'],
    open: ['anna et zoe sont au même étage ?', 'nick et may sont dans le même bureau ?'],
  },
  es: {
    yes: /^Sí, es la misma/,
    no: /^No, no es la misma/,
    unknown: /^No conozco/,
    same: ['están anna y may en la misma oficina', 'anna y kim están en la misma planta?'],
    other: ['están tom y may en la misma oficina?', 'anna y may están en la misma planta', 'está zoe en la misma planta que tom'],
    open: ['anna y zoe están en la misma planta?', 'están nick y may en la misma oficina'],
  },
};

const NAMES: Readonly<Record<Language, string>> = {
  en: 'are NAME and may in the same office?',
  de: 'sind NAME und may im selben Büro?',
  fr: 'NAME et may sont au même étage ?',
  es: 'están NAME y may en la misma oficina?',
};

/** The team of somebody who leads nobody is that of the manager; beside the reports of somebody else it is named, too. */
const TEAMS: readonly (readonly [Language, string])[] = [
  ['en', 'who is in tom’s team'],
  ['en', 'who are Tom Fischer’s colleagues'],
  ['de', 'wer ist in Toms Team'],
  ['de', 'wer gehört zum team von tom'],
  ['fr', 'qui est dans l’équipe de tom'],
  ['es', 'quién está en el equipo de tom'],
];

describe('the same place, and the team of somebody', () => {
  let world: Fixture;
  before(async () => {
    world = await openFixture([
      { id: 'max', name: 'Max Muster' },
      { id: 'anna', name: 'Anna Berg', seen: { rangeId: 'r-b2' } },
      { id: 'kim', name: 'Kim Lang', managerId: 'anna', seen: { rangeId: 'r-b2' } },
      { id: 'may', name: 'May Chen', managerId: 'tom', seen: { rangeId: 'r-b3' } },
      { id: 'tom', name: 'Tom Fischer', managerId: 'anna', seen: { rangeId: 'r-boston' } },
      { id: 'zoe', name: 'Zoë Schröder', managerId: 'tim', seen: { rangeId: 'r-berlin' } },
      { id: 'ida', name: 'Ida Stein', managerId: 'tim' },
      { id: 'nick', name: 'Nick Leeson' },
      { id: 'tim', name: 'Tim Track', mode: 'track', managerId: 'anna', seen: { rangeId: 'r-b3' } },
    ]);
  });
  after(() => world.close());
  const ask = async (said: string, locale: Language) => (await world.say('max', said, { locale })).text;

  for (const [locale, { yes, no, unknown, same, other, open }] of Object.entries(ASKED) as [Language, (typeof ASKED)[Language]][])
    for (const [sentences, answered] of [
      [same, yes],
      [other, no],
      [open, unknown],
    ] as const)
      for (const said of some(sentences))
        it(`“${said}” (${locale}) is answered with ${answered.source}`, async () => {
          assert.match(await ask(said, locale), answered);
        });

  for (const [locale, said] of Object.entries(NAMES) as [Language, string][])
    it(`“${said}” has the same answer for a protected and for an invented name`, async () => {
      const [known, invented] = [
        await ask(said.replace('NAME', 'Tim Track'), locale),
        await ask(said.replace('NAME', 'Tim Trick'), locale),
      ];
      assert.equal(known.replaceAll('Tim Track', 'Tim Trick'), invented);
      assert.doesNotMatch(known, ASKED[locale].yes);
      assert.doesNotMatch(known, ASKED[locale].no);
    });

  it('stores nothing for a statement with the same words', async () => {
    assert.doesNotMatch(await ask('I’m in the same office as Anna Berg', 'en'), /^(Yes|No|I do not know)/);
  });

  for (const [locale, said] of some(TEAMS))
    it(`“${said}” (${locale}) names the reports, the manager and the colleagues`, async () => {
      const text = await ask(said, locale);
      for (const name of ['May Chen', 'Anna Berg', 'Kim Lang']) assert.match(text, new RegExp(name));
      assert.doesNotMatch(text, /Tim|Zoë/);
    });

  it('names no team under a manager who may not be named', async () => {
    assert.doesNotMatch(await ask('who is in Zoë Schröder’s team', 'en'), /Tim|Ida/);
    assert.match(await ask('who is in Kim Lang’s team', 'en'), /Anna Berg[\s\S]*Tom Fischer/);
    assert.doesNotMatch(await ask('who reports to Tom Fischer', 'en'), /Anna Berg/);
  });
});
