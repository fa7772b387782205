import { describeStored } from '../../describe-stored.ts';

const TODAY = 'leave 20 Nov, 10:00 – 21 Nov, 00:00';
const WEEK = 'leave 20 Nov, 10:00 – 23 Nov, 00:00';
const LATER = 'leave 23 Nov, 00:00 – 24 Nov, 00:00';
const MONDAY = 'remote 23 Nov, 00:00 – 24 Nov, 00:00';

describeStored('a message that says that leave is over ends the leave in force, and nothing else', [
  ['en', "remote on Monday >> on leave today >> I'm back from leave", MONDAY],
  ['en', 'remote on Monday >> on leave today >> thanks >> my leave is over', MONDAY],
  ['en', 'on leave all week >> end my leave please'],
  ['en', "on leave all week >> who is in Berlin? >> I'm no longer on leave"],
  ['en', "on leave today >> I'm not on holiday any more"],
  ['en', 'on leave today >> back from vacation'],
  ['en', 'on leave on Monday >> my leave is over', LATER],
  ['en', 'on leave today >> my leave is over >> undo', TODAY],
  ['de', 'Montag remote >> heute im Urlaub >> ich bin zurück aus dem Urlaub', MONDAY],
  ['de', 'die ganze Woche Urlaub >> mein Urlaub ist vorbei'],
  ['de', 'heute im Urlaub >> danke >> Urlaub beenden'],
  ['de', 'heute im Urlaub >> bitte meinen Urlaub beenden'],
  ['de', 'heute im Urlaub >> ich bin nicht mehr im Urlaub'],
  ['de', 'heute im Urlaub >> bin wieder aus dem Urlaub zurück'],
  ['de', 'heute im Urlaub >> zurück vom Urlaub'],
  ['fr', "lundi en télétravail >> en congé aujourd'hui >> je suis de retour de congé", MONDAY],
  ['fr', "en congé aujourd'hui >> mes congés sont terminés"],
  ['fr', "en congé aujourd'hui >> merci >> je ne suis plus en congé"],
  ['fr', "en congé aujourd'hui >> mets fin à mes congés"],
  ['es', 'lunes en casa >> hoy de vacaciones >> ya volví de vacaciones', MONDAY],
  ['es', 'hoy de vacaciones >> se acabaron mis vacaciones'],
  ['es', 'hoy de vacaciones >> gracias >> ya no estoy de vacaciones'],
  ['es', 'hoy de vacaciones >> terminar mis vacaciones'],
]);

describeStored('a question, another day, or something beside it ends nothing', [
  ['en', 'on leave all week >> is my leave over?', WEEK],
  ['en', 'on leave all week >> my leave is over on Thursday', WEEK],
  ['en', 'on leave all week >> anna is back from leave', WEEK],
  ['en', "on leave all week >> when I'm back from leave tell anna", WEEK],
  ['de', 'die ganze Woche Urlaub >> ist mein Urlaub vorbei?', WEEK],
  ['de', 'die ganze Woche Urlaub >> mein Urlaub ist am Sonntag zu Ende', WEEK],
  ['de', 'die ganze Woche Urlaub >> aus dem Urlaub', WEEK],
  ['de', 'die ganze Woche Urlaub >> bin ich vom Urlaub', WEEK],
  ['fr', 'en congé toute la semaine >> rentre de vacances', WEEK],
  ['fr', 'en congé toute la semaine >> mes congés sont terminés ?', WEEK],
  ['es', 'de vacaciones toda la semana >> ¿se acabaron mis vacaciones?', WEEK],
]);
