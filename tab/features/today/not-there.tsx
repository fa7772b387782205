import { Button, makeStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '../../shared/components/message-bar.tsx';
import { texts } from '../../shared/lib/texts.ts';
import { useOpen } from './use-open.ts';

const useStyles = makeStyles({ bar: { marginBottom: '16px' } });

/** Shown if the target of a link does not exist or may not be named, with the same text for both. */
export default function NotThere() {
  const styles = useStyles();
  const open = useOpen();
  return (
    <MessageBar intent="info" role="status" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{texts.text('tab.today.not-there')}</MessageBarTitle>
        {texts.text('tab.today.not-there-hint')}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={texts.text('tab.shared.close')}
            onClick={() => open(undefined)}
          />
        }
      />
    </MessageBar>
  );
}
