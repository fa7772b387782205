import { describeStored } from '../../describe-stored.ts';

const BERLIN = 'berlin 20 Nov, 10:00 – 21 Nov, 00:00';
const REMOTE = 'remote 20 Nov, 10:00 – 21 Nov, 00:00';
const TOMORROW = 'remote 21 Nov, 00:00 – 22 Nov, 00:00';

describeStored('“if you need me” beside a statement is no condition', [
  ['en', "I'm in berlin if you need me", BERLIN],
  ['en', 'remote tomorrow if anyone needs me', TOMORROW],
  ['en', "if you need me, I'm in berlin", BERLIN],
  ['de', 'ich bin in berlin falls ihr mich braucht', BERLIN],
  ['de', 'falls mich jemand sucht, ich bin morgen im homeoffice', TOMORROW],
  ['fr', 'je suis à berlin si vous avez besoin de moi', BERLIN],
  ['fr', "si quelqu'un me cherche je suis en télétravail", REMOTE],
  ['es', 'estoy en berlin si me necesitas', BERLIN],
  ['es', 'mañana en remoto por si me necesitáis', TOMORROW],
]);

describeStored('coming only where one is needed is not noted, and neither is another condition', [
  ['en', "I'm coming to berlin tomorrow if you need me"],
  ['en', 'I can be in berlin if you need me'],
  ['en', 'remote tomorrow if Anna needs me'],
  ['en', "I'm not in berlin if you need me"],
  ['en', 'am I in berlin if you need me'],
  ['de', 'ich komme morgen nach berlin wenn ihr mich braucht'],
  ['fr', 'je viens demain si vous avez besoin de moi'],
  ['es', 'mañana voy a berlin si me necesitáis'],
]);
