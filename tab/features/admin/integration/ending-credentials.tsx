import { makeStyles } from '@fluentui/react-components';
import type { Me } from '../../../../server/routes/schemas/me.ts';
import { NoticeBar } from './notice-bar.tsx';

const useStyles = makeStyles({ bars: { display: 'grid', gap: '8px', marginBottom: '16px' } });

interface EndingCredentialsProps {
  credentials: NonNullable<Me['endingCredentials']>;
}

/** Over every page, for administrators: the secrets and certificates that end soon or have ended. */
export default function EndingCredentials({ credentials }: EndingCredentialsProps) {
  const styles = useStyles();
  return (
    <div className={styles.bars}>
      {credentials.map(({ of, state, message, remedy }) => (
        <NoticeBar key={of} intent={state === 'ended' ? 'error' : 'warning'} message={message} remedy={remedy} />
      ))}
    </div>
  );
}
