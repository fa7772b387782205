import assert from 'node:assert/strict';
import type { Language } from '../../../../server/texts/languages.ts';
import { some } from '../../../support/runs.ts';
import { type Fixture, openFixture } from '../../fixture.ts';

/** Friday is 20 November 2026. The last Monday was the 16th, the next one is the 23rd. */
const OVER: Readonly<Record<Language, readonly string[]>> = {
  en: [
    ...[
      'how many came on monday',
      'how many people turned up on Monday?',
      'how many of my team came on monday',
      'was my boss in on monday',
    ],
    ...['did my boss come in on monday', 'who from Sales was there on monday', 'who was in on monday >> how many in all'],
    ...['who was in on Monday >> how many altogether?', 'who came on Monday >> and how many', 'who was in Berlin on monday >> how many'],
  ],
  de: [
    ...['wie viele kamen Montag', 'wie viele sind am Montag gekommen', 'war mein Chef Montag da', 'wer aus Sales war am Montag da'],
    ...[
      'wer war am Montag da >> wie viele insgesamt',
      'wer war Montag da >> wie viele waren das zusammen',
      'wer war Montag da >> wie viele',
    ],
  ],
  fr: [
    ...['combien sont venus lundi', 'combien étaient là lundi ?', 'mon chef est venu lundi ?', 'qui de Sales était là lundi'],
    ...['qui était là lundi >> combien en tout', 'qui est venu lundi >> combien au total ?', 'qui était là lundi >> combien'],
  ],
  es: [
    ...['cuántos vinieron el lunes', 'cuántas personas hubo el lunes', 'vino mi jefe el lunes?', 'quién de Sales estuvo el lunes'],
    ...['quién estuvo el lunes >> cuántos en total', 'quién vino el lunes >> cuántos', 'cuántos han venido el lunes'],
  ],
};

const AHEAD: Readonly<Record<Language, readonly string[]>> = {
  en: ['how many come on monday', 'who said they are coming on monday', 'who is in on monday >> how many'],
  de: ['wie viele kommen Montag', 'wer wollte Montag kommen', 'wer kommt Montag >> wie viele insgesamt'],
  fr: ['combien viennent lundi', 'qui devait venir lundi', 'qui vient lundi >> combien en tout'],
  es: ['cuántos vienen el lunes', 'quién iba a venir el lunes', 'quién viene el lunes >> cuántos en total'],
};

describe('a weekday in a question', () => {
  let world: Fixture;
  before(async () => {
    const at = Date.parse('2026-11-16T09:00:00Z');
    world = await openFixture([
      { id: 'max', name: 'Max Muster', managerId: 'anna' },
      { id: 'anna', name: 'Anna Berg', department: 'Sales', seen: { rangeId: 'r-b2', at } },
      { id: 'tom', name: 'Tom Fischer', managerId: 'anna', department: 'Sales', seen: { rangeId: 'r-b3', at } },
    ]);
    await world.say('tom', 'I’m in Berlin on 23 November');
  });
  after(() => world.close());

  async function lastOf(dialogue: string, locale: Language): Promise<string> {
    let last = '';
    for (const turn of dialogue.split(' >> ')) last = (await world.say('max', turn, { locale })).text;
    return last;
  }

  for (const [locale, dialogues] of Object.entries(OVER) as [Language, readonly string[]][])
    for (const dialogue of some(dialogues))
      it(`“${dialogue}” (${locale}) is about the last Monday`, async () => {
        const last = await lastOf(dialogue, locale);
        assert.match(last, /\b16\b/);
        assert.doesNotMatch(last, /\b23\b/);
      });

  for (const [locale, dialogues] of Object.entries(AHEAD) as [Language, readonly string[]][])
    for (const dialogue of some(dialogues))
      it(`“${dialogue}” (${locale}) is not about the last Monday`, async () => {
        assert.doesNotMatch(await lastOf(dialogue, locale), /\b16\b/);
      });

  it('counts the own team alone', async () => {
    assert.match(await lastOf('how many of my team came on monday', 'en'), /^\*\*Your team\*\*[\s\S]*Tom Fischer/);
  });
});
