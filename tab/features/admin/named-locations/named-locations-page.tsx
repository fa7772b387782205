import { Button, SearchBox, Subtitle2, Text } from '@fluentui/react-components';
import { ArrowSyncRegular, CloudArrowDownRegular, SearchRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { NamedLocationsView, NamedLocationView } from '../../../../server/routes/schemas/named-locations.ts';
import type { OfficeView } from '../../../../server/routes/schemas/offices.ts';
import { Problem } from '../../../shared/components/problem.tsx';
import { useSay } from '../../../shared/components/say.tsx';
import { useAction, useRepeat } from '../../../shared/hooks/use-action.ts';
import { together, useServerQuery } from '../../../shared/hooks/use-server-query.ts';
import type { Http } from '../../../shared/lib/http.ts';
import type { PageProps } from '../page-props.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { Confirm } from '../parts/confirm.tsx';
import { LinkNotice } from '../parts/link-notice.tsx';
import { ProblemBar } from '../parts/problem-bar.tsx';
import { Section } from '../parts/section.tsx';
import { Empty, Fold, Loaded } from '../parts/states.tsx';
import { usePartStyles } from '../parts/styles.ts';
import { useOffices } from '../use-queries.ts';
import { applyLocation, fetchLocations, readLocationsNow, setAutoSync, unfollowLocation } from './api.ts';
import { FollowerCard } from './follower-card.tsx';
import { LocationFrame } from './location-frame.tsx';
import { Offers } from './offers.tsx';
import { closesRange, findLocations, groupLocations, listWords } from './view-model.ts';

/** What Conditional Access knows about addresses, and which ranges follow it. */
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
  // What Entra answered last stands in the list's own problem, with its remedy.
  const unsaid = reading.problem !== undefined && resource.value?.view.problem === undefined;
  return (
    <Section
      title="Named locations"
      lead="What Conditional Access in Entra knows about addresses. Take locations over as ranges, and let the ranges keep up with them."
      actions={
        <BusyButton icon={<ArrowSyncRegular />} busy={reading.busy} onClick={() => void read()}>
          {reading.busy ? 'Reading …' : 'Read from Entra now'}
        </BusyButton>
      }
    >
      {unsaid && <Problem error={reading.problem} retry={() => void read()} title="Entra could not be read" />}
      <Loaded from={resource}>
        {({ view, offices }) => <Lists http={http} zone={zone} item={item} view={view} offices={offices} reload={reload} />}
      </Loaded>
    </Section>
  );
}

/** From this many on there is a box to search them. */
const SEARCHED = 8;

interface ListsProps {
  http: Http;
  zone: string;
  item: string | undefined;
  view: NamedLocationsView;
  offices: readonly OfficeView[];
  reload: () => Promise<void>;
}

type Asked = { what: 'apply' | 'unfollow'; location: NamedLocationView };

function Lists({ http, zone, item, view, offices, reload }: ListsProps) {
  const shared = usePartStyles();
  const say = useSay();
  const action = useAction();
  const [asked, setAsked] = useState<Asked>();
  const [text, setText] = useState('');
  const found = findLocations(view.locations, text);
  const { changed, offered, followed, unusable } = groupLocations(found);
  const [run, again] = useRepeat(async (work: () => Promise<unknown>, words?: string) => {
    const done = await action.run(work);
    await reload();
    if (done && words) say(words);
  });
  const apply = (location: NamedLocationView) => {
    if (closesRange(location)) setAsked({ what: 'apply', location });
    else void run(() => applyLocation(http, location.id), `The range of “${location.name}” is up to date.`);
  };
  const follower = (location: NamedLocationView) => (
    <FollowerCard
      key={location.id}
      location={location}
      here={location.id === item}
      busy={action.busy}
      onApply={() => apply(location)}
      onAutoSync={(autoSync) => run(() => setAutoSync(http, location.id, autoSync))}
      onUnfollow={() => setAsked({ what: 'unfollow', location })}
    />
  );
  return (
    <>
      <LinkNotice what="named-location" item={item} found={view.locations.find(({ id }) => id === item)} />
      {view.problem && <ProblemBar problem={view.problem} zone={zone} now={view.now} />}
      {action.problem !== undefined && <Problem error={action.problem} retry={again} />}
      {view.locations.length === 0 && !view.problem && (
        <Empty icon={<CloudArrowDownRegular />} title="No named locations">
          Conditional Access of your tenant has none. Add the addresses of your offices on the page “IP ranges”.
        </Empty>
      )}
      {view.locations.length > 0 && (
        <Text size={200} className={shared.muted} role="status">
          {listWords(view, zone)}
        </Text>
      )}
      {view.locations.length > SEARCHED && (
        <search className={shared.filters}>
          <SearchBox
            aria-label="Find a named location"
            placeholder="Find by name or address"
            value={text}
            onChange={(_, { value }) => setText(value)}
          />
        </search>
      )}
      {found.length === 0 && view.locations.length > 0 && (
        <Empty icon={<SearchRegular />} title="No named location fits" action={<Button onClick={() => setText('')}>Show all</Button>}>
          None has this in its name or addresses.
        </Empty>
      )}
      <Group title="Changed in Entra" locations={changed} show={follower} />
      {offered.length > 0 && <Offers http={http} locations={offered} offices={offices} item={item} reload={reload} />}
      <Group title="Imported" locations={followed} show={follower} />
      <Fold title="Cannot be used" count={unusable.length} open={unusable.some(({ id }) => id === item)}>
        <div className={shared.stack}>
          {unusable.map((location) => (
            <LocationFrame key={location.id} location={location} here={location.id === item} />
          ))}
        </div>
      </Fold>
      {asked && <Ask asked={asked} http={http} onClose={() => setAsked(undefined)} onDone={() => void reload()} />}
    </>
  );
}

function Group(props: { title: string; locations: readonly NamedLocationView[]; show: (location: NamedLocationView) => React.ReactNode }) {
  const shared = usePartStyles();
  const { title, locations, show } = props;
  if (locations.length === 0) return null;
  return (
    <section className={shared.stack} aria-label={title}>
      <Subtitle2 as="h2" className={shared.heading}>
        {title}
      </Subtitle2>
      {locations.map(show)}
    </section>
  );
}

function Ask({ asked, http, onClose, onDone }: { asked: Asked; http: Http; onClose: () => void; onDone: () => void }) {
  const say = useSay();
  const { what, location } = asked;
  const { id, name, range } = location;
  const closing = what === 'apply';
  return (
    <Confirm
      title={closing ? `Close the range ${range?.name}?` : `Stop following ${name}?`}
      verb={closing ? 'Close the range' : 'Stop following'}
      work={() => (closing ? applyLocation(http, id) : unfollowLocation(http, id))}
      onClose={onClose}
      onDone={() => {
        onClose();
        onDone();
        say(closing ? `The range ${range?.name} is closed.` : `The range ${range?.name} stays as it is, and follows no named location.`);
      }}
    >
      {closing
        ? 'From now on its addresses belong to no range, unless a wider one holds them. Days that it has placed stay as they are.'
        : 'The range stays with its addresses. What changes in Entra from now on is neither proposed nor applied.'}
    </Confirm>
  );
}
