import { describeStored } from '../describe-stored.ts';

const REMOTE_WEDNESDAY = 'remote 25 Nov, 00:00 – 26 Nov, 00:00';
const REMOTE_TUESDAY = 'remote 24 Nov, 00:00 – 25 Nov, 00:00';
const REMOTE_MONDAY = 'remote 23 Nov, 00:00 – 24 Nov, 00:00';
const REMOTE_TODAY = 'remote 20 Nov, 10:00 – 21 Nov, 00:00';
const REMOTE_NEXT_WEEK = 'remote 23 Nov, 00:00 – 30 Nov, 00:00';
const LEAVE_WEDNESDAY = 'leave 25 Nov, 00:00 – 26 Nov, 00:00';
const BERLIN_WEDNESDAY = 'berlin 25 Nov, 00:00 – 26 Nov, 00:00';

describeStored('words for not being there beside work elsewhere on the same day', [
  ['en', 'out of the office on wednesday, working from home', REMOTE_WEDNESDAY],
  ['en', 'wednesday I’m out of the office, working at home that day', REMOTE_WEDNESDAY],
  ['en', 'tuesday I’m not in, working from home that day', REMOTE_TUESDAY],
  ['en', 'ooo on wednesday, wfh', REMOTE_WEDNESDAY],
  ['en', 'out of office on wednesday, working from home all day', REMOTE_WEDNESDAY],
  ['en', 'on wednesday I’m away from the office, remote that day', REMOTE_WEDNESDAY],
  ['en', 'monday I’m out, working from home', REMOTE_MONDAY],
  ['en', 'I’m off-site on tuesday, working from home', REMOTE_TUESDAY],
  ['en', 'out of the office monday but working from home', REMOTE_MONDAY],
  ['en', 'I’m out of the office today and working from home', REMOTE_TODAY],
  ['en', 'I’m out of the office next week, working remotely', REMOTE_NEXT_WEEK],
  ['en', 'out of the office on wednesday, I’m in Berlin that day', BERLIN_WEDNESDAY],
  ['de', 'am mittwoch bin ich nicht da, da arbeite ich daheim', REMOTE_WEDNESDAY],
  ['de', 'montag bin ich außer haus, arbeite von zuhause', REMOTE_MONDAY],
  ['de', 'am dienstag bin ich nicht da, homeoffice an dem tag', REMOTE_TUESDAY],
  ['de', 'nicht im büro am mittwoch, remote', REMOTE_WEDNESDAY],
  ['de', 'am montag abwesend, arbeite zuhause', REMOTE_MONDAY],
  ['de', 'mittwoch nicht da, an dem tag bin ich in Berlin', BERLIN_WEDNESDAY],
  ['fr', 'mercredi je ne serai pas là, je serai en télétravail ce jour-là', REMOTE_WEDNESDAY],
  ['fr', 'mercredi pas là, télétravail', REMOTE_WEDNESDAY],
  ['fr', 'absent mercredi, en télétravail', REMOTE_WEDNESDAY],
  ['fr', 'lundi je suis absent du bureau, je travaille à la maison ce jour-là', REMOTE_MONDAY],
  ['fr', 'mercredi pas au bureau, je suis à Berlin ce jour-là', BERLIN_WEDNESDAY],
  ['es', 'el miércoles estoy fuera de la oficina, trabajo desde casa', REMOTE_WEDNESDAY],
  ['es', 'el martes no estoy en la oficina, teletrabajo', REMOTE_TUESDAY],
  ['es', 'el lunes no voy a la oficina, trabajo en casa ese día', REMOTE_MONDAY],
  ['es', 'fuera de la oficina el martes, trabajando desde casa', REMOTE_TUESDAY],
  ['es', 'el miércoles fuera de la oficina, estoy en Berlin ese día', BERLIN_WEDNESDAY],
  ['es', 'la semana que viene no estoy en la oficina, trabajo desde casa', REMOTE_NEXT_WEEK],
]);

describeStored('absence and work of different days', [
  ['en', 'out of the office on wednesday, working from home on thursday', LEAVE_WEDNESDAY, 'remote 26 Nov, 00:00 – 27 Nov, 00:00'],
  ['en', 'out of the office on wednesday', LEAVE_WEDNESDAY],
  ['es', 'el martes no estoy, el miércoles teletrabajo', REMOTE_WEDNESDAY],
]);

describeStored('an absence beside what may be elsewhere, or about another part of its day, stores nothing', [
  ['en', 'out of the office wednesday morning, working from home in the afternoon'],
  ['en', 'not in wednesday morning, remote in the afternoon'],
  ['en', 'dentist on wednesday, remote in the afternoon'],
  ['es', 'el miércoles por la mañana no estoy, por la tarde teletrabajo'],
  ['de', 'mittwoch vormittag nicht da, nachmittags homeoffice'],
  ['fr', 'mercredi matin pas là, télétravail l’après-midi'],
  ['en', 'on leave wednesday, working from home'],
  ['en', 'ill on wednesday, remote that day'],
  ['de', 'am mittwoch urlaub, arbeite von zuhause'],
  ['en', 'out of the office on wednesday, I might be working from home'],
  ['en', 'not in on thursday, I could work from home'],
  ['en', 'not in on thursday, thinking about working from home'],
  ['de', 'am mittwoch nicht im büro, ich könnte im homeoffice arbeiten'],
  ['de', 'am mittwoch nicht da, vielleicht arbeite ich daheim'],
  ['fr', 'mercredi pas au bureau, je pourrais travailler de chez moi'],
  ['es', 'el miércoles no voy a la oficina, podría trabajar desde casa'],
  ['es', 'el miércoles no estoy, igual trabajo desde casa'],
  ['en', 'out of the office thursday, on a train but reachable'],
  ['en', 'not in on thursday, on a train, reachable'],
  ['de', 'am donnerstag nicht da, sitze im zug, bin erreichbar'],
  ['fr', 'jeudi pas au bureau, dans le train, joignable'],
  ['es', 'el jueves fuera de la oficina pero localizable'],
]);
