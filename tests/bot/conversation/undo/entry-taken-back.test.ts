import { describeStored } from '../../describe-stored.ts';

const TOMORROW = 'berlin 21 Nov, 00:00 – 22 Nov, 00:00';
const MONDAY = 'remote 23 Nov, 00:00 – 24 Nov, 00:00';

describeStored('words about the entry directly after a statement take back that statement alone', [
  ['en', "remote on Monday >> I'm in Berlin tomorrow >> delete that entry", MONDAY],
  ['en', "I'm in Berlin tomorrow >> doesn't suit me, delete the entry"],
  ['en', "I'm in Berlin tomorrow >> take that off again"],
  ['en', "I'm in Berlin tomorrow >> forget what i just said"],
  ['en', "I'm in Berlin tomorrow >> nah leave it, not any more"],
  ['de', 'Montag remote >> morgen bin ich in Berlin >> passt mir nicht, streich den eintrag', MONDAY],
  ['de', 'morgen bin ich in Berlin >> lösch den Eintrag bitte wieder'],
  ['de', 'morgen bin ich in Berlin >> vergiss was ich gesagt hab'],
  ['de', 'morgen bin ich in Berlin >> eintrag löschen'],
  ['de', 'morgen bin ich in Berlin >> mach das weg'],
  ['fr', "lundi en télétravail >> demain je suis à Berlin >> ça m'arrange pas, supprime l'entrée", MONDAY],
  ['fr', 'demain je suis à Berlin >> enlève ça'],
  ['fr', 'demain je suis à Berlin >> enlève-le, plus maintenant'],
  ['fr', "demain je suis à Berlin >> efface ce que j'ai dit"],
  ['es', 'lunes en casa >> mañana estoy en Berlin >> borra lo que te he dicho', MONDAY],
  ['es', 'mañana estoy en Berlin >> déjalo, ya no'],
  ['es', 'mañana estoy en Berlin >> no me va bien, borra la entrada'],
  ['es', 'mañana estoy en Berlin >> quita eso'],
]);

describeStored('such words refuse an offer, and change nothing in a question', [
  ['en', "I'm in Berlin tomorrow >> remote on Monday, maybe >> delete that entry", TOMORROW],
  ['de', 'morgen bin ich in Berlin >> Montag vielleicht remote >> streich den Eintrag', TOMORROW],
  ['en', "I'm in Berlin tomorrow >> can you delete that entry?", TOMORROW],
  ['fr', "demain je suis à Berlin >> tu peux supprimer l'entrée ?", TOMORROW],
]);
