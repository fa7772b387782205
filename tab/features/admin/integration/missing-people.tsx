import { Button, Card, Subtitle2, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Integration } from '../../../../server/routes/schemas/integration.ts';
import { useSay } from '../../../shared/components/say.tsx';
import type { Http } from '../../../shared/lib/http.ts';
import { Confirm } from '../parts/confirm.tsx';
import { usePartStyles } from '../parts/styles.ts';
import { confirmRemoval } from './api.ts';
import { missingWords, removedWords } from './missing-view-model.ts';

interface MissingPeopleProps {
  http: Http;
  integration: Integration;
  onDone: () => void;
}

/** Far fewer people in the directory than before: an administrator says whether they have left. */
export function MissingPeople({ http, integration, onDone }: MissingPeopleProps) {
  const shared = usePartStyles();
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const { missing } = integration.directory;
  if (!missing) return null;
  return (
    <Card className={shared.card} role="region" aria-label="Missing people">
      <Subtitle2 as="h2" block className={shared.heading}>
        {missingWords(missing)}
      </Subtitle2>
      <Text>Were their accounts deleted? Then confirm it. If not, there is nothing to do: the directory is read in full once a day.</Text>
      <div className={shared.row}>
        <Button onClick={() => setAsking(true)}>Their accounts were deleted …</Button>
      </div>
      {asking && (
        <Confirm
          title="Remove people who have left?"
          verb="Confirm"
          work={() => confirmRemoval(http, missing.people)}
          onDone={(result) => {
            setAsking(false);
            say(removedWords(result));
            onDone();
          }}
          onClose={() => setAsking(false)}
        >
          The directory is read in full once more, and each of the {missing.people} is asked for by id. Only those whom Entra does not have
          are removed, with all that is kept about them. That cannot be undone.
        </Confirm>
      )}
    </Card>
  );
}
