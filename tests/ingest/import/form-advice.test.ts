import assert from 'node:assert/strict';
import { formAdvice } from '../../../server/ingest/import/form-advice.ts';

describe('The advice when a file has no usable record', () => {
  const CASES: [what: string, said: RegExp, unsaid: RegExp][] = [
    ['The time is local, without a zone.', /Write times as instants/, /portal to UTC/],
    ['The time is not an instant with a zone.', /Write times as instants.*ToUniversalTime/, /portal to UTC/],
    ['The status is the name of a type, not a status.', /Select-Object.*Status\.ErrorCode.*ConvertTo-Json -Depth 5/, /portal to UTC/],
    ['The record is not a sign-in of a user.', /those of users: SigninLogs.*AADSignInEventsBeta/, /Write times/],
    ['The record has no time.', /language to English/, /portal to UTC/],
    ['The status is a word that is not known.', /language to English/, /do not say whether/],
  ];
  for (const [what, said, unsaid] of CASES)
    it(`When it is “${what}”, then the advice says what to change`, () => {
      const advice = formAdvice({ malformed: [what], reasons: ['malformed'], header: undefined });
      assert.match(advice, said);
      assert.doesNotMatch(advice, unsaid);
    });

  const HEADERS: [header: string, said: RegExp, unsaid: RegExp][] = [
    [
      'Date,User ID,IP address,Status',
      /column “Date” as instants.*“Date \(UTC\)”.*Set the portal to UTC \(Date: UTC/,
      /PowerShell:|Defender, end/,
    ],
    ['Date (local),User ID', /column “Date \(local\)” as instants, such as \S+Z\. Set the portal to UTC/, /\(UTC\)/],
    [
      'TimeGenerated,UserId',
      /column “TimeGenerated”.*“TimeGenerated \(UTC\)”.*Time zone: UTC in Log Analytics.*tostring\(TimeGenerated\)/,
      /PowerShell:/,
    ],
    [
      'Timestamp,AccountObjectId',
      /column “Timestamp”.*In Defender, end the query with \| extend Timestamp = tostring\(Timestamp\)/,
      /\(UTC\)|PowerShell:/,
    ],
    ['CreatedDateTime,UserId', /column “CreatedDateTime”.*PowerShell: .*ToUniversalTime.*Splunk: \| eval/, /portal to UTC/],
    ['_time,_raw', /In Splunk, export the events as they were received/, /PowerShell:|portal to UTC/],
  ];
  for (const [header, said, unsaid] of HEADERS)
    it(`When the times of a CSV have no zone, then the advice is about its column: ${header}`, () => {
      const malformed = ['The time is not an instant with a zone.'];
      const advice = formAdvice({ malformed, reasons: ['malformed'], header: header.split(',') });
      assert.match(advice, said);
      assert.doesNotMatch(advice, unsaid);
    });

  for (const [reason, said] of [
    ['no-status', /do not say whether the sign-in succeeded: export them with their status/],
    ['no-address', /have no address: export them with it/],
    ['address-redacted', /are masked: export them with a role/],
  ] as const)
    it(`When none counts because of ${reason}, then the advice says what to export`, () => {
      assert.match(formAdvice({ malformed: [], reasons: [reason], header: undefined }), said);
    });
});
