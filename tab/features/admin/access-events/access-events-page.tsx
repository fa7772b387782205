import { Field, Input, MessageBar, MessageBarBody, makeStyles, Select, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, EyeRegular, KeyRegular } from '@fluentui/react-icons';
import { type FormEvent, useState } from 'react';
import type { AccessEventsPage as Found } from '../../../../server/routes/schemas/access-events.ts';
import { Problem } from '../../../shared/components/problem.tsx';
import { useSay } from '../../../shared/components/say.tsx';
import { useAction } from '../../../shared/hooks/use-action.ts';
import { together } from '../../../shared/hooks/use-server-query.ts';
import type { PageProps } from '../page-props.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { faultsOf, fieldState, otherFaults } from '../parts/faults.ts';
import { Section } from '../parts/section.tsx';
import { Empty } from '../parts/states.tsx';
import { usePartStyles } from '../parts/styles.ts';
import { useRanges, useSettings } from '../use-queries.ts';
import { fetchAccessEvents, saveAccessEvents } from './api.ts';
import { type EventsQuery, eventDays, eventsFaults, eventsQuery } from './view-model.ts';

const FIELDS = ['?person', '?address', '?range', '?fromDay', '?toDay'];
const NOTHING = { person: '', address: '', range: '', fromDay: '', toDay: '' };

/** Who came from which address on which day. Every look is noted down, so that nothing is looked at before it is asked for. */
export function AccessEventsPage({ http }: PageProps) {
  const shared = usePartStyles();
  const context = together({ list: useRanges(http), settings: useSettings(http) });
  const [draft, setDraft] = useState(NOTHING);
  const [found, setFound] = useState<{ query: EventsQuery; page: Found }>();
  const [tried, setTried] = useState(false);
  const looking = useAction();
  const saving = useAction();
  const say = useSay();
  const faults = [...(tried ? eventsFaults(draft) : []), ...faultsOf(looking.problem)];
  const change = (part: Partial<typeof draft>) => {
    looking.reset();
    setDraft({ ...draft, ...part });
  };
  const look = async () => {
    setTried(true);
    if (looking.busy || eventsFaults(draft).length > 0) return;
    const query = eventsQuery(draft);
    const done = await looking.run(() => fetchAccessEvents(http, query));
    setFound(done && { query, page: done.value });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void look();
  };
  const more = async () => {
    if (!found) return;
    const done = await looking.run(() => fetchAccessEvents(http, found.query, found.page.nextCursor));
    const page = done && { ...found.page, nextCursor: done.value.nextCursor, events: [...found.page.events, ...done.value.events] };
    if (page) setFound({ ...found, page });
  };
  const save = async () => {
    const done = found && (await saving.run(() => saveAccessEvents(http, found.query)));
    if (done) say(`${done.value} is downloaded; the audit notes it.`);
  };
  const unsaid = looking.problem !== undefined && (faults.length === 0 || otherFaults(faults, FIELDS).length > 0);
  return (
    <Section
      title="Access events"
      lead="Who came from which address on which day: a date, never a time. People in the mode “display” are named, all others are numbers. Every look is noted in the audit."
      actions={
        found && (
          <BusyButton icon={<ArrowDownloadRegular />} busy={saving.busy} onClick={() => void save()}>
            Download CSV
          </BusyButton>
        )
      }
    >
      {context.problem !== undefined && (
        <Problem error={context.problem} retry={() => void context.reload()} title="The ranges to choose from cannot be shown" />
      )}
      {context.value && !context.value.settings.accessLogging && (
        <MessageBar layout="multiline">
          <MessageBarBody>
            Addresses are not recorded: “Record addresses” is switched off in the settings. What was recorded before is still here.
          </MessageBarBody>
        </MessageBar>
      )}
      <form className={shared.stack} onSubmit={submit} aria-label="What to look for" noValidate>
        <div className={shared.fields}>
          <Field label="Person" hint="Name, account or object id; all if empty." {...fieldState(faults, '?person')}>
            <Input value={draft.person} maxLength={200} onChange={(_, { value }) => change({ person: value })} />
          </Field>
          <Field label="Address" hint="An address or a CIDR." {...fieldState(faults, '?address')}>
            <Input value={draft.address} maxLength={50} onChange={(_, { value }) => change({ address: value })} />
          </Field>
          <Field label="Range" {...fieldState(faults, '?range')}>
            <Select value={draft.range} onChange={(_, { value }) => change({ range: value })}>
              <option value="">Every range</option>
              {context.value?.list.ranges.map(({ id, name, closedAt }) => (
                <option key={id} value={id}>
                  {closedAt === undefined ? name : `${name} (closed)`}
                </option>
              ))}
            </Select>
          </Field>
          <Field label="First day" hint="Six days ago if empty." {...fieldState(faults, '?fromDay')}>
            <Input type="date" value={draft.fromDay} onChange={(_, { value }) => change({ fromDay: value })} />
          </Field>
          <Field label="Last day" hint="Today if empty." {...fieldState(faults, '?toDay')}>
            <Input type="date" value={draft.toDay} onChange={(_, { value }) => change({ toDay: value })} />
          </Field>
        </div>
        <div>
          <BusyButton type="submit" appearance="primary" icon={<EyeRegular />} busy={looking.busy}>
            Look
          </BusyButton>
        </div>
      </form>
      {unsaid && <Problem error={looking.problem} retry={() => void look()} title="Nothing can be shown" />}
      {saving.problem !== undefined && <Problem error={saving.problem} retry={() => void save()} title="There is no download" />}
      {found ? (
        <Days page={found.page} busy={looking.busy} onMore={() => void more()} />
      ) : (
        faults.length === 0 && looking.problem === undefined && <NotYet />
      )}
    </Section>
  );
}

const useStyles = makeStyles({
  head: { display: 'flex', gap: '12px', alignItems: 'baseline', padding: '10px 16px', backgroundColor: tokens.colorNeutralBackground3 },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  event: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 2fr) minmax(0, 1fr)',
    gap: '2px 16px',
    padding: '8px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    '@media (max-width: 640px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

function NotYet() {
  return (
    <Empty icon={<KeyRegular />} title="Nothing has been looked at yet">
      Say whom, which addresses or which days you need, then press “Look”. Left as it is, the last seven days are shown.
    </Empty>
  );
}

function Days({ page, busy, onMore }: { page: Found; busy: boolean; onMore: () => void }) {
  const shared = usePartStyles();
  const styles = useStyles();
  const days = eventDays(page);
  if (days.length === 0)
    return (
      <Empty icon={<KeyRegular />} title="No events">
        Nothing was recorded from {page.fromDay} to {page.toDay} that fits.
      </Empty>
    );
  return (
    <>
      <Text size={200} className={shared.muted} role="status">
        {page.fromDay} to {page.toDay}
      </Text>
      {days.map(({ day, events, others }) => (
        <section key={day} className={shared.panel} aria-label={day}>
          <div className={styles.head}>
            <Subtitle2 as="h2" className={shared.heading}>
              {day}
            </Subtitle2>
            {others && <Text className={shared.muted}>and {others} who are not named</Text>}
          </div>
          <ul className={styles.list}>
            {events.map(({ person, address, range }) => (
              <li key={`${person.id} ${address}`} className={styles.event}>
                <span>
                  {person.name} <span className={shared.muted}>{person.department}</span>
                </span>
                <span className={shared.mono}>{address}</span>
                <span className={shared.muted}>{range?.name ?? 'No range'}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {page.nextCursor && (
        <BusyButton busy={busy} onClick={onMore}>
          Show more
        </BusyButton>
      )}
    </>
  );
}
