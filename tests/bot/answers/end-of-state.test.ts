import { describeStored } from '../describe-stored.ts';

const REMOTE = 'remote 23 Nov, 00:00 – 24 Nov, 00:00';
const LEAVE = 'leave 24 Nov, 00:00 – 25 Nov, 00:00';
const LATER = 'leave 26 Nov, 00:00 – 27 Nov, 00:00';

describeStored('the end of leave without its day', [
  // A plan of another state stays.
  ['en', 'remote on monday >> leave on tuesday >> who is in >> cancel my leave', REMOTE],
  ['de', 'montag remote >> dienstag urlaub >> wer ist da >> streich meinen urlaub', REMOTE],
  ['fr', 'télétravail lundi >> congé mardi >> qui est là >> annule mes congés', REMOTE],
  ['es', 'teletrabajo el lunes >> vacaciones el martes >> quién está >> cancela mis vacaciones', REMOTE],
  // Leave that is in force ends, too.
  ['en', 'on leave today >> who is in >> cancel my leave'],
  ['de', 'diese woche urlaub >> wer ist da >> streich meinen urlaub'],
  ['fr', 'en congé cette semaine >> qui est là >> annule mes congés'],
  ['es', 'de vacaciones esta semana >> quién está >> cancela mis vacaciones'],
  ['en', 'on leave today >> who is in >> cancel my leave >> undo', 'leave 20 Nov, 10:00 – 21 Nov, 00:00'],
  // Several: the bot asks which one.
  ['en', 'leave on tuesday >> leave on thursday >> who is in >> cancel my leave', LEAVE, LATER],
  ['de', 'dienstag urlaub >> donnerstag urlaub >> wer ist da >> streich meinen urlaub', LEAVE, LATER],
  ['en', 'remote on monday >> who is in >> cancel my leave', REMOTE],
  // Without a state, all that is planned ends.
  ['en', 'remote on monday >> leave on tuesday >> who is in >> cancel my plans'],
]);
