import { isObject, objectIn } from './field-names.ts';

type Row = Record<string, unknown>;

/** Members in which forwarding tools (for Event Hubs, Elastic, Splunk) put the original record. */
const WRAPPERS = ['record', '_source', 'result', '_raw'];
/** The prefix of Elastic's names for Entra's fields. */
const ELASTIC = 'azure.signinlogs';
const MAX_DEPTH = 4;

/** The original record inside the wrapper of a tool; a record without a wrapper is returned unchanged. */
export function unwrapRecord(record: Row, depth = 0): Row {
  if (depth === MAX_DEPTH) return record;
  for (const wrapper of WRAPPERS) {
    const inner = wrapper in record ? objectIn(record[wrapper]) : undefined;
    if (inner) return unwrapRecord(inner, depth + 1);
  }
  const asked = isObject(record.fields) ? elasticRecord(firstValues(record.fields)) : undefined;
  return asked ?? elasticRecord(record) ?? record;
}

/** A result of an Elastic search for `fields` has dotted names, each with a list of values. */
function firstValues(fields: Row): Row {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]));
}

/**
 * Elastic's Azure integration stores an envelope with `properties` in `azure.signinlogs`, as objects or with dotted names, and moves the address
 * to `source.ip`. Its `@timestamp` is the time of publication.
 */
function elasticRecord(record: Row): Row | undefined {
  const azure = isObject(record.azure) ? record.azure.signinlogs : record[ELASTIC];
  const nested = isObject(azure) ? azure : undefined;
  const dotted = nested ? undefined : undot(record);
  const found = nested ?? dotted;
  if (found === undefined) return undefined;
  const source = isObject(record.source) ? record.source.ip : record['source.ip'];
  return { properties: {}, ...found, callerIpAddress: found.caller_ip_address ?? source };
}

/** `azure.signinlogs.properties.user_id` as objects; undefined if there is no such name. */
function undot(record: Row): Row | undefined {
  const names = Object.keys(record).filter((name) => name.startsWith(`${ELASTIC}.`));
  if (names.length === 0) return undefined;
  const [envelope, properties, status]: [Row, Row, Row] = [{}, {}, {}];
  for (const name of names) {
    const path = name.slice(ELASTIC.length + 1);
    // Kibana writes a dash for a missing value.
    const value = record[name] === '-' ? undefined : record[name];
    if (path.startsWith('properties.status.')) status[path.slice('properties.status.'.length)] = value;
    else if (path.startsWith('properties.')) properties[path.slice('properties.'.length)] = value;
    else envelope[path] = value;
  }
  return { ...envelope, properties: Object.keys(status).length > 0 ? { ...properties, status } : properties };
}
