import type { CandidateList, MyAddress } from '../../../../server/routes/schemas/candidates.ts';
import type { Form } from '../../../shared/lib/form.ts';
import type { Http } from '../../../shared/lib/http.ts';

const CANDIDATES: Form<CandidateList['candidates']> = [
  {
    id: '',
    group: '',
    cidrs: [''],
    days: [{ day: '', people: { text: '' } }],
    usual: { text: '' },
    most: { text: '' },
    advice: { text: '' },
    neighbours: [{ rangeId: '', name: '', cidr: '' }],
    range: { name: '', cidrs: [''] },
  },
];
const LISTS: Form<CandidateList> = { discovering: false, window: 0, candidates: CANDIDATES, dismissed: CANDIDATES };

export const fetchCandidates = (http: Http) => http.get<CandidateList>('/api/candidates', LISTS);
export const dismissCandidate = (http: Http, id: string) => http.send<CandidateList>('POST', '/api/candidates/dismiss', LISTS, { id });
export const restoreCandidate = (http: Http, id: string) => http.send<CandidateList>('POST', '/api/candidates/restore', LISTS, { id });
export const fetchMyAddress = (http: Http) => http.get<MyAddress>('/api/my-address', { usable: false, text: '', at: '' });
