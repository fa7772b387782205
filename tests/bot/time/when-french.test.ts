import assert from 'node:assert/strict';
import { rewriting } from '../../../bot/language/fr/rewriting.ts';
import { times } from '../../../bot/language/fr/times.ts';
import { timeReader } from '../../../bot/time/parse.ts';
import { resolveSpans } from '../../../bot/time/resolve-spans.ts';
import { compileTimes } from '../../../bot/time/symbols.ts';
import { keysOf, wordsOf } from '../../../bot/understand/words.ts';
import { LOCAL } from '../local-time.ts';

const TIMES = compileTimes(times);
const REWRITING = new Map(Object.entries(rewriting).map(([from, to]) => [keysOf(from).join(' '), keysOf(to)]));

/** Friday, 20 November 2026, 10:00 in Berlin. */
const NOW = Date.parse('2026-11-20T09:00:00Z');

/** Its spans in hours of Berlin, its fault, or nothing if a word is not understood. */
function read(text: string): string | undefined {
  const words = wordsOf(text, REWRITING);
  const said = timeReader(words, TIMES)(0).find(({ end }) => end === words.length)?.said;
  const found = said && resolveSpans(said, NOW, 'Europe/Berlin');
  if (!found || 'fault' in found) return found?.fault;
  return found
    .map(({ from, until }) => [from, until].map((at) => (at === undefined ? '…' : LOCAL.format(at).replace(', 00:00', ''))).join(' – '))
    .join(' + ');
}

const READ: readonly [text: string, spans: string | undefined][] = [
  ['aujourd’hui', '… – 21 Nov'],
  ['ajd', '… – 21 Nov'],
  ['demain', '21 Nov – 22 Nov'],
  ['après-demain', '22 Nov – 23 Nov'],
  ['demain matin', '21 Nov – 21 Nov, 12:00'],
  ['cet aprem', '20 Nov, 12:00 – 21 Nov'],
  ['ce soir', '20 Nov, 18:00 – 21 Nov'],
  ['lundi', '23 Nov – 24 Nov'],
  ['lundi prochain', '23 Nov – 24 Nov'],
  ['vendredi pro', '27 Nov – 28 Nov'],
  ['mardi après-midi', '24 Nov, 12:00 – 25 Nov'],
  ['lundi et mercredi', '23 Nov – 24 Nov + 25 Nov – 26 Nov'],
  ['lundi 23', '23 Nov – 24 Nov'],
  ['le 3', '3 Dec – 4 Dec'],
  ['le 3 décembre', '3 Dec – 4 Dec'],
  ['le 1er décembre', '1 Dec – 2 Dec'],
  ['le 3/12', '3 Dec – 4 Dec'],
  ['03/12/2026', '3 Dec – 4 Dec'],
  ['mercredi 2 déc', '2 Dec – 3 Dec'],
  ['lundi-mercredi', '23 Nov – 26 Nov'],
  ['de lundi à mercredi', '23 Nov – 26 Nov'],
  ['du lundi 23 au vendredi 27 novembre', '23 Nov – 28 Nov'],
  ['du 1er au 5 décembre', '1 Dec – 6 Dec'],
  ['du 21/12 au 31/12', '21 Dec – 1 Jan'],
  ['entre lundi et jeudi', '23 Nov – 27 Nov'],
  ['jusqu’à vendredi', '… – 21 Nov'],
  ['jusqu’au 24 décembre', '… – 25 Dec'],
  ['jusqu’au 5', '… – 6 Dec'],
  ['jusqu’à demain', '… – 22 Nov'],
  ['jusqu’à la fin de la semaine', '… – 23 Nov'],
  ['jusqu’à la fin du mois', '… – 1 Dec'],
  ['jusqu’en fin de journée', '… – 21 Nov'],
  ['jusqu’à midi', '… – 20 Nov, 12:00'],
  ['jusqu’à midi et demi', '… – 20 Nov, 12:30'],
  ['jusqu’à 14h30', '… – 20 Nov, 14:30'],
  ['jusqu’à 14 heures', '… – 20 Nov, 14:00'],
  ['jusqu’à 3 heures et demie', '… – 20 Nov, 15:30'],
  ['jusqu’à 16 heures moins le quart', '… – 20 Nov, 15:45'],
  ['jusqu’à 3h de l’après-midi', '… – 20 Nov, 15:00'],
  ['à partir de 14h', '20 Nov, 14:00 – 21 Nov'],
  ['dès demain', '21 Nov – 22 Nov'],
  ['de 14h à 16h', '20 Nov, 14:00 – 20 Nov, 16:00'],
  ['entre 14h et 16h', '20 Nov, 14:00 – 20 Nov, 16:00'],
  ['de 9h à 12h demain', '21 Nov, 09:00 – 21 Nov, 12:00'],
  ['demain de 9h à 12h', '21 Nov, 09:00 – 21 Nov, 12:00'],
  ['demain à partir de 14h', '21 Nov, 14:00 – 22 Nov'],
  ['cette semaine', '… – 23 Nov'],
  ['la semaine prochaine', '23 Nov – 30 Nov'],
  ['la semaine pro', '23 Nov – 30 Nov'],
  ['le mois prochain', '1 Dec – 1 Jan'],
  ['ce week-end', '21 Nov – 23 Nov'],
  ['toute la journée', '… – 21 Nov'],
  ['toute la semaine', '… – 23 Nov'],
  ['toute la semaine prochaine', '23 Nov – 30 Nov'],
  ['le reste de la semaine', '… – 23 Nov'],
  ['pendant 3 jours', '… – 23 Nov'],
  ['pour une semaine', '… – 27 Nov'],
  ['dans deux jours', '22 Nov – 23 Nov'],
  ['tous les lundis', 'repeated'],
  ['le lundi', 'repeated'],
  ['les mardis et jeudis', 'repeated'],
  ['chaque vendredi', 'repeated'],
  ['à 9h', 'unclear'],
  ['le 31 novembre', 'no-day'],
  ['jusqu’à hier', 'over'],
  ['jusqu’à 9h', 'over'],
  ['demain ou lundi', undefined],
  ['bientôt', undefined],
  ['tout à l’heure', undefined],
  ['depuis lundi', undefined],
];

describe('spans of time in French words', () => {
  for (const [text, spans] of READ) it(`“${text}” is ${spans}`, () => assert.equal(read(text), spans));
});
