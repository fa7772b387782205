import { Button, Card, Link, makeStyles, mergeClasses, Text, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { texts } from '../../shared/lib/texts.ts';
import { FillBar } from './fill-bar.tsx';
import { NoOffices } from './no-offices.tsx';
import type { OfficeCard } from './view-model.ts';

const useStyles = makeStyles({
  grid: { display: 'grid', gap: '16px', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 270px), 1fr))' },
  card: { padding: '16px', gap: '10px' },
  people: { marginTop: 'auto', alignSelf: 'start' },
  selected: { outline: `2px solid ${tokens.colorBrandStroke1}` },
  // The number takes a line of its own where the name leaves it no room.
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '0 8px', alignItems: 'baseline' },
  name: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
  muted: { color: tokens.colorNeutralForeground2 },
  count: { fontVariantNumeric: 'tabular-nums', minWidth: 0 },
  floors: {
    display: 'grid',
    gridTemplateColumns: 'minmax(64px, 30%) minmax(16px, 1fr) minmax(72px, auto)',
    gap: '8px 10px',
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  floor: { display: 'grid', gridColumn: '1 / -1', gridTemplateColumns: 'subgrid', alignItems: 'center' },
  floorName: { minWidth: 0, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, textAlign: 'start' },
  end: { textAlign: 'right', whiteSpace: 'nowrap' },
  // Beneath the name and the bar, which takes the place of the number.
  below: { gridColumn: '1 / -1' },
  long: { rowGap: '2px', '& > :nth-child(2)': { gridColumn: '2 / -1' } },
});

interface CardsProps {
  cards: OfficeCard[];
  administrator: boolean;
  selected: string;
  onSelect: (officeId: string) => void;
  onFloor: (officeId: string, floorId: string) => void;
}

export function OfficeCards({ cards, administrator, selected, onSelect, onFloor }: CardsProps) {
  const styles = useStyles();
  const focusTarget = useRestoreFocusTarget();
  if (cards.length === 0) return <NoOffices administrator={administrator} />;
  return (
    <section aria-label={texts.text('tab.today.offices')} className={styles.grid}>
      {cards.map((card) => (
        <Card
          key={card.id}
          className={mergeClasses(styles.card, selected === card.id && styles.selected)}
          role="group"
          aria-label={card.name}
        >
          <div>
            <div className={styles.head}>
              <Text as="h2" weight="semibold" size={500} className={styles.name}>
                {card.name}
              </Text>
              <Text className={styles.count} weight="semibold">
                {card.fill.words}
              </Text>
            </div>
            <Text block size={200} className={styles.muted}>
              {card.localTime}
            </Text>
            {card.address && (
              <Text block size={200} className={styles.muted}>
                {card.address}
              </Text>
            )}
          </div>
          <FillBar name={card.name} fill={card.fill} thick />
          <ul className={styles.floors}>
            {card.floors.map((floor) => (
              <li key={floor.id} className={mergeClasses(styles.floor, floor.fill.long && styles.long)}>
                <Link
                  {...focusTarget}
                  as="button"
                  className={styles.floorName}
                  aria-label={texts.text('tab.today.look-at-floor', { floor: floor.name, office: card.name })}
                  onClick={() => onFloor(card.id, floor.id)}
                >
                  {floor.name}
                </Link>
                <FillBar name={texts.text('tab.shared.floor-of', { office: card.name, floor: floor.name })} fill={floor.fill} />
                <Text size={200} className={mergeClasses(styles.count, floor.fill.long ? styles.below : styles.end)}>
                  {floor.fill.words}
                </Text>
              </li>
            ))}
          </ul>
          <Button
            size="small"
            className={styles.people}
            aria-pressed={selected === card.id}
            onClick={() => onSelect(selected === card.id ? '' : card.id)}
          >
            {texts.text(selected === card.id ? 'tab.today.show-all-offices' : 'tab.today.show-people')}
          </Button>
        </Card>
      ))}
    </section>
  );
}
