import { describeStored, type Stored } from '../../describe-stored.ts';

const [TODAY, TOMORROW, MONDAY] = ['20 Nov, 10:00 – 21 Nov, 00:00', '21 Nov, 00:00 – 22 Nov, 00:00', '23 Nov, 00:00 – 24 Nov, 00:00'];

/** A place that is denied beside the right one, another day for the same place, and hours within a part of a day. It is a Friday. */
const ROWS: readonly Stored[] = [
  ['en', 'I’m in Berlin today, not Boston', `berlin ${TODAY}`],
  ['en', 'Berlin floor 3 instead of 2 tomorrow', `berlin/b3 ${TOMORROW}`],
  ['en', 'Berlin rather than Boston tomorrow', `berlin ${TOMORROW}`],
  ['en', 'I’m not in Boston but in Berlin today', `berlin ${TODAY}`],
  ['en', 'at home tomorrow instead of in the office', `remote ${TOMORROW}`],
  ['en', 'I’m remote tomorrow, not sure'],
  ['en', 'I’m in Berlin today, not tomorrow'],
  ['en', 'not in Berlin tomorrow'],
  ['en', 'am I in Berlin tomorrow, not Boston?'],
  ['en', 'Berlin tomorrow, monday too', `berlin ${TOMORROW}`, `berlin ${MONDAY}`],
  ['en', 'remote tomorrow, Anna Berg too'],
  ['en', 'Berlin tomorrow, monday too?'],
  ['en', 'remote until tonight 7pm', 'remote 20 Nov, 10:00 – 20 Nov, 19:00'],
  ['en', 'remote till 7 this evening', 'remote 20 Nov, 10:00 – 20 Nov, 19:00'],
  ['en', 'I’m in Berlin tomorrow but only until 1', 'berlin 21 Nov, 00:00 – 21 Nov, 13:00'],
  ['de', 'bin heute in Berlin, nicht in Boston', `berlin ${TODAY}`],
  ['de', 'morgen Homeoffice statt Büro', `remote ${TOMORROW}`],
  ['de', 'morgen remote, nicht Urlaub', `remote ${TOMORROW}`],
  ['de', 'morgen remote, nicht sicher'],
  ['de', 'morgen Homeoffice, Montag auch', `remote ${TOMORROW}`, `remote ${MONDAY}`],
  ['de', 'Homeoffice bis heute Abend 19 Uhr', 'remote 20 Nov, 10:00 – 20 Nov, 19:00'],
  ['de', 'nach 15 Uhr Homeoffice', 'remote 20 Nov, 15:00 – 21 Nov, 00:00'],
  ['de', 'nach Freitag Homeoffice'],
  ['fr', 'je suis à Berlin aujourd’hui, pas à Boston', `berlin ${TODAY}`],
  ['fr', 'Berlin plutôt que Boston demain', `berlin ${TOMORROW}`],
  ['fr', 'demain télétravail, lundi aussi', `remote ${TOMORROW}`, `remote ${MONDAY}`],
  ['fr', 'télétravail jusqu’à ce soir 19h', 'remote 20 Nov, 10:00 – 20 Nov, 19:00'],
  ['fr', 'télétravail après 15h', 'remote 20 Nov, 15:00 – 21 Nov, 00:00'],
  ['es', 'mañana Berlín en lugar de Boston', `berlin ${TOMORROW}`],
  ['es', 'hoy no Boston sino Berlín', `berlin ${TODAY}`],
  ['es', 'mañana teletrabajo, el lunes también', `remote ${TOMORROW}`, `remote ${MONDAY}`],
  ['es', 'teletrabajo hasta esta tarde a las 7', 'remote 20 Nov, 10:00 – 20 Nov, 19:00'],
  ['es', 'teletrabajo después de las 15h', 'remote 20 Nov, 15:00 – 21 Nov, 00:00'],
];

describeStored('contrasts, more days, and hours of a part of a day', ROWS);
