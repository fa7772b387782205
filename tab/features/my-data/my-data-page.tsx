import { Button, Card, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, DeleteRegular } from '@fluentui/react-icons';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { MyData } from '../../../server/routes/schemas/my-data.ts';
import { ConfirmButton } from '../../shared/components/confirm-button.tsx';
import { Problem } from '../../shared/components/problem.tsx';
import { useSay } from '../../shared/components/say.tsx';
import { useServerTime } from '../../shared/components/server-time.tsx';
import { Waiting } from '../../shared/components/waiting.tsx';
import { useAction, useRepeat } from '../../shared/hooks/use-action.ts';
import { useServerQuery } from '../../shared/hooks/use-server-query.ts';
import type { Http } from '../../shared/lib/http.ts';
import { changeMyMode, changeMyZone, deleteMyData, fetchMyData, hideMe, saveExport, showMeAgain } from './api.ts';
import { DataTable } from './data-table.tsx';
import { ModeCard } from './mode-card.tsx';
import { useOwnNews } from './use-own-news.ts';
import { dayOf, factsOf, summaryOf, tablesOf } from './view-model.ts';
import { WhyCard } from './why-card.tsx';
import { ZoneCard } from './zone-card.tsx';

const useStyles = makeStyles({
  stack: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  pair: { display: 'grid', gap: '16px', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 380px), 1fr))', alignItems: 'start' },
  heading: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  card: { padding: '16px', gap: '8px' },
  muted: { color: tokens.colorNeutralForeground2 },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: '4px 16px',
    margin: 0,
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
    '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr)', '& dd': { marginBottom: '6px' } },
  },
});

const KEY = ['my-data'];

/** All that Indoors keeps about me, why I am shown as I am, and what I can do about it. `onChanged` after what others see may be different. */
export default function MyDataPage({ http, onChanged }: { http: Http; onChanged: () => void }) {
  const styles = useStyles();
  const { busy, problem, run } = useAction();
  const say = useSay();
  const client = useQueryClient();
  const { value: data, problem: missing, reload } = useServerQuery(KEY, (signal) => fetchMyData(http, signal), { onReturn: true });
  const load = useCallback(() => void reload(), [reload]);
  useOwnNews({ day: dayOf(data, useServerTime().now), onNews: load });

  const [act, again] = useRepeat(async (work: () => Promise<MyData | string>, said: string) => {
    const done = await run(work);
    if (!done) return;
    if (typeof done.value !== 'string') {
      // An answer that was asked for before something was changed comes too late.
      await client.cancelQueries({ queryKey: KEY });
      client.setQueryData(KEY, done.value);
      onChanged();
    }
    say(said);
  });

  const failed = problem ?? missing;
  if (data === undefined)
    return missing === undefined ? (
      <Waiting retry={load}>
        <Spinner label="Loading what is kept about you" />
      </Waiting>
    ) : (
      <Problem error={missing} retry={load} />
    );
  return (
    <div className={styles.stack}>
      <Text as="h1" size={600} weight="semibold" className={styles.heading}>
        What Indoors keeps about you
      </Text>
      <Text>{summaryOf(data)}</Text>
      <div className={styles.actions}>
        <Button
          icon={<ArrowDownloadRegular />}
          disabledFocusable={busy}
          onClick={() => void act(() => saveExport(http), 'Your data is saved as a file.')}
        >
          Export as a file
        </Button>
        <ConfirmButton
          label="Delete …"
          icon={<DeleteRegular />}
          disabled={busy}
          title="Delete what is kept about you?"
          deed="Delete all of it"
          onConfirm={() => void act(() => deleteMyData(http), 'What was kept about you is deleted.')}
        >
          Days, addresses, statements, plans and fresh starts are deleted for good, and do not come back when the sign-in log is read again.
          Hiding that is under way stays, so that deleting does not expose you. New sign-ins count from now on; to stop that, switch your
          mode off.
        </ConfirmButton>
      </div>
      {failed !== undefined && <Problem error={failed} retry={problem === undefined ? load : again} />}
      <div className={styles.pair}>
        <WhyCard
          data={data}
          busy={busy}
          onHide={() => void act(() => hideMe(http), 'You are hidden for today.')}
          onShow={(ids) => void act(() => showMeAgain(http, ids), 'You are shown again.')}
        />
        <ModeCard
          key={data.mode.mode}
          data={data}
          busy={busy}
          onChange={(mode) => void act(() => changeMyMode(http, mode), 'Your mode is changed.')}
        />
        <ZoneCard
          key={`${data.timeZone} ${data.timeZoneFrom}`}
          data={data}
          busy={busy}
          onChange={(zone) => void act(() => changeMyZone(http, zone), 'Your time zone is changed.')}
        />
      </div>
      {tablesOf(data).map((table) => (
        <DataTable key={table.title} table={table} />
      ))}
      <Card className={styles.card} role="region" aria-label="From the directory">
        <Text as="h2" size={400} weight="semibold" block className={styles.heading}>
          From the directory
        </Text>
        <Text className={styles.muted}>
          Indoors reads this from Microsoft Entra ID and never changes it. When your account goes, all of it is deleted; only the object id
          stays for 30 days, so that nothing old is read again.
        </Text>
        <dl className={styles.facts}>
          {factsOf(data).map(([name, value]) => (
            <FactLine key={name} name={name} value={value} />
          ))}
        </dl>
      </Card>
    </div>
  );
}

function FactLine({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
