import { officeRecord } from '../../actions/records.ts';
import type { Office } from '../../presence/place.ts';
import type { OfficeView } from '../schemas/offices.ts';

export const officeView: (office: Office) => OfficeView = officeRecord;
