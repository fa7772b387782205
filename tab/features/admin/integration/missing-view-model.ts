import type { Integration } from '../../../../server/routes/schemas/integration.ts';
import { number, plural } from '../../../shared/lib/words.ts';

type Missing = NonNullable<Integration['directory']['missing']>;

export const missingWords = ({ people, of }: Missing): string =>
  `${number(people)} of ${plural(of, 'person', 'people')} are missing from the directory`;

/** What came of a confirmation, as far as it is known yet. */
export function removedWords({ directory, running }: Integration): string {
  if (!directory.missing) return 'Confirmed: who has left is removed.';
  return running ? 'Confirmed. They are being asked for one by one.' : 'Confirmed. The directory is read in full with the next collecting.';
}
