import assert from 'node:assert/strict';
import type { FastifyRequest } from 'fastify';
import { isNotModified } from '../../server/routes/etag.ts';

describe('If-None-Match', () => {
  const asked = (value?: string) => ({ headers: { 'if-none-match': value } }) as FastifyRequest;

  it('When a client sends the tag, alone or among others, unchanged or as a compressing proxy changed it, then it matches', () => {
    for (const tag of ['"ab-c"', 'W/"ab-c"'])
      for (const given of ['"ab-c"', 'W/"ab-c"', '"ab-c-gzip"', 'W/"ab-c-zstd"', '"x", W/"ab-c"'])
        assert.equal(isNotModified(asked(given), tag), true, `${given} ${tag}`);
  });

  it('When it sends none or another one, then it does not match', () => {
    for (const given of [undefined, '', '"ab"', '"ab-c-d"', 'ab-c', '"gzip"'])
      assert.equal(isNotModified(asked(given), '"ab-c"'), false, given);
  });
});
