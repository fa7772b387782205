import { Link, makeStyles, Text } from '@fluentui/react-components';
import type { OfficeOccupancy } from '../../../server/routes/schemas/occupancy.ts';
import { Card } from '../../shared/components/card.tsx';
import { capacityOf, fillOf } from '../../shared/components/occupancy/fill.ts';
import { FillBar } from '../../shared/components/occupancy/fill-bar.tsx';
import { LevelBadge } from '../../shared/components/occupancy/level-badge.tsx';
import { texts } from '../../shared/lib/texts.ts';
import { hrefOfPlace } from './view-model.ts';

const useStyles = makeStyles({
  heading: { margin: 0 },
  cards: {
    display: 'grid',
    gap: '12px',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 260px), 1fr))',
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '4px 8px' },
  name: { flexGrow: 1, minHeight: '24px', fontWeight: 600 },
});

/** All offices with their numbers. */
export function OfficeCards({ offices }: { offices: readonly OfficeOccupancy[] }) {
  const styles = useStyles();
  return (
    <>
      <Text as="h1" size={600} weight="semibold" className={styles.heading}>
        {texts.text('tab.channel.title')}
      </Text>
      {offices.length === 0 && <Text>{texts.text('tab.channel.no-offices')}</Text>}
      <ul className={styles.cards}>
        {offices.map((office) => {
          const fill = fillOf(office.present, capacityOf(office));
          return (
            <li key={office.officeId}>
              <Card>
                <div className={styles.row}>
                  <Link href={hrefOfPlace({ officeId: office.officeId })} className={styles.name}>
                    <bdi>{office.name}</bdi>
                  </Link>
                  <LevelBadge fill={fill} />
                  <Text>{fill.words}</Text>
                </div>
                <FillBar name={office.name} fill={fill} />
              </Card>
            </li>
          );
        })}
      </ul>
    </>
  );
}
