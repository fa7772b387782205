import type { FrameLocator, Page } from 'playwright-core';
import type { InBrowser } from './describe-in-browser.ts';

const CLIENT_ID = 'bbbbbbbb-cccc-dddd-eeee-ffffffffffff';

/** Where the tab is: its id, and the chat or channel around it, as the old form of the context has them. */
interface Around {
  entityId?: string;
  chatId?: string;
  teamId?: string;
  channelId?: string;
  hostClientType?: string;
}

interface HostOptions {
  /** The fragment of the tab’s address. */
  hash?: string;
  /** `settings`: the page that sets up a tab. */
  frame?: 'content' | 'settings';
  around?: Around;
  subPageId?: string;
  theme?: string;
  locale?: string;
  /** Its answers instead of a token, one by one, before it gives one. */
  refusals?: readonly string[];
  /** Prepares the page before it is opened. */
  before?(page: Page): Promise<void>;
}

/** A host of tabs like Teams: it has a link context, gives a token, and can hide the tab and show it again. */
const hostOf = (
  token: string,
  { subPageId, theme = 'default', locale = 'en-us', refusals = [], hash = '', frame = 'content', around = {} }: HostOptions,
) => `<!doctype html><iframe src="/tab/${hash}" style="width: 100%; height: 90vh"></iframe>
<script>
  let subPageId = ${JSON.stringify(subPageId) ?? 'undefined'};
  const refusals = ${JSON.stringify(refusals)};
  const around = { entityId: 'today', hostClientType: 'web', ...${JSON.stringify(around)} };
  const saved = {};
  const asked = [];
  const answers = {
    initialize: () => ['${frame}', around.hostClientType, '1.8.0', '2.0.0'],
    getContext: () => [{ theme: '${theme}', locale: '${locale}', hostName: 'Teams', subEntityId: subPageId, ...around }],
    'settings.getSettings': () => [{ entityId: around.entityId }],
    'settings.setSettings': (config) => [((saved.config = config), true)],
    'authentication.getAuthToken': () => {
      const refusal = refusals.shift();
      return refusal === undefined ? [true, ${JSON.stringify(token)}] : [false, refusal];
    },
  };
  addEventListener('message', ({ data: { id, func, args = [] }, source }) => {
    asked.push(func);
    if (func === 'settings.setValidityState') saved.valid = args[0];
    if (func === 'settings.save.success') saved.done = true;
    if (answers[func]) source.postMessage({ id, args: answers[func](...args) }, '*');
  });
  const tell = (func, ...args) => frames[0].postMessage({ func, args }, '*');
  function resume(next, then = {}) {
    subPageId = next;
    Object.assign(around, then);
    tell('load', { entityId: around.entityId, contentUrl: location.origin + '/tab/' });
  }
</script>`;

/** The tab inside such a host, as the administrator sees it. `requests` are the requested paths, the host's own included. */
export async function openInTeams(
  tab: InBrowser,
  options: HostOptions = {},
): Promise<{ page: Page; inside: FrameLocator; requests: string[] }> {
  const page = await tab.newPage({ bypassCSP: true });
  const requests: string[] = [];
  page.on('request', (request) => void requests.push(new URL(request.url()).pathname));
  const token = await tab.demo.tokenOf(tab.admin.upn);
  await page.route('**/api/client', (route) =>
    route.fulfill({
      json: { clientId: CLIENT_ID, tenantId: CLIENT_ID, authorityHost: 'https://login.microsoftonline.com', demo: false },
    }),
  );
  await page.route('**/host', (route) => route.fulfill({ contentType: 'text/html', body: hostOf(token, options) }));
  await options.before?.(page);
  await page.goto(`${tab.demo.url}/host`);
  return { page, inside: page.frameLocator('iframe'), requests };
}

/** Shows the hidden tab again, for another link. */
export const resume = (page: Page, subPageId: string | undefined, then: Around = {}) =>
  page.evaluate(`resume(${JSON.stringify(subPageId) ?? 'undefined'}, ${JSON.stringify(then)})`);

/** A message of the host: `themeChange`, `backButtonPress`, `settings.save`. */
export const tell = (page: Page, func: string, ...args: unknown[]) =>
  page.evaluate(`tell(${[func, ...args].map((each) => JSON.stringify(each)).join(', ')})`);

/** What the page that sets up a tab has told its host. */
export const savedTab = (page: Page): Promise<{ valid?: boolean; done?: boolean; config?: Record<string, string> }> =>
  page.evaluate('saved');

/** How often the tab has said something to its host. */
export const saidToHost = (page: Page, func: string): Promise<number> =>
  page.evaluate(`asked.filter((each) => each === ${JSON.stringify(func)}).length`);

/** How often the tab has requested a token from its host. */
export const tokensAsked = (page: Page): Promise<number> =>
  page.evaluate("asked.filter((each) => each === 'authentication.getAuthToken').length");
