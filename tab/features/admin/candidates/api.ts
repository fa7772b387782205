import type { CandidateList, MyAddress } from '../../../../server/routes/schemas/candidates.ts';
import type { Http } from '../../../shared/lib/http.ts';

export const fetchCandidates = (http: Http) => http.get<CandidateList>('/api/candidates');
export const dismissCandidate = (http: Http, id: string) => http.send<CandidateList>('POST', '/api/candidates/dismiss', { id });
export const restoreCandidate = (http: Http, id: string) => http.send<CandidateList>('POST', '/api/candidates/restore', { id });
export const fetchMyAddress = (http: Http) => http.get<MyAddress>('/api/my-address');
