import assert from 'node:assert/strict';
import type { Language } from '../../../../server/texts/languages.ts';
import { some } from '../../../support/runs.ts';
import { forget, openWorld, storedOf, type World } from '../../dialogues/world.ts';

const [MONDAY, TUESDAY] = ['23 Nov, 00:00 – 24 Nov, 00:00', '24 Nov, 00:00 – 25 Nov, 00:00'];
const TOMORROW = '21 Nov, 00:00 – 22 Nov, 00:00';

/** Requests to note something, with a question mark and thanks. */
const REQUESTS: Readonly<Record<Language, readonly (readonly [said: string, stored: string])[]>> = {
  en: [
    ['could you note that I’m remote on Monday?', `remote ${MONDAY}`],
    ['can you put me down as on leave Monday please? thanks, have a good one', `leave ${MONDAY}`],
    ['would you mark me as remote tomorrow? cheers', `remote ${TOMORROW}`],
    ['can you set me to Berlin for Tuesday? Many thanks!', `berlin ${TUESDAY}`],
    ['can you note me as remote tomorrow?', `remote ${TOMORROW}`],
    ['could you please register me as on leave on Monday? Kind regards', `leave ${MONDAY}`],
    ['would you mind putting me down as remote Monday? ta', `remote ${MONDAY}`],
    ['could you add that I’m in Berlin on Monday?', `berlin ${MONDAY}`],
  ],
  de: [
    ['kannst du notieren, dass ich Montag im Homeoffice bin?', `remote ${MONDAY}`],
    ['könntest du mich morgen als abwesend eintragen? Danke und schönen Tag noch', `leave ${TOMORROW}`],
    ['trägst du mich bitte für Montag in Berlin ein? Merci', `berlin ${MONDAY}`],
    ['kannst du mich für Dienstag auf Homeoffice stellen? Liebe Grüße', `remote ${TUESDAY}`],
    ['könnten Sie vermerken, dass ich am Montag in Berlin bin? Vielen Dank!', `berlin ${MONDAY}`],
    ['würdest du mich für morgen auf Urlaub setzen? Danke dir', `leave ${TOMORROW}`],
  ],
  fr: [
    ['Pourrais-tu me mettre absent lundi ? Bonne journée', `leave ${MONDAY}`],
    ['peux-tu noter que je suis en télétravail demain ? merci', `remote ${TOMORROW}`],
    ['tu peux me mettre à Berlin mardi ? merci bien', `berlin ${TUESDAY}`],
    ['pouvez-vous indiquer que je suis à Berlin lundi ? Merci d’avance', `berlin ${MONDAY}`],
  ],
  es: [
    ['¿puedes apuntar que el lunes estoy en remoto?', `remote ${MONDAY}`],
    ['¿podrías ponerme de vacaciones el lunes? gracias, buen día', `leave ${MONDAY}`],
    ['¿me puedes poner en Berlín el martes? muchas gracias', `berlin ${TUESDAY}`],
    ['¿me apuntas en remoto mañana? saludos', `remote ${TOMORROW}`],
  ],
};

/** Questions, with the same first words. */
const QUESTIONS: Readonly<Record<Language, readonly string[]>> = {
  en: ['can I be remote on Monday?', 'could you note whether I’m remote on Monday?', 'could you note that Anna Berg is remote?'],
  de: ['kann ich Montag im Homeoffice sein?'],
  fr: ['est-ce que je peux être en télétravail lundi ?'],
  es: ['¿puedo estar en remoto el lunes?', '¿puedes poner a Anna Berg en remoto?'],
};

/** A place and a day without a verb. */
const PLACES: Readonly<Record<Language, readonly (readonly [said: string, offered: string])[]>> = {
  en: [
    ['Berlin Thursday', '[I’m in Berlin Thursday] [Who is in Berlin Thursday?]'],
    ['Berlin tomorrow', '[I’m in Berlin tomorrow] [Who is in Berlin tomorrow?]'],
    ['Boston next Monday', '[I’m in Boston next Monday] [Who is in Boston next Monday?]'],
  ],
  de: [
    ['Berlin morgen', '[Ich bin morgen in Berlin] [Wer ist morgen in Berlin?]'],
    ['Donnerstag Berlin', '[Ich bin Donnerstag in Berlin] [Wer ist Donnerstag in Berlin?]'],
  ],
  fr: [
    ['Berlin demain', '[Je suis à Berlin demain] [Qui est à Berlin demain\u202f?]'],
    ['jeudi Berlin', '[Je suis à Berlin jeudi] [Qui est à Berlin jeudi\u202f?]'],
  ],
  es: [
    ['Berlín mañana', '[Estoy en Berlin mañana] [¿Quién está en Berlin mañana?]'],
    ['Berlín el jueves', '[Estoy en Berlin el jueves] [¿Quién está en Berlin el jueves?]'],
  ],
};

/** A usual day is a weekly rule. */
const USUAL: Readonly<Record<Language, readonly string[]>> = {
  en: ['usually remote on Fridays', 'I tend to work from home Fridays', 'as a rule remote on Fridays', 'generally home on Fridays'],
  de: ['normalerweise freitags im Homeoffice', 'freitags arbeite ich in der Regel von zu Hause'],
  fr: ['habituellement en télétravail le vendredi', 'en général à la maison le vendredi'],
  es: ['normalmente en remoto los viernes', 'suelo trabajar en casa los viernes'],
};

/** Hours of a part of today. */
const EVENING = 'remote 20 Nov, 18:00 – 21 Nov, 00:00';
const HOURS: Readonly<Record<Language, readonly (readonly [said: string, stored: string])[]>> = {
  en: [
    ['remote tonight from 6', EVENING],
    ['home tonight from 6 pm', EVENING],
    ['on leave this afternoon from 3', 'leave 20 Nov, 15:00 – 21 Nov, 00:00'],
  ],
  de: [
    ['heute Abend ab 6 remote', EVENING],
    ['heute Nachmittag ab 14 Uhr Homeoffice', 'remote 20 Nov, 14:00 – 21 Nov, 00:00'],
  ],
  fr: [['télétravail ce soir à partir de 18h', EVENING]],
  es: [
    ['remoto esta noche desde las 6', EVENING],
    ['esta tarde desde las 16 en remoto', 'remote 20 Nov, 16:00 – 21 Nov, 00:00'],
  ],
};

/** Hiding that begins later, and its end before it begins. */
const HIDING: Readonly<Record<Language, readonly string[]>> = {
  en: ['hide me tomorrow >> show me', 'hide me this afternoon >> unhide me', 'hide me Monday >> don’t hide me'],
  de: ['versteck mich morgen >> zeig mich', 'versteck mich ab 14 Uhr >> zeig mich wieder'],
  fr: ['cache-moi demain >> montre-moi', 'cache-moi à partir de 14h >> affiche-moi de nouveau'],
  es: ['escóndeme mañana >> muéstrame', 'ocúltame desde las 14 >> muéstrame otra vez'],
};
const ENDED = /(begin later is ended \(hidden|später beginnen sollte, ist beendet|commencer plus tard est annulé|iba a empezar más tarde)/;

const titlesOf = (card: unknown) => [...JSON.stringify(card).matchAll(/"title":"([^"]*)"/g)].map(([, title]) => `[${title}]`).join(' ');

for (const locale of ['en', 'de', 'fr', 'es'] as const)
  describe(`what is clear, and what is asked back, in “${locale}”`, () => {
    let world: World;
    before(async () => {
      world = await openWorld();
    });
    after(() => world.close());
    beforeEach(() => forget(world, 'max'));
    const say = (text: string) => world.say('max', text, { locale });

    for (const [said, stored] of [...REQUESTS[locale], ...HOURS[locale]])
      it(`“${said}” stores ${stored}`, async () => {
        const { text } = await say(said);
        assert.deepEqual(await storedOf(world, 'max'), [stored], text);
      });

    for (const said of some(QUESTIONS[locale]))
      it(`“${said}” stores nothing`, async () => {
        await say(said);
        assert.deepEqual(await storedOf(world, 'max'), []);
      });

    for (const [said, offered] of some(PLACES[locale]))
      it(`“${said}” is asked back as a statement and as a question`, async () => {
        const { card } = await say(said);
        assert.equal(titlesOf(card), offered);
        await say('yes');
        assert.deepEqual(await storedOf(world, 'max'), []);
      });

    for (const said of some(USUAL[locale]))
      it(`“${said}” is a weekly rule`, async () => {
        await say(said);
        const [mine] = await world.store.weeklyRules(['max']);
        assert.deepEqual(
          mine?.rules.map(({ statement, weekday }) => [statement.kind, weekday]),
          [['remote', 5]],
        );
      });

    for (const said of some(HIDING[locale]))
      it(`“${said}” ends the hiding before it begins, and says so`, async () => {
        let last = '';
        for (const turn of said.split(' >> ')) last = (await say(turn)).text;
        assert.match(last, ENDED);
        const now = world.clock.now();
        const left = (await world.store.overrides({ endsAfter: now, personId: 'max' })).filter(({ end, from }) => end > from);
        assert.deepEqual(left, []);
      });
  });
