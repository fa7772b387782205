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

const NEXT_WEEK = 'leave 23 Nov, 00:00 – 30 Nov, 00:00';
const TO_THURSDAY = 'leave 23 Nov, 00:00 – 27 Nov, 00:00';
const TO_TUESDAY = 'leave 23 Nov, 00:00 – 25 Nov, 00:00';
const REMOTE = 'remote 20 Nov, 10:00 – 21 Nov, 00:00';
const BERLIN = 'berlin 20 Nov, 10:00 – 21 Nov, 00:00';

describeStored('“I’m back” while on leave ends the leave', [
  ['en', "remote on Monday >> on leave today >> I'm back", MONDAY],
  ['en', "on leave all week >> thanks >> hi all, I'm finally back"],
  ['en', "on leave all week >> I'm back >> undo", WEEK],
  ['de', 'heute im Urlaub >> bin wieder da'],
  ['de', 'heute im Urlaub >> ich bin zurück'],
  ['fr', "en congé aujourd'hui >> je suis de retour"],
  ['es', 'hoy de vacaciones >> ya he vuelto'],
  ['en', "remote until Friday >> I'm back", REMOTE],
  ['en', 'on leave on Monday >> I am back', LATER],
]);

describeStored('a statement beside the end of a leave replaces the leave', [
  ['en', "on leave all week >> I'm back from leave, remote today", REMOTE],
  ['en', "on leave all week >> thanks >> I'm in Berlin today, my leave is over", BERLIN],
  ['en', "on leave all week >> I'm back from leave, remote today >> undo", WEEK],
  ['de', 'die ganze Woche Urlaub >> bin aus dem Urlaub zurück, heute Homeoffice', REMOTE],
  ['de', 'die ganze Woche Urlaub >> mein Urlaub ist vorbei und ich bin heute in Berlin', BERLIN],
  ['fr', "en congé toute la semaine >> je suis de retour de congé, en télétravail aujourd'hui", REMOTE],
  ['es', 'de vacaciones toda la semana >> he vuelto de vacaciones, hoy teletrabajo', REMOTE],
]);

describeStored('a leave ends on the day that is named as its last one, or before the day of the return', [
  ['en', 'on leave next week >> my leave ends on Thursday', TO_THURSDAY],
  ['en', 'on leave next week >> who is in? >> my leave is over on Thursday', TO_THURSDAY],
  ['en', "on leave next week >> who is in? >> I'm back from leave on Wednesday", TO_TUESDAY],
  ['en', 'on leave next week >> who is in? >> back on Wednesday', TO_TUESDAY],
  ['en', 'on leave next week >> my leave ends on Thursday >> undo', NEXT_WEEK],
  ['de', 'nächste Woche Urlaub >> mein Urlaub endet am Donnerstag', TO_THURSDAY],
  ['de', 'nächste Woche Urlaub >> beende meinen Urlaub am Donnerstag', TO_THURSDAY],
  ['de', 'nächste Woche Urlaub >> danke >> ich bin am Mittwoch aus dem Urlaub zurück', TO_TUESDAY],
  ['fr', 'en congé la semaine prochaine >> mes congés se terminent jeudi', TO_THURSDAY],
  ['fr', 'en congé la semaine prochaine >> merci >> je rentre de congé mercredi', TO_TUESDAY],
  ['es', 'de vacaciones la semana que viene >> mis vacaciones terminan el jueves', TO_THURSDAY],
  ['es', 'de vacaciones la semana que viene >> gracias >> vuelvo de vacaciones el miércoles', TO_TUESDAY],
  ['en', 'my leave ends on Thursday'],
  ['en', 'my leave ends on Thursday >> yes', 'leave 20 Nov, 10:00 – 27 Nov, 00:00'],
  ['en', 'remote on Thursday >> my leave ends on Thursday', 'remote 26 Nov, 00:00 – 27 Nov, 00:00'],
]);

describeStored('a question, a condition, a doubt, a denial or somebody else ends no leave', [
  ['en', 'on leave next week >> does my leave end on Thursday?', NEXT_WEEK],
  ['en', 'on leave next week >> maybe my leave ends on Thursday', NEXT_WEEK],
  ['en', "on leave next week >> anna's leave ends on Thursday", NEXT_WEEK],
  ['en', "on leave all week >> I'm not back", WEEK],
  ['en', "on leave all week >> I'm back if the train comes", WEEK],
  ['en', "on leave all week >> I'm back from lunch", WEEK],
  ['en', "on leave all week >> when my leave is over I'm in Berlin", WEEK],
  ['de', 'die ganze Woche Urlaub >> bin ich wieder da', WEEK],
  ['de', 'die ganze Woche Urlaub >> bin noch nicht zurück', WEEK],
  ['de', 'die ganze Woche Urlaub >> Anna ist wieder da', WEEK],
  ['fr', 'en congé toute la semaine >> je ne suis pas de retour', WEEK],
  ['es', 'de vacaciones toda la semana >> aún no he vuelto', WEEK],
]);
