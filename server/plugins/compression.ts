import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import fp from 'fastify-plugin';

/** Answers with fewer bytes than this are not compressed: they fit into one packet. */
const THRESHOLD = 1024;

/**
 * Compresses text, above all JSON. The tab's files are compressed when it is built. Live streams are not compressed, since each event must arrive
 * at once. The compressed size depends only on the text, and so does the ETag: neither reveals what the viewer may not see.
 */
export const compression = fp(async (app) => {
  await app.register(compress, {
    encodings: ['br', 'gzip'],
    threshold: THRESHOLD,
    // A higher quality takes several times as long, for answers that are a few percent smaller.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } },
    // Request bodies are not decompressed.
    globalDecompression: false,
  });
});
