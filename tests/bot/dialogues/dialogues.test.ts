import { describeDialogues } from './describe-dialogues.ts';

// The rest is in dialogues.long.test.ts.
describeDialogues([0]);
