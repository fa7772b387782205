import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { KeyRegular } from '@fluentui/react-icons/svg/key';
import type { AccessEventsPage, AccessEventView } from '../../../../server/routes/schemas/access-events.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { formatDay } from '../../../shared/lib/time.ts';
import { Empty } from '../parts/states.tsx';
import { usePartStyles } from '../parts/styles.ts';
import { type EventDay, eventDays } from './view-model.ts';

const useStyles = makeStyles({
  head: { display: 'flex', gap: '12px', alignItems: 'baseline', padding: '10px 16px', backgroundColor: tokens.colorNeutralBackground3 },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  event: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 2fr) minmax(0, 1fr)',
    gap: '2px 16px',
    padding: '8px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    '@media (max-width: 640px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

interface EventDaysProps {
  page: AccessEventsPage;
  /** `YYYY-MM-DD` */
  today: string | undefined;
}

/** The found events, by day. */
export function EventDays({ page, today }: EventDaysProps) {
  const shared = usePartStyles();
  const days = eventDays(page);
  const span = { from: formatDay(page.fromDay, today), to: formatDay(page.toDay, today) };
  if (days.length === 0)
    return (
      <Empty icon={<KeyRegular />} title={texts.text('admin.access-events.empty')}>
        {texts.text('admin.access-events.empty-hint', span)}
      </Empty>
    );
  return (
    <>
      <Text size={200} className={shared.muted} role="status">
        {texts.text('admin.access-events.span', span)}
      </Text>
      {days.map((each) => (
        <Day key={each.day} {...each} title={formatDay(each.day, today)} />
      ))}
    </>
  );
}

function Day({ title, events, others }: EventDay & { title: string }) {
  const shared = usePartStyles();
  const styles = useStyles();
  return (
    <section className={shared.panel} aria-label={title}>
      <div className={styles.head}>
        <Subtitle2 as="h2" className={shared.heading}>
          {title}
        </Subtitle2>
        {others && <Text className={shared.muted}>{texts.text('admin.access-events.others', { people: others })}</Text>}
      </div>
      <ul className={styles.list}>
        {events.map((event) => (
          <EventRow key={`${event.person.id} ${event.address}`} {...event} />
        ))}
      </ul>
    </section>
  );
}

function EventRow({ person, address, range }: AccessEventView) {
  const shared = usePartStyles();
  const styles = useStyles();
  return (
    <li className={styles.event}>
      <span>
        {person.name} <span className={shared.muted}>{person.department}</span>
      </span>
      <span className={shared.mono}>{address}</span>
      <span className={shared.muted}>{range?.name ?? texts.text('admin.access-events.no-range')}</span>
    </li>
  );
}
