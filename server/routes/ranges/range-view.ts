import { rangeRecord } from '../../actions/records.ts';
import type { Range } from '../../presence/place.ts';
import type { RangeView } from '../schemas/ranges.ts';

export const rangeView: (range: Range) => RangeView = rangeRecord;
