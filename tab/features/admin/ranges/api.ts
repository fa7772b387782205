import type { RangeCheck, RangeCheckInput } from '../../../../server/routes/schemas/range-check.ts';
import type { RangeImport, RangeImportInput } from '../../../../server/routes/schemas/range-import.ts';
import type { RangePreview, RangePreviewInput } from '../../../../server/routes/schemas/range-preview.ts';
import type { RangeChangeView, RangeInput, RangesUndone, RangeView } from '../../../../server/routes/schemas/ranges.ts';
import { download } from '../../../shared/lib/download.ts';
import { type Http, LONG_TIMEOUT_MS } from '../../../shared/lib/http.ts';

const one = encodeURIComponent;

export interface RangeList {
  ranges: RangeView[];
  conflicts: { cidr: string; rangeIds: string[] }[];
}

/** A new range, of what somebody typed or of what was discovered. */
export type NewRange = Omit<RangeInput, 'appliesTo' | 'version'> & { source?: 'manual' | 'discovered' };

export const fetchRanges = (http: Http, signal?: AbortSignal) => http.get<RangeList>('/api/ranges', signal);
export const fetchRange = (http: Http, id: string) => http.get<RangeView>(`/api/ranges/${one(id)}`);
export const createRange = (http: Http, range: NewRange) => http.send<RangeView>('POST', '/api/ranges', range);
export const updateRange = (http: Http, id: string, range: RangeInput) => http.send<RangeView>('PUT', `/api/ranges/${one(id)}`, range);
export const removeRange = (http: Http, id: string) =>
  http.send<{ outcome: 'deleted' | 'closed'; changeId?: string }>('DELETE', `/api/ranges/${one(id)}`);
export const checkAddresses = (http: Http, input: RangeCheckInput) => http.send<RangeCheck>('POST', '/api/ranges/check', input);
export const previewRange = (http: Http, input: RangePreviewInput) => http.send<RangePreview>('POST', '/api/ranges/preview', input);
export const fetchChanges = async (http: Http) => (await http.get<{ changes: RangeChangeView[] }>('/api/ranges/changes')).changes;
export const undoChange = (http: Http, id: string) => http.send<RangesUndone>('POST', `/api/ranges/changes/${one(id)}/undo`);
export const importRanges = (http: Http, input: RangeImportInput) =>
  http.send<RangeImport>('POST', '/api/ranges/import', input, LONG_TIMEOUT_MS);
export const saveRanges = (http: Http, format: 'csv' | 'json') => download(http, `/api/ranges/export?format=${format}`, `ranges.${format}`);
