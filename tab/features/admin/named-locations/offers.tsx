import { Button, Checkbox, MessageBar, MessageBarBody, makeStyles, Subtitle2, Switch, Text, tokens } from '@fluentui/react-components';
import { CloudArrowDownRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { Imported, NamedLocationView } from '../../../../server/routes/schemas/named-locations.ts';
import type { OfficeView } from '../../../../server/routes/schemas/offices.ts';
import { Problem } from '../../../shared/components/problem.tsx';
import { useSay } from '../../../shared/components/say.tsx';
import { useAction } from '../../../shared/hooks/use-action.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { plural } from '../../../shared/lib/words.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { usePartStyles } from '../parts/styles.ts';
import { TargetField } from '../ranges/target-field.tsx';
import { importLocations } from './api.ts';
import { LocationFrame } from './location-frame.tsx';
import { canImport, chosenOf, importedWords, NOTHING_CHOSEN, refusedLines, targetFor, toImport, withoutTarget } from './view-model.ts';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: '0',
    zIndex: 1,
    padding: '8px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  target: { maxWidth: '360px' },
});

/** So many at once: each has all offices and floors to choose from. */
const PAGE = 50;

interface OffersProps {
  http: Http;
  locations: readonly NamedLocationView[];
  offices: readonly OfficeView[];
  item: string | undefined;
  reload: () => Promise<void>;
}

/** Locations that are no ranges yet: which to take over, and what each means. */
export function Offers({ http, locations, offices, item, reload }: OffersProps) {
  const shared = usePartStyles();
  const styles = useStyles();
  const [draft, setDraft] = useState(NOTHING_CHOSEN);
  const [refused, setRefused] = useState<Imported>();
  const [tried, setTried] = useState(false);
  const [most, setMost] = useState(PAGE);
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
    if (done.value.imported.length > 0) say(importedWords(done.value));
  };
  return (
    <section className={shared.stack} aria-labelledby="not-imported">
      <div className={shared.row}>
        <Subtitle2 as="h2" id="not-imported" className={shared.heading}>
          Not imported
        </Subtitle2>
        <span className={shared.grow} />
        {possible.length > 1 && (
          <Checkbox
            label={`All ${possible.length} that can be`}
            checked={chosen.length === possible.length ? true : chosen.length > 0 ? 'mixed' : false}
            onChange={(_, { checked }) => choose(possible, checked === true)}
          />
        )}
      </div>
      {refused && <Refused refused={refused} locations={locations} />}
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
            onTarget={(target) =>
              setDraft({
                ...draft,
                chosen: new Set([...draft.chosen, location.id]),
                targets: { ...draft.targets, [location.id]: target },
              })
            }
          />
        ))}
      </div>
      {locations.length > most && <Button onClick={() => setMost(most + PAGE)}>Show {Math.min(PAGE, locations.length - most)} more</Button>}
      {action.problem !== undefined && <Problem error={action.problem} retry={() => void take()} title="Nothing was imported" />}
      {chosen.length > 0 && (
        <div className={`${styles.bar} ${shared.row}`}>
          <BusyButton appearance="primary" icon={<CloudArrowDownRegular />} busy={action.busy} onClick={() => void take()}>
            {`Import ${plural(chosen.length, 'location')}`}
          </BusyButton>
          <Switch
            checked={draft.autoSync}
            label="Apply later changes in Entra by themselves"
            onChange={(_, { checked }) => setDraft({ ...draft, autoSync: checked })}
          />
        </div>
      )}
    </section>
  );
}

function Refused({ refused, locations }: { refused: Imported; locations: readonly NamedLocationView[] }) {
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        Not imported:
        <ul>
          {refusedLines(refused, locations).map(({ id, words }) => (
            <li key={id}>{words}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

interface OfferProps {
  location: NamedLocationView;
  offices: readonly OfficeView[];
  here: boolean;
  chosen: boolean;
  target: string;
  /** It was to be imported, but nobody has said what it means. */
  unsaid: boolean;
  onChoose: (wanted: boolean) => void;
  onTarget: (target: string) => void;
}

function Offer({ location, offices, here, chosen, target, unsaid, onChoose, onTarget }: OfferProps) {
  const shared = usePartStyles();
  const styles = useStyles();
  const possible = canImport(location);
  const lead = possible && (
    <Checkbox aria-label={`Import ${location.name}`} checked={chosen} onChange={(_, { checked }) => onChoose(checked === true)} />
  );
  return (
    <LocationFrame location={location} here={here} lead={lead}>
      {possible && (
        <div className={styles.target}>
          <TargetField
            value={target}
            offices={offices}
            faults={unsaid ? [{ at: '/target', message: 'Say what these addresses mean.' }] : []}
            onChange={onTarget}
          />
          {location.suggestion && (
            <Text size={200} className={shared.muted}>
              Suggested: {location.suggestion.why}
            </Text>
          )}
        </div>
      )}
    </LocationFrame>
  );
}
