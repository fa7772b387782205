import type { Me } from '../../../server/routes/schemas/me.ts';
import { lazyPart } from '../../shared/components/lazy-part.tsx';
import { WhenNear } from '../../shared/components/when-near.tsx';
import type { Http } from '../../shared/lib/http.ts';
import { withDays } from '../../shared/lib/with-days.ts';
import { useLayout } from './layout.ts';
import type { PlanDay } from './week/week-section.tsx';

const WeekSection = lazyPart('week', () => withDays(import('./week/week-section.tsx')));
/** The height of a week in pixels. */
const HEIGHT = 360;

interface WeekPartProps {
  http: Http;
  me: Me;
  /** The reader's office. */
  officeId: string | undefined;
  onDay: (day: string) => void;
  planDay: PlanDay;
}

/** Tomorrow and this week, fetched when it is scrolled near. */
export function WeekPart(props: WeekPartProps) {
  const layout = useLayout();
  return (
    <div className={layout.week}>
      <WhenNear height={HEIGHT}>{() => <WeekSection {...props} />}</WhenNear>
    </div>
  );
}
