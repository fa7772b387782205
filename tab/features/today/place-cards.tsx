import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Card } from '../../shared/components/card.tsx';
import type { Fill } from '../../shared/components/occupancy/fill.ts';
import { FillBar } from '../../shared/components/occupancy/fill-bar.tsx';
import { LevelBadge } from '../../shared/components/occupancy/level-badge.tsx';
import type { FloorCard } from './mine.ts';
import { useOpen } from './use-open.ts';
import type { OfficeCard } from './view-model.ts';
import type { Place } from './wanted.ts';

const useStyles = makeStyles({
  grid: { display: 'grid', gap: '12px', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 150px), 1fr))' },
  card: { position: 'relative', padding: '12px', gap: '6px', justifyContent: 'space-between' },
  name: { margin: 0, overflowWrap: 'anywhere' },
  // A click anywhere on the card opens the place.
  link: { color: tokens.colorNeutralForeground1, textAlign: 'start', '::after': { content: '""', position: 'absolute', inset: 0 } },
  sum: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '2px 8px' },
  count: { fontVariantNumeric: 'tabular-nums' },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** Small cards of other offices and of favourite floors. */
export function PlaceCards({ offices, floors }: { offices: readonly OfficeCard[]; floors: readonly FloorCard[] }) {
  const styles = useStyles();
  return (
    <div className={styles.grid}>
      {floors.map(({ officeId, floorId, title, fill }) => (
        <PlaceCard key={floorId} name={title} fill={fill} place={{ kind: 'floor', officeId, floorId }} />
      ))}
      {offices.map(({ id, name, localTime, fill }) => (
        <PlaceCard key={id} name={name} time={localTime} fill={fill} place={{ kind: 'office', officeId: id }} />
      ))}
    </div>
  );
}

function PlaceCard({ name, time, fill, place }: { name: string; time?: string; fill: Fill; place: Place }) {
  const styles = useStyles();
  const open = useOpen();
  return (
    <Card className={styles.card} role="group" aria-label={name}>
      <div>
        <h3 className={styles.name}>
          <Link as="button" appearance="subtle" className={styles.link} onClick={() => open(place)}>
            <Text weight="semibold">{name}</Text>
          </Link>
        </h3>
        {time && (
          <Text block size={200} className={styles.muted}>
            {time}
          </Text>
        )}
      </div>
      <div className={styles.sum}>
        <Text className={styles.count}>{fill.words}</Text>
        <LevelBadge fill={fill} />
      </div>
      <FillBar name={name} fill={fill} />
    </Card>
  );
}
