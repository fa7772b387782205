import assert from 'node:assert/strict';
import { some } from '../../support/runs.ts';
import { openWorld, type World } from '../dialogues/world.ts';

/** What Max says who follows Tom and May and is asked every morning, and what is set after it. */
const SAID = {
  en: {
    unfollowed: [
      ['cancel every follow I have', 'drop all my follows', 'end all follows please', 'unfollow everybody', 'stop every alert'],
      ['I don’t want to follow anyone any more', 'stop following everybody', 'get rid of all the alerts'],
    ],
    notAsked: [['no more morning messages', 'stop the messages in the morning', 'no more pings in the morning', 'end the morning texts']],
    forbidden: [
      ['I’d rather nobody could follow me', 'I don’t want people to be able to follow me', 'nobody should be able to follow me'],
      ['people shouldn’t follow me', 'I would like it if no one could follow me', 'please make it so nobody follows me'],
      ['I do not want anybody to follow me', 'I’d rather not be followed by anyone'],
    ],
    unchanged: [['nobody follows me', 'I want people to follow me', 'does nobody follow me?', 'do not stop the morning messages']],
  },
  de: {
    unfollowed: [
      ['alle Follows beenden', 'ich will niemandem mehr folgen', 'beende alle Benachrichtigungen über Leute', 'niemandem mehr folgen'],
      ['ich möchte keinem mehr folgen', 'lösch jeden Alarm'],
    ],
    notAsked: [['keine Nachrichten am Morgen mehr', 'keine Morgennachrichten mehr', 'Schluss mit den Nachrichten am Morgen']],
    forbidden: [
      ['ich möchte nicht, dass man mir folgen kann', 'mir soll niemand folgen können', 'keiner soll mir folgen dürfen'],
      ['ich will nicht, dass mir jemand folgt', 'es soll mir keiner folgen', 'ich will, dass mir niemand folgen kann'],
      ['niemand sollte mir folgen können'],
    ],
    unchanged: [['niemand folgt mir', 'folgt mir keiner?', 'ich will, dass mir alle folgen']],
  },
  fr: {
    unfollowed: [
      ['arrête tous mes suivis', 'je ne veux plus suivre personne', 'annule toutes mes alertes', 'ne plus suivre personne'],
      ['supprime chaque alerte'],
    ],
    notAsked: [['plus de messages le matin', 'arrête les messages du matin', 'supprime les notifications du matin']],
    forbidden: [
      ['je ne veux pas qu’on me suive', 'j’aimerais que personne ne puisse me suivre', 'personne ne doit pouvoir me suivre'],
      ['je ne souhaite pas qu’on puisse me suivre', 'je préfère que personne ne me suive', 'je ne veux pas que les gens me suivent'],
    ],
    unchanged: [['personne ne me suit', 'est-ce que personne ne me suit ?', 'je veux qu’on me suive']],
  },
  es: {
    unfollowed: [
      ['cancela todos mis seguimientos', 'no quiero seguir a nadie más', 'quita todas mis alertas', 'dejar de seguir a todos'],
      ['elimina cada aviso'],
    ],
    notAsked: [['no más mensajes por la mañana', 'se acabaron los mensajes matutinos', 'quita los avisos de la mañana']],
    forbidden: [
      ['no quiero que nadie me siga', 'no quiero que me puedan seguir', 'que nadie pueda seguirme', 'preferiría que nadie me siguiera'],
      ['nadie debería poder seguirme', 'no quiero que puedan seguirme', 'no permitas que me siga nadie'],
    ],
    unchanged: [['nadie me sigue', '¿nadie me sigue?', 'quiero que me sigan']],
  },
} as const;

const EXPECTED = {
  unfollowed: ['morning'],
  notAsked: ['follow', 'follow'],
  forbidden: ['follow', 'follow', 'morning', 'no-followers'],
  unchanged: ['follow', 'follow', 'morning'],
} as const;

for (const [locale, kinds] of Object.entries(SAID))
  describe(`ending and forbidding messages in general words, in “${locale}”`, () => {
    let world: World;
    beforeEach(async () => {
      world = await openWorld();
      for (const set of ['ask me every morning at 8:15', 'yes tell me when Tom Fischer is in', 'yes tell me when May Chen is in'])
        await world.say('max', set, { locale: 'en' });
      await world.say('max', 'who is in Boston?', { locale });
    });
    afterEach(() => world.close());

    for (const [kind, said] of Object.entries(kinds) as [keyof typeof EXPECTED, readonly (readonly string[])[]][])
      for (const text of some<string>(said.flat()))
        it(`“${text}” → ${kind}`, async () => {
          const { text: answered } = await world.say('max', text, { locale });
          const set = (await world.store.subscriptions({})).map((each) => each.kind).toSorted();
          assert.deepEqual(set, EXPECTED[kind], answered);
        });
  });
