import { Button } from '@fluentui/react-components';
import { Card } from '../../../shared/components/card.tsx';
import { useNavigation } from '../../../shared/components/navigation.tsx';
import { hrefOf } from '../../../shared/lib/route.ts';
import { texts } from '../../../shared/lib/texts.ts';
import type { PageProps } from '../page-props.ts';
import { Section } from '../parts/section.tsx';
import { Loaded } from '../parts/states.tsx';
import { usePartStyles } from '../parts/styles.ts';
import { hideSetUp, isSetUpHidden } from './hidden.ts';
import { SetUpSteps } from './set-up-steps.tsx';
import { useSetUp } from './use-set-up.ts';
import { REFETCH, setUpOf } from './view-model.ts';

/** The setup steps before people are shown; each is ticked automatically. */
export function SetUpPage({ http }: PageProps) {
  const shared = usePartStyles();
  const { go } = useNavigation();
  const resource = useSetUp(http, REFETCH);
  const setUp = resource.value && setUpOf(resource.value);
  const hide = () => {
    hideSetUp();
    go(hrefOf('admin', 'offices'));
  };
  // When the setup is complete, the menu no longer has this page.
  const mayHide = setUp?.ready && !setUp.complete && !isSetUpHidden();
  return (
    <Section
      title={texts.text('admin.set-up.title')}
      lead={texts.text('admin.set-up.lead')}
      actions={mayHide && <Button onClick={hide}>{texts.text('admin.set-up.hide')}</Button>}
    >
      <Loaded from={resource}>
        {(known) => (
          <Card className={shared.card}>
            <SetUpSteps setUp={setUpOf(known)} heading="h2" />
          </Card>
        )}
      </Loaded>
    </Section>
  );
}
