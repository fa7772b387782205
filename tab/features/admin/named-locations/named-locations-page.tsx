import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { Problem } from '../../../shared/components/problem.tsx';
import { useAction } from '../../../shared/hooks/use-action.ts';
import { useOffices } from '../../../shared/hooks/use-offices.ts';
import { together, useServerQuery } from '../../../shared/hooks/use-server-query.ts';
import { texts } from '../../../shared/lib/texts.ts';
import type { PageProps } from '../page-props.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { Section } from '../parts/section.tsx';
import { Loaded } from '../parts/states.tsx';
import { fetchLocations, readLocationsNow } from './api.ts';
import { LocationLists } from './location-lists.tsx';

/** The named locations of Conditional Access, and the ranges that follow them. */
export function NamedLocationsPage({ http, zone, item }: PageProps) {
  const resource = together({
    view: useServerQuery(['named-locations'], () => fetchLocations(http)),
    offices: useOffices(http),
  });
  const { reload } = resource;
  const reading = useAction();
  const read = async () => {
    await reading.run(() => readLocationsNow(http));
    await reload();
  };
  // The problem in the list is the last answer of Entra, with its remedy.
  const unsaid = reading.problem !== undefined && resource.value?.view.problem === undefined;
  return (
    <Section
      title={texts.text('admin.named-locations.title')}
      lead={texts.text('admin.named-locations.lead')}
      actions={
        <BusyButton icon={<ArrowSyncRegular />} busy={reading.busy} onClick={() => void read()}>
          {texts.text(reading.busy ? 'admin.named-locations.reading' : 'admin.named-locations.read')}
        </BusyButton>
      }
    >
      {unsaid && <Problem error={reading.problem} retry={() => void read()} title={texts.text('admin.named-locations.not-read')} />}
      <Loaded from={resource}>
        {({ view, offices }) => <LocationLists http={http} zone={zone} item={item} view={view} offices={offices} reload={reload} />}
      </Loaded>
    </Section>
  );
}
