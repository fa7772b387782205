import { searchKey } from '../../../server/presence/search-key.ts';

/** Words with an umlaut, which are also written with "ae", "oe" and "ue". Without any dots they are read as they are. */
const WITH_UMLAUT =
  'für, täglich, tägliche, wöchentlich, wöchentlichen, wöchentliche, Übersicht, Pläne, dürfen, Büro, Büros, übermorgen, überübermorgen, übernächste, übernächsten, überhaupt, nächste, nächsten, nächster, nächstes, zurück, zurücknehmen, zurücksetzen, März, später, würde, würdest, wäre, hätte, könnte, könntest, könnt, können, möchte, müsste, dürfte, löschen, lösche, lösch, rückgängig, fünf, zwölf, Gebäude, früh, Plätze, Arbeitsplätze, Sitzplätze, Stühle, verfügbar, präsent, Präsenz, prüf, prüfe, zufällig, üblicherweise, gewöhnlich, häufig, regelmäßig, Tschüss, schön, schönen, schönes, Füllstand, Kapazität, Änderung, hält, nö, Jänner, vorläufig, arbeitsunfähig, genügend, länger, ungefähr';

const UMLAUT = /[äöü]/g;

/** "Buero" is "Büro". */
export const digraphs: Readonly<Record<string, string>> = Object.fromEntries(
  WITH_UMLAUT.split(', ')
    .map((word) => word.toLowerCase())
    .filter((word) => word.search(UMLAUT) >= 0)
    .map((word) => [word.replaceAll(UMLAUT, (letter) => `${searchKey(letter)}e`), word]),
);

const WEEKDAYS = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'];
const PARTS = ['morgen', 'früh', 'vormittag', 'mittag', 'nachmittag', 'abend'];

/** "Montagnachmittag" is "Montag Nachmittag". */
export const partsOfWeekdays: Readonly<Record<string, string>> = Object.fromEntries(
  WEEKDAYS.flatMap((weekday) => PARTS.map((part) => [weekday + part, `${weekday} ${part}`])),
);

/** "Montagsregel" is "Regel montags". */
export const rulesOfWeekdays: Readonly<Record<string, string>> = Object.fromEntries(
  WEEKDAYS.flatMap((weekday) => ['regel', 'gewohnheit'].map((word) => [`${weekday}s${word}`, `regel ${weekday}s`])),
);

/** "2OG" is "2. OG". */
export const shortFloors: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 20 }, (_, at) => [`${at + 1}og`, `${at + 1} og`]),
);

/** Days that have a name, by their dates. */
export const namedDays: Readonly<Record<string, string>> = {
  heiligabend: '24 dezember',
  'heilig abend': '24 dezember',
  'heiliger abend': '24 dezember',
  silvester: '31 dezember',
  sylvester: '31 dezember',
  neujahr: '1 januar',
  dreikönig: '6 januar',
  nikolaus: '6 dezember',
  allerheiligen: '1 november',
  'tag der arbeit': '1 mai',
  'zwischen den jahren': 'vom 27 dezember bis 31 dezember',
  'zwischen den feiertagen': 'vom 27 dezember bis 31 dezember',
  'zwischen weihnachten und neujahr': 'vom 27 dezember bis 31 dezember',
  'zwischen weihnachten und silvester': 'vom 27 dezember bis 31 dezember',
  'über weihnachten': 'vom 24 dezember bis 26 dezember',
};
