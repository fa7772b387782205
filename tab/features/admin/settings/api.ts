import type { SettingsInput, SettingsView } from '../../../../server/routes/schemas/settings.ts';
import type { Http } from '../../../lib/http.ts';

export const fetchSettings = (http: Http) => http.get<SettingsView>('/api/settings');
export const saveSettings = (http: Http, settings: SettingsInput) => http.send<SettingsView>('PUT', '/api/settings', settings);
