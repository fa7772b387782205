import type { Malformed, SignIn } from '../../presence/sign-in.ts';
import { categoryOf, isUserCategory, readExportRecord } from '../import/export-record.ts';
import { fieldsOf, pickText } from '../import/field-names.ts';
import { unwrapRecord } from '../import/unwrap-record.ts';

const NO_JSON: Malformed = { malformed: 'The event is not valid JSON.' };
const NO_RECORD: Malformed = { malformed: 'The record is not an object.' };

/**
 * The sign-ins of one event of the hub: `{"records":[…]}`, an array of records or one record, as text, bytes or a parsed
 * value. Skips records of other logs and of other tenants. A sign-in that cannot be read is malformed. Never throws.
 */
export function* signInsOfEvent(body: unknown, tenantId: string): Generator<SignIn | Malformed> {
  const json = readJson(body);
  if (json === undefined) {
    yield NO_JSON;
    return;
  }
  for (const record of recordsOf(json)) {
    if (!isFields(record)) {
      yield NO_RECORD;
      continue;
    }
    const category = categoryOf(record);
    if (isUserCategory(category) && isOfTenant(record, tenantId)) yield readExportRecord(record);
    else if (category === undefined) yield { malformed: 'The record does not state its log.' };
  }
}

function readJson(body: unknown): unknown {
  const text = typeof body === 'string' ? body : body instanceof Uint8Array ? Buffer.from(body).toString('utf8') : undefined;
  if (text === undefined) return body ?? undefined;
  try {
    // `trim` also removes a byte order mark.
    return JSON.parse(text.trim()) ?? undefined;
  } catch {
    return undefined;
  }
}

function recordsOf(json: unknown): readonly unknown[] {
  if (Array.isArray(json)) return json;
  return isFields(json) && Array.isArray(json.records) ? json.records : [json];
}

/** In a flat record `TenantId` is the Log Analytics workspace, and `AADTenantId` the tenant. */
function isOfTenant(record: Record<string, unknown>, own: string): boolean {
  const tenant = pickText(fieldsOf(unwrapRecord(record)), 'aadtenantid', 'tenantid');
  return tenant === undefined || tenant.toLowerCase() === own.toLowerCase();
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
