// What `npm start`, the image and systemd run. Everything else is TypeScript, which an old Node cannot read.
import './check-node.mjs';

await import('./main.ts');
