import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useWorksCouncil } from '../../shared/hooks/use-works-council.ts';
import type { Http } from '../../shared/lib/http.ts';
import { hrefOf } from '../../shared/lib/route.ts';

const useStyles = makeStyles({
  line: { color: tokens.colorNeutralForeground2, marginBottom: '12px' },
});

/** One line that says that works-council mode is on, with a link to what it sets. */
export default function WorksCouncilLine({ http }: { http: Http }) {
  const styles = useStyles();
  const { value } = useWorksCouncil(http);
  if (!value?.on) return null;
  return (
    <Text block className={styles.line}>
      {value.title} ·{' '}
      <Link inline href={hrefOf('my-data')}>
        {value.more}
      </Link>
    </Text>
  );
}
