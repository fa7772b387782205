// The entry point of `npm start`, the image and systemd. Everything else is TypeScript, which an old Node cannot read.
import './check-node.mjs';

await import('./main.ts');
