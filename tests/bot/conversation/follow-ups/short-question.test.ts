import assert from 'node:assert/strict';
import type { Language } from '../../../../server/texts/languages.ts';
import { some } from '../../../support/runs.ts';
import { type Fixture, openFixture } from '../../fixture.ts';

/** A conversation, and a question in full that has the same answer as its last turn. */
type Shortened = readonly [dialogue: string, inFull: string];

const CASES: Readonly<Record<Language, readonly Shortened[]>> = {
  en: [
    // The day stays when the person changes, also to somebody's manager.
    ['is Tom Fischer in tomorrow >> and his boss? >> and Zoë Schröder?', 'is Zoë Schröder in tomorrow'],
    ['is Tom Fischer in tomorrow >> what about his manager >> and his manager?', 'where is Anna Berg’s manager tomorrow'],
    ['will Tom Fischer be in on Monday? >> and his boss? >> and mine?', 'where is my manager on Monday'],
    ['who is Tom Fischer’s boss >> and tomorrow?', 'where is Anna Berg tomorrow'],
    ['where is Tom Fischer >> and his manager? >> since when?', 'where is Anna Berg'],
    // Several people who were asked about one after the other.
    ['is Tom Fischer in >> and Zoë Schröder? >> are they both in tomorrow?', 'are Tom Fischer and Zoë Schröder in tomorrow'],
    ['is Tom Fischer in >> and Zoë Schröder? >> which of them is in tomorrow?', 'are Tom Fischer and Zoë Schröder in tomorrow'],
    // Others than those of the last answer.
    ['who of Sales is in >> and the others?', 'who of Sales is not in'],
    ['who from my team is in >> the rest?', 'who of my team is not in'],
    ['is Anna Berg in >> anyone else?', 'who is in'],
    ['who is in tomorrow >> and what about me?', 'what are my plans tomorrow'],
    ['is Anna Berg in tomorrow >> and where?', 'where is Anna Berg tomorrow'],
    ['is Zoë Schröder on leave >> until when?', 'until when is Zoë Schröder away'],
    ['where is Vogel >> Ina >> no, the other one', 'where is Udo Vogel'],
    ['where is Vogel >> Ina >> and tomorrow? >> the other one', 'where is Udo Vogel tomorrow'],
    // A corrected question stays a question.
    ['who is in Berlin >> no i meant tomorrow', 'who is in Berlin tomorrow?'],
    ['is Tom Fischer in >> not him, Anna Berg', 'is Anna Berg in'],
    ['is Tom Fischer in tomorrow >> not tomorrow, Monday', 'is Tom Fischer in on Monday'],
    ['how many are in Berlin >> who exactly? >> how about tomorrow', 'who is in Berlin tomorrow?'],
    ['is Zoë Schröder in today? >> until when? >> and Monday?', 'where is Zoë Schröder on Monday'],
    ['how full is Berlin on Monday >> and Friday', 'how full is Berlin on Friday 27 November'],
    ['is Anna Berg in >> and Tom Fischer? >> either of them in tomorrow?', 'are Anna Berg and Tom Fischer in tomorrow'],
    // The own manager and team, on the day of the question.
    ['who is in tomorrow >> and my manager?', 'where is my manager tomorrow'],
    ['is Tom Fischer in on Monday >> what about my boss', 'where is my manager on Monday'],
    ['who was in on Monday >> and my boss too?', 'where was Otto Kern on Monday'],
    ['how many are in tomorrow >> and of my colleagues?', 'who of my team is in tomorrow'],
    ['who is in Berlin tomorrow >> any of my team?', 'who of my team is in Berlin tomorrow'],
    ['who is remote on Monday >> and my team?', 'who of my team is remote on Monday'],
    ['who is in tomorrow >> and my direct reports?', 'which of my reports are in tomorrow'],
    ['i’m in Berlin tomorrow >> and my team?', 'who of my team is in tomorrow'],
    ['who is in tomorrow >> and Tom Fischer’s boss?', 'who is Tom Fischer’s boss tomorrow'],
    // The day of a statement.
    ['i’m remote on Monday >> who else?', 'who is remote on Monday'],
    ['i’m remote on Monday >> and who else is?', 'who is remote on Monday'],
    ['i’m in Berlin tomorrow >> and is Anna Berg there too?', 'is Anna Berg in Berlin tomorrow'],
  ],
  de: [
    ['ist Tom Fischer morgen da >> und seine Chefin? >> und Zoë Schröder?', 'ist Zoë Schröder morgen da'],
    ['kommt Tom Fischer am Montag? >> was ist mit seiner Chefin >> und meiner?', 'wo ist mein Chef am Montag'],
    ['wo ist Tom Fischer >> und sein Chef? >> seit wann?', 'wo ist Anna Berg'],
    ['ist Tom Fischer da >> und Zoë Schröder? >> sind morgen beide da?', 'sind Tom Fischer und Zoë Schröder morgen da'],
    ['ist Tom Fischer da >> und Zoë Schröder? >> wer von den beiden ist morgen da?', 'sind Tom Fischer und Zoë Schröder morgen da'],
    ['wer vom Sales ist da >> und die anderen?', 'wer vom Sales ist nicht da'],
    ['wer aus meinem Team ist da >> der Rest?', 'wer aus meinem Team ist nicht da'],
    ['wer ist morgen da >> und ich?', 'was sind meine Pläne morgen'],
    ['ist Anna Berg morgen da >> und wo?', 'wo ist Anna Berg morgen'],
    ['hat Zoë Schröder Urlaub >> bis wann?', 'bis wann ist Zoë Schröder weg'],
    ['wo ist Vogel >> Ina >> nein, der andere', 'wo ist Udo Vogel'],
    ['wer ist in Berlin >> nein ich meinte morgen', 'wer ist morgen in Berlin?'],
    ['ist Tom Fischer da >> nicht er, Anna Berg', 'ist Anna Berg da'],
    ['wie viele sind in Berlin >> und wer genau? >> und morgen', 'wer ist morgen in Berlin?'],
    ['wie voll ist Berlin am Montag >> und Freitag?', 'wie voll ist Berlin am Freitag, 27. November'],
    ['wer kommt Montag >> und mein chef', 'wo ist mein Chef am Montag'],
    ['wer war Montag da >> und meine chefin?', 'wo war Otto Kern am Montag'],
    ['wer kommt morgen >> und von meinen leuten?', 'wer aus meinem Team kommt morgen'],
    ['wie viele sind morgen da >> und mein team?', 'wer aus meinem Team kommt morgen'],
    ['wer kommt morgen >> und meine mitarbeiter?', 'welche meiner Mitarbeiter sind morgen da'],
    ['wer ist Montag im Homeoffice >> und aus meinem team?', 'wer aus meinem Team ist Montag im Homeoffice'],
    ['ich bin Montag remote >> und wer noch?', 'wer ist am Montag remote'],
    ['ich bin morgen in Berlin >> und ist Anna Berg auch da?', 'ist Anna Berg morgen in Berlin'],
  ],
  fr: [
    ['Tom Fischer est là demain >> et sa cheffe ? >> et Zoë Schröder ?', 'Zoë Schröder est là demain'],
    ['Tom Fischer vient lundi ? >> et son responsable ? >> et le mien ?', 'où est mon responsable lundi'],
    ['où est Tom Fischer >> et son chef ? >> depuis quand ?', 'où est Anna Berg'],
    ['Tom Fischer est là ? >> et Zoë Schröder ? >> ils sont là demain tous les deux ?', 'Tom Fischer et Zoë Schröder sont là demain ?'],
    ['qui de Sales est là >> et les autres ?', 'qui de Sales n’est pas là'],
    ['qui vient demain >> et moi ?', 'quelles sont mes prévisions pour demain'],
    ['Anna Berg est là demain ? >> et où ?', 'où est Anna Berg demain'],
    ['Zoë Schröder est en congé ? >> jusqu’à quand ?', 'jusqu’à quand Zoë Schröder est absente'],
    ['où est Vogel >> Ina >> non, l’autre', 'où est Udo Vogel'],
    ['qui est à Berlin >> non je voulais dire demain', 'qui est à Berlin demain ?'],
    ['Tom Fischer est là ? >> pas lui, Anna Berg', 'Anna Berg est là ?'],
    ['combien à Berlin >> et qui exactement ? >> et demain', 'qui est à Berlin demain ?'],
    ['Anna Berg est là ? >> et Tom Fischer ? >> l’un des deux vient demain ?', 'Anna Berg et Tom Fischer viennent demain ?'],
    ['qui vient lundi >> et ma cheffe ?', 'où est mon responsable lundi'],
    ['qui était là lundi >> mon chef aussi ?', 'où était Otto Kern lundi'],
    ['qui vient demain >> et de mes collègues ?', 'qui de mon équipe vient demain'],
    ['qui vient demain >> quelqu’un de mon équipe ?', 'qui de mon équipe vient demain'],
    ['qui vient demain >> et le chef de Tom Fischer ?', 'qui est le chef de Tom Fischer demain'],
    ['je suis en télétravail lundi >> qui d’autre ?', 'qui est en télétravail lundi'],
  ],
  es: [
    ['Tom Fischer está mañana? >> y su jefa? >> y Zoë Schröder?', 'Zoë Schröder está mañana?'],
    ['Tom Fischer viene el lunes? >> qué hay de su jefa? >> y el mío?', 'dónde está mi jefe el lunes'],
    ['dónde está Tom Fischer >> y su jefe? >> desde cuándo?', 'dónde está Anna Berg'],
    ['está Tom Fischer? >> y Zoë Schröder? >> vienen los dos mañana?', 'vienen Tom Fischer y Zoë Schröder mañana?'],
    ['quién de Sales está >> y los demás?', 'quién de Sales no está'],
    ['quién viene mañana >> y yo?', 'cuáles son mis planes mañana'],
    ['está Anna Berg mañana? >> y dónde?', 'dónde está Anna Berg mañana'],
    ['Zoë Schröder está de vacaciones? >> hasta cuándo?', 'hasta cuándo está fuera Zoë Schröder'],
    ['dónde está Vogel >> Ina >> no, el otro', 'dónde está Udo Vogel'],
    ['quién está en Berlin >> no, quería decir mañana', 'quién está en Berlin mañana?'],
    ['está Tom Fischer? >> él no, Anna Berg', 'está Anna Berg?'],
    ['cuántos hay en Berlin >> y quiénes exactamente? >> y mañana', 'quién está en Berlin mañana?'],
    ['quién viene el lunes >> y mi jefa?', 'dónde está mi jefe el lunes'],
    ['quién estuvo el lunes >> mi jefe también?', 'dónde estuvo Otto Kern el lunes'],
    ['quién viene mañana >> y de mis compañeros?', 'quién de mi equipo viene mañana'],
    ['quién viene mañana >> y mi gente?', 'quién de mi equipo viene mañana'],
    ['quién viene mañana >> y el jefe de Tom Fischer?', 'quién es el jefe de Tom Fischer mañana'],
    ['el lunes estoy en remoto >> quién más?', 'quién está en remoto el lunes'],
  ],
};

/** The last turn asks how the bot knows, after an answer about NAME; or whether it named everybody. */
const SOURCES: Readonly<Record<Language, readonly [sources: readonly string[], all: readonly string[], knows: RegExp, named: RegExp]>> = {
  en: [
    ['where is NAME >> are you sure?', 'is NAME in >> how do you know?', 'where is NAME >> why?', 'is NAME in tomorrow >> really?'],
    ['who is in >> anyone else?', 'who is in Berlin >> nobody else?'],
    /^I know it from sign-ins/,
    /^Apart from those/,
  ],
  de: [
    ['wo ist NAME >> bist du sicher?', 'ist NAME da >> woher weißt du das?', 'wo ist NAME >> warum?', 'ist NAME morgen da >> echt?'],
    ['wer ist da >> sonst noch wer?', 'wer ist in Berlin >> noch jemand?'],
    /^Ich weiß es aus Anmeldungen/,
    /^Außer diesen/,
  ],
  fr: [
    [
      'où est NAME >> t’es sûr ?',
      'NAME est là ? >> comment tu le sais ?',
      'où est NAME >> pourquoi ?',
      'NAME est là demain ? >> vraiment ?',
    ],
    ['qui est là >> quelqu’un d’autre ?', 'qui est à Berlin >> personne d’autre ?'],
    /^Je le sais par les connexions/,
    /^En dehors de ces personnes/,
  ],
  es: [
    [
      'dónde está NAME >> ¿estás seguro?',
      'está NAME? >> ¿cómo lo sabes?',
      'dónde está NAME >> ¿por qué?',
      'está NAME mañana? >> ¿de verdad?',
    ],
    ['quién está >> ¿alguien más?', 'quién está en Berlin >> ¿nadie más?'],
    /^Lo sé por los inicios de sesión/,
    /^Aparte de esas personas/,
  ],
};

/** A message that begins a conversation, and one of the same words with another subject, which no rule takes over. */
const APART: readonly (readonly [locale: Language, dialogue: string, last: RegExp])[] = [
  ['en', 'what is my status >> why?', /Nothing has been seen of you/],
  ['en', 'where is Anna Berg >> who?', /Berlin/],
  ['en', 'is Anna Berg in >> both', /did not understand|In the office/],
  ['en', 'who is in tomorrow >> where is my manager', /has been in Berlin/],
  ['en', 'who is in tomorrow >> who does Tom Fischer report to', /has been in Berlin/],
  ['en', 'from now on I’m in Berlin on Mondays >> and my manager?', /has been in Berlin/],
  ['de', 'wie ist mein Status >> warum?', /noch keine Anmeldung von Ihnen/],
];

describe('a short question after an answer', () => {
  let world: Fixture;
  before(async () => {
    world = await openFixture([
      { id: 'max', name: 'Max Muster', department: 'Support', managerId: 'otto' },
      { id: 'otto', name: 'Otto Kern', department: 'Support', seen: { rangeId: 'r-b2' } },
      { id: 'gil', name: 'Gil Boss', department: 'Support' },
      { id: 'anna', name: 'Anna Berg', department: 'Sales', managerId: 'gil', seen: { rangeId: 'r-b2' } },
      { id: 'tom', name: 'Tom Fischer', department: 'Sales', managerId: 'anna', seen: { rangeId: 'r-boston' } },
      { id: 'zoe', name: 'Zoë Schröder', department: 'Sales', managerId: 'anna' },
      { id: 'ina', name: 'Ina Vogel', department: 'Support', managerId: 'otto' },
      { id: 'udo', name: 'Udo Vogel', department: 'Sales', managerId: 'otto', seen: { rangeId: 'r-b3' } },
      { id: 'tim', name: 'Tim Track', mode: 'track', seen: { rangeId: 'r-b2' } },
    ]);
    await world.say('anna', 'I’m in Boston tomorrow');
    await world.say('tom', 'I’m in Berlin tomorrow');
    await world.say('gil', 'I’m in Berlin tomorrow');
    await world.say('otto', 'I’m remote on Monday');
    await world.say('udo', 'I’m in Berlin tomorrow');
    await world.say('zoe', 'I’m on leave until Tuesday');
  });
  after(() => world.close());

  async function lastOf(dialogue: string, locale: Language): Promise<string> {
    let last = '';
    const conversation = {
      id: dialogue,
      kind: 'personal',
      tenantId: 't',
      channelId: 'msteams',
      serviceUrl: 'https://example.com',
      botId: 'bot',
    } as const;
    for (const turn of dialogue.split(' >> ')) last = (await world.say('max', turn, { locale, conversation })).text;
    return last;
  }

  for (const [locale, cases] of Object.entries(CASES) as [Language, readonly Shortened[]][])
    for (const [dialogue, inFull] of some(cases))
      it(`“${dialogue}” (${locale}) is answered like “${inFull}”`, async () => {
        const [told, full] = [await lastOf(dialogue, locale), await lastOf(inFull, locale)];
        // A question about a manager also names whose manager it is.
        assert.ok(told === full || told.endsWith(` ${full}`) || full.endsWith(` ${told}`), `${told}\n≠\n${full}`);
      });

  for (const [locale, [sources, all, knows, named]] of Object.entries(SOURCES) as [Language, (typeof SOURCES)[Language]][]) {
    for (const name of ['Anna Berg', 'Tim Track', 'Tim Trick'])
      for (const dialogue of some(sources))
        it(`“${dialogue}” (${locale}) says how it knows, in the same words for ${name}`, async () => {
          assert.match(await lastOf(dialogue.replaceAll('NAME', name), locale), knows);
        });
    for (const dialogue of some(all))
      it(`“${dialogue}” (${locale}) has no more names`, async () => {
        assert.match(await lastOf(dialogue, locale), named);
      });
  }

  for (const [locale, dialogue, last] of some(APART))
    it(`“${dialogue}” (${locale}) keeps its own meaning`, async () => {
      assert.match(await lastOf(dialogue, locale), last);
    });
});
