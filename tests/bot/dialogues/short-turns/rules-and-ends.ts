import type { Subject } from './short-turns.ts';

const MONDAY_TO_FRIDAY = '23 Nov, 00:00 – 28 Nov, 00:00';
const FROM_WEDNESDAY = '25 Nov, 00:00 – 28 Nov, 00:00';

/** Other days for the weekly rule that was just set, a shorter end, and a later beginning. */
export const RULES_AND_ENDS: Subject = {
  en: [
    ["i'm remote on tuesdays and thursdays >> no, not tuesdays, fridays", /^Done: /, 'remote every 4, 5'],
    ["i'm remote on tuesdays and thursdays >> no not tuesdays", /^Done: /, 'remote every 4'],
    ["i'm remote on tuesdays and thursdays >> sorry not tues, weds", /^Done: /, 'remote every 3, 4'],
    ["i'm remote on tuesdays and thursdays >> oh wait not thursdays but fridays", /^Done: /, 'remote every 2, 5'],
    ["i'm remote on tuesdays and thursdays >> tuesdays no longer, fridays instead", /^Done: /, 'remote every 4, 5'],
    ["i'm remote on tuesdays and thursdays >> where is tom fischer >> not tuesdays, wednesdays", /^Done: /, 'remote every 3, 4'],
    ["i'm remote on tuesdays and thursdays >> fridays too", /^Noted as a weekly rule: /, 'remote every 2, 4, 5'],
    ["i'm remote on tuesdays and thursdays >> not mondays", /remote on Tuesdays and remote on Thursdays/, 'remote every 2, 4'],
    // One Tuesday is not every Tuesday.
    ["i'm remote on tuesdays and thursdays >> not this tuesday", /^Tell me where you are instead/, 'remote every 2, 4'],
    ["i'm remote next week >> from wednesday on", /^Corrected: /, 'remote 25 Nov, 00:00 – 30 Nov, 00:00'],
    ['on leave from 1 to 10 december >> from the 3rd', /^Corrected: /, 'leave 3 Dec, 00:00 – 11 Dec, 00:00'],
    ['remote monday to friday >> starting wednesday', /^Corrected: /, `remote ${FROM_WEDNESDAY}`],
    ['remote monday to friday >> from saturday', /./, `remote ${MONDAY_TO_FRIDAY}`],
    ["i'm in berlin until 5 >> until 3 tho", /^Corrected: /, 'berlin 20 Nov, 10:00 – 20 Nov, 15:00'],
    ['hide me until 6 >> nah till 4 is enough', /^Corrected: /, 'hidden 20 Nov, 10:00 – 20 Nov, 16:00'],
    ['hide me >> sorry only until 4pm pls', /^Corrected: /, 'hidden 20 Nov, 10:00 – 20 Nov, 16:00'],
  ],
  de: [
    ['ich bin dienstags und donnerstags remote >> nicht dienstags', /^Erledigt: /, 'remote every 4'],
    ['ich bin dienstags und donnerstags remote >> nein nicht dienstags, mittwochs', /^Erledigt: /, 'remote every 3, 4'],
    ['ich bin dienstags und donnerstags remote >> ach nein nicht donnerstags sondern freitags', /^Erledigt: /, 'remote every 2, 5'],
    ['ich bin dienstags und donnerstags remote >> dienstags doch nicht', /^Erledigt: /, 'remote every 4'],
    ['ich bin dienstags und donnerstags remote >> dienstags nicht mehr, dafür freitags', /^Erledigt: /, 'remote every 4, 5'],
    ['ich bin dienstags und donnerstags remote >> freitags auch', /^Als Wochenregel notiert: /, 'remote every 2, 4, 5'],
    ['nächste woche homeoffice >> ab mittwoch', /^Berichtigt: /, 'remote 25 Nov, 00:00 – 30 Nov, 00:00'],
    ['montag bis freitag urlaub >> ab mittwoch erst', /^Berichtigt: /, `leave ${FROM_WEDNESDAY}`],
    ['urlaub vom 1. bis 10. dezember >> ne erst ab dem 3.', /^Berichtigt: /, 'leave 3 Dec, 00:00 – 11 Dec, 00:00'],
    ['remote bis 18 uhr >> bis 15 uhr reicht', /^Berichtigt: /, 'remote 20 Nov, 10:00 – 20 Nov, 15:00'],
    ['versteck mich bis 18 uhr >> nee bis 16 uhr langt', /^Berichtigt: /, 'hidden 20 Nov, 10:00 – 20 Nov, 16:00'],
  ],
  fr: [
    ['je suis en télétravail les mardis et jeudis >> pas les mardis', /^C’est fait/, 'remote every 4'],
    ['je suis en télétravail les mardis et jeudis >> non pas les mardis, les vendredis', /^C’est fait/, 'remote every 4, 5'],
    ['je suis en télétravail les mardis et jeudis >> les mercredis au lieu des mardis', /^C’est fait/, 'remote every 3, 4'],
    ['je suis en télétravail les mardis et jeudis >> plus les mardis, les vendredis', /^C’est fait/, 'remote every 4, 5'],
    ['je suis en télétravail les mardis et jeudis >> les vendredis aussi', /^C’est noté/, 'remote every 2, 4, 5'],
    ['en télétravail de lundi à vendredi >> à partir de mercredi', /^C’est corrigé/, `remote ${FROM_WEDNESDAY}`],
    ['en télétravail de lundi à vendredi >> dès mercredi en fait', /^C’est corrigé/, `remote ${FROM_WEDNESDAY}`],
    ['cache-moi jusqu’à 18h >> jusqu’à 16h suffit', /^C’est corrigé/, 'hidden 20 Nov, 10:00 – 20 Nov, 16:00'],
    ['je suis à berlin jusqu’à 18h >> non, jusqu’à 15h seulement', /^C’est corrigé/, 'berlin 20 Nov, 10:00 – 20 Nov, 15:00'],
  ],
  es: [
    ['teletrabajo los martes y los jueves >> los martes no', /^Hecho: /, 'remote every 4'],
    ['teletrabajo los martes y los jueves >> perdon, los martes no sino los miércoles', /^Hecho: /, 'remote every 3, 4'],
    ['teletrabajo los martes y los jueves >> los martes ya no, los viernes', /^Hecho: /, 'remote every 4, 5'],
    ['teletrabajo los martes y los jueves >> los viernes también', /^Anotado como regla semanal: /, 'remote every 2, 4, 5'],
    ['de lunes a viernes en remoto >> a partir del miércoles', /^Corregido: /, `remote ${FROM_WEDNESDAY}`],
    ['vacaciones del 1 al 10 de diciembre >> a partir del 3', /^Corregido: /, 'leave 3 Dec, 00:00 – 11 Dec, 00:00'],
    ['ocúltame hasta las 18 >> no, solo hasta las 16', /^Corregido: /, 'hidden 20 Nov, 10:00 – 20 Nov, 16:00'],
    ['ocúltame hasta las 18 >> hasta las 16 basta', /^Corregido: /, 'hidden 20 Nov, 10:00 – 20 Nov, 16:00'],
  ],
};
