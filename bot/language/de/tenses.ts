import type { PastWords, RequestForms } from '../language.ts';

/** Verbs by which the writer speaks of the past. */
export const past: PastWords = {
  // „Ich war Montag remote“, „ich bin Montag remote gewesen“.
  over: [
    'ich (war|hatte|arbeitete|blieb)',
    '(war|hatte) ich',
    '(ich)? bin {gap} {gap} gewesen',
    'gewesen (bin|war)',
    '(ich)? (habe|hatte) {gap} {gap} (gearbeitet|verbracht|gehabt)',
    '(gearbeitet|verbracht|gehabt) (habe|hatte)',
  ],
  taken: [],
  asked: [
    '(war|waren|kam|kamen|gekommen|gewesen|dagewesen|erschienen|erschien|tauchte|tauchten|aufgetaucht|gab es|hattet|hatten|arbeiteten)',
  ],
  planned: [
    '(kommt|kommen|wird|werden|will|wollen|wollte|wollten|soll|sollen|sollte|sollten|geplant|angekündigt|angemeldet|vorgesehen|eingetragen|gesagt|vorhat|vorhatte)',
  ],
  ahead: ['(wird|werden|wirds|kommt|kommen)'],
  unsaid: [
    '(sagte|sagt|hat gesagt) (niemand|keiner) (jemals|je)?',
    '(niemand|keiner) (jemals|je)? gesagt',
    'ich (habe|hab) (nie|niemals|nicht|nirgends) (gesagt|behauptet|geschrieben)',
    '(mein|meine|der|die|unser|unsere) (chef|chefin|boss|team|kollege|kollegin|kollegen|vorgesetzter|vorgesetzte|kalender|frau|mann) (glaubt|glauben|denkt|denken|meint|meinen|behauptet|erwartet|will)',
    'ich (wäre|hätte) {gap} (gewesen|sein sollen|sollen)',
    'ich (sollte|wollte) eigentlich',
    'eigentlich (sollte|wollte) ich',
  ],
  lasting: ['seit'],
};

/** Requests, and wrong forms of the verb after them. */
export const requestForms: RequestForms = {
  // „unnötig, Dienstag zu streichen“
  infinitive: 'zu',
  denies: [
    '(unnötig|nicht nötig|nicht notwendig|überflüssig|lass es|kein grund) {gap} zu',
    '(unnötig|nicht nötig|nicht notwendig|überflüssig|kein grund)',
    'alles nur nicht',
  ],
  after: ['(könntest|kannst|würdest|könnten|können|könnt|würden) (du|sie|ihr|wir|man)'],
  forms: [
    ['', 'en'],
    ['', 'n'],
    ['t', 'en'],
  ],
};
