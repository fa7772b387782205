import type { HoursOfDay } from '../../../server/routes/schemas/occupancy.ts';
import type { Form } from '../../shared/lib/form.ts';
import { type Http, withQuery } from '../../shared/lib/http.ts';

const COUNT = { atLeast: 0, atMost: 0 } as const;
const HOURS: Form<HoursOfDay> = { offices: [{ officeId: '', name: '', hours: [{ hour: 0, present: COUNT }] }] };

export const fetchHours = (http: Http, day: string, signal?: AbortSignal) =>
  http.get<HoursOfDay>(withQuery('/api/occupancy/hours', { day }), HOURS, signal);
