import type { Browser, Page } from 'playwright-core';
import { type DemoProcess, startDemo } from './demo-process.ts';
import { endSharedSuite, sharedDemo } from './shared-in-browser.ts';
import { createWitness } from './witness.ts';

export type PageOptions = Parameters<Browser['newPage']>[0];
interface Somebody {
  upn: string;
  name: string;
}

/** What a suite in the browser has, from its first hook on. */
export interface InBrowser {
  /** Mocha's `before`, with failures explained as for tests. */
  before(work: () => Promise<void>): void;
  readonly demo: DemoProcess;
  readonly admin: Somebody;
  readonly employee: Somebody;
  /** An empty page, 1280 × 800 by default, with a timeout of 20 s. */
  newPage(options?: PageOptions): Promise<Page>;
  /** The tab at that fragment, as that person sees it. */
  openAs(person: { name: string }, fragment: string, options?: PageOptions): Promise<Page>;
}

/**
 * A suite over the real tab, server and demo in a real browser; skipped without one, with the reason in its title. The message of a failed
 * test has the text of its pages, and where their pictures are.
 * @param browser the result of `launchBrowser()`, closed at the end, or of `sharedBrowser()`
 * @param speed of the demo: simulated seconds per second
 * @param empty whether nothing is set up yet in the demo
 * @param shared whether it uses the shared demo and `sharedBrowser()`: only for suites that change nothing on the server
 */
export function describeInBrowser(
  title: string,
  { browser, speed, empty, shared = false }: { browser: Browser | string; speed?: number; empty?: boolean; shared?: boolean },
  define: (tab: InBrowser) => void,
): void {
  const missing = typeof browser === 'string' ? ` (skipped: ${browser})` : '';
  (missing ? describe.skip : describe)(`${title}${missing}`, function () {
    // Limits only end what hangs: a busy machine is slow.
    this.timeout(120_000);
    const witness = createWitness();
    let demo: DemoProcess | undefined;
    let people: (Somebody & { administrator: boolean })[] = [];
    const given = <T>(value: T | undefined): T => {
      if (value === undefined) throw new Error('The demo has not started yet.');
      return value;
    };
    const explain = async (error: Error) => describeFailure(error, await witness.tell(), demo?.said() ?? '');
    const newPage = async (options: PageOptions = {}): Promise<Page> => {
      const page = await (browser as Browser).newPage({ viewport: { width: 1280, height: 800 }, ...options });
      page.setDefaultTimeout(45_000);
      witness.watch(page);
      return page;
    };

    before(async () => {
      demo = await (shared ? sharedDemo() : startDemo({ speed, empty }));
      people = await demo.people();
    });
    beforeEach(() => witness.forget());
    afterEach(async function () {
      const error = this.currentTest?.state === 'failed' ? this.currentTest.err : undefined;
      if (error) await explain(error);
    });
    after(async () => {
      if (shared) return endSharedSuite();
      await demo?.stop();
      if (typeof browser !== 'string') await browser.close();
    });

    define({
      before: (work) =>
        before(() =>
          work().catch(async (error: Error) => {
            await explain(error);
            throw error;
          }),
        ),
      get demo() {
        return given(demo);
      },
      get admin() {
        return given(people.find(({ administrator }) => administrator));
      },
      get employee() {
        return given(people.find(({ administrator }) => !administrator));
      },
      newPage,
      async openAs(person, fragment, options) {
        const page = await newPage(options);
        await page.goto(`${given(demo).url}/tab/${fragment}`);
        await page.getByRole('button', { name: person.name }).click();
        return page;
      },
    });
  });
}

/** In the message, which every reporter prints, also for a test in another process. */
function describeFailure(error: Error, pages: string, said: string): void {
  const before = error.message;
  const server = said === '' ? '' : `\n\nThe demo said:\n${said}`;
  error.message = `${before}\n\n${pages}${server}\n`;
  error.stack = error.stack?.replace(before, () => error.message);
}
