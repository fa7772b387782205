import { describeStored } from '../describe-stored.ts';

const THIS_MORNING = '20 Nov, 10:00 – 20 Nov, 12:00';

// “La mañana” is the morning, “mañana” is tomorrow.
describeStored('the morning without its day, in Spanish', [
  ['es', 'la mañana en remoto', `remote ${THIS_MORNING}`],
  ['es', 'remoto la mañana', `remote ${THIS_MORNING}`],
  ['es', 'la mañana fuera', `leave ${THIS_MORNING}`],
  ['es', 'el lunes la mañana en remoto', 'remote 23 Nov, 00:00 – 23 Nov, 12:00'],
  ['es', 'mañana en remoto', 'remote 21 Nov, 00:00 – 22 Nov, 00:00'],
  ['es', 'para mañana remoto', 'remote 21 Nov, 00:00 – 22 Nov, 00:00'],
]);
