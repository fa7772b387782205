import { Button, Subtitle2, Text } from '@fluentui/react-components';
import { CloudArrowDownRegular } from '@fluentui/react-icons/svg/cloud-arrow-down';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { type ReactNode, useState } from 'react';
import type { NamedLocationsView, NamedLocationView } from '../../../../server/routes/schemas/named-locations.ts';
import type { OfficeView } from '../../../../server/routes/schemas/offices.ts';
import { FindBox } from '../../../shared/components/find-box.tsx';
import { Problem } from '../../../shared/components/problem.tsx';
import { useSay } from '../../../shared/components/say.tsx';
import { useAction, useRepeat } from '../../../shared/hooks/use-action.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { LinkNotice } from '../parts/link-notice.tsx';
import { ProblemBar } from '../parts/problem-bar.tsx';
import { Empty, Fold } from '../parts/states.tsx';
import { usePartStyles } from '../parts/styles.ts';
import { applyLocation, setAutoSync } from './api.ts';
import { FollowerCard } from './follower-card.tsx';
import { LocationFrame } from './location-frame.tsx';
import { type Asked, LocationQuestion } from './location-question.tsx';
import { Offers } from './offers.tsx';
import { closesRange, findLocations, formatList, groupLocations } from './view-model.ts';

/** The minimum number of locations for a search box. */
const MIN_FOR_SEARCH = 8;

interface LocationListsProps {
  http: Http;
  zone: string;
  item: string | undefined;
  view: NamedLocationsView;
  offices: readonly OfficeView[];
  reload: () => Promise<void>;
}

/** All locations, grouped by the needed action. */
export function LocationLists({ http, zone, item, view, offices, reload }: LocationListsProps) {
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
    else void run(() => applyLocation(http, location.id), texts.text('admin.named-locations.applied', { location: location.name }));
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
        <Empty icon={<CloudArrowDownRegular />} title={texts.text('admin.named-locations.empty')}>
          {texts.text('admin.named-locations.empty-hint')}
        </Empty>
      )}
      {view.locations.length > 0 && (
        <Text size={200} className={shared.muted} role="status">
          {formatList(view, zone)}
        </Text>
      )}
      {view.locations.length > MIN_FOR_SEARCH && (
        <search className={shared.filters}>
          <FindBox
            aria-label={texts.text('admin.named-locations.find')}
            placeholder={texts.text('admin.named-locations.find-hint')}
            value={text}
            onChange={(_, { value }) => setText(value)}
          />
        </search>
      )}
      {found.length === 0 && view.locations.length > 0 && <NothingFits onShowAll={() => setText('')} />}
      <Group title={texts.text('admin.named-locations.group.changed')} locations={changed} show={follower} />
      {offered.length > 0 && <Offers http={http} locations={offered} offices={offices} item={item} reload={reload} />}
      <Group title={texts.text('admin.named-locations.group.followed')} locations={followed} show={follower} />
      <Fold
        title={texts.text('admin.named-locations.group.unusable')}
        count={unusable.length}
        open={unusable.some(({ id }) => id === item)}
      >
        <div className={shared.stack}>
          {unusable.map((location) => (
            <LocationFrame key={location.id} location={location} here={location.id === item} />
          ))}
        </div>
      </Fold>
      {asked && <LocationQuestion asked={asked} http={http} onClose={() => setAsked(undefined)} onDone={() => void reload()} />}
    </>
  );
}

function NothingFits({ onShowAll }: { onShowAll: () => void }) {
  return (
    <Empty
      icon={<SearchRegular />}
      title={texts.text('admin.named-locations.no-match')}
      action={<Button onClick={onShowAll}>{texts.text('admin.named-locations.show-all')}</Button>}
    >
      {texts.text('admin.named-locations.no-match-hint')}
    </Empty>
  );
}

interface GroupProps {
  title: string;
  locations: readonly NamedLocationView[];
  show: (location: NamedLocationView) => ReactNode;
}

function Group({ title, locations, show }: GroupProps) {
  const shared = usePartStyles();
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
