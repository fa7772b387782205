import type { Dialogues } from './dialogues.ts';

const BERLIN_FULLER = /^Berlin ist jetzt voller: Berlin 4 von 40 \(10 %\) und Boston 1 Person\.$/;
const BOSTON_EMPTIER = /^Boston ist jetzt leerer: Boston 1 Person und Berlin 4 von 40 \(10 %\)\.$/;

/** What is answered. More German sentences, by how they are understood, are in `../understood/de.ts`. */
const answered: Dialogues['answered'] = [
  ['welches büro ist leerer, berlin oder boston?', BOSTON_EMPTIER],
  ['ist in berlin oder in boston weniger los', BOSTON_EMPTIER],
  ['wo ist mehr los, Berlin oder Boston?', BERLIN_FULLER],
  ['ist berlin voller als boston', BERLIN_FULLER],
  ['dringend was mit orla xylo, foo die', /^Das habe ich nicht verstanden\. Versuchen Sie „[^„”“]+“, „[^„”“]+“, „[^„”“]+“ oder „Hilfe“\./],
];

const stored: Dialogues['stored'] = [];

const about: Dialogues['about'] = [];

const turns: Dialogues['turns'] = [];

export const de: Dialogues = { answered, stored, about, turns };
