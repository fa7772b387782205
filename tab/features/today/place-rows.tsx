import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { BuildingRegular } from '@fluentui/react-icons/svg/building';
import { HOVERED } from '../../shared/components/hovered.ts';
import { LevelBadge } from '../../shared/components/occupancy/level-badge.tsx';
import type { FoundPlace } from './search.ts';
import { useOpen } from './use-open.ts';
import { hrefOfWanted } from './wanted.ts';

const useStyles = makeStyles({
  places: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
  place: {
    width: 'calc(100% + 16px)',
    margin: '0 -8px',
    padding: '4px 8px',
    minHeight: '44px',
    justifyContent: 'flex-start',
    textAlign: 'start',
    whiteSpace: 'normal',
    ':hover': HOVERED,
  },
  title: { flexGrow: 1, overflowWrap: 'anywhere', minWidth: '40%' },
  count: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2, marginInlineStart: '8px', textAlign: 'end' },
});

/** The found offices and floors; a click opens one. */
export function PlaceRows({ places }: { places: readonly FoundPlace[] }) {
  const styles = useStyles();
  const open = useOpen();
  return (
    <ul className={styles.places}>
      {places.map(({ title, fill, place }) => (
        <li key={hrefOfWanted(place)}>
          <Button appearance="subtle" className={styles.place} icon={<BuildingRegular />} onClick={() => open(place)}>
            <Text weight="semibold" className={styles.title}>
              {title}
            </Text>
            <LevelBadge fill={fill} />
            <Text size={200} className={styles.count}>
              {fill.words}
            </Text>
          </Button>
        </li>
      ))}
    </ul>
  );
}
