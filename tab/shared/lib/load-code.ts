import type { Memory } from './memory.ts';

/** With the name of what was missing: the tab was reloaded for it, and it has not been loaded since. */
const RELOADED = 'indoors.reloaded.';

/** A part of the tab's code, or its sentences, that could not be fetched. `problemText` has words for it. */
export class CodeMissing extends Error {
  readonly serverAnswers: boolean;

  constructor(serverAnswers: boolean, cause: unknown) {
    super(serverAnswers ? 'missing on the server' : 'the server does not answer', { cause });
    this.name = 'CodeMissing';
    this.serverAnswers = serverAnswers;
  }
}

export interface CodeLoaderDeps {
  /** Whether the server has the tab's first page. */
  reachable(): Promise<boolean>;
  /** Loads the whole tab again, at the address it shows. */
  reload(): void;
  memory: Memory;
}

/**
 * Loads code on demand. A server that was upgraded has other files than this tab knows: if it answers and a part is missing, the tab is
 * reloaded, once for that part until it loads again, regardless of other parts. The reload happens only before the page is shown, so no
 * input is lost.
 */
export function createCodeLoader({ reachable, reload, memory }: CodeLoaderDeps) {
  return {
    /** @param part its name, the same after a reload @throws CodeMissing */
    async load<T>(part: string, work: () => Promise<T>): Promise<T> {
      const mark = RELOADED + part;
      try {
        const code = await work();
        memory.remove(mark);
        return code;
      } catch (cause) {
        const answers = await reachable();
        if (!answers || memory.read(mark) !== undefined || !memory.write(mark, 'yes')) throw new CodeMissing(answers, cause);
        reload();
        // The page is about to go; until then it keeps waiting.
        return new Promise<T>(() => {});
      }
    },
    /** At somebody's wish. Reloads only if the server answers, for otherwise the browser would show its own error page. */
    async retry(): Promise<boolean> {
      const answers = await reachable();
      if (answers) reload();
      return answers;
    },
  };
}
export type CodeLoader = ReturnType<typeof createCodeLoader>;
