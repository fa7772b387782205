import { describeAnswers } from '../../describe-answers.ts';
import { describeStored } from '../../describe-stored.ts';
import { openWorld } from '../../dialogues/world.ts';

const depends = (answer: string, rows: readonly string[]) => rows.map((said) => [said, answer] as const);

describeAnswers('a statement that depends on something is neither noted nor offered', openWorld, {
  en: depends('it depends on something, so I noted nothing', [
    'in berlin tomorrow unless the trains are on strike',
    'in berlin tomorrow if all goes well',
    "if all goes well i'm in berlin tomorrow",
    'in berlin tomorrow, weather permitting',
    'barring surprises in boston on monday',
  ]),
  de: depends('hängt von etwas ab, deshalb habe ich nichts notiert', [
    'morgen in berlin falls die bahn fährt',
    'morgen in berlin wenn nichts dazwischenkommt',
    'falls nix dazwischen kommt montag remote',
    'morgen homeoffice außer der chef will mich sehen',
    'morgen in berlin, vorausgesetzt das kind ist gesund',
  ]),
  fr: depends('cela dépend de quelque chose', [
    "demain télétravail si y'a des trains",
    "si y'a des trains je viens demain",
    'demain à berlin sauf imprévu',
    'demain je suis à berlin si tout va bien',
    "demain à berlin s'il fait beau",
  ]),
  es: depends('depende de algo, así que no he anotado nada', [
    'mañana en berlin si no pasa nada',
    'mañana en berlin salvo imprevistos',
    'mañana estoy en casa a no ser que me llamen',
    'el lunes en boston si hay vuelos',
  ]),
});

const REMOTE = 'remote 21 Nov, 00:00 – 22 Nov, 00:00';

describeStored('an agreement and an exception are no conditions', [
  ['es', 'mañana en casa, sí', REMOTE],
  ['en', 'remote tomorrow and monday except monday', REMOTE],
]);
