import type { SettingsChange, SettingsInput, SettingsView } from '../../../../server/routes/schemas/settings.ts';
import type { Form } from '../../../shared/lib/form.ts';
import type { Http } from '../../../shared/lib/http.ts';

const SETTINGS = {
  timeZone: '',
  language: '',
  workingDays: [0],
  departmentModes: [{ department: '', mode: '' }],
  retentionDays: 0,
  worksCouncilMode: false,
  version: 0,
} as const satisfies Form<SettingsChange>;
const ABOUT: Form<SettingsView> = { ...SETTINGS, about: [{ name: '', title: '', explanation: '' }] };
const CHANGE: Form<SettingsChange> = { ...SETTINGS, consequences: [{ setting: '', text: '' }] };

export const fetchSettings = (http: Http, signal?: AbortSignal) => http.get<SettingsView>('/api/settings', ABOUT, signal);
export const previewSettings = (http: Http, settings: SettingsInput) =>
  http.send<SettingsChange>('POST', '/api/settings/preview', CHANGE, settings);
export const saveSettings = (http: Http, settings: SettingsInput) => http.send<SettingsChange>('PUT', '/api/settings', CHANGE, settings);
