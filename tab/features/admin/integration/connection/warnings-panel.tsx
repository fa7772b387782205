import { Text, tokens } from '@fluentui/react-components';
import { AlertRegular } from '@fluentui/react-icons/svg/alert';
import { useState } from 'react';
import type { WarningsView } from '../../../../../server/routes/schemas/credential.ts';
import type { Integration } from '../../../../../server/routes/schemas/integration.ts';
import { Problem } from '../../../../shared/components/problem.tsx';
import { useAction, useRepeat } from '../../../../shared/hooks/use-action.ts';
import type { Http } from '../../../../shared/lib/http.ts';
import { texts } from '../../../../shared/lib/texts.ts';
import { BusyButton } from '../../parts/busy-button.tsx';
import { usePartStyles } from '../../parts/styles.ts';
import { confirmAdministrator, stopAllWarnings } from '../api.ts';
import { formatWarning } from './view-model.ts';

interface WarningsPanelProps {
  http: Http;
  integration: Integration;
  zone: string;
}

/** The conversations with warnings before the credential expires, and how to change them. */
export function WarningsPanel({ http, integration, zone }: WarningsPanelProps) {
  const shared = usePartStyles();
  const [changed, setChanged] = useState<WarningsView>();
  const action = useAction();
  const warnings = { ...changed, ...integration.warnings };
  const [run, again] = useRepeat(async (work: () => Promise<WarningsView>) => {
    const done = await action.run(work);
    if (done) setChanged(done.value);
  });
  return (
    <div>
      <Text block weight="semibold">
        {texts.text('admin.integration.warnings.title')}
      </Text>
      <Text block className={shared.muted}>
        {texts.text('admin.integration.warnings.hint')} {formatWarning(warnings, zone, integration.now)}
      </Text>
      {action.problem !== undefined && <Problem error={action.problem} retry={again} />}
      <div className={shared.row} style={{ marginTop: tokens.spacingVerticalS }}>
        <BusyButton size="small" icon={<AlertRegular />} busy={action.busy} onClick={() => void run(() => confirmAdministrator(http))}>
          {texts.text('admin.integration.warnings.set-up')}
        </BusyButton>
        {integration.warnings.conversations > 0 && (
          <BusyButton size="small" appearance="subtle" busy={action.busy} onClick={() => void run(() => stopAllWarnings(http))}>
            {texts.text('admin.integration.warnings.stop')}
          </BusyButton>
        )}
      </div>
    </div>
  );
}
