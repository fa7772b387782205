import type { Memory } from './memory.ts';

/**
 * The key in the memory, followed by the name of a part: the tab was reloaded because the part was missing, and the part has not been
 * loaded since.
 */
const RELOADED = 'indoors.reloaded.';

/** A part of the tab's code, or its sentences, that could not be fetched. `problemText` has a sentence for it. */
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
  /** Reloads the whole tab at the current address. */
  reload(): void;
  memory: Memory;
  /** Whether a reload would lose input. */
  hasUnsaved(): boolean;
}

/**
 * Loads code on demand. After an upgrade, the server has other files than this tab expects. If the server answers but a part is missing,
 * the tab is reloaded, once for each part until that part loads again, but never while a reload would lose input.
 */
export function createCodeLoader({ reachable, reload, memory, hasUnsaved }: CodeLoaderDeps) {
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
        const isKept = !answers || hasUnsaved() || memory.read(mark) !== undefined;
        if (isKept || !memory.write(mark, 'yes')) throw new CodeMissing(answers, cause);
        reload();
        // The page is about to be reloaded; until then the promise stays pending.
        return new Promise<T>(() => {});
      }
    },
    /** Reloads the tab for *Try again*, but only if the server answers: otherwise the browser would show its own error page. */
    async retry(): Promise<boolean> {
      const answers = await reachable();
      if (answers) reload();
      return answers;
    },
  };
}
export type CodeLoader = ReturnType<typeof createCodeLoader>;
