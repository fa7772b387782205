import assert from 'node:assert/strict';
import type { FastifyRequest } from 'fastify';
import { hasAlready } from '../../server/routes/etag.ts';

describe('If-None-Match', () => {
  const asked = (value?: string) => ({ headers: { 'if-none-match': value } }) as FastifyRequest;

  it('When a client names the tag, alone or among others, as it was given or as a proxy that compresses changed it, then it has it', () => {
    for (const tag of ['"ab-c"', 'W/"ab-c"'])
      for (const given of ['"ab-c"', 'W/"ab-c"', '"ab-c-gzip"', 'W/"ab-c-zstd"', '"x", W/"ab-c"'])
        assert.equal(hasAlready(asked(given), tag), true, `${given} ${tag}`);
  });

  it('When it names none or another one, then it has it not', () => {
    for (const given of [undefined, '', '"ab"', '"ab-c-d"', 'ab-c', '"gzip"'])
      assert.equal(hasAlready(asked(given), '"ab-c"'), false, given);
  });
});
