import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { ArchiveRegular } from '@fluentui/react-icons/svg/archive';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { MapRegular } from '@fluentui/react-icons/svg/map';
import type { OfficeView } from '../../../../server/routes/schemas/offices.ts';
import { Card } from '../../../shared/components/card.tsx';
import { useNavigation } from '../../../shared/components/navigation.tsx';
import { hrefOf } from '../../../shared/lib/route.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { usePartStyles } from '../parts/styles.ts';
import { floorsInUse, formatSeatCount, officeFacts } from './view-model.ts';

const useStyles = makeStyles({
  card: { padding: '16px', gap: '12px', alignContent: 'start' },
  floors: { margin: 0, padding: 0, listStyle: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  floor: {
    display: 'flex',
    gap: '8px',
    alignItems: 'center',
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  level: { width: '28px', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  foot: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: 'auto' },
});

interface OfficeCardProps {
  office: OfficeView;
  onArchive: () => void;
  onFloorPlan: (floorId: string) => void;
}

/** An office with its floors, and the actions for each. */
export function OfficeCard({ office, onArchive, onFloorPlan }: OfficeCardProps) {
  const styles = useStyles();
  const shared = usePartStyles();
  const { go } = useNavigation();
  return (
    <Card className={styles.card} role="group" aria-label={office.name}>
      <div>
        <Subtitle2 as="h2" block className={shared.heading}>
          {office.name}
        </Subtitle2>
        {office.address && (
          <Text size={200} block className={shared.muted}>
            {office.address}
          </Text>
        )}
        <Text size={200} block className={shared.muted}>
          {officeFacts(office).join(' · ')}
        </Text>
      </div>
      <ul className={styles.floors} aria-label={texts.text('admin.offices.floors-of', { office: office.name })}>
        {floorsInUse(office).map(({ id, name, level, capacity, floorPlanId }) => (
          <li key={id} className={styles.floor}>
            <span className={styles.level}>{level}</span>
            <span className={shared.grow}>{name}</span>
            <Text className={shared.muted}>{capacity === undefined ? '–' : formatSeatCount(capacity)}</Text>
            <Button
              size="small"
              appearance="subtle"
              icon={<MapRegular />}
              aria-label={texts.text('admin.offices.plan-of-office', { floor: name, office: office.name })}
              title={texts.text(floorPlanId === undefined ? 'admin.offices.plan-is-drawn' : 'admin.offices.plan-is-uploaded')}
              onClick={() => onFloorPlan(id)}
            />
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <Button
          icon={<EditRegular />}
          aria-label={texts.text('admin.offices.edit-one', { office: office.name })}
          onClick={() => go(hrefOf('admin', 'offices', office.id))}
        >
          {texts.text('admin.offices.edit')}
        </Button>
        <Button
          appearance="subtle"
          icon={<ArchiveRegular />}
          aria-label={texts.text('admin.offices.archive-one', { office: office.name })}
          onClick={onArchive}
        >
          {texts.text('admin.offices.archive')}
        </Button>
      </div>
    </Card>
  );
}
