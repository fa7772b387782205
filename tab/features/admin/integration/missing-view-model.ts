import type { Integration } from '../../../../server/routes/schemas/integration.ts';
import { texts } from '../../../shared/lib/texts.ts';

type Missing = NonNullable<Integration['directory']['missing']>;

export const formatMissing = ({ people, of }: Missing): string => texts.text('admin.integration.missing.title', { count: people, of });

/** The result of a confirmation, as far as it is known. */
export function formatRemoved({ directory, running }: Integration): string {
  if (!directory.missing) return texts.text('admin.integration.missing.removed');
  return texts.text(running ? 'admin.integration.missing.looking-up' : 'admin.integration.missing.next-time');
}
