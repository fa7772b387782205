import assert from 'node:assert/strict';
import { AppError } from '../../../server/errors.ts';
import { createNewEntries } from '../../../server/ingest/messages/new-entries.ts';
import { message } from '../../store/contract/outbox.ts';

describe('Adding to the outbox at each check', () => {
  it('When many entries are found again and again, then each is written once, a few hundred at a time; rejected ones are written again', async () => {
    const writes: number[] = [];
    let refuses = false;
    const add = createNewEntries({
      async addToOutbox(entries) {
        if (refuses) throw new AppError('STALE_PEOPLE');
        writes.push(entries.length);
        return entries.length;
      },
    });
    const entries = Array.from({ length: 450 }, (_, n) => message({ recipient: `p${n}` }));
    await add(entries, 1);
    assert.deepEqual(writes, [200, 200, 50]);
    refuses = true;
    await assert.rejects(add([...entries, message({ recipient: 'late' })], 1));
    refuses = false;
    await add([...entries, message({ recipient: 'late' })], 2);
    await add([...entries, message({ recipient: 'late' })], 2);
    assert.deepEqual(writes.slice(3), [1]);
  });
});
