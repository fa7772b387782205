import { makeStyles } from '@fluentui/react-components';
import { MessageBar, MessageBarBody, MessageBarTitle } from '../../shared/components/message-bar.tsx';

const useStyles = makeStyles({ stale: { marginBottom: '16px' } });

/** As of when the picture is, and why it is not of now. */
export function StaleBar({ asOf, why }: { asOf: string; why: string }) {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" role="status" className={styles.stale}>
      <MessageBarBody>
        <MessageBarTitle>{asOf}</MessageBarTitle> {why}
      </MessageBarBody>
    </MessageBar>
  );
}
