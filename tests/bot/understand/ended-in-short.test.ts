import { describeAnswers } from '../describe-answers.ts';
import { openWorld } from '../dialogues/world.ts';

const asked = (first: string, ended: string, rows: readonly string[]) => rows.map((said) => [`${first} >> ${said}`, ended] as const);

describeAnswers('short words end the morning question', openWorld, {
  en: asked('ask me every morning', 'I do not ask you any more', [
    'that morning thing - off please',
    'the question every morning - off pls',
    'turn off that thing in the morning',
  ]),
  de: asked('frag mich jeden Morgen', 'Ich frage Sie nicht mehr', [
    'die frage jeden morgen bitte aus',
    'stell das fragen ein',
    'das gefrage morgens bitte abstellen',
    'das ding am morgen bitte abschalten',
  ]),
  fr: asked('demande-moi chaque matin', 'je ne vous le demande plus', [
    'vire le truc du matin',
    "le truc du matin, tu peux l'arrêter",
    'la question du matin, stop',
  ]),
  es: asked('pregúntame cada mañana', 'ya no le pregunto', [
    'la pregunta de la mañana fuera',
    'la pregunta de mañana fuera',
    'la pregunta mañana fuera',
    'eso de cada mañana, quítalo',
    'apaga la pregunta de cada mañana',
  ]),
});

describeAnswers('everything about the writer is data, and not messages', openWorld, {
  en: [['everything about me: delete', 'Delete everything that is kept about you']],
  de: [
    ['alles über mich löschen', 'Alles löschen, was über Sie gespeichert ist'],
    ['alles was du über mich weißt löschen', 'Alles löschen, was über Sie gespeichert ist'],
  ],
  fr: [
    ['tout supprimer sur moi', 'Supprimer tout ce qui est conservé à votre sujet'],
    ['supprimer toutes les infos me concernant', 'Supprimer tout ce qui est conservé à votre sujet'],
  ],
  es: [['borrar todo sobre mí', '¿Eliminar todo lo que se conserva sobre usted']],
});
