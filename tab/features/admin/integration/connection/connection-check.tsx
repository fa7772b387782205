import { PlugConnectedRegular } from '@fluentui/react-icons/svg/plug-connected';
import { useState } from 'react';
import type { ConnectionReport } from '../../../../../server/routes/schemas/connection.ts';
import type { Integration } from '../../../../../server/routes/schemas/integration.ts';
import { Card } from '../../../../shared/components/card.tsx';
import { MessageBar, MessageBarBody } from '../../../../shared/components/message-bar.tsx';
import { Problem } from '../../../../shared/components/problem.tsx';
import { useAction } from '../../../../shared/hooks/use-action.ts';
import type { Http } from '../../../../shared/lib/http.ts';
import { texts } from '../../../../shared/lib/texts.ts';
import { BusyButton } from '../../parts/busy-button.tsx';
import { CardHeading } from '../../parts/card-heading.tsx';
import { usePartStyles } from '../../parts/styles.ts';
import { checkConnection } from '../api.ts';
import { CheckSteps } from './check-steps.tsx';
import { verdictLine } from './view-model.ts';
import { WarningsPanel } from './warnings-panel.tsx';

interface ConnectionCheckProps {
  http: Http;
  integration: Integration;
  zone: string;
}

/** A button that tries each step of the connection, and the people who are warned before the credential expires. */
export function ConnectionCheck({ http, integration, zone }: ConnectionCheckProps) {
  const shared = usePartStyles();
  const [report, setReport] = useState<ConnectionReport>();
  const action = useAction();
  const check = async () => {
    const done = await action.run(() => checkConnection(http), texts.text('admin.shared.unread-hint'));
    if (done) setReport(done.value);
  };
  const verdict = report && verdictLine(report);
  return (
    <Card className={shared.card}>
      <div className={shared.row}>
        <CardHeading
          title={texts.text('admin.integration.check.title')}
          hint={texts.text('admin.integration.check.hint')}
          className={shared.grow}
        />
        <BusyButton icon={<PlugConnectedRegular />} busy={action.busy} onClick={() => void check()}>
          {texts.text(action.busy ? 'admin.integration.check.checking' : 'admin.integration.check.verb')}
        </BusyButton>
      </div>
      {action.problem !== undefined && (
        <Problem error={action.problem} retry={() => void check()} title={texts.text('admin.integration.check.failed')} />
      )}
      <div aria-live="polite">
        {verdict && (
          <MessageBar intent={verdict.intent}>
            <MessageBarBody>{verdict.words}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {report && <CheckSteps report={report} />}
      <WarningsPanel http={http} integration={integration} zone={zone} />
    </Card>
  );
}
