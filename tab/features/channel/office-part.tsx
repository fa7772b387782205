import { Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { OfficeOccupancy } from '../../../server/routes/schemas/occupancy.ts';
import type { SharedBoard } from '../../../server/routes/schemas/shared-board.ts';
import { Card } from '../../shared/components/card.tsx';
import { Initials } from '../../shared/components/initials.tsx';
import { capacityOf, fillOf, formatMore } from '../../shared/components/occupancy/fill.ts';
import { FillBar } from '../../shared/components/occupancy/fill-bar.tsx';
import { LevelBadge } from '../../shared/components/occupancy/level-badge.tsx';
import { texts } from '../../shared/lib/texts.ts';
import { timeIn } from '../../shared/lib/time.ts';
import { placeText } from '../../shared/lib/words.ts';
import { hrefOfPlace } from './view-model.ts';

const useStyles = makeStyles({
  heading: { margin: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '4px 8px' },
  grow: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  list: { display: 'grid', gap: '12px', margin: 0, padding: 0, listStyle: 'none' },
  people: { gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 240px), 1fr))', gap: '8px 16px' },
  person: { display: 'flex', alignItems: 'center', gap: '10px', minHeight: '40px' },
  muted: { color: tokens.colorNeutralForeground2 },
  target: { display: 'inline-block', minHeight: '24px' },
});

interface OfficePartProps {
  board: SharedBoard;
  office: OfficeOccupancy;
  floorId: string | undefined;
}

/** An office with its floors, or one floor, and the people there whom every reader may see. */
export function OfficePart({ board, office, floorId }: OfficePartProps) {
  const styles = useStyles();
  const { officeId } = office;
  const floor = office.floors.find((each) => each.floorId === floorId);
  const fill = floor ? fillOf(floor.present, floor.capacity) : fillOf(office.present, capacityOf(office));
  const name = placeText(office.name, floor?.name);
  return (
    <>
      <Card>
        <div className={styles.row}>
          <Text as="h1" size={600} weight="semibold" className={mergeClasses(styles.heading, styles.grow)}>
            <bdi>{name}</bdi>
          </Text>
          <LevelBadge fill={fill} />
          <Text size={500} weight="semibold">
            {fill.sentence}
          </Text>
        </div>
        <FillBar name={name} fill={fill} thick />
        {floor && (
          <Link href={hrefOfPlace({ officeId })} className={styles.target}>
            {texts.text('tab.channel.set.whole', { office: office.name })}
          </Link>
        )}
        {!floor && office.floors.length > 0 && (
          <ul className={styles.list}>
            {office.floors.map((each) => {
              const filled = fillOf(each.present, each.capacity);
              return (
                <li key={each.floorId}>
                  <div className={styles.row}>
                    <Link href={hrefOfPlace({ officeId, floorId: each.floorId })} className={mergeClasses(styles.grow, styles.target)}>
                      <bdi>{each.name}</bdi>
                    </Link>
                    <LevelBadge fill={filled} />
                    <Text>{filled.words}</Text>
                  </div>
                  <FillBar name={each.name} fill={filled} />
                </li>
              );
            })}
          </ul>
        )}
      </Card>
      <People board={board} office={office} floorId={floorId} />
      <Link href={hrefOfPlace({})} className={styles.target}>
        {texts.text('tab.channel.all')}
      </Link>
    </>
  );
}

/** The people whom every reader may see, or why there are none. */
function People({ board: { people, total = 0 }, office, floorId }: OfficePartProps) {
  const styles = useStyles();
  if (!people) return <Text className={styles.muted}>{texts.text('tab.channel.numbers-only')}</Text>;
  const present = office.floors.find((each) => each.floorId === floorId)?.present ?? office.present;
  const unnamed = formatMore(present, total);
  return (
    <Card>
      <Text as="h2" size={500} weight="semibold" className={styles.heading}>
        {texts.text('tab.channel.people')}
      </Text>
      {people.length === 0 && <Text className={styles.muted}>{texts.text('tab.channel.nobody')}</Text>}
      <ul className={mergeClasses(styles.list, styles.people)}>
        {people.map(({ id, name, presence: { since, floorName } }) => {
          const facts = [
            floorId === undefined ? floorName : undefined,
            since && texts.text('tab.channel.since', { time: timeIn(since, office.timeZone) }),
          ];
          return (
            <li key={id} className={styles.person}>
              <Initials name={name} size={32} />
              <span className={styles.grow}>
                <Text block weight="semibold">
                  <bdi>{name}</bdi>
                </Text>
                <Text block size={200} className={styles.muted}>
                  {facts.filter(Boolean).join(' · ')}
                </Text>
              </span>
            </li>
          );
        })}
      </ul>
      {total > people.length && <Text className={styles.muted}>{texts.text('tab.channel.more', { count: total - people.length })}</Text>}
      {unnamed && <Text className={styles.muted}>{unnamed}</Text>}
    </Card>
  );
}
