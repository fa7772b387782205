import type { RangeCheck, RangeCheckInput } from '../../../../server/routes/schemas/range-check.ts';
import type { RangeImport, RangeImportInput } from '../../../../server/routes/schemas/range-import.ts';
import type { RangePreview, RangePreviewInput } from '../../../../server/routes/schemas/range-preview.ts';
import type { RangeChangeView, RangeInput, RangesUndone, RangeView } from '../../../../server/routes/schemas/ranges.ts';
import { download } from '../../../shared/lib/download.ts';
import type { Form } from '../../../shared/lib/form.ts';
import { type Http, LONG_TIMEOUT_MS } from '../../../shared/lib/http.ts';

const RANGE: Form<RangeView> = {
  id: '',
  name: '',
  source: '',
  cidrs: [''],
  target: { kind: '' },
  presence: false,
  accessLogging: false,
  from: '',
  version: 0,
};
const CHECKED: Form<RangeCheck> = {
  ok: false,
  cidrs: [''],
  cidrCount: 0,
  merged: [''],
  faults: [{ line: 0, column: 0, length: 0, message: '', remedy: '' }],
  conflicts: [{ cidr: '', message: '' }],
  nested: [{ cidr: '', message: '' }],
};
const COUNT = { text: '' } as const;
const HISTORY: Form<RangePreview['history']> = {
  people: COUNT,
  moves: [{ from: { text: '' }, to: { text: '' }, people: COUNT }],
  byDay: [{ day: '', people: COUNT }],
};
const NOW: Form<RangePreview['now']['atOnce']> = {
  count: COUNT,
  moves: [{ from: { text: '' }, to: { text: '' }, people: [{ name: '' }], count: COUNT }],
};
const PREVIEW: Form<RangePreview> = {
  summary: [''],
  days: { from: '', to: '', count: 0 },
  accessLog: { notes: [''] },
  history: HISTORY,
  corrected: HISTORY,
  now: { atOnce: NOW, nextSignIn: NOW },
};
const CHANGE: Form<RangeChangeView> = { id: '', at: '', ranges: [{ id: '', name: '' }], undoable: false, text: '' };
const IMPORTED: Form<RangeImport> = {
  created: 0,
  updated: 0,
  unchanged: 0,
  refused: 0,
  lines: [{ line: 0, name: '', outcome: '', changes: [''], faults: [{ field: '', message: '' }] }],
};

const one = encodeURIComponent;

export interface RangeList {
  ranges: RangeView[];
  conflicts: { cidr: string; rangeIds: string[] }[];
}

/** A new range, from input or from a candidate. */
export type NewRange = Omit<RangeInput, 'appliesTo' | 'version'> & { source?: 'manual' | 'discovered' };

export const fetchRanges = (http: Http, signal?: AbortSignal) =>
  http.get<RangeList>('/api/ranges', { ranges: [RANGE], conflicts: [{ cidr: '', rangeIds: [''] }] }, signal);
export const fetchRange = (http: Http, id: string) => http.get<RangeView>(`/api/ranges/${one(id)}`, RANGE);
export const createRange = (http: Http, range: NewRange) => http.send<RangeView>('POST', '/api/ranges', RANGE, range);
export const updateRange = (http: Http, id: string, range: RangeInput) =>
  http.send<RangeView>('PUT', `/api/ranges/${one(id)}`, RANGE, range);
export const removeRange = (http: Http, id: string) =>
  http.send<{ outcome: 'deleted' | 'closed'; changeId?: string }>('DELETE', `/api/ranges/${one(id)}`, { outcome: '' });
export const checkAddresses = (http: Http, input: RangeCheckInput) => http.send<RangeCheck>('POST', '/api/ranges/check', CHECKED, input);
export const previewRange = (http: Http, input: RangePreviewInput) =>
  http.send<RangePreview>('POST', '/api/ranges/preview', PREVIEW, input);
export const fetchChanges = async (http: Http) =>
  (await http.get<{ changes: RangeChangeView[] }>('/api/ranges/changes', { changes: [CHANGE] })).changes;
export const undoChange = (http: Http, id: string) =>
  http.send<RangesUndone>('POST', `/api/ranges/changes/${one(id)}/undo`, { changeId: '', ranges: [RANGE], text: '' });
export const importRanges = (http: Http, input: RangeImportInput) =>
  http.send<RangeImport>('POST', '/api/ranges/import', IMPORTED, input, LONG_TIMEOUT_MS);
export const saveRanges = (http: Http, format: 'csv' | 'json') => download(http, `/api/ranges/export?format=${format}`, `ranges.${format}`);
