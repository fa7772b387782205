import '../check-node.mjs';

/**
 * For the scripts of package.json, which load it beside a command. npm passes SIGTERM to the shell that runs a script, and a
 * shell such as dash ends without passing it on. So a process whose shell has ended gets the signal here. `npm start`, which
 * takes no arguments, replaces its shell by `exec` instead. On Windows the parent's id never changes: nothing happens there.
 */
const CHECK_EVERY = 500;
const shell = process.ppid;

const timer = setInterval(() => {
  if (process.ppid === shell) return;
  clearInterval(timer);
  process.kill(process.pid, 'SIGTERM');
}, CHECK_EVERY).unref();
