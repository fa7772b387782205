import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { BackfillInput, BackfillView } from '../../../../../server/routes/schemas/backfill.ts';
import { Card } from '../../../../shared/components/card.tsx';
import { Problem } from '../../../../shared/components/problem.tsx';
import { useSay } from '../../../../shared/components/say.tsx';
import { useAction, useRepeat } from '../../../../shared/hooks/use-action.ts';
import { useServerQuery } from '../../../../shared/hooks/use-server-query.ts';
import type { Http } from '../../../../shared/lib/http.ts';
import { texts } from '../../../../shared/lib/texts.ts';
import { Confirm } from '../../parts/confirm.tsx';
import { Loaded } from '../../parts/states.tsx';
import { usePartStyles } from '../../parts/styles.ts';
import { fetchBackfill, startBackfill, stopBackfill } from './api.ts';
import { BackfillHead } from './backfill-head.tsx';
import { GapList } from './gap-list.tsx';
import { RunProgress } from './run-progress.tsx';
import { StartForm } from './start-form.tsx';
import { gapLines, isUnderWay, refetchInterval } from './view-model.ts';

/** The time before the live poll: the progress of the backfill, the gaps, and reading a span again. */
export function BackfillCard({ http, zone }: { http: Http; zone: string }) {
  const shared = usePartStyles();
  const resource = useServerQuery(['backfill'], () => fetchBackfill(http), { every: refetchInterval });
  const { reload } = resource;
  return (
    <Card className={shared.card} role="region" aria-label={texts.text('admin.backfill.title')}>
      <Loaded from={resource} rows={2}>
        {(view) => <Content http={http} view={view} zone={zone} reload={reload} />}
      </Loaded>
    </Card>
  );
}

interface ContentProps {
  http: Http;
  view: BackfillView;
  zone: string;
  reload: () => Promise<void>;
}

function Content({ http, view, zone, reload }: ContentProps) {
  const shared = usePartStyles();
  const say = useSay();
  const action = useAction();
  const [asking, setAsking] = useState<'start' | 'stop'>();
  const underWay = isUnderWay(view);
  const { readable, backfill, now } = view;
  const close = () => setAsking(undefined);
  const started = async () => {
    close();
    await reload();
    say(texts.text('admin.backfill.started'));
  };
  const stopped = () => {
    close();
    void reload();
    say(texts.text('admin.backfill.stopped'));
  };
  const [readGap, again] = useRepeat(async (span: BackfillInput) => {
    if (await action.run(() => startBackfill(http, span))) return started();
    await reload();
  });
  return (
    <>
      <BackfillHead
        underWay={underWay}
        readable={readable !== undefined}
        open={asking === 'start'}
        onPress={() => setAsking(underWay ? 'stop' : asking === 'start' ? undefined : 'start')}
      />
      {action.problem !== undefined && <Problem error={action.problem} retry={again} title={texts.text('admin.backfill.not-started')} />}
      {asking === 'start' && readable && !underWay && (
        <StartForm http={http} readable={readable} zone={zone} now={now} onStarted={() => void started()} onClose={close} />
      )}
      {backfill ? (
        <RunProgress run={backfill} zone={zone} now={now} />
      ) : (
        <Text className={shared.muted}>{texts.text(readable ? 'admin.backfill.unread' : 'admin.backfill.by-itself')}</Text>
      )}
      <GapList
        gaps={gapLines(view, zone)}
        underWay={underWay}
        busy={action.busy}
        onRead={(gap) => gap.readable && void readGap(gap.readable)}
      />
      {asking === 'stop' && (
        <Confirm
          title={texts.text('admin.backfill.stop-ask')}
          verb={texts.text('admin.backfill.stop')}
          work={() => stopBackfill(http)}
          onClose={close}
          onDone={stopped}
        >
          {texts.text('admin.backfill.stop-means')}
        </Confirm>
      )}
    </>
  );
}
