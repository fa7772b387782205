import type { OfficeHours } from '../../actions/offices/day-hours.ts';
import { busiestHours } from '../../presence/day-hours.ts';
import type { Texts } from '../../texts/texts.ts';
import { iso } from '../replies.ts';
import type { HoursOfDay } from '../schemas/occupancy.ts';
import { countView } from './occupancy-view.ts';

export function hoursView(offices: readonly OfficeHours[], texts: Texts): HoursOfDay['offices'] {
  return offices.map(({ office, hours }) => {
    const peak = busiestHours(hours);
    return {
      officeId: office.id,
      name: office.name,
      timeZone: office.timeZone,
      hours: hours.map(({ at, hour, present }) => ({ at: iso(at), hour, present: countView(present, texts) })),
      ...(peak && { peak: { hours: peak.hours, present: countView(peak.present, texts) } }),
    };
  });
}
