import { Subtitle1, Text } from '@fluentui/react-components';
import { Card } from '../../../shared/components/card.tsx';
import type { Http } from '../../../shared/lib/http.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { Loaded } from '../parts/states.tsx';
import { usePartStyles } from '../parts/styles.ts';
import { SetUpSteps } from './set-up-steps.tsx';
import { useSetUp } from './use-set-up.ts';
import { REFETCH, setUpOf } from './view-model.ts';

/** The setup card on other pages. */
export default function SetUpCard({ http }: { http: Http }) {
  const shared = usePartStyles();
  const resource = useSetUp(http, REFETCH);
  return (
    <Loaded from={resource}>
      {(known) => (
        <Card className={shared.card} role="region" aria-label={texts.text('admin.set-up.title')}>
          <div>
            <Subtitle1 as="h2" block className={shared.heading}>
              {texts.text('admin.set-up.title')}
            </Subtitle1>
            <Text className={shared.muted}>{texts.text('admin.set-up.lead')}</Text>
          </div>
          <SetUpSteps setUp={setUpOf(known)} heading="h3" />
        </Card>
      )}
    </Loaded>
  );
}
