import assert from 'node:assert/strict';
import { notUnderstood } from '../../../bot/answers/not-understood.ts';
import type { Context } from '../../../bot/context.ts';
import { textsIn } from '../../../server/texts/all-texts.ts';
import type { Language } from '../../../server/texts/languages.ts';
import { type Fixture, openFixture } from '../fixture.ts';

/** Dialogues, each with what its last answer has and has not. */
const ANSWERS: readonly (readonly [Language, dialogue: string, answered: RegExp, not: RegExp])[] = [
  // The answer to hidden people begins with hiding.
  ['en', 'hide me today >> can they see me', /^You are hidden now[\s\S]*When you are not hidden/, /can see where you are now/],
  ['de', 'mich heute ausblenden >> wer sieht mich', /^Sie sind gerade ausgeblendet[\s\S]*Wenn Sie nicht/, /wo Sie jetzt sind/],
  ['fr', 'masque-moi aujourd’hui >> qui me voit ?', /^Votre présence est masquée|^Vous êtes masqué/, /en ce moment, ce que vous/],
  ['es', 'ocúltame hoy >> quién me ve?', /Cuando no se oculta/, /dónde está ahora, lo que/],
  // The day is named once.
  ['en', 'I’m remote tomorrow until 2pm', /remotely tomorrow until 14:00/, /tomorrow.*tomorrow/],
  ['en', 'I’m remote tomorrow from 9 to 12', /from tomorrow, 09:00 until 12:00/, /tomorrow.*tomorrow/],
  ['de', 'morgen bis 14 Uhr im Homeoffice', /morgen bis 14:00 Uhr/, /morgen.*morgen/],
  ['fr', 'demain en télétravail jusqu’à 14h', /demain jusqu’à 14:00/, /demain.*demain/],
  ['es', 'mañana en remoto hasta las 14', /mañana hasta las 14:00/, /mañana.*mañana/],
  // The answer addresses the asker.
  ['en', 'who is Tom Fischer’s boss', /^Tom Fischer reports to you\.$/, /Max/],
  ['de', 'wer ist der Chef von Tom Fischer', /^Tom Fischer berichtet an Sie\.$/, /Max/],
  ['fr', 'qui est le chef de Tom Fischer', /^Tom Fischer dépend de vous\.$/, /Max/],
  ['es', 'quién es el jefe de Tom Fischer', /^Tom Fischer le reporta a usted\.$/, /Max/],
  // Days in a row with the same plan are one sentence.
  ['en', 'I’m on leave from 30 November to 4 December >> my plans', /30 November to Friday 4 December/, /1 December|2 December/],
  ['de', 'vom 30. November bis 4. Dezember Urlaub >> meine Pläne', /30\. November bis Freitag, 4\. Dezember/, /2\. Dezember/],
  ['fr', 'en congé du 30 novembre au 4 décembre >> mes prévisions', /30 novembre au vendredi 4 décembre/, /2 décembre/],
  ['es', 'de vacaciones del 30 de noviembre al 4 de diciembre >> mis planes', /30 de noviembre .*4 de diciembre/, /2 de diciembre/],
  ['en', 'I’m on leave on 30 November and 1 December >> my plans', /30 November, you[\s\S]*1 December, you/, /to Tuesday/],
  // A floor without a number of seats is not compared with those that have one, and named apart.
  ['en', 'which floor is emptiest in Berlin', /Floor 3 [^.]*\. [^.]+: Berlin, Ground floor \(0\)\.$/, /Floor 3 [^.]*Ground floor/],
  ['de', 'welche Etage in Berlin ist am leersten', /Floor 3 [^.]*\. [^.]+: Berlin, Ground floor \(0\)\.$/, /Floor 3 [^.]*Ground floor/],
  ['fr', 'quel étage est le plus vide à Berlin', /Floor 3 [^.]*\. [^.]+: Berlin, Ground floor \(0\)\.$/, /Floor 3 [^.]*Ground floor/],
  ['es', 'cuál es la planta más vacía de Berlin', /Floor 3 [^.]*\. [^.]+: Berlin, Ground floor \(0\)\.$/, /Floor 3 [^.]*Ground floor/],
];

describe('answers that say a thing once', () => {
  let world: Fixture;
  beforeEach(async () => {
    world = await openFixture([
      { id: 'max', name: 'Max Muster' },
      { id: 'tom', name: 'Tom Fischer', managerId: 'max', seen: { rangeId: 'r-b2' } },
    ]);
  });
  afterEach(() => world.close());

  for (const [locale, dialogue, answered, not] of ANSWERS)
    it(`“${dialogue}” (${locale})`, async () => {
      let last = '';
      for (const turn of dialogue.split(' >> ')) last = (await world.say('max', turn, { locale })).text;
      assert.match(last, answered);
      assert.doesNotMatch(last, not);
    });

  it('suggests “Help” once, also if it is the likely meaning', () => {
    const { text } = notUnderstood({ texts: textsIn('en'), picture: world.board.now() } as Context, [], ['Help', 'Who is on leave?']);
    assert.equal(text.split('“Help”').length, 2, text);
    assert.match(text, /“Who is on leave\?”/);
  });
});
