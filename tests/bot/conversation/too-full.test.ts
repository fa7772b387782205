import { describeStored } from '../describe-stored.ts';

const THURSDAY = 'remote 26 Nov, 00:00 – 27 Nov, 00:00';
const TODAY = 'remote 20 Nov, 10:00 – 21 Nov, 00:00';

describeStored('“too full” is about the day before it', [
  ['en', "who is in Berlin on thursday? >> too full, I'm remote", THURSDAY],
  ['en', "how full is Berlin on thursday? >> that's too busy for me, I'm remote", THURSDAY],
  ['en', "I'm in Berlin on thursday >> too full, I'm remote", THURSDAY],
  ['de', 'wie voll ist Berlin am donnerstag? >> zu voll, bin remote', THURSDAY],
  ['de', 'donnerstag bin ich in Berlin >> viel zu voll, bin remote', THURSDAY],
  ['fr', 'qui est à Berlin jeudi ? >> trop de monde, je suis en télétravail', THURSDAY],
  ['es', '¿cómo de lleno está Berlín el jueves? >> demasiado lleno, estoy en remoto', THURSDAY],
  // It is about today, has a day of its own, or is a question.
  ['en', "who is in Berlin? >> too full, I'm remote", TODAY],
  ['en', "who is in Berlin on wednesday? >> too full, I'm remote on thursday", THURSDAY],
  ['en', 'how full is Berlin on thursday? >> too full?'],
  ['en', 'how full is Berlin on thursday? >> too full, maybe remote'],
  ['de', 'wie voll ist Berlin am donnerstag? >> zu voll'],
]);
