import { makeStyles } from '@fluentui/react-components';
import { BuildingMultipleRegular } from '@fluentui/react-icons/svg/building-multiple';
import type { ReactNode } from 'react';
import type { OfficeView } from '../../../../server/routes/schemas/offices.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { Empty } from '../parts/states.tsx';
import { OfficeCard } from './office-card.tsx';

const useStyles = makeStyles({
  grid: { display: 'grid', gap: '16px', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 320px), 1fr))' },
});

interface OfficeListProps {
  offices: readonly OfficeView[];
  /** Shown if there is no office yet. */
  add: ReactNode;
  onArchive: (office: OfficeView) => void;
  onFloorPlan: (officeId: string, floorId: string) => void;
}

/** The offices in use. */
export function OfficeList({ offices, add, onArchive, onFloorPlan }: OfficeListProps) {
  const styles = useStyles();
  if (offices.length === 0)
    return (
      <Empty icon={<BuildingMultipleRegular />} title={texts.text('admin.offices.empty')} action={add}>
        {texts.text('admin.offices.empty-hint')}
      </Empty>
    );
  return (
    <div className={styles.grid}>
      {offices.map((office) => (
        <OfficeCard
          key={office.id}
          office={office}
          onArchive={() => onArchive(office)}
          onFloorPlan={(floorId) => onFloorPlan(office.id, floorId)}
        />
      ))}
    </div>
  );
}
