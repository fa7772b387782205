import assert from 'node:assert/strict';
import { DAY, HOUR } from '../../../../server/presence/time.ts';
import { some } from '../../../support/runs.ts';
import { describeStored } from '../../describe-stored.ts';
import { forget, openWorld, rulesOf, storedOf, type World } from '../../dialogues/world.ts';
import { TEN } from '../../fixture.ts';

const PLANNED = 'remote 25 Nov, 00:00 – 26 Nov, 00:00';
const SECOND = 'remote 26 Nov, 00:00 – 27 Nov, 00:00';

/** Sentences of Max on Tuesday, and what the bot answers three days later. */
const OLD = [
  {
    locale: 'en',
    said: 'remote on 25 November',
    before: [[], ['where is Tom'], ['maybe remote some day tomorrow'], ['Tom is remote tomorrow']],
    wrong: [
      'that was wrong',
      'my mistake',
      'oops',
      'I made a mistake',
      'that’s not right',
      'wrong button',
      'please put that back the way it was',
    ],
    asks: /^I changed nothing: what is wrong\?/,
    orders: ['undo', 'take that back', 'that was wrong, undo', 'revert', 'undo, undo'],
    offers: /^Take this back: working remotely on Wednesday 25 November\? You said it on Tuesday 17 November\.$/,
    agree: ['yes', 'undo', 'yes, take it back'],
    keep: ['no', 'forget it', 'my mistake', 'where is Tom'],
  },
  {
    locale: 'de',
    said: 'am 25. November im Homeoffice',
    before: [[], ['wo ist Tom'], ['lösche Dienstag'], ['Tom ist morgen im Homeoffice']],
    wrong: ['das war falsch', 'mein Fehler', 'ups', 'ich habe mich vertan', 'bitte zurück damit', 'das war falsch, bitte zurück damit'],
    asks: /^Ich habe nichts geändert: Was ist falsch\?/,
    orders: ['rückgängig', 'nimm das zurück', 'das war falsch, rückgängig', 'einen Schritt zurück'],
    offers: /^Soll ich das zurücknehmen: am Mittwoch, 25\. November, remote\? Gesagt haben Sie es am Dienstag, 17\. November\.$/,
    agree: ['ja', 'rückgängig', 'ja, nimm das zurück'],
    keep: ['nein', 'vergiss es', 'mein Fehler'],
  },
  {
    locale: 'fr',
    said: 'en télétravail le 25 novembre',
    before: [[], ['où est Tom'], ['Tom est en télétravail demain']],
    wrong: ['c’était faux', 'c’était une erreur', 'oups', 'je me suis trompé', 'ce n’est pas juste', 'mauvais bouton'],
    asks: /^Je n’ai rien changé\u202f: qu’est-ce qui est faux/,
    orders: ['annule', 'annule ça', 'c’était faux, annule', 'reviens en arrière'],
    offers: /^Annuler ceci\u202f: en télétravail le mercredi 25 novembre\u202f\? Vous l’avez dit le mardi 17 novembre\.$/,
    agree: ['oui', 'annule', 'oui, annule ça'],
    keep: ['non', 'laisse tomber', 'mon erreur'],
  },
  {
    locale: 'es',
    said: 'en remoto el 25 de noviembre',
    before: [[], ['dónde está Tom'], ['Tom está en remoto mañana']],
    wrong: ['eso estaba mal', 'me he equivocado', 'fue un error', 'ups', 'error mío', 'no está bien'],
    asks: /^No he cambiado nada: ¿qué está mal\?/,
    orders: ['deshacer', 'deshazlo', 'estaba mal, deshazlo', 'revierte'],
    offers: /^¿Retiro esto: en remoto el miércoles, 25 de noviembre\? Lo dijo el martes, 17 de noviembre\.$/,
    agree: ['sí', 'deshazlo', 'sí, deshaz eso'],
    keep: ['no', 'olvídalo', 'fue un error'],
  },
] as const;

describe('words of taking back after a statement of an earlier day', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());
  afterEach(() => forget(world, 'max'));

  async function saidOnTuesday(text: string, locale: string): Promise<void> {
    await world.moveTo(TEN - 3 * DAY);
    await world.say('max', text, { locale });
    await world.moveTo(TEN);
  }

  for (const { locale, said, before: contexts, wrong, asks, orders, offers, agree, keep } of OLD) {
    for (const turns of contexts) {
      const after = turns.length === 0 ? 'as the first turn' : `after “${turns.join(' >> ')}”`;
      for (const text of some(wrong))
        it(`When “${text}” is said ${after}, then the bot asks what is wrong and changes nothing`, async () => {
          await saidOnTuesday(said, locale);
          for (const turn of turns) await world.say('max', turn, { locale });
          assert.match((await world.say('max', text, { locale })).text, asks);
          assert.deepEqual(await storedOf(world, 'max'), [PLANNED]);
        });
    }
    for (const text of some(orders))
      it(`When “${text}” is the first turn, then the bot names the statement and its day, and asks`, async () => {
        await saidOnTuesday(said, locale);
        assert.match((await world.say('max', text, { locale })).text, offers);
        assert.deepEqual(await storedOf(world, 'max'), [PLANNED]);
      });
    for (const text of some(agree))
      it(`When “${text}” answers that question, then the statement is taken back`, async () => {
        await saidOnTuesday(said, locale);
        await world.say('max', orders[0], { locale });
        await world.say('max', text, { locale });
        assert.deepEqual(await storedOf(world, 'max'), []);
      });
    for (const text of some(keep))
      it(`When “${text}” answers that question, then the statement stays`, async () => {
        await saidOnTuesday(said, locale);
        await world.say('max', orders[0], { locale });
        await world.say('max', text, { locale });
        assert.deepEqual(await storedOf(world, 'max'), [PLANNED]);
      });
  }

  it('When “undo” is said a second time, then it is not applied to a statement of an earlier day without a question', async () => {
    await saidOnTuesday('remote on 25 November', 'en');
    await world.say('max', 'remote on 26 November');
    await world.say('max', 'undo');
    assert.match((await world.say('max', 'undo')).text, /^Take this back/);
    assert.deepEqual(await storedOf(world, 'max'), [PLANNED]);
  });

  it('When others read the answer, then only the asker reads which statement is meant', async () => {
    await saidOnTuesday('remote on 25 November', 'en');
    const { text, alone } = await world.say('max', 'undo', { locale: 'en', shared: true });
    assert.doesNotMatch(text, /25 November/);
    assert.match(alone?.text ?? '', /^Take this back: working remotely/);
    assert.deepEqual(await storedOf(world, 'max'), [PLANNED]);
  });

  it('When “undo” is about the end of a plan on the day before, then the bot names that plan and asks', async () => {
    await world.moveTo(TEN - 20 * HOUR);
    await world.say('max', 'remote on 25 November');
    await world.say('max', 'cancel 25 November');
    await world.moveTo(TEN);
    const { text } = await world.say('max', 'undo');
    assert.match(text, /^Shall this count again: working remotely on Wednesday 25 November\? You ended it on Thursday 19 November\.$/);
    assert.deepEqual(await storedOf(world, 'max'), []);
    await world.say('max', 'yes');
    assert.deepEqual(await storedOf(world, 'max'), [PLANNED]);
  });

  it('When “undo” is about weekly rules or a fresh start of the day before, then the bot asks', async () => {
    await world.moveTo(TEN - 20 * HOUR);
    await world.say('max', 'remote on Mondays');
    await world.moveTo(TEN);
    assert.match(
      (await world.say('max', 'undo')).text,
      /^Undo the last change of your weekly rules\? You made it on Thursday 19 November\.$/,
    );
    assert.deepEqual(await rulesOf(world, 'max'), ['remote every 1']);
    await world.say('max', 'yes');
    assert.deepEqual(await rulesOf(world, 'max'), []);
    await forget(world, 'max');
    await world.moveTo(TEN - 20 * HOUR);
    await world.say('max', 'clear my status');
    await world.moveTo(TEN);
    assert.match((await world.say('max', 'undo')).text, /^Undo your fresh start\? You made it on Thursday 19 November\.$/);
  });

  it('When the presence of the asker is off, then the answer says so', async () => {
    assert.match((await world.say('otto', 'undo')).text, /switched off/);
  });
});

describeStored('words that something was wrong take back only what the turn before changed', [
  ['en', 'remote on 25 November >> that was wrong'],
  ['en', 'remote on 25 November >> my mistake'],
  ['en', 'remote on 25 November >> remote on 26 November >> oops, wrong', PLANNED],
  ['en', 'remote on 25 November >> who is in >> that was wrong', PLANNED],
  ['en', 'remote on 25 November >> who is in >> undo'],
  ['en', 'remote on 25 November >> remote on 26 November >> undo >> that was wrong', PLANNED],
  ['en', 'remote on 25 November >> remote on 26 November >> that was wrong, undo', PLANNED],
  ['en', 'remote on 25 November >> was that wrong?', PLANNED],
  // Nothing was changed by the turn before.
  ['en', 'remote on 25 November >> cancel Tuesday >> that was wrong', PLANNED],
  ['en', 'remote on 25 November >> cancel Tuesday >> bring it back', PLANNED],
  ['en', 'remote on 25 November >> end my weekly rules >> oops', PLANNED],
  ['en', 'remote on 25 November >> show me again >> oops', PLANNED],
  ['de', 'am 25. November im Homeoffice >> mein Fehler'],
  ['de', 'am 25. November im Homeoffice >> wer ist da >> das war falsch', PLANNED],
  ['de', 'am 25. November im Homeoffice >> lösche Dienstag >> das war falsch, bitte zurück damit', PLANNED],
  ['fr', 'en télétravail le 25 novembre >> c’était une erreur'],
  ['fr', 'en télétravail le 25 novembre >> qui est là >> je me suis trompé', PLANNED],
  ['es', 'en remoto el 25 de noviembre >> en remoto el 26 de noviembre >> me he equivocado', PLANNED],
  ['es', 'en remoto el 25 de noviembre >> quién está >> eso estaba mal', PLANNED],
  ['es', 'en remoto el 26 de noviembre >> quién está >> deshazlo'],
  ['de', 'am 26. November im Homeoffice >> wer ist da >> ups', SECOND],
]);
