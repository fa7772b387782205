import type { HoursOfDay } from '../../../server/routes/schemas/occupancy.ts';
import { texts } from '../../shared/lib/texts.ts';
import { listText, peopleText } from '../../shared/lib/words.ts';
import { formatHour, NOON } from './hours.ts';

export interface HourLine {
  officeId: string;
  name: string;
  /** `At noon 12 people and 5–9 others`. */
  noon: string | undefined;
  /** `Most at 14:00 and 15:00: 12 people and 10–14 others`; or that no hour stands out. */
  peak: string;
}

/** The lines of all offices, with noon and peak in the time zone of each. */
export function hourLines({ offices }: HoursOfDay): HourLine[] {
  return offices.map(({ officeId, name, hours, peak }) => {
    const noon = hours.find(({ hour }) => hour === NOON);
    return {
      officeId,
      name,
      noon: noon && texts.text('tab.past.noon', { people: peopleText(noon.present) }),
      peak: peak
        ? texts.text('tab.past.peak', { hours: listText(spansOf(peak.hours)), people: peopleText(peak.present) })
        : texts.text('tab.past.no-peak'),
    };
  });
}

/** Joins consecutive hours to one span: `10:00–12:00`. */
function spansOf(hours: readonly number[]): string[] {
  const spans: [number, number][] = [];
  for (const hour of hours) {
    const last = spans.at(-1);
    if (last && last[1] === hour - 1) last[1] = hour;
    else spans.push([hour, hour]);
  }
  return spans.map(([first, last]) =>
    first === last ? formatHour(first) : texts.text('tab.past.span', { from: formatHour(first), until: formatHour(last) }),
  );
}
