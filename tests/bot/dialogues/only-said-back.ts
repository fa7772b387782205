import type { OnlySaidBySubject } from './only-said.ts';

const MON_TO_WED = 'leave 23 Nov, 00:00 – 26 Nov, 00:00';
const NOW_TO_WED = 'leave 20 Nov, 10:00 – 26 Nov, 00:00';
const MON_TO_FRI = 'leave 23 Nov, 00:00 – 28 Nov, 00:00';
const REMOTE_WEDNESDAY = 'remote 25 Nov, 00:00 – 26 Nov, 00:00';
const REMOTE_TUESDAY = 'remote 24 Nov, 00:00 – 25 Nov, 00:00';
const BOSTON_TUESDAY = 'boston 24 Nov, 06:00 – 25 Nov, 06:00';

/** When somebody is back, and what holds instead of what is taken back. */
export const BACK: OnlySaidBySubject = {
  'the day on which somebody is back, after leave': {
    en: [
      ['on leave mon-fri next week >> back on Thursday actually', /^Corrected/, MON_TO_WED],
      ['on leave mon-fri >> i’ll be back in on thursday', /^Corrected/, MON_TO_WED],
      ['on leave today >> back at 2', /^Corrected/, 'leave 20 Nov, 10:00 – 20 Nov, 14:00'],
      ['remote mon-fri >> sorry, back in the office on thursday', /^Corrected/, 'remote 23 Nov, 00:00 – 26 Nov, 00:00'],
      ['on leave mon-fri >> back monday', /./, MON_TO_FRI.replace('28', '30')],
      ['on leave mon-fri >> is Anna Berg back on thursday?', /./, MON_TO_FRI],
      ['on leave mon-fri >> maybe back thursday', /./, MON_TO_FRI],
      ['on leave mon-fri >> tom is back on thursday', /./, MON_TO_FRI],
    ],
    de: [
      ['nächste woche mo bis fr urlaub >> bin donnerstag wieder da', /^Berichtigt/, MON_TO_WED],
      ['nächste woche mo bis fr urlaub >> doch schon ab donnerstag wieder im büro', /^Berichtigt/, MON_TO_WED],
      ['nächste woche mo bis fr urlaub >> vielleicht donnerstag wieder da', /./, MON_TO_FRI],
    ],
    fr: [
      ['en congé de lundi à vendredi >> finalement je rentre jeudi', /^C’est corrigé/, MON_TO_WED],
      ['en congé de lundi à vendredi >> de retour au bureau jeudi', /^C’est corrigé/, MON_TO_WED],
      ['en congé de lundi à vendredi >> je reprends le boulot jeudi', /^C’est corrigé/, MON_TO_WED],
      ['en congé de lundi à vendredi >> peut-être de retour jeudi', /./, MON_TO_FRI],
      ['en congé de lundi à vendredi >> Anna revient jeudi ?', /./, MON_TO_FRI],
    ],
    es: [
      ['de vacaciones de lunes a viernes >> vuelvo el jueves', /^Corregido/, MON_TO_WED],
      ['de vacaciones de lunes a viernes >> me reincorporo el jueves', /^Corregido/, MON_TO_WED],
      ['de vacaciones de lunes a viernes >> quizá vuelvo el jueves', /./, MON_TO_FRI],
    ],
  },
  'leave with the day on which somebody is back': {
    en: [
      ['on leave, back thursday', /^Noted.*Wednesday 25 November/, NOW_TO_WED],
      ['off from tomorrow, back on thursday', /^Noted/, 'leave 21 Nov, 00:00 – 26 Nov, 00:00'],
      ['off sick, back on monday', /^Noted/, 'leave 20 Nov, 10:00 – 23 Nov, 00:00'],
      ['off tomorrow, back at 2 on monday', /changed nothing/],
      ['on leave monday to friday, back thursday', /changed nothing/],
      ['on leave, maybe back thursday', /./],
    ],
    de: [
      ['im urlaub, donnerstag wieder da', /^Notiert/, NOW_TO_WED],
      ['krank, komme montag wieder', /^Notiert/, 'leave 20 Nov, 10:00 – 23 Nov, 00:00'],
    ],
    fr: [['en congé, de retour jeudi', /^C’est noté/, NOW_TO_WED]],
    es: [
      ['de vacaciones, vuelvo el jueves', /^Anotado/, NOW_TO_WED],
      ['de baja hoy, vuelvo mañana', /^Anotado/, 'leave 20 Nov, 10:00 – 21 Nov, 00:00'],
    ],
  },
  'what holds instead of what is taken back': {
    en: [
      ['remote tuesday >> scrap that, i meant wednesday', /^Corrected/, REMOTE_WEDNESDAY],
      ['remote tuesday >> scrap that, wednesday', /^Corrected/, REMOTE_WEDNESDAY],
      ['remote tuesday >> undo that and make it wednesday', /^Corrected/, REMOTE_WEDNESDAY],
      ['remote tuesday >> forget it, boston', /^Corrected/, BOSTON_TUESDAY],
      ['remote tuesday >> cancel that, i’m in boston', /^Corrected/, BOSTON_TUESDAY],
      ['remote tuesday >> scrap that, who is in on wednesday?', /^Taken back/],
      ['remote tuesday >> don’t scrap that, i meant tuesday', /./, REMOTE_TUESDAY],
    ],
    de: [
      ['dienstag remote >> vergiss es, mittwoch', /^Berichtigt/, REMOTE_WEDNESDAY],
      ['dienstag remote >> streich das, ich meinte mittwoch', /^Berichtigt/, REMOTE_WEDNESDAY],
      ['dienstag remote >> streich das, lieber boston', /^Berichtigt/, BOSTON_TUESDAY],
    ],
    fr: [
      ['télétravail mardi >> annule ça, mercredi', /^C’est corrigé/, REMOTE_WEDNESDAY],
      ['télétravail mardi >> oublie, je voulais dire mercredi', /^C’est corrigé/, REMOTE_WEDNESDAY],
    ],
    es: [
      ['remoto el martes >> borra eso, el miércoles', /^Corregido/, REMOTE_WEDNESDAY],
      ['remoto el martes >> olvídalo, quería decir el miércoles', /^Corregido/, REMOTE_WEDNESDAY],
    ],
  },
};
