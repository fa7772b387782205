import { Button, Subtitle2, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Integration } from '../../../../server/routes/schemas/integration.ts';
import { Card } from '../../../shared/components/card.tsx';
import { useSay } from '../../../shared/components/say.tsx';
import type { Http } from '../../../shared/lib/http.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { Confirm } from '../parts/confirm.tsx';
import { usePartStyles } from '../parts/styles.ts';
import { confirmRemoval } from './api.ts';
import { formatMissing, formatRemoved } from './missing-view-model.ts';

interface MissingPeopleProps {
  http: Http;
  integration: Integration;
  onDone: () => void;
}

/** Shown if the directory has far fewer people than before: an administrator confirms whether they have left. */
export function MissingPeople({ http, integration, onDone }: MissingPeopleProps) {
  const shared = usePartStyles();
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const { missing } = integration.directory;
  if (!missing) return null;
  return (
    <Card className={shared.card} role="region" aria-label={texts.text('admin.integration.missing.label')}>
      <Subtitle2 as="h2" block className={shared.heading}>
        {formatMissing(missing)}
      </Subtitle2>
      <Text>{texts.text('admin.integration.missing.hint')}</Text>
      <div className={shared.row}>
        <Button onClick={() => setAsking(true)}>{texts.text('admin.integration.missing.open')}</Button>
      </div>
      {asking && (
        <Confirm
          title={texts.text('admin.integration.missing.ask')}
          verb={texts.text('admin.integration.missing.confirm')}
          work={() => confirmRemoval(http, missing.people)}
          onDone={(result) => {
            setAsking(false);
            say(formatRemoved(result));
            onDone();
          }}
          onClose={() => setAsking(false)}
        >
          {texts.text('admin.integration.missing.means', { count: missing.people })}
        </Confirm>
      )}
    </Card>
  );
}
