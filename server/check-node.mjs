/**
 * Ends a Node that cannot run TypeScript with a sentence, before it reads any. So this file, and each file that imports it first, is plain
 * JavaScript, and so old that every Node in use can read it.
 */
const NEEDED = 24;

const major = Number(process.versions.node.split('.')[0]);
if (major < NEEDED) {
  process.stderr.write(
    `Indoors needs Node ${NEEDED} or newer, and this is Node ${process.versions.node}. \`npm ci\` installs one (the package \`node\`, whose install ` +
      'script must be allowed to run), which npm scripts such as `npm start` then use. Without npm, install Node yourself.\n',
  );
  process.exit(1);
}
