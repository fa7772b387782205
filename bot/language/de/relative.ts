import type { RelativeWords, TheirTeamWords } from '../language.ts';

const count = '(ein|eine|einen|einem|einer|zwei|drei|vier|fünf|sechs|sieben|1|2|3|4|5|6|7|der|die|das|den|dem|am)';
const one = '(eins|eine|einen|einer|ein|zwei|drei|vier|1|2|3|4)';
const floors = '(stock|stockwerk|stockwerke|stockwerken|etage|etagen|geschoss|geschosse|ebene|ebenen)';

export const relative: RelativeWords = {
  dayBefore: [
    `(am)? ${count}? (tag|tage|tagen) (davor|zuvor|vorher|früher|eher)`,
    '(am|an dem|der)? (vortag|vortage|vorabend)',
    '(am|an dem|der|den)? (vorigen|vorherigen|vorhergehenden|vorangegangenen|vorherige|vorige) tag',
    'tags (zuvor|davor)',
  ],
  dayAfter: [
    `(am)? ${count}? (tag|tage|tagen) (danach|darauf|drauf|später)`,
    '(am|an dem|der)? (folgetag|folgetage)',
    '(am|an dem|der|den)? (nächsten|nächste|folgenden|folgende|darauffolgenden|darauffolgende) tag',
    'tags (darauf|drauf)',
  ],
  weekBefore: [
    `(in)? ${count}? (woche|wochen) (davor|zuvor|vorher|früher|eher)`,
    '(in)? (der|die)? (vorwoche)',
    '(in)? (der|die) (vorherigen|vorhergehenden|vorangegangenen|vorherige|vorhergehende) woche',
  ],
  weekAfter: [
    `(in)? ${count}? (woche|wochen) (danach|darauf|drauf|später)`,
    '(in)? (der|die)? (folgewoche)',
    '(in)? (der|die) (darauffolgenden|darauffolgende|folgenden|folgende) woche',
  ],
  weekdayAfter: [
    '(am|an dem|den|der)? (folgenden|folgende|darauffolgenden|darauffolgende) <weekday>',
    '(am|an dem|den|der)? <weekday> (darauf|drauf|danach)',
  ],
  before: ['(der|die|das|den)? (davor|zuvor|vorherige|vorherigen)'],
  after: ['(der|die|das|den)? (danach|darauf|drauf|darauffolgende)'],
  up: [
    `(in|im|auf)? ${count}? ${floors} (weiter)? (höher|drüber|darüber|rauf|hoch|hinauf|oben|weiter oben|aufwärts)`,
    `${one} (weiter)? (höher|drüber|darüber|rauf|hoch|hinauf|oben drüber|obendrüber)`,
    `(in|im|auf|von)? (dem|der)? ${floors} über (dem|diesem|dieser|denen)`,
    '(der|die|das|gleich|direkt)? (drüber|darüber|obendrüber)',
  ],
  down: [
    `(in|im|auf)? ${count}? ${floors} (weiter)? (tiefer|niedriger|drunter|darunter|runter|hinunter|unten|weiter unten|abwärts)`,
    `${one} (weiter)? (tiefer|niedriger|drunter|darunter|runter|hinunter|unten drunter|untendrunter)`,
    `(in|im|auf|von)? (dem|der)? ${floors} unter (dem|diesem|dieser|denen)`,
    '(der|die|das|gleich|direkt)? (drunter|darunter|untendrunter)',
  ],
  yonder: ['(da|dort) (oben|unten|drüben|hinten|vorne|drin)', '(oben|unten|drüben)'],
  there: 'dort',
  weekOf: 'in der woche vom',
  onFloor: 'auf etage',
};

export const theirTeam: TheirTeamWords = {
  said: [
    '(sein|seine|seinem|seinen|seiner|seines|ihr|ihre|ihrem|ihren|ihrer|ihres|deren|dessen) (ganzes|ganze|ganzen|ganzem|gesamtes|direkten|direkte|eigenen|eigenes)* <their-team>',
  ],
  belongs: ['(team|teams|gruppe|mannschaft|truppe|kollegen|kolleginnen|teamkollegen|abteilung)'],
  of: 'team von',
};
