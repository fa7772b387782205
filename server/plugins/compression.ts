import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import fp from 'fastify-plugin';

/** Answers smaller than this many bytes are sent as they are: they fit a packet. */
const THRESHOLD = 1024;

/**
 * Compresses answers of text, above all JSON. The tab's files are compressed when it is built already, and live streams are not, since each
 * event is to arrive at once. How small an answer becomes depends on its text alone, so it does not depend on what its viewer may not see; the
 * ETag is of the text, too.
 */
export const compression = fp(async (app) => {
  await app.register(compress, {
    encodings: ['br', 'gzip'],
    threshold: THRESHOLD,
    // Beyond this, an answer takes several times as long to become a few hundredths smaller.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } },
    // Bodies of requests are taken as they are.
    globalDecompression: false,
  });
});
