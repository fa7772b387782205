import type { WorksCouncil } from '../../../server/routes/schemas/works-council.ts';
import type { Form } from '../lib/form.ts';
import type { Http } from '../lib/http.ts';
import { useServerQuery } from './use-server-query.ts';

const FORM: Form<WorksCouncil> = { on: false, title: '', more: '', sets: [{ setting: '', title: '', text: '' }] };

/** Whether works-council mode is on, and what it means, in sentences of the server. */
export const useWorksCouncil = (http: Http) =>
  useServerQuery(['works-council'], (signal) => http.get<WorksCouncil>('/api/works-council', FORM, signal), { onReturn: true });
