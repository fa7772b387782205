import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ServiceAccounts } from '../../../../../server/routes/schemas/service-accounts.ts';
import { Card } from '../../../../shared/components/card.tsx';
import { useServerQuery } from '../../../../shared/hooks/use-server-query.ts';
import type { Http } from '../../../../shared/lib/http.ts';
import { texts } from '../../../../shared/lib/texts.ts';
import { CardHeading } from '../../parts/card-heading.tsx';
import { Loaded } from '../../parts/states.tsx';
import { usePartStyles } from '../../parts/styles.ts';
import { fetchServiceAccounts } from './api.ts';
import { accountName, daysRead, lastRead } from './view-model.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  account: {
    display: 'grid',
    gap: '4px',
    padding: '10px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottom: 'none' },
  },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '2px 16px' },
  endpoint: { display: 'flex', flexWrap: 'wrap', gap: '2px 12px', alignItems: 'baseline' },
});

/** The apps that have read the API, from the audit. @param today as YYYY-MM-DD */
export function ServiceAccountsCard({ http, today }: { http: Http; today: string | undefined }) {
  const shared = usePartStyles();
  const resource = useServerQuery(['service-accounts'], () => fetchServiceAccounts(http));
  return (
    <Card className={shared.card} role="region" aria-label={texts.text('admin.integration.services.title')}>
      <CardHeading title={texts.text('admin.integration.services.title')} hint={texts.text('admin.integration.services.hint')} />
      <Loaded from={resource} rows={1}>
        {({ accounts }) => <Accounts accounts={accounts} today={today} />}
      </Loaded>
    </Card>
  );
}

function Accounts({ accounts, today }: { accounts: ServiceAccounts['accounts']; today: string | undefined }) {
  const shared = usePartStyles();
  const styles = useStyles();
  if (accounts.length === 0) return <Text className={shared.muted}>{texts.text('admin.integration.services.none')}</Text>;
  return (
    <ul className={styles.list}>
      {accounts.map((account) => (
        <li key={account.objectId} className={styles.account}>
          <div className={styles.head}>
            <Text weight="semibold" className={shared.grow}>
              {accountName(account)}
            </Text>
            <Text className={shared.muted}>{lastRead(account, today)}</Text>
          </div>
          <ul className={styles.list}>
            {account.endpoints.map((each) => (
              <li key={each.endpoint} className={styles.endpoint}>
                <span className={shared.mono}>{each.endpoint}</span>
                <Text size={200} className={shared.muted}>
                  {daysRead(each)}
                </Text>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
