import { Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { Card } from '../../shared/components/card.tsx';
import { HOVERED } from '../../shared/components/hovered.ts';
import { FillBar } from '../../shared/components/occupancy/fill-bar.tsx';
import { LevelBadge } from '../../shared/components/occupancy/level-badge.tsx';
import type { Http } from '../../shared/lib/http.ts';
import { texts } from '../../shared/lib/texts.ts';
import { FavouriteButton } from './favourite-button.tsx';
import { useOpen } from './use-open.ts';
import type { OfficeCard } from './view-model.ts';

const useStyles = makeStyles({
  card: { padding: '16px', gap: '10px' },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'start', gap: '8px' },
  name: { margin: 0, overflowWrap: 'anywhere' },
  link: {
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    '@media (pointer: coarse)': { position: 'relative', minHeight: '44px' },
  },
  names: { minWidth: 0 },
  muted: { color: tokens.colorNeutralForeground2 },
  count: { fontVariantNumeric: 'tabular-nums', minWidth: 0 },
  sum: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px' },
  floors: {
    display: 'grid',
    gridTemplateColumns: 'minmax(64px, 30%) minmax(16px, 1fr) minmax(64px, auto)',
    gap: '0 10px',
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  floor: {
    position: 'relative',
    display: 'grid',
    gridColumn: '1 / -1',
    gridTemplateColumns: 'subgrid',
    alignItems: 'center',
    minHeight: '32px',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover, ...HOVERED },
    '@media (pointer: coarse)': { minHeight: '44px' },
  },
  // A click anywhere on the line opens the floor.
  floorName: {
    minWidth: 0,
    overflowWrap: 'anywhere',
    textAlign: 'start',
    '::after': { content: '""', position: 'absolute', inset: 0 },
    ':hover': { color: tokens.colorNeutralForeground1Hover },
  },
  end: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: '2px 6px', textAlign: 'right' },
  // Below the name and the bar, which is in the place of the number.
  below: { gridColumn: '1 / -1' },
  // The words stay closer to their own floor than to the next one.
  long: { rowGap: '0', paddingBlock: '5px', '& > :nth-child(2)': { gridColumn: '2 / -1' } },
});

/** The reader's own office: how full it is, and each of its floors. */
export function MyOffice({ http, card }: { http: Http; card: OfficeCard }) {
  const styles = useStyles();
  const open = useOpen();
  const place = { kind: 'office', officeId: card.id } as const;
  return (
    <Card className={styles.card} role="group" aria-label={card.name}>
      <div className={styles.head}>
        <div className={styles.names}>
          <h2 className={styles.name}>
            <Link as="button" appearance="subtle" className={styles.link} onClick={() => open(place)}>
              <Text weight="semibold" size={500}>
                {card.name}
              </Text>
            </Link>
          </h2>
          <Text block size={200} className={styles.muted}>
            {[card.localTime, card.address].filter(Boolean).join(' · ')}
          </Text>
        </div>
        <FavouriteButton http={http} place={place} name={card.name} />
      </div>
      <div className={styles.sum}>
        <Text className={styles.count} weight="semibold">
          {card.fill.words}
        </Text>
        <LevelBadge fill={card.fill} />
      </div>
      <FillBar name={card.name} fill={card.fill} thick />
      <ul className={styles.floors}>
        {card.floors.map((floor) => (
          <li key={floor.id} className={mergeClasses(styles.floor, floor.fill.long && styles.long)}>
            <Link
              as="button"
              className={styles.floorName}
              aria-label={texts.text('tab.today.look-at-floor', { floor: floor.name, office: card.name })}
              onClick={() => open({ kind: 'floor', officeId: card.id, floorId: floor.id })}
            >
              {floor.name}
            </Link>
            <FillBar name={texts.text('tab.shared.floor-of', { office: card.name, floor: floor.name })} fill={floor.fill} />
            <span className={floor.fill.long ? styles.below : styles.end}>
              <LevelBadge fill={floor.fill} />
              <Text size={200} className={styles.count}>
                {floor.fill.words}
              </Text>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
