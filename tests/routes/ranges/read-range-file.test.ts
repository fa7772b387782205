import assert from 'node:assert/strict';
import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { zipSync } from 'fflate';
import { AppError } from '../../../server/errors.ts';
import { readCsv, readJson } from '../../../server/routes/ranges/read-range-file.ts';
import { textOf } from '../../../tab/shared/lib/file-text.ts';
import { englishOf } from '../../support/error-text.ts';

const HEAD = 'name,cidrs,target\r\n';
/** Longer than one read, with multi-byte characters at every boundary. */
const LINES = Array.from(
  { length: 3000 },
  (_, i) => `"Büro “${'Ä€🏢'.repeat(1 + (i % 7))}” ${i}","203.0.113.${i % 256}\n198.51.100.1",remote`,
);

describe('readCsv', () => {
  it('When a file is long, then nothing is lost or split at the boundary of a read', async () => {
    const entries = await readCsv(`\ufeff${HEAD}${LINES.join('\r\n')}`);
    assert.deepEqual(
      entries.map(({ name, cidrs, target }) => `"${name}","${cidrs}",${target}`),
      LINES,
    );
    assert.deepEqual([entries[0]?.line, entries.at(-1)?.line], [3, 1 + 2 * LINES.length]);
  });

  it('yields to the event loop meanwhile', async () => {
    let turns = 0;
    let done = false;
    const others = (async () => {
      for (; !done; turns++) await yieldToEventLoop();
    })();
    await readCsv(HEAD + LINES.join('\r\n'));
    done = true;
    await others;
    assert.ok(turns >= 5, `${turns} turns`);
  });

  it('When a quote is not closed far into the file, then the error has its line', async () => {
    const text = `${HEAD}${LINES.slice(0, 1500).join('\r\n')}\r\nBad "name,203.0.113.1,remote\r\n`;
    await assert.rejects(
      readCsv(text),
      (error) => error instanceof AppError && error.code === 'BAD_REQUEST' && /line 3002\b/.test(englishOf(error)),
    );
  });

  it('When the file is a workbook or an archive, then the error says to save it as CSV, also where JSON is expected', async () => {
    const bytes = zipSync({ 'xl/workbook.xml': new TextEncoder().encode('<workbook/>') });
    for (const read of [readCsv, async (text: string) => readJson(text)])
      await assert.rejects(
        read(textOf(bytes).text),
        (error) => error instanceof AppError && error.code === 'BAD_REQUEST' && /not a text file.*CSV UTF-8/.test(englishOf(error)),
      );
  });
});
