// What the image's HEALTHCHECK runs: code 0 while the server on this machine answers. Plain JavaScript, since it runs every 30 seconds.
const port = process.env.PORT?.trim() || '3978';
const answer = await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(4000) }).catch(() => undefined);
process.exitCode = answer?.ok ? 0 : 1;
