import { makeStyles } from '@fluentui/react-components';
import { MessageBar, MessageBarBody, MessageBarTitle } from '../../shared/components/message-bar.tsx';

const useStyles = makeStyles({ stale: { marginBottom: '16px' } });

/** Says how old the board is, and why. */
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
