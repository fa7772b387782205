import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ stale: { marginBottom: '16px' } });

/** As of when the picture is, and why it is not of now. */
export function StaleBar({ asOf, why }: { asOf: string; why: string }) {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline" role="status" className={styles.stale}>
      <MessageBarBody>
        <MessageBarTitle>{asOf}</MessageBarTitle> {why}
      </MessageBarBody>
    </MessageBar>
  );
}
