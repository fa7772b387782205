import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import avro from 'avsc';
import { strToU8, zipSync } from 'fflate';
import { isAppError } from '../../../server/errors.ts';
import { openExport, readExport } from '../../../server/ingest/import/read-export.ts';
import { createPlacer } from '../../../server/presence/placement.ts';
import { buildRangeIndex } from '../../../server/presence/ranges/range-index.ts';
import type { SignIn } from '../../../server/presence/sign-in.ts';
import { inOffice, office, person, range, version, world } from '../../presence/make.ts';
import { englishOf } from '../../support/error-text.ts';

const NO_JSON = 'The record is not valid JSON.';
const NOW = Date.UTC(2026, 10, 29);
const AT = Date.UTC(2026, 10, 27, 8);
const AT_TEXT = '2026-11-27T08:00:00Z';
const USER = '11111111-aaaa-4aaa-8aaa-000000000001';
const users = [1, 2, 3, 4].map((n) => USER.replace(/1$/, String(n)));
const here = world({
  people: users.map((id) => person({ id })),
  offices: [office('berlin')],
  ranges: [range('hq', [version(['203.0.113.0/24'], inOffice('berlin'))])],
});
const place = createPlacer(here, buildRangeIndex(here.ranges.values()));
const report = (name: string) => readFileSync(join(import.meta.dirname, 'reports', name));

describe('Exports of every tool', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'indoors-shapes-'));
  });
  after(() => rm(folder, { recursive: true }));

  async function read(name: string, content: string | Uint8Array): Promise<(SignIn | { malformed: string })[]> {
    const path = join(folder, name);
    await writeFile(path, content);
    const records = [];
    for await (const record of readExport(await openExport(path, { now: NOW }))) records.push(record);
    return records;
  }
  /** Why each record counts or not. */
  const reasons = async (name: string, content: string | Uint8Array) =>
    (await read(name, content)).map((record) => ('malformed' in record ? record.malformed : place(record, NOW).reason));
  const refusal = (name: string, content: string | Uint8Array) =>
    read(name, content).then(
      () => assert.fail('it is read'),
      (error) => (isAppError(error, 'IMPORT_UNREADABLE') ? englishOf(error) : assert.fail(String(error))),
    );

  const REPORTS: [name: string, expected: string[]][] = [
    ['NonInteractiveSignIns_2026-11-27_2026-11-28.csv', ['placed', 'confidential-client', 'confidential-client', 'placed']],
    ['risky-signins.csv', ['risky', 'risky', 'placed', 'risky']],
    ['la-status-json.csv', ['placed']],
    ['powershell-sdk.json', ['placed', 'failed']],
    ['event-hub-blank-ip.json', ['placed']],
    ['event-hub-flat-category.json', ['placed']],
    ['excel-sep.csv', ['placed']],
  ];
  for (const [name, expected] of REPORTS)
    it(`When it is ${name}, then every record is read in its own format`, async () => {
      assert.deepEqual(await reasons(name, report(name)), expected);
      // The rule must not depend on the name.
      assert.deepEqual(await reasons('export', report(name)), expected);
    });

  const row = { CreatedDateTime: '2026-11-27T08:00:00Z', UserId: USER, IpAddress: '203.0.113.10', Status: { ErrorCode: 0 } };
  const camel = { createdDateTime: '2026-11-27T08:00:00Z', userId: USER, ipAddress: '203.0.113.10', status: { errorCode: 0 } };
  const envelope = { category: 'SignInLogs', resultType: '0', properties: camel };
  const snake = {
    category: 'NonInteractiveUserSignInLogs',
    result_type: '0',
    properties: { created_at: '2026-11-27T08:00:00.000Z', user_id: USER, status: { error_code: 0 }, client_credential_type: 'None' },
  };
  const columns = ['TimeGenerated', 'UserId', 'IPAddress', 'ResultType', 'Status'];
  const cells = ['2026-11-27T08:00:00Z', USER, '203.0.113.10', '0', '{"errorCode":0}'];
  const csv = [columns.join(','), cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')].join('\r\n');
  const defender = (logon: string, risk: number) =>
    ['2026-11-27T08:00:00Z', USER, '203.0.113.10', '0', `"${logon.replaceAll('"', '""')}"`, String(risk)].join(';');
  const DEFENDER = 'Timestamp;AccountObjectId;IPAddress;ErrorCode;LogonType;RiskState';
  const SERVICE = '22222222-aaaa-4aaa-8aaa-000000000009';
  const NO_USER = 'The record is not a sign-in of a user.';
  const SPN = { Timestamp: '2026-11-27T08:00:00Z', ServicePrincipalId: SERVICE, IPAddress: '203.0.113.10' };
  const statusCsv = (status: string) => `CreatedDateTime,UserId,IpAddress,Status\r\n"${AT_TEXT}","${USER}","203.0.113.10","${status}"`;
  const SHAPES: [what: string, content: unknown, expected?: string[]][] = [
    ['PowerShell with /Date(…)/', [{ ...row, CreatedDateTime: `/Date(${AT})/` }]],
    ['PowerShell with /Date(…)/ that has notes', [{ ...row, CreatedDateTime: { value: `/Date(${AT})/`, DisplayHint: 2 } }]],
    ['PowerShell’s wrapped list', { value: [row], Count: 1 }],
    ['PowerShell’s CSV', `#TYPE Selected.Object\r\n${csv}`],
    [
      'tables of Log Analytics',
      { tables: [{ name: 'PrimaryResult', columns: columns.map((name) => ({ name, type: 'string' })), rows: [cells, cells] }] },
      ['placed', 'placed'],
    ],
    [
      'tables of the older interface',
      { Tables: [{ TableName: 'Table_0', Columns: columns.map((ColumnName) => ({ ColumnName })), Rows: [cells] }] },
    ],
    [
      'a table with a broken row',
      { tables: [{ columns: columns.map((name) => ({ name })), rows: [[1], cells] }] },
      ['The record is not valid JSON.', 'placed'],
    ],
    ['an application’s row', [{ ...row, Type: 'AADServicePrincipalSignInLogs' }], ['The record is not a sign-in of a user.']],
    [
      'rows of Defender for applications',
      [
        `${DEFENDER};ServicePrincipalId`,
        ...['["servicePrincipal"]', '["managedIdentity"]'].map((logon) => `${defender(logon, 0)};${SERVICE}`),
        `${defender('["nonInteractiveUser"]', 0)};${SERVICE}`,
        `2026-11-27T08:00:00Z;;203.0.113.10;0;;0;${SERVICE}`,
        `2026-11-27T08:00:00Z;;203.0.113.10;0;;0;`,
      ].join('\n'),
      [NO_USER, NO_USER, 'placed', NO_USER, 'unknown-person'],
    ],
    ['Defender’s table of applications', [{ ...SPN, ErrorCode: 0 }], [NO_USER]],
    [
      'sign-ins of applications from Graph',
      [
        { ...camel, userId: '', userPrincipalName: '', servicePrincipalId: SERVICE },
        { ...camel, signInEventTypes: ['servicePrincipal'] },
        { ...camel, signInEventTypes: ['managedIdentity'] },
        { ...camel, signInEventTypes: ['interactiveUser'], servicePrincipalId: SERVICE },
      ],
      [NO_USER, NO_USER, NO_USER, 'placed'],
    ],
    [
      'an application in a record for users',
      { ...envelope, properties: { ...camel, userId: '', signInEventTypes: ['servicePrincipal'] } },
      [NO_USER],
    ],
    ['Elastic', { '@timestamp': '2026-11-27T09:00:00Z', azure: { signinlogs: snake }, source: { ip: '203.0.113.10' } }],
    [
      'a search of Elastic',
      {
        took: 1,
        hits: {
          total: { value: 1 },
          hits: [{ _index: 'x', _source: { azure: { signinlogs: { ...snake, caller_ip_address: '203.0.113.10' } } } }],
        },
      },
    ],
    [
      'Elastic with dotted names',
      {
        'azure.signinlogs.category': 'SignInLogs',
        'azure.signinlogs.properties.created_at': '2026-11-27T08:00:00Z',
        'azure.signinlogs.properties.user_id': USER,
        'azure.signinlogs.properties.status.error_code': 0,
        'source.ip': '203.0.113.10',
      },
    ],
    [
      'a search of Elastic for fields',
      {
        took: 1,
        _shards: { total: 1, failed: 0 },
        hits: {
          total: { value: 1, relation: 'eq' },
          hits: [
            {
              _index: 'x',
              fields: {
                '@timestamp': ['2026-11-27T09:00:00.000Z'],
                'azure.signinlogs.category': ['SignInLogs'],
                'azure.signinlogs.properties.created_at': ['2026-11-27T08:00:00.000Z'],
                'azure.signinlogs.properties.user_id': [USER],
                'azure.signinlogs.properties.status.error_code': [0],
                'source.ip': ['203.0.113.10'],
              },
            },
          ],
        },
      },
    ],
    ['an event with a byte order mark within Splunk', { result: { _raw: `\uFEFF${JSON.stringify(envelope)}` } }],
    ['a result of Splunk', { preview: false, result: { _raw: JSON.stringify(envelope), _time: '2026-11-27T09:00:00Z' } }],
    ['results of Splunk', { fields: [{ name: '_raw' }], results: [{ _raw: JSON.stringify(envelope) }] }],
    ['Splunk’s CSV', `"_time","_raw"\n"x","${JSON.stringify(envelope).replaceAll('"', '""')}"`],
    [
      'Defender',
      [DEFENDER, defender('["interactiveUser"]', 0), defender('["nonInteractiveUser"]', 4), defender('[]', 5)].join('\n'),
      ['placed', 'risky', 'risky'],
    ],
    [
      'Graph with names in mixed case',
      [{ createdDateTime: row.CreatedDateTime, ipAddress: row.IpAddress, userId: USER, Status: row.Status }],
    ],
    ['Graph with interactive as text', [{ ...camel, isInteractive: 'true' }]],
    ['Graph without interactive', [{ ...camel, isInteractive: 'perhaps' }], ['Whether the sign-in was interactive is not true or false.']],
    [
      'PowerShell’s CSV with the name of a type',
      csv
        .replace(',"ResultType"', '')
        .replace(/ResultType,|"0",/g, '')
        .replace(/"\{.*$/, 'Microsoft.Graph.PowerShell.Models.MicrosoftGraphSignInStatus'),
      ['The status is the name of a type, not a status.'],
    ],
    [
      'CSV of AzureADPreview with its status',
      `#TYPE Microsoft.Open.MSGraph.Model.AuditSignInLogs\r\n${statusCsv('class SignInStatus {\n  ErrorCode: 0\n  FailureReason: \n  AdditionalDetails: \n}\n')}`,
    ],
    ['a failure in CSV of AzureADPreview', statusCsv('class SignInStatus {\n  AdditionalDetails: x\n  ErrorCode: 50126\n}'), ['failed']],
    ['PowerShell’s CSV of selected objects', statusCsv('@{ErrorCode=0; FailureReason=Other.; AdditionalDetails=}')],
    ['a failure of selected objects', statusCsv('@{AdditionalDetails=MFA; ErrorCode=50126; FailureReason=Bad}'), ['failed']],
    [
      'a status whose texts look like a second code',
      statusCsv('@{ErrorCode=50126; FailureReason=x; ErrorCode=0; AdditionalDetails=}'),
      ['The status is the name of a type, not a status.'],
    ],
    ['a status in another language', statusCsv('Erfolgreich'), ['The status is a word that is not known.']],
    ['a blank status beside a result', { ...envelope, properties: { ...camel, status: '' } }],
    ['a blank status alone', { ...camel, status: ' ' }, ['no-status']],
    ['a blank interactive', { ...envelope, properties: { ...camel, isInteractive: '' } }],
    ['risk in a stream, in another case', { ...envelope, properties: { ...camel, riskState: 'AtRisk' } }, ['risky']],
    [
      'a failure whose code is none',
      'Date (UTC),User ID,IP address,Status,Sign-in error code\n2026-11-27T08:00:00Z,u,203.0.113.10,Failure,0',
      ['failed'],
    ],
    [
      'day-first dates that the file shows',
      csv.replace('TimeGenerated', 'TimeGenerated [UTC]').replace('2026-11-27T08:00:00Z', '27/11/26 8:00'),
    ],
  ];
  for (const [what, content, expected = ['placed']] of SHAPES)
    it(`When it is ${what}, then it is read`, async () => {
      const text = typeof content === 'string' ? content : JSON.stringify(content);
      assert.deepEqual(await reasons('export', text), expected);
      const first = (await read('export', text)).find((record): record is SignIn => 'at' in record);
      if (first) assert.equal(first.at, AT);
    });

  const text = JSON.stringify([camel]);
  const utf16 = (bigEndian: boolean) => {
    const bytes = Buffer.from(`\uFEFF${csv}`, 'utf16le');
    return bigEndian ? bytes.swap16() : bytes;
  };
  const PACKED: [what: string, content: () => Uint8Array, count?: number][] = [
    ['UTF-16', () => utf16(false)],
    ['UTF-16 with the high byte first', () => utf16(true)],
    ['packed with gzip', () => gzipSync(text)],
    ['several gzips in one', () => Buffer.concat([gzipSync('['), gzipSync(`${JSON.stringify(camel)}]`)])],
    [
      'a ZIP',
      () =>
        zipSync({
          'a/InteractiveSignIns.csv': strToU8(csv),
          'b.json.gz': gzipSync(text),
          '__MACOSX/._b.json': strToU8('x'),
          'a/': strToU8(''),
        }),
      2,
    ],
  ];
  for (const [what, content, count = 1] of PACKED)
    it(`When it is ${what}, then it is read like its content`, async () => {
      assert.deepEqual(await reasons('export', content()), Array(count).fill('placed'));
    });

  it('When it is a capture of an event hub, then the bodies of its events are read', async () => {
    const schema = {
      type: 'record',
      name: 'EventData',
      fields: [
        { name: 'SequenceNumber', type: 'long' },
        { name: 'Body', type: ['null', 'bytes'] },
      ],
    } as const;
    const encoder = new avro.streams.BlockEncoder(schema as never, { codec: 'deflate' });
    const body = (value: unknown) => ({ SequenceNumber: 1, Body: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)) });
    for (const value of [{ records: [envelope, envelope] }, envelope, 'not JSON']) encoder.write(body(value));
    encoder.end();
    const capture = await buffer(encoder);
    const expected = ['placed', 'placed', 'placed', 'The record is not valid JSON.'];
    assert.deepEqual(await reasons('export', capture), expected);
    assert.deepEqual(await reasons('export', gzipSync(capture)), expected);
    for (const length of [capture.length - 1, capture.length - 17, Math.round(capture.length / 2), 60, 10])
      assert.match(await refusal('export', capture.subarray(0, length)), /It is damaged or cut off/, String(length));
  });

  it('When a ZIP has another file beside an export, then that is named and ignored; alone it is rejected', async () => {
    const others = { 'a/README.txt': strToU8('# How it was exported'), 'logo.png': Uint8Array.of(137, 80, 0, 1) };
    assert.deepEqual(await reasons('export', zipSync({ ...others, 'b.csv': strToU8(csv) })), ['placed']);
    assert.deepEqual((await openExport(join(folder, 'export'), { now: NOW })).leftOut, ['README.txt', 'logo.png']);
    const none = await refusal('export', zipSync(others));
    assert.match(
      none,
      /export: The ZIP holds no file that is an export of sign-ins\. README\.txt: It is not JSON.* logo\.png: It is binary/,
    );
    assert.equal(none.split('The import reads CSV and JSON').length, 2, 'what is read is said once');
    const details = 'Request ID,Date,Authentication method,Succeeded\nr1,"2026-11-27T08:00:00Z",Password,true\n';
    const apps = 'Date (UTC),Service principal ID,IP address,Status\n2026-11-27T08:00:00Z,x,203.0.113.10,Success';
    const portal = { 'InteractiveSignIns_2026_AuthDetails.csv': strToU8(details), 'ApplicationSignIns.csv': strToU8(apps) };
    const numbers = { 'numbers.json': strToU8('[1, 2]') };
    assert.deepEqual(await reasons('export', zipSync({ ...portal, 'InteractiveSignIns.csv': strToU8(csv) })), ['placed']);
    assert.deepEqual((await openExport(join(folder, 'export'), { now: NOW })).leftOut, Object.keys(portal));
    assert.match(await refusal('export', zipSync(portal)), /AuthDetails\.csv: Its first line names no user.*The import reads CSV and JSON/);
    assert.deepEqual(await reasons('export', zipSync({ ...numbers, 'b.csv': strToU8(csv) })), [...Array(2).fill(NO_JSON), 'placed']);
    const local = zipSync({ 'a.csv': strToU8(csv), 'b.csv': report('la-local-time.csv') });
    assert.match(await refusal('export', local), /b\.csv: Its times are local/);
  });

  const REFUSED: [what: string, content: string | Uint8Array, said: RegExp][] = [
    [
      'of local times',
      report('la-local-time.csv'),
      /Its times are local \(column “TimeGenerated \[Local Time\]”\).*Set the portal to UTC \(Time zone: UTC/,
    ],
    ['of Splunk without the event', '"_time",userId\nx,y', /names no time.*In Splunk, export the events as they were received.*_raw/],
    ['of local times of Defender', 'Timestamp (local),AccountObjectId,IPAddress,ErrorCode\nx,u,i,0', /In Defender, end the query with/],
    [
      'of another language',
      'Datum (UTC);Benutzer;IP-Adresse;Status\nx;y;z;w',
      /names no time.*language to English.*The import reads CSV and JSON/,
    ],
    ['without a user', 'Date (UTC),IP address,Status\nx,y,z', /names no user/],
    ['of applications', 'Timestamp,ServicePrincipalId,IPAddress,ErrorCode\nx,y,z,0', /sign-ins of applications.*Export those of users/],
    ['without an address', 'Date (UTC),User ID,Status\nx,y,z', /names no address/],
    ['without an outcome', 'Date (UTC),User ID,IP address\nx,y,z', /names no outcome/],
    [
      'of dates that can be read in two ways',
      'Date (UTC),User ID,IP address,Status\n"4/5/2026, 8:00:00 AM",u,i,Success',
      /Dates like 4\/5\/2026 can be read in 2 ways \(mdy, dmy\).*--dates/,
    ],
    [
      'of dates that contradict each other',
      'Date (UTC),User ID,IP address,Status\n"27/11/2026, 8:00:00",u,i,Success\n"11/27/2026, 8:00:00",u,i,Success',
      /Its dates contradict each other: 27\/11\/2026 is dmy.*11\/27\/2026 is mdy/,
    ],
    [
      'of times of an offset',
      'Date (UTC+01:00),User ID,IP address,Status\nx,u,i,Success',
      /Its times are local \(column “Date \(UTC\+01:00\)”\).*Set the portal to UTC \(Date: UTC/,
    ],
    ['one line without an end', `${csv.split('\r\n')[0]}\r\n${'x'.repeat(1_200_000)}`, /A line of it is longer than 1000000 characters/],
    ['cut off', gzipSync(csv.repeat(50)).subarray(0, 100), /It is damaged or cut off .*unexpected end of file/],
    ['a damaged ZIP', zipSync({ 'a.csv': strToU8(csv.repeat(50)) }).subarray(0, 60), /It is damaged or cut off/],
    ['a ZIP without a file', zipSync({}), /The ZIP holds no file\. The import reads CSV and JSON/],
    [
      'a ZIP with one picture',
      zipSync({ 'logo.png': Uint8Array.of(137, 80, 0, 1) }),
      /export: The ZIP holds no file that is an export of sign-ins\. logo\.png: It is binary.*The import reads CSV and JSON/,
    ],
    [
      'a ZIP with many pictures',
      zipSync(Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}.png`, Uint8Array.of(137, 80, 0, 1)]))),
      /c\.png: It is binary.* Other files that are none either: 2\. The import/,
    ],
    ['binary', Buffer.from([1, 2, 0, 3]), /It is binary, or UTF-16 without a mark/],
  ];
  for (const [what, content, said] of REFUSED)
    it(`When it is ${what}, then it is rejected with what to do`, async () => {
      assert.match(await refusal('export', content), said);
    });
});
