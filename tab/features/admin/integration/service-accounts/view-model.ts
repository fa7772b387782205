import type { ServiceAccounts } from '../../../../../server/routes/schemas/service-accounts.ts';
import { texts } from '../../../../shared/lib/texts.ts';
import { formatDay } from '../../../../shared/lib/time.ts';

/** The id of the app: its application id, which the portal can search for; the object id if the token has no application id. */
export const accountName = ({ appId, objectId }: ServiceAccounts['accounts'][number]): string =>
  appId === undefined
    ? texts.text('admin.integration.services.object', { id: objectId })
    : texts.text('admin.integration.services.app', { id: appId });

/** `Last on Fri 20 Nov`. @param today as YYYY-MM-DD */
export const lastRead = ({ lastDay }: { lastDay: string }, today: string | undefined): string =>
  texts.text('admin.integration.services.last', { day: formatDay(lastDay, today) });

/** `on 3 days`. */
export const daysRead = ({ days }: { days: number }): string => texts.text('admin.integration.services.days', { days });
