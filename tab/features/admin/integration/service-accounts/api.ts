import type { ServiceAccounts } from '../../../../../server/routes/schemas/service-accounts.ts';
import type { Form } from '../../../../shared/lib/form.ts';
import type { Http } from '../../../../shared/lib/http.ts';

const ACCOUNTS: Form<ServiceAccounts> = {
  fromDay: '',
  accounts: [{ objectId: '', firstDay: '', lastDay: '', endpoints: [{ endpoint: '', lastDay: '', days: 0 }] }],
};

export const fetchServiceAccounts = (http: Http) => http.get<ServiceAccounts>('/api/service-accounts', ACCOUNTS);
