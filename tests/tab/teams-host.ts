import type { FrameLocator, Page } from 'playwright-core';
import type { InBrowser } from './describe-in-browser.ts';

const CLIENT_ID = 'bbbbbbbb-cccc-dddd-eeee-ffffffffffff';

interface HostOptions {
  subPageId?: string;
  theme?: string;
  locale?: string;
  /** Its answers instead of a token, one by one, before it gives one. */
  refusals?: readonly string[];
}

/** A host of tabs like Teams: it has a link context, gives a token, and can hide the tab and show it again. */
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
  await page.goto(`${tab.demo.url}/host`);
  return { page, inside: page.frameLocator('iframe'), requests };
}

/** Shows the hidden tab again, for another link. */
export const resume = (page: Page, subPageId: string | undefined) => page.evaluate(`resume(${JSON.stringify(subPageId) ?? 'undefined'})`);

/** How often the tab has requested a token from its host. */
export const tokensAsked = (page: Page): Promise<number> =>
  page.evaluate("asked.filter((each) => each === 'authentication.getAuthToken').length");
