import { AppError } from '../../errors.ts';
import type { Settings } from '../../presence/settings.ts';
import { message } from '../../texts/message.ts';

type WhoMay = Pick<Settings, 'insights'>;
export interface InsightsReader {
  administrator: boolean;
}

/** Who may read how full offices usually are: insights and expected numbers. */
export function mayReadInsights({ insights }: WhoMay, viewer: InsightsReader): boolean {
  return insights === 'everybody' || (insights === 'administrators' && viewer.administrator);
}

/** @throws AppError NOT_FOUND if insights are off, ADMIN_REQUIRED */
export function requireInsights(settings: WhoMay, viewer: InsightsReader): void {
  if (settings.insights === 'off') throw new AppError('NOT_FOUND', { detail: message('insights.off') });
  if (!mayReadInsights(settings, viewer)) throw new AppError('ADMIN_REQUIRED');
}
