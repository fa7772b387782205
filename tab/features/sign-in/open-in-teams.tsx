import { Button, Link, makeStyles, Text, Title2, tokens } from '@fluentui/react-components';
import type { Client } from '../../../server/routes/schemas/client.ts';
import { texts } from '../../shared/lib/texts.ts';
import { appLink } from './app-link.ts';

const useStyles = makeStyles({ muted: { color: tokens.colorNeutralForeground2 } });

/** Outside Teams: how to get there. */
export default function OpenInTeams({ client }: { client: Client }) {
  const styles = useStyles();
  const link = appLink(client);
  return (
    <>
      <Title2 as="h1">{texts.text('tab.sign-in.open-in-teams')}</Title2>
      <Text className={styles.muted}>{texts.text('tab.sign-in.open-in-teams-hint')}</Text>
      <div>
        {link && (
          <Button as="a" appearance="primary" href={link}>
            {texts.text('tab.sign-in.open-link')}
          </Button>
        )}{' '}
        <Link href="/api/docs">{texts.text('tab.sign-in.api')}</Link>
      </div>
    </>
  );
}
