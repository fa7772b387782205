import type { InsightsView } from '../../server/routes/schemas/insights.ts';
import type { Count } from '../../server/routes/schemas/occupancy.ts';

export const steps = (atLeast: number): Count => ({ atLeast, atMost: atLeast + 4, text: '' });
export const expected = (usual: number, low: number, high: number) => ({
  usual: steps(usual),
  middle: { atLeast: low, atMost: high, text: '' },
});
/** The day of the view, a Monday. */
export const TODAY = '2026-11-30';
/** Insights of an office with a few counted days. */
export const view: InsightsView = {
  at: '2026-11-30T09:00:00.000Z',
  officeId: 'b',
  name: 'Berlin',
  timeZone: 'Europe/Berlin',
  capacity: 40,
  floors: [],
  hoursStated: true,
  counted: { fromDay: '2026-11-02', toDay: '2026-11-27', days: 8 },
  weekdays: [
    {
      weekday: 1,
      days: 4,
      average: steps(10),
      peak: steps(35),
      hours: [
        { hour: 8, days: 4, average: steps(0) },
        { hour: 9, days: 4, average: steps(35) },
      ],
    },
    { weekday: 2, days: 3, hours: [{ hour: 9, days: 3 }] },
  ],
  trend: {
    weeks: 1,
    periods: [
      { fromDay: '2026-11-16', toDay: '2026-11-22', days: 2 },
      { fromDay: '2026-11-23', toDay: '2026-11-29', days: 5, average: steps(10), peak: steps(20) },
    ],
  },
  now: { weekday: 1, hour: 10, present: { count: 12, atLeast: 12, atMost: 12, text: '' }, days: 4, usual: expected(10, 5, 19) },
  coming: [
    {
      day: '2026-12-01',
      opening: { state: 'open', opens: '08:00', closes: '18:00' },
      open: true,
      days: 4,
      people: expected(20, 10, 29),
      planned: 3,
    },
    { day: '2026-12-02', opening: { state: 'not-stated' }, open: true, days: 3, planned: 0 },
    { day: '2026-12-05', opening: { state: 'closed' }, open: false, days: 0, planned: 0 },
    { day: '2026-12-06', opening: { state: 'closed', name: 'St Nicholas' }, open: false, days: 0, planned: 0 },
    { day: '2026-12-12', opening: { state: 'not-stated' }, open: false, days: 4, planned: 1 },
  ],
  headCounts: [{ day: '2026-11-27', people: { named: 36, others: '', atLeast: 46, atMost: 50, text: '' } }],
};
