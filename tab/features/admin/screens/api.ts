import type { Screen, ScreenCreated } from '../../../../server/routes/schemas/screens.ts';
import type { Form } from '../../../shared/lib/form.ts';
import type { Http } from '../../../shared/lib/http.ts';

const SCREEN: Form<Screen> = { id: '', name: '', officeId: '', createdAt: '' };
const PATH = '/api/screens';

export const fetchScreens = async (http: Http, signal?: AbortSignal) =>
  (await http.get<{ screens: Screen[] }>(PATH, { screens: [SCREEN] }, signal)).screens;
export const createScreen = (http: Http, screen: { name: string; officeId: string }) =>
  http.send<ScreenCreated>('POST', PATH, { screen: SCREEN, key: '' }, screen);
export const revokeScreen = (http: Http, id: string) =>
  http.send<{ outcome: string }>('DELETE', `${PATH}/${encodeURIComponent(id)}`, { outcome: '' });
