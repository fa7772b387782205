import { describeDialogues } from './describe-dialogues.ts';

// The first part is in dialogues.test.ts.
describeDialogues([1, 2, 3, 4, 5]);
