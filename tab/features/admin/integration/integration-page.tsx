import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { Part } from '../../../shared/components/part.tsx';
import { Problem } from '../../../shared/components/problem.tsx';
import { ProgressBar } from '../../../shared/components/progress-bar.tsx';
import { useSay } from '../../../shared/components/say.tsx';
import { useAction } from '../../../shared/hooks/use-action.ts';
import { together, useServerQuery } from '../../../shared/hooks/use-server-query.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { dayIn } from '../../../shared/lib/time.ts';
import type { PageProps } from '../page-props.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { Section } from '../parts/section.tsx';
import { Loaded } from '../parts/states.tsx';
import { useIntegration } from '../use-queries.ts';
import { collectNow, fetchReasons } from './api.ts';
import { BackfillCard } from './backfill/backfill-card.tsx';
import { ConnectionCheck } from './connection/connection-check.tsx';
import { DiscardCard } from './discard-card.tsx';
import { IntegrationReport } from './integration-report.tsx';
import { MissingPeople } from './missing-people.tsx';
import { ServiceAccountsCard } from './service-accounts/service-accounts-card.tsx';
import { StreamCard } from './stream/stream-card.tsx';
import { formatCollected } from './view-model.ts';

/** How often the page is refreshed. */
const REFETCH_MS = 15_000;

export function IntegrationPage({ http, zone }: PageProps) {
  const resource = together({
    integration: useIntegration(http, { every: REFETCH_MS }),
    reasons: useServerQuery(['reasons'], () => fetchReasons(http)),
  });
  const { reload } = resource;
  const action = useAction();
  const say = useSay();
  const collect = async () => {
    const done = await action.run(() => collectNow(http));
    await reload();
    if (done) say(formatCollected(done.value));
  };
  return (
    <Section
      title={texts.text('admin.integration.title')}
      lead={texts.text('admin.integration.lead', { zone })}
      actions={
        <BusyButton appearance="primary" icon={<ArrowSyncRegular />} busy={action.busy} onClick={() => void collect()}>
          {texts.text(action.busy ? 'admin.integration.collecting' : 'admin.integration.collect')}
        </BusyButton>
      }
    >
      <div style={{ height: 2 }}>{action.busy && <ProgressBar aria-label={texts.text('admin.integration.collecting-bar')} />}</div>
      {action.problem !== undefined && (
        <Problem error={action.problem} retry={() => void collect()} title={texts.text('admin.integration.not-collected')} />
      )}
      <Loaded from={resource}>
        {({ integration, reasons }) => (
          <>
            <Part>
              <IntegrationReport integration={integration} zone={zone} />
            </Part>
            <Part>
              <MissingPeople http={http} integration={integration} onDone={() => void reload()} />
            </Part>
            <Part>
              <StreamCard integration={integration} zone={zone} />
            </Part>
            <Part>
              <BackfillCard http={http} zone={zone} />
            </Part>
            <Part>
              <DiscardCard integration={integration} reasons={reasons} />
            </Part>
            <Part>
              <ConnectionCheck http={http} integration={integration} zone={zone} />
            </Part>
            <Part>
              <ServiceAccountsCard http={http} today={dayIn(integration.now, zone)} />
            </Part>
          </>
        )}
      </Loaded>
    </Section>
  );
}
