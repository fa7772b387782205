import { describeStored } from '../describe-stored.ts';

const TODAY = 'berlin 20 Nov, 10:00 – 21 Nov, 00:00';
const THURSDAY = 'berlin 26 Nov, 00:00 – 27 Nov, 00:00';
const IN_BOSTON = 'boston 26 Nov, 06:00 – 27 Nov, 06:00';

describeStored('coming on a later day is a plan for the office of the last statement, or the answer completes it', [
  ['en', "I'm in Berlin >> I'll come on Thursday", TODAY, THURSDAY],
  ['en', "I'm in Berlin >> Thursday I'm dropping by", TODAY, THURSDAY],
  ['en', "I'll come on Thursday >> Boston", IN_BOSTON],
  ['de', 'bin in Berlin >> ich komme am Donnerstag', TODAY, THURSDAY],
  ['de', 'bin in Berlin >> Donnerstag schau ich vorbei', TODAY, THURSDAY],
  ['de', 'Donnerstag komme ich >> Boston', IN_BOSTON],
  ['fr', 'je suis à Berlin >> je viens jeudi', TODAY, THURSDAY],
  ['fr', 'jeudi je passe >> Boston', IN_BOSTON],
  ['es', 'estoy en Berlín >> el jueves voy', TODAY, THURSDAY],
  ['es', 'vengo el jueves >> Boston', IN_BOSTON],
]);

describeStored('coming is doubtful without a later day, or with another destination', [
  ['en', "I'm in Berlin >> I'm coming today?", TODAY],
  ['en', "I'm in Berlin >> I'll come Thursday if I can", TODAY],
  ['en', "I'm in Berlin >> Anna is coming on Thursday", TODAY],
  ['de', 'bin in Berlin >> ich komme Donnerstag zum Arzt', TODAY],
  ['de', 'bin in Berlin >> ich komme gleich', TODAY],
  ['de', 'bin in Berlin >> ich komme am Montag nicht', TODAY],
  ['fr', 'je suis à Berlin >> je passe jeudi chez le médecin', TODAY],
  ['fr', 'je suis à Berlin >> je viens jeudi si possible', TODAY],
  ['es', 'estoy en Berlín >> el jueves voy al dentista', TODAY],
  ['es', 'estoy en Berlín >> el jueves no voy', TODAY],
]);
