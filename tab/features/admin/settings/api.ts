import type { SettingsChange, SettingsInput, SettingsView } from '../../../../server/routes/schemas/settings.ts';
import type { Http } from '../../../shared/lib/http.ts';

export const fetchSettings = (http: Http, signal?: AbortSignal) => http.get<SettingsView>('/api/settings', signal);
export const previewSettings = (http: Http, settings: SettingsInput) =>
  http.send<SettingsChange>('POST', '/api/settings/preview', settings);
export const saveSettings = (http: Http, settings: SettingsInput) => http.send<SettingsChange>('PUT', '/api/settings', settings);
