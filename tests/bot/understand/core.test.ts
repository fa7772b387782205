import assert from 'node:assert/strict';
import type { Language } from '../../../server/texts/languages.ts';
import { some } from '../../support/runs.ts';
import { forget, openWorld, storedOf, type World } from '../dialogues/world.ts';

/** A message and the answer to it. Nothing is stored. */
type Said = readonly [said: string, answered: RegExp];

/** Questions about somebody who is named before them, or whom only a word such as “here” makes a question of. */
const ABOUT_SOMEBODY: Readonly<Record<Language, readonly Said[]>> = {
  en: [
    ['morning! I have a visitor waiting for Tom Fischer downstairs, would you know if he is in the building?', /^(Yes: )?Tom Fischer/],
    ['parcel for May Chen at the front desk, in or not?', /^(Yes: )?May Chen/],
    ['I search Anna Berg, she have my badge, where is she please?', /^(Yes: )?Anna Berg/],
    ['Yesterday May Chen was in the office or at home?', /^I take this to mean .+\n\nMay Chen was not seen in any office on Thursday/],
  ],
  de: [
    ['ein Paket für Tom Fischer steht am Empfang, ist der im Haus?', /^Ja: Tom Fischer/],
    ['ich suche May Chen, sie hat meinen Ausweis, wo ist sie bitte?', /^(Ja: )?May Chen/],
  ],
  fr: [
    ['livraison pour Tom Fischer, il est là ou pas ?', /^Oui\s: Tom Fischer/],
    ['j’ai un document à faire signer par May Chen : est-elle là aujourd’hui ?', /^Oui\s: May Chen/],
  ],
  es: [
    ['paquete para Tom Fischer, está o no?', /^Entiendo que pregunta: «¿Dónde está Tom Fischer\?»\n\nTom Fischer está/],
    ['tengo unos papeles para que los firme May Chen: ¿sabe si está hoy en la oficina?', /^Sí: May Chen/],
  ],
};

/** Statements in doubt, or in words that nobody has told the bot: it offers what they seem to say. */
const OFFERED: Readonly<Record<Language, readonly Said[]>> = {
  en: [
    ['so that is me at home the rest of the week, chickenpox, I guess', /“I’m remote the rest of the week”/],
    ['I was told that I’m supposed to be in Berlin on Monday.', /^That is what others say, so I noted nothing/],
    ['Would it be all right if I worked from home tomorrow?', /“I’m remote tomorrow”/],
    ['do you think i should work from home tomorrow?', /“I’m remote tomorrow”/],
  ],
  de: [['Darf ich morgen von Hause arbeiten?', /„Ich bin morgen remote“/]],
  fr: [
    ['Il paraît que je dois être à Berlin lundi.', /^C’est ce que disent les autres/],
    ['p’t-être ben que je reste chez nous demain, on verra', /«\sJe suis en télétravail demain\s»/],
  ],
  es: [
    ['lunes libre', /«Estoy de permiso lunes»/],
    ['Según parece tengo que estar en Berlin el lunes.', /«Estoy en Berlin el lunes»/],
  ],
};

/** No statement of the writer, so none is offered. */
const NOT_OFFERED: Readonly<Record<Language, readonly string[]>> = {
  en: ['lol imagine being on leave forever', 'who of you lot is doing this remote thingy tomorrow?'],
  de: ['haha Urlaub müsst ma haben', 'wer von euch macht den ganzen Remotekram morgen?'],
  fr: ['ma femme est en vacances demain', 'je rentre de congés lundi', 'qui fait ce bidule à distance demain ?'],
  es: ['mi mujer está de vacaciones mañana', '¿quién hace el rollo ese en remoto mañana?'],
};

/** Arrivals, departures, and the way. */
const COMING: Readonly<Record<Language, readonly Said[]>> = {
  en: [
    ['just got in', /^Which one: Berlin or Boston\?$/],
    ['at my desk', /^Which one: Berlin or Boston\?$/],
    ['arrived', /“I’m in the office”/],
    ['leaving now', /^Tell me where you are instead/],
    ['on my way', /^Tell me where you are/],
    ['omw to Berlin', /“I’m in Berlin today”|Do you mean Berlin\?/],
  ],
  de: [
    ['so, sitz endlich am Platz', /^Was davon: Berlin oder Boston\?$/],
    ['grad angekommen', /„Ich bin im Büro“/],
    ['bin am Weg nach Berlin', /„Ich bin heute in Berlin“/],
  ],
  fr: [
    ['arrivé', /«\sJe suis au bureau\s»/],
    ['en route', /^Dites-moi où vous êtes/],
  ],
  es: [
    ['ya llegué', /^¿Cuál: Berlin o Boston\?$/],
    ['en mi mesa', /^¿Cuál: Berlin o Boston\?$/],
  ],
};

/** Messages in turn, and the statements that are stored after the last one. */
const CORRECTED: Readonly<Record<Language, readonly (readonly [said: readonly string[], ...stored: string[]])[]>> = {
  en: [
    [['remote on monday', 'make it wednesday too'], 'remote 23 Nov, 00:00 – 24 Nov, 00:00', 'remote 25 Nov, 00:00 – 26 Nov, 00:00'],
    [['I’m on holiday next week', 'oh wait, I meant the week after'], 'leave 30 Nov, 00:00 – 7 Dec, 00:00'],
    [['I’m working from home until 2 pm', 'I’m terribly sorry, I meant until three.'], 'remote 20 Nov, 10:00 – 20 Nov, 15:00'],
    [['remote today', 'from 9 actually'], 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
    [['no longer in Berlin but in Boston'], 'boston 20 Nov, 10:00 – 21 Nov, 06:00'],
    [['Hello, because I must go to the doctor, I work tomorrow from home'], 'remote 21 Nov, 00:00 – 22 Nov, 00:00'],
  ],
  de: [
    [['hab nächste Woche Urlaub', 'ah na, erst übernächste'], 'leave 30 Nov, 00:00 – 7 Dec, 00:00'],
    [['bin heute remote', 'doch erst ab 9'], 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
  ],
  fr: [
    [['je suis en vacances la semaine prochaine', 'euh non, celle d’après'], 'leave 30 Nov, 00:00 – 7 Dec, 00:00'],
    [
      ['Je suis en congé lundi', 'Et mardi aussi s’il te plaît'],
      'leave 23 Nov, 00:00 – 24 Nov, 00:00',
      'leave 24 Nov, 00:00 – 25 Nov, 00:00',
    ],
  ],
  es: [
    [['híjole, con este tráfico ni salgo, hoy trabajo desde la casa, saludos'], 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
    [['la semana que viene estoy de vacaciones yupi', 'uy no, la siguiente'], 'leave 30 Nov, 00:00 – 7 Dec, 00:00'],
    [['ya no en Berlin sino en Boston'], 'boston 20 Nov, 10:00 – 21 Nov, 06:00'],
    [['El lunes estaré en Berlin.', 'Disculpe, quería decir el martes.'], 'berlin 24 Nov, 00:00 – 25 Nov, 00:00'],
  ],
};

/** Questions about a past day in the words of today. */
const PAST: Readonly<Record<Language, readonly Said[]>> = {
  en: [
    ['who came in on monday', /^\*\*Monday 16 November\*\*/],
    ['who all turned up on Tuesday then?', /^\*\*Tuesday 17 November\*\*/],
  ],
  de: [['wer war am montag da', /^\*\*Montag, 16\. November\*\*/]],
  fr: [['qui est venu lundi', /^\*\*lundi 16 novembre\*\*/]],
  es: [['quién vino el lunes', /^\*\*lunes, 16 de noviembre\*\*/]],
};

/** A question about NAME: the answer for somebody who may not be named is the one for an unknown name. */
const PAIRED: Readonly<Record<Language, readonly string[]>> = {
  en: ['parcel for NAME at the front desk, in or not?', 'I have a visitor for NAME, is she in?', 'Is NAME in today?'],
  de: ['ein Paket für NAME steht am Empfang, ist der im Haus?', 'ist NAME da'],
  fr: ['livraison pour NAME, il est là ou pas ?', 'NAME est là ?'],
  es: ['paquete para NAME, está o no?', 'está NAME?'],
};
const NAMES = [
  ['Tim Track', 'Xaver Xylo'],
  ['Anna Track', 'Anna Xylo'],
  ['Otto Off', 'Ulla Off'],
] as const;

for (const language of ['en', 'de', 'fr', 'es'] as const) {
  describe(`the core of a message in “${language}”`, () => {
    let world: World;
    before(async () => {
      world = await openWorld();
    });
    after(() => world.close());
    beforeEach(() => forget(world, 'max'));

    for (const [said, answered] of [ABOUT_SOMEBODY, OFFERED, COMING, PAST].flatMap((each) => each[language])) {
      it(`“${said}” is answered by ${answered.source.slice(0, 50)}, and stores nothing`, async () => {
        assert.match((await world.say('max', said, { locale: language })).text, answered);
        assert.deepEqual(await storedOf(world, 'max'), []);
      });
    }

    for (const said of some(NOT_OFFERED[language])) {
      it(`“${said}” is no statement, and none is offered`, async () => {
        const { text } = await world.say('max', said, { locale: language });
        assert.doesNotMatch(text, /say “I’m|sagen Sie „Ich bin|dites «\s(Je suis)|diga «Estoy/);
        assert.deepEqual(await storedOf(world, 'max'), []);
      });
    }

    for (const [turns, ...stored] of some(CORRECTED[language])) {
      it(`“${turns.join(' >> ')}” stores ${stored.join(' and ')}`, async () => {
        for (const said of turns) await world.say('max', said, { locale: language });
        assert.deepEqual(await storedOf(world, 'max'), stored);
      });
    }

    for (const question of some(PAIRED[language])) {
      it(`When “${question}” is about somebody who may not be named, then the answer is the one for an unknown name`, async () => {
        for (const names of NAMES) {
          const answers: string[] = [];
          for (const name of names) {
            await world.store.erasePerson('max', world.clock.now());
            const answer = JSON.stringify(await world.say('max', question.replace('NAME', name), { locale: language }));
            answers.push(answer.replaceAll(new RegExp(`${name}|${name.split(' ')[1]}|${name.split(' ')[0]}`, 'gi'), 'NAME'));
          }
          assert.equal(answers[0], answers[1], names.join(', '));
        }
      });
    }
  });
}
