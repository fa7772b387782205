import { Button, Card, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { AddRegular, ArchiveRegular, BuildingMultipleRegular, EditRegular, MapRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { OfficeView } from '../../../../server/routes/schemas/offices.ts';
import { useNavigation } from '../../../shared/components/navigation.tsx';
import { useSay } from '../../../shared/components/say.tsx';
import { hrefOf } from '../../../shared/lib/route.ts';
import { plural } from '../../../shared/lib/words.ts';
import type { PageProps } from '../page-props.ts';
import { Confirm } from '../parts/confirm.tsx';
import { LinkNotice } from '../parts/link-notice.tsx';
import { Section } from '../parts/section.tsx';
import { Empty, Loaded } from '../parts/states.tsx';
import { usePartStyles } from '../parts/styles.ts';
import { useOpened } from '../parts/use-opened.ts';
import { useOffices } from '../use-queries.ts';
import { removeOffice } from './api.ts';
import { ArchivedOffices } from './archived-offices.tsx';
import { OfficeForm } from './office-form.tsx';
import { PlanDialog } from './plan-dialog.tsx';
import { archivedWords, floorsInUse, officeFacts, sortOffices } from './view-model.ts';

const useStyles = makeStyles({
  grid: { display: 'grid', gap: '16px', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 320px), 1fr))' },
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
  foot: { display: 'flex', gap: '8px', marginTop: 'auto' },
});

const BACK = hrefOf('admin', 'offices');

export function OfficesPage({ http, zone, item }: PageProps) {
  const resource = useOffices(http, { fresh: item !== undefined });
  const { go } = useNavigation();
  const say = useSay();
  const [removing, setRemoving] = useState<OfficeView>();
  const [plan, setPlan] = useState<{ officeId: string; floorId: string }>();
  const saved = async (office: OfficeView) => {
    go(BACK, { saved: true });
    await resource.reload();
    say(`${office.name} is saved.`);
  };
  const restored = async (office: OfficeView) => {
    await resource.reload();
    say(`${office.name} is restored: it is offered and shown again.`);
  };
  const add = (
    <Button appearance="primary" icon={<AddRegular />} onClick={() => go(hrefOf('admin', 'offices', 'new'))}>
      Add an office
    </Button>
  );
  const planned = resource.value?.find(({ id }) => id === plan?.officeId);
  const plannedFloor = planned?.floors.find(({ id }) => id === plan?.floorId);
  const linked = resource.value?.find(({ id }) => id === item);
  const edited = useOpened(item, linked?.archived ? undefined : linked);
  return (
    <Section
      title="Offices"
      lead="Sites with their floors. Ranges of addresses point here, and numbers are shown against the capacity."
      actions={add}
    >
      <Loaded from={resource}>
        {(offices) => (
          <>
            {!edited && (
              <LinkNotice what="office" item={item} own={['new']} found={linked && { name: linked.name, over: archivedOrNot(linked) }} />
            )}
            <OfficeList offices={offices} onRemove={setRemoving} onPlan={(officeId, floorId) => setPlan({ officeId, floorId })} add={add} />
            <ArchivedOffices http={http} offices={sortOffices(offices).archived} onRestored={restored} />
          </>
        )}
      </Loaded>
      {(item === 'new' || edited) && <OfficeForm key={item} http={http} office={edited} zone={zone} back={BACK} onSaved={saved} />}
      {planned && plannedFloor && (
        <PlanDialog
          http={http}
          office={planned}
          floor={plannedFloor}
          onChanged={() => void resource.reload()}
          onClose={() => setPlan(undefined)}
        />
      )}
      {removing && (
        <Confirm
          title={`Archive ${removing.name}?`}
          verb="Archive"
          work={() => removeOffice(http, removing.id)}
          onClose={() => setRemoving(undefined)}
          onDone={() => {
            setRemoving(undefined);
            void resource.reload();
            say(archivedWords(removing.name));
          }}
        >
          It is offered nowhere any more and leaves today’s picture. Days that are kept still name it, and it can be restored.
        </Confirm>
      )}
    </Section>
  );
}

const archivedOrNot = ({ archived }: OfficeView) => (archived ? 'archived' : undefined);

interface ListProps {
  offices: OfficeView[];
  onRemove: (office: OfficeView) => void;
  onPlan: (officeId: string, floorId: string) => void;
  add: React.ReactNode;
}

function OfficeList({ offices, onRemove, onPlan, add }: ListProps) {
  const styles = useStyles();
  const { inUse } = sortOffices(offices);
  return (
    <>
      {inUse.length === 0 && (
        <Empty icon={<BuildingMultipleRegular />} title="No office yet" action={add}>
          Add your first site with its floors; then say on the page “IP ranges” from which addresses it reaches the Internet.
        </Empty>
      )}
      <div className={styles.grid}>
        {inUse.map((office) => (
          <OfficeCard key={office.id} office={office} onRemove={() => onRemove(office)} onPlan={(floorId) => onPlan(office.id, floorId)} />
        ))}
      </div>
    </>
  );
}

interface CardProps {
  office: OfficeView;
  onRemove: () => void;
  onPlan: (floorId: string) => void;
}

function OfficeCard({ office, onRemove, onPlan }: CardProps) {
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
      <ul className={styles.floors} aria-label={`Floors of ${office.name}`}>
        {floorsInUse(office).map(({ id, name, level, capacity, planId }) => (
          <li key={id} className={styles.floor}>
            <span className={styles.level}>{level}</span>
            <span className={shared.grow}>{name}</span>
            <Text className={shared.muted}>{capacity === undefined ? '–' : plural(capacity, 'seat')}</Text>
            <Button
              size="small"
              appearance="subtle"
              icon={<MapRegular />}
              aria-label={`Plan of ${name}, ${office.name}`}
              title={planId === undefined ? 'The plan: drawn' : 'The plan: uploaded'}
              onClick={() => onPlan(id)}
            />
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <Button icon={<EditRegular />} aria-label={`Edit ${office.name}`} onClick={() => go(hrefOf('admin', 'offices', office.id))}>
          Edit
        </Button>
        <Button appearance="subtle" icon={<ArchiveRegular />} aria-label={`Archive ${office.name}`} onClick={onRemove}>
          Archive
        </Button>
      </div>
    </Card>
  );
}
