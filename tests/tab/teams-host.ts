import type { FrameLocator, Page } from 'playwright-core';
import type { InBrowser } from './describe-in-browser.ts';

const CLIENT_ID = 'bbbbbbbb-cccc-dddd-eeee-ffffffffffff';

interface HostOptions {
  subPageId?: string;
  theme?: string;
  locale?: string;
  /** What it answers in place of a token, one after the other, before it gives one. */
  refusals?: readonly string[];
}

/** A host of tabs as Teams is one: it says what its link is about, gives a token, and can put the tab away and show it again. */
const hostOf = (
  token: string,
  { subPageId, theme = 'default', locale = 'en-us', refusals = [] }: HostOptions,
) => `<!doctype html><iframe src="/tab/" style="width: 100%; height: 90vh"></iframe>
<script>
  let subPageId = ${JSON.stringify(subPageId) ?? 'undefined'};
  const refusals = ${JSON.stringify(refusals)};
  const asked = [];
  const answers = {
    initialize: () => ['content', 'web', '1.8.0', '2.0.0'],
    getContext: () => [{ theme: '${theme}', locale: '${locale}', entityId: 'today', hostName: 'Teams', subEntityId: subPageId }],
    'authentication.getAuthToken': () => {
      const refusal = refusals.shift();
      return refusal === undefined ? [true, ${JSON.stringify(token)}] : [false, refusal];
    },
  };
  addEventListener('message', ({ data: { id, func }, source }) => {
    asked.push(func);
    if (answers[func]) source.postMessage({ id, args: answers[func]() }, '*');
  });
  function resume(next) {
    subPageId = next;
    frames[0].postMessage({ func: 'load', args: [{ entityId: 'today', contentUrl: location.origin + '/tab/' }] }, '*');
  }
</script>`;

/** The tab inside such a host, as the administrator sees it; `requests` are the paths that were asked for, the host's own included. */
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
  await page.goto(`${tab.demo.url}/host`);
  return { page, inside: page.frameLocator('iframe'), requests };
}

/** Shows the tab again, which was put away, for another link. */
export const resume = (page: Page, subPageId: string | undefined) => page.evaluate(`resume(${JSON.stringify(subPageId) ?? 'undefined'})`);

/** How often the tab has asked its host for a token. */
export const tokensAsked = (page: Page): Promise<number> =>
  page.evaluate("asked.filter((each) => each === 'authentication.getAuthToken').length");
