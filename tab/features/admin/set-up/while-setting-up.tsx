import type { ReactNode } from 'react';
import { useOffices } from '../../../shared/hooks/use-offices.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { isSetUpHidden } from './hidden.ts';
import { useSetUp } from './use-set-up.ts';
import { hasOffice, setUpOf } from './view-model.ts';

interface WhileSettingUpProps {
  http: Http;
  children: ReactNode;
}

/** Shown until the setup is complete. After somebody has hidden it, it is only shown again if there is no office. */
export function WhileSettingUp({ http, children }: WhileSettingUpProps) {
  const { value: offices } = useOffices(http);
  if (offices === undefined || (isSetUpHidden() && hasOffice(offices))) return null;
  return <IfIncomplete http={http}>{children}</IfIncomplete>;
}

function IfIncomplete({ http, children }: WhileSettingUpProps) {
  const { value } = useSetUp(http);
  return value && !setUpOf(value).complete ? children : null;
}
