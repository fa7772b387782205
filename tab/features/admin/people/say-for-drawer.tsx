import {
  Badge,
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Select,
  Subtitle2,
  Text,
  typographyStyles,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { OverrideInput } from '../../../../server/routes/schemas/me.ts';
import type { Occupancy } from '../../../../server/routes/schemas/occupancy.ts';
import type { PersonView } from '../../../../server/routes/schemas/people.ts';
import { Problem } from '../../../shared/components/problem.tsx';
import { useSay } from '../../../shared/components/say.tsx';
import { useNow, useServerTime } from '../../../shared/components/server-time.tsx';
import { useAction, useRepeat } from '../../../shared/hooks/use-action.ts';
import { useServerQuery } from '../../../shared/hooks/use-server-query.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { StatusForm } from '../../../shared/statement/status-form.tsx';
import { overrideTitle } from '../../../shared/statement/view-model.ts';
import { DrawerContent, SideDrawer } from '../parts/side-drawer.tsx';
import { Loaded } from '../parts/states.tsx';
import { usePartStyles } from '../parts/styles.ts';
import { endSaidFor, fetchSaidFor, restoreSaidFor, sayFor } from './api.ts';
import { personFacts, statementWhen } from './view-model.ts';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none' },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
});

const CHOICES: readonly [OverrideInput['status'], string][] = [
  ['office', 'In the office'],
  ['remote', 'Remote'],
  ['leave', 'On leave'],
  ['hidden', 'Hidden'],
];

interface SayForDrawerProps {
  http: Http;
  zone: string;
  person: PersonView;
  onClose: () => void;
}

/** What an administrator says on somebody's behalf: what was said so is shown here, and nothing else about where they are. */
export function SayForDrawer({ http, zone, person, onClose }: SayForDrawerProps) {
  const shared = usePartStyles();
  const styles = useStyles();
  const say = useSay();
  const [status, setStatus] = useState<OverrideInput['status']>('office');
  const { observe } = useServerTime();
  const resource = useServerQuery(
    ['said-for', person.id],
    async () => {
      const [said, occupancy] = await Promise.all([fetchSaidFor(http, person.id), http.get<Occupancy>('/api/occupancy')]);
      observe(occupancy.at);
      return { said, occupancy };
    },
    { fresh: true },
  );
  const now = useNow(resource.value?.occupancy.at ?? '');
  const action = useAction();
  const [act, again] = useRepeat((deed: () => Promise<void>) => deed());
  const set = async (input: OverrideInput) => {
    if (await action.run(() => sayFor(http, person.id, input))) say(`Set for ${person.name}, who sees that an administrator did.`);
    await resource.reload();
  };
  const said = useRef<HTMLHeadingElement>(null);
  const restore = async (id: string) => {
    await restoreSaidFor(http, person.id, id).finally(() => void resource.reload());
    say('It counts again.', { about: `said for ${person.id}` });
  };
  const end = async (id: string) => {
    if (await action.run(() => endSaidFor(http, person.id, id))) say('Ended.', { about: `said for ${person.id}`, undo: () => restore(id) });
    await resource.reload();
    // The button that had the focus is gone.
    said.current?.focus();
  };
  return (
    <SideDrawer
      title={person.name}
      facts={
        <Text size={200} className={shared.muted}>
          {personFacts(person)}
        </Text>
      }
      width={480}
      onClose={onClose}
    >
      <DrawerContent>
        <MessageBar layout="multiline">
          <MessageBarBody>
            What you say here is shown as said by an administrator, to {person.name} as well, and noted in the audit. Neither what they said
            themselves nor where they are is shown to you.
          </MessageBarBody>
        </MessageBar>
        {action.problem !== undefined && <Problem error={action.problem} retry={again} title="That was not set" />}
        <Loaded from={resource} rows={3}>
          {({ said: { overrides }, occupancy }) => (
            <>
              <Subtitle2 as="h3" className={shared.heading}>
                Say where they are
              </Subtitle2>
              <Field label="As">
                <Select value={status} onChange={(_, { value }) => setStatus(value as OverrideInput['status'])}>
                  {CHOICES.map(([value, label]) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </Select>
              </Field>
              <StatusForm
                key={status}
                status={status}
                me={{ now, timeZone: zone, presence: {} }}
                offices={occupancy.offices}
                busy={action.busy}
                onSay={(input) => act(() => set(input))}
                onCancel={onClose}
              />
              <h3 ref={said} tabIndex={-1} className={styles.title}>
                Said by administrators
              </h3>
              <Text size={200} className={shared.muted}>
                Times are in your zone, {zone}.
              </Text>
              {overrides.length === 0 && <Text className={shared.muted}>Nothing that is in force or planned.</Text>}
              <ul className={styles.list} aria-label="Said by administrators">
                {overrides.map((each) => (
                  <li key={each.id} className={shared.row}>
                    <div className={shared.grow}>
                      <Text block weight="semibold">
                        {overrideTitle(each)} {!each.inForce && !each.displaced && <Badge appearance="outline">Planned</Badge>}
                      </Text>
                      <Text size={200} className={shared.muted}>
                        {statementWhen(each, zone, now)}
                      </Text>
                    </div>
                    <Button
                      appearance="subtle"
                      icon={<DismissRegular />}
                      aria-label={`End: ${overrideTitle(each)}`}
                      disabledFocusable={action.busy}
                      onClick={() => void act(() => end(each.id))}
                    />
                  </li>
                ))}
              </ul>
            </>
          )}
        </Loaded>
      </DrawerContent>
    </SideDrawer>
  );
}
