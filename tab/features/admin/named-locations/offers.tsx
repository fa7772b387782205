import { Button, Checkbox, Subtitle2 } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Imported, NamedLocationView } from '../../../../server/routes/schemas/named-locations.ts';
import type { OfficeView } from '../../../../server/routes/schemas/offices.ts';
import { Problem } from '../../../shared/components/problem.tsx';
import { useSay } from '../../../shared/components/say.tsx';
import { useAction } from '../../../shared/hooks/use-action.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { usePartStyles } from '../parts/styles.ts';
import { importLocations } from './api.ts';
import { ImportBar } from './import-bar.tsx';
import { Offer } from './offer.tsx';
import { RefusedBar } from './refused-bar.tsx';
import { canImport, chosenOf, formatImported, NOTHING_CHOSEN, targetFor, toImport, withoutTarget } from './view-model.ts';

/** The number of offers shown at once. It is small because each offer has a select with all offices and floors. */
const PAGE_SIZE = 50;

interface OffersProps {
  http: Http;
  locations: readonly NamedLocationView[];
  offices: readonly OfficeView[];
  item: string | undefined;
  reload: () => Promise<void>;
}

/** Locations that are not ranges yet: which to import, and the meaning of each. */
export function Offers({ http, locations, offices, item, reload }: OffersProps) {
  const shared = usePartStyles();
  const [draft, setDraft] = useState(NOTHING_CHOSEN);
  const [refused, setRefused] = useState<Imported>();
  const [tried, setTried] = useState(false);
  const [most, setMost] = useState(PAGE_SIZE);
  const list = useRef<HTMLDivElement>(null);
  const action = useAction();
  const say = useSay();
  const possible = locations.filter(canImport);
  const chosen = chosenOf(locations, draft);
  const unsaid = tried ? new Set(withoutTarget(locations, draft).map(({ id }) => id)) : new Set<string>();
  const choose = (which: readonly NamedLocationView[], wanted: boolean) => {
    const next = new Set(draft.chosen);
    for (const { id } of which) wanted ? next.add(id) : next.delete(id);
    setDraft({ ...draft, chosen: next });
  };
  const aim = ({ id }: NamedLocationView, target: string) =>
    setDraft({ ...draft, chosen: new Set([...draft.chosen, id]), targets: { ...draft.targets, [id]: target } });
  const take = async () => {
    setTried(true);
    const [first] = withoutTarget(locations, draft);
    if (first) {
      const group = [...(list.current?.querySelectorAll<HTMLElement>('[role=group]') ?? [])].find((each) => each.ariaLabel === first.name);
      return group?.querySelector('select')?.focus();
    }
    const done = await action.run(() => importLocations(http, toImport(locations, draft)));
    await reload();
    if (!done) return;
    setDraft({ ...draft, chosen: new Set(done.value.refused.map(({ id }) => id)) });
    setTried(false);
    setRefused(done.value.refused.length > 0 ? done.value : undefined);
    if (done.value.imported.length > 0) say(formatImported(done.value));
  };
  return (
    <section className={shared.stack} aria-labelledby="not-imported">
      <div className={shared.row}>
        <Subtitle2 as="h2" id="not-imported" className={shared.heading}>
          {texts.text('admin.named-locations.group.offered')}
        </Subtitle2>
        <span className={shared.grow} />
        {possible.length > 1 && (
          <Checkbox
            label={texts.text('admin.named-locations.import.all', { count: possible.length })}
            checked={chosen.length === possible.length ? true : chosen.length > 0 ? 'mixed' : false}
            onChange={(_, { checked }) => choose(possible, checked === true)}
          />
        )}
      </div>
      {refused && <RefusedBar refused={refused} locations={locations} />}
      <div ref={list} className={shared.stack}>
        {locations.slice(0, most).map((location) => (
          <Offer
            key={location.id}
            location={location}
            offices={offices}
            here={location.id === item}
            chosen={draft.chosen.has(location.id)}
            target={targetFor(location, draft)}
            unsaid={unsaid.has(location.id)}
            onChoose={(wanted) => choose([location], wanted)}
            onTarget={(target) => aim(location, target)}
          />
        ))}
      </div>
      {locations.length > most && (
        <Button onClick={() => setMost(most + PAGE_SIZE)}>
          {texts.text('admin.lists.show-more', { count: Math.min(PAGE_SIZE, locations.length - most) })}
        </Button>
      )}
      {action.problem !== undefined && (
        <Problem error={action.problem} retry={() => void take()} title={texts.text('admin.named-locations.import.failed')} />
      )}
      {chosen.length > 0 && (
        <ImportBar
          count={chosen.length}
          busy={action.busy}
          autoSync={draft.autoSync}
          onImport={() => void take()}
          onAutoSync={(autoSync) => setDraft({ ...draft, autoSync })}
        />
      )}
    </section>
  );
}
