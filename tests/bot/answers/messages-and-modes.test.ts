import assert from 'node:assert/strict';
import type { Language } from '../../../server/texts/languages.ts';
import { some } from '../../support/runs.ts';
import { forget, openWorld, type World } from '../dialogues/world.ts';

type Asked = readonly [language: Language, answered: RegExp, ...said: string[]];

/** Counted without the name. */
const MODES: readonly Asked[] = [
  ['en', /^Done: from now on you count/, 'count me but don’t name me to anyone', 'include me in the count but leave out my name'],
  [
    'de',
    /^Erledigt: Ab jetzt zählen Sie/,
    'zähl mich mit, aber nenne mich bei keinem',
    'mitzählen ja, aber mein Name soll nirgends stehen',
  ],
  ['fr', /^C’est fait/, 'compte-moi sans jamais me citer'],
  ['es', /^Hecho/, 'cuéntame, pero no me nombres ante nadie', 'inclúyeme en el recuento pero no me menciones'],
];

const ANSWERED: readonly Asked[] = [
  // Nobody may follow.
  ['en', /^Nobody may follow you/, 'nobody should receive notices about my arrivals', 'no one should be notified when I come in'],
  ['en', /^Nobody may follow you/, 'don’t let anybody get alerts about me', 'I’d rather nobody gets pinged when I show up'],
  [
    'de',
    /^Niemand darf Ihnen folgen/,
    'niemand soll Nachrichten über meine Ankunft kriegen',
    'keiner darf sich melden lassen wenn ich da bin',
  ],
  ['de', /^Niemand darf Ihnen folgen/, 'ich will nicht dass jemand erfährt wann ich ankomme'],
  [
    'fr',
    /^Personne ne peut vous suivre/,
    'personne ne doit recevoir d’avis sur mes arrivées',
    'que personne ne soit notifié quand j’arrive',
  ],
  ['es', /^Nadie puede seguirle/, 'nadie debe recibir avisos sobre mis llegadas', 'no quiero que avisen a nadie cuando llego'],
  // All messages, with how to end each.
  ['en', /^I do not ask you|mornings/, 'switch off every notification', 'no messages at weekends', 'you can cancel all of those'],
  [
    'de',
    /^Ich frage Sie morgens nicht/,
    'das alles kannst du abbestellen',
    'schalte alle Benachrichtigungen aus',
    'keine Nachrichten am Wochenende',
  ],
  ['fr', /matin/, 'désactive toutes les notifications', 'pas de messages le week-end', 'ne m’écris pas le week-end'],
  [
    'es',
    /^No le pregunto por la mañana/,
    'desactiva todas las notificaciones',
    'nada de mensajes los fines de semana',
    'no quiero más notificaciones',
  ],
  // Whom I follow.
  ['en', /^You follow nobody/, 'whose arrival are you watching for me'],
  ['de', /^Sie folgen niemandem/, 'wen beobachtest du für mich'],
  ['fr', /^Vous ne suivez personne/, 'tu surveilles l’arrivée de qui pour moi'],
  ['es', /^No sigue a nadie/, 'a quién vigilas', 'la llegada de quién estás vigilando'],
  // The morning question at another hour.
  ['en', /8:00/, 'ask me where I am every morning >> 8 is enough', 'ask me where I am every morning >> eight would do'],
  ['de', /8:00/, 'frag mich jeden Morgen wo ich bin >> um acht genügt', 'morgens um 8 die Frage bitte'],
  ['fr', /8:00/, 'demande-moi chaque matin où je suis >> à huit heures ça suffit', 'la question du matin à 8h stp'],
  ['es', /8:00/, 'pregúntame cada mañana dónde estoy >> con las 8 vale', 'pregúntame cada mañana dónde estoy >> a las ocho basta'],
  // Who sees the asker, and since when.
  ['en', /can see where you are/, 'what can the others find out about me', 'what is visible of me to the others'],
  ['de', /können sehen, wo Sie/, 'was können die anderen über mich erfahren', 'was kriegen Kollegen über mich raus'],
  ['fr', /peut voir où vous/, 'qu’est-ce que les autres peuvent savoir de moi', 'les collègues voient quoi de moi'],
  ['es', /pueden ver dónde/, 'qué pueden averiguar mis compañeros sobre mí', 'qué llegan a saber los demás sobre mí'],
  [
    'en',
    /^Nothing has been seen of you/,
    'do you know where I am',
    'since when am I shown as remote',
    'my status >> since when this morning',
  ],
  ['de', /^Heute wurde noch keine/, 'weißt du wo ich bin', 'mein Status >> seit wann heute morgen'],
  [
    'fr',
    /^Je n’ai vu aucune connexion/,
    'tu sais où je suis',
    'depuis quand je suis là d’après toi',
    'mon statut >> depuis quand ce matin',
  ],
  ['es', /^Hoy no hay ningún dato/, 'sabes dónde estoy', 'desde cuándo estoy aquí según tú'],
  ['de', /^Heute wurde noch keine/, 'weshalb führst du mich als nicht da', 'wieso zeigst du mich als unterwegs an'],
  // The offices.
  ['en', /Berlin.*Boston/s, 'what locations does the company have', 'where are the company’s offices'],
  ['de', /Berlin.*Boston/s, 'an welchen Standorten sind wir', 'wo hat das Unternehmen Büros'],
  ['fr', /Berlin.*Boston/s, 'où est-ce que la boîte a des bureaux'],
  ['es', /Berlin.*Boston/s, 'qué sedes tiene la empresa', 'en qué ciudades está la empresa'],
  // Floors that count from the last one, where several offices have it.
  ['de', /Floor 3/, 'wer ist auf Etage 2 >> ein Stock höher', 'wer ist im 2. Stock >> und in der Etage darüber?'],
  ['fr', /Floor 3/, 'qui est à l’étage 2 >> un étage plus haut', 'qui est à l’étage 2 >> l’étage du dessus ?'],
  ['es', /Floor 3/, 'quién está en la planta 2 >> y en la de arriba?', 'quién está en la planta 2 >> un piso más arriba'],
  ['en', /Floor 3/, 'who is on floor 2 >> on the floor above', 'is anyone on floor 2 >> on 3?'],
];

/** The answer to two questions about one person says it once. */
const ONCE: readonly (readonly [Language, said: string])[] = [
  ['en', 'check whether Anna Berg is in, and where'],
  ['en', 'can you check if Anna Berg is in and where she is'],
  ['de', 'schau mal ob Anna Berg da ist und wo'],
  ['fr', 'vérifie si Anna Berg est là, et où'],
  ['es', 'mira si está Anna Berg y dónde'],
];

describe('messages, modes, and what is said about the asker', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());
  beforeEach(() => forget(world, 'max'));

  for (const [locale, answered, ...sentences] of ANSWERED)
    for (const said of some(sentences))
      it(`“${said}” (${locale})`, async () => {
        let last = '';
        for (const turn of said.split(' >> ')) last = (await world.say('max', turn, { locale })).text;
        assert.match(last, answered);
      });

  for (const [locale, said] of some(ONCE))
    it(`“${said}” (${locale}) says it once`, async () => {
      const { text } = await world.say('max', said, { locale });
      assert.equal(text.split('Anna Berg').length, 2, text);
    });
});

describe('a mode that is asked for in other words', () => {
  for (const [locale, answered, ...sentences] of MODES)
    for (const said of some(sentences))
      it(`“${said}” (${locale})`, async () => {
        const world = await openWorld();
        try {
          assert.match((await world.say('max', said, { locale })).text, answered);
          assert.equal((await world.store.person('max'))?.mode, 'track');
        } finally {
          await world.close();
        }
      });
});
