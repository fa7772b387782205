import { describeStored, type Stored } from '../describe-stored.ts';

/** "Put in that …" is a statement; with a denial, a doubt, a report or for somebody else nothing is stored. */
const ROWS: readonly Stored[] = [
  ['en', 'can you put in that I’m in boston on thursday', 'boston 26 Nov, 06:00 – 27 Nov, 06:00'],
  ['en', 'please put down that I’m remote tomorrow', 'remote 21 Nov, 00:00 – 22 Nov, 00:00'],
  ['en', 'can you enter that I am in berlin on monday', 'berlin 23 Nov, 00:00 – 24 Nov, 00:00'],
  ['en', 'pop in that I’m off tomorrow', 'leave 21 Nov, 00:00 – 22 Nov, 00:00'],
  ['en', 'can I put in that I’m in boston on thursday?'],
  ['en', 'did you put in that I’m in boston on thursday'],
  ['en', 'don’t put in that I’m remote tomorrow'],
  ['en', 'put in that anna berg is remote tomorrow'],
  ['en', 'put in that I might be remote tomorrow'],
  ['de', 'schreib rein, dass ich montag in berlin bin', 'berlin 23 Nov, 00:00 – 24 Nov, 00:00'],
  ['de', 'vermerk mal dass ich morgen krank bin', 'leave 21 Nov, 00:00 – 22 Nov, 00:00'],
  ['de', 'notier bitte, dass ich morgen frei habe', 'leave 21 Nov, 00:00 – 22 Nov, 00:00'],
  ['de', 'trag ein, dass ich am donnerstag in boston bin', 'boston 26 Nov, 06:00 – 27 Nov, 06:00'],
  ['de', 'schreib nicht rein, dass ich morgen remote bin'],
  ['de', 'hast du eingetragen dass ich morgen remote bin'],
  ['de', 'notier mal, dass ich vielleicht morgen remote bin'],
  ['fr', 'note que je suis à boston jeudi', 'boston 26 Nov, 06:00 – 27 Nov, 06:00'],
  ['fr', 'ne note pas que je suis en télétravail demain'],
  ['es', 'apunta que estoy en boston el jueves', 'boston 26 Nov, 06:00 – 27 Nov, 06:00'],
  ['es', 'no apuntes que trabajo desde casa mañana'],
];

describeStored('a statement that the bot is asked to note', ROWS);
