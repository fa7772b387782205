import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import type { OfficeView } from '../../../../server/routes/schemas/offices.ts';
import { useNavigation } from '../../../shared/components/navigation.tsx';
import { useSay } from '../../../shared/components/say.tsx';
import { useOffices } from '../../../shared/hooks/use-offices.ts';
import { hrefOf } from '../../../shared/lib/route.ts';
import { texts } from '../../../shared/lib/texts.ts';
import type { PageProps } from '../page-props.ts';
import { LinkNotice } from '../parts/link-notice.tsx';
import { Section } from '../parts/section.tsx';
import { Loaded } from '../parts/states.tsx';
import { useOpened } from '../parts/use-opened.ts';
import { ArchiveDialog } from './archive-dialog.tsx';
import { ArchivedOffices } from './archived-offices.tsx';
import { FloorPlanDialog } from './floor-plan-dialog.tsx';
import { OfficeForm } from './office-form.tsx';
import { OfficeList } from './office-list.tsx';
import { SeatEditor } from './seats/seat-editor.tsx';
import { sortOffices } from './view-model.ts';

const BACK = hrefOf('admin', 'offices');

/** Sites with their floors and plans. */
export function OfficesPage({ http, zone, item, part }: PageProps) {
  const resource = useOffices(http, { fresh: item !== undefined });
  const { go } = useNavigation();
  const say = useSay();
  const [archiving, setArchiving] = useState<OfficeView>();
  const [plan, setPlan] = useState<{ officeId: string; floorId: string }>();
  const saved = async (office: OfficeView) => {
    go(BACK, { saved: true });
    await resource.reload();
    say(texts.text('admin.offices.saved', { office: office.name }));
  };
  const restored = async (office: OfficeView) => {
    await resource.reload();
    say(texts.text('admin.offices.restored', { office: office.name }));
  };
  const archived = (office: OfficeView) => {
    setArchiving(undefined);
    void resource.reload();
    say(texts.text('admin.offices.archived', { office: office.name }));
  };
  const seated = async (office: OfficeView, floor: OfficeView['floors'][number]) => {
    go(BACK, { saved: true });
    await resource.reload();
    setPlan({ officeId: office.id, floorId: floor.id });
    say(texts.text('admin.seats.saved', { floor: floor.name }));
  };
  const add = (
    <Button appearance="primary" icon={<AddRegular />} onClick={() => go(hrefOf('admin', 'offices', 'new'))}>
      {texts.text('admin.offices.add')}
    </Button>
  );
  const planned = resource.value?.find(({ id }) => id === plan?.officeId);
  const plannedFloor = planned?.floors.find(({ id }) => id === plan?.floorId);
  const linked = resource.value?.find(({ id }) => id === item);
  const opened = useOpened(item, linked?.archived ? undefined : linked);
  const placing = opened?.floors.find(({ id }) => id === part);
  const edited = placing ? undefined : opened;
  const found = linked && { name: linked.name, over: linked.archived ? ('archived' as const) : undefined };
  return (
    <Section title={texts.text('admin.offices.title')} lead={texts.text('admin.offices.lead')} actions={add}>
      <Loaded from={resource}>
        {(offices) => (
          <>
            {!edited && !placing && <LinkNotice what="office" item={item} own={['new']} found={found} />}
            <OfficeList
              offices={sortOffices(offices).inUse}
              add={add}
              onArchive={setArchiving}
              onFloorPlan={(officeId, floorId) => setPlan({ officeId, floorId })}
            />
            <ArchivedOffices http={http} offices={sortOffices(offices).archived} onRestored={restored} />
          </>
        )}
      </Loaded>
      {(item === 'new' || edited) && <OfficeForm key={item} http={http} office={edited} zone={zone} back={BACK} onSaved={saved} />}
      {planned && plannedFloor && (
        <FloorPlanDialog
          http={http}
          office={planned}
          floor={plannedFloor}
          onChanged={() => void resource.reload()}
          onPlaceSeats={() => {
            setPlan(undefined);
            go(hrefOf('admin', 'offices', planned.id, 'seats', plannedFloor.id));
          }}
          onClose={() => setPlan(undefined)}
        />
      )}
      {opened && placing && (
        <SeatEditor
          key={placing.id}
          http={http}
          office={opened}
          floor={placing}
          back={BACK}
          onSaved={(office) => seated(office, placing)}
        />
      )}
      {archiving && (
        <ArchiveDialog http={http} office={archiving} onDone={() => archived(archiving)} onClose={() => setArchiving(undefined)} />
      )}
    </Section>
  );
}
