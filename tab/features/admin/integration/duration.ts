import { texts } from '../../../shared/lib/texts.ts';

/** `40 s`, `12 min`, `2 h 5 min`. */
export function formatDuration(seconds: number): string {
  if (seconds < 60) return texts.text('admin.integration.duration.seconds', { seconds: Math.max(1, Math.round(seconds)) });
  const all = Math.round(seconds / 60);
  if (all < 60) return texts.text('admin.integration.duration.minutes', { minutes: all });
  const [hours, minutes] = [Math.floor(all / 60), all % 60];
  if (minutes === 0) return texts.text('admin.integration.duration.hours', { hours });
  return texts.text('admin.integration.duration.hours-minutes', { hours, minutes });
}
