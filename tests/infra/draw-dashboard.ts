import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createOrganisation, type DemoPerson } from '../../server/demo/organisation.ts';
import { seedStore } from '../../server/demo/seed.ts';
import { startSimulatedTenant } from '../../server/demo/simulated-tenant.ts';
import { openStore } from '../../server/store/open-store.ts';
import { startServer } from '../end-to-end/server-process.ts';
import { freePort } from '../support/free-ports.ts';
import { launchBrowser } from '../tab/launch-browser.ts';
import { type Answers, dashboardPage, type Panel, type Series } from './dashboard-page.ts';

/*
 * Draws docs/dashboard.png: `node tests/infra/draw-dashboard.ts PROMETHEUS [MINUTES]`. A server over a simulated tenant runs under some load, a
 * real Prometheus scrapes it, and the panels of infra/grafana/indoors.json are drawn from its answers. Grafana is not needed.
 */

const ROOT = join(import.meta.dirname, '../..');
const [program = 'prometheus', minutes = '8'] = process.argv.slice(2);
const SCRAPE = 5;

async function startPrometheus(folder: string, target: string) {
  const port = await freePort();
  await mkdir(folder, { recursive: true });
  const config = `global: { scrape_interval: ${SCRAPE}s, evaluation_interval: ${SCRAPE}s }
scrape_configs: [{ job_name: indoors, static_configs: [{ targets: ['${target}'] }] }]
rule_files: ['${ROOT}/infra/prometheus/indoors.rules.yml']`;
  await writeFile(join(folder, 'prometheus.yml'), config);
  const args = ['prometheus.yml', 'data'].map((name) => join(folder, name));
  const child = spawn(program, [`--config.file=${args[0]}`, `--storage.tsdb.path=${args[1]}`, `--web.listen-address=127.0.0.1:${port}`], {
    stdio: 'ignore',
  });
  return { child, url: `http://127.0.0.1:${port}` };
}

interface Result {
  metric: Record<string, string>;
  values?: [number, string][];
  value?: [number, string];
}

async function ask(url: string, panel: Panel, from: number, until: number): Promise<Series[]> {
  const series = await Promise.all(
    (panel.targets ?? []).map(async ({ expr, legendFormat, instant }) => {
      const query = expr.replaceAll('$__rate_interval', '1m').replaceAll('$job', 'indoors').replaceAll('$instance', '.*');
      const times: Record<string, string> = instant
        ? { time: String(until) }
        : { start: String(from), end: String(until), step: String(SCRAPE) };
      const address = `${url}/api/v1/${instant ? 'query' : 'query_range'}?${new URLSearchParams({ query, ...times })}`;
      const { data, error } = (await (await fetch(address)).json()) as { data?: { result: Result[] }; error?: string };
      if (!data) throw new Error(`${panel.title}: ${error}`);
      return data.result.map(({ metric, values, value }) => ({
        name: (legendFormat ?? '').replace(/\{\{(\w+)\}\}/g, (_, label: string) => metric[label] ?? ''),
        points: (values ?? (value ? [value] : [])).map(([at, text]): [number, number] => [at, Number(text)]),
      }));
    }),
  );
  return series.flat();
}

const folder = await mkdtemp(join(tmpdir(), 'indoors-dashboard-'));
const organisation = createOrganisation({ seed: 'dashboard', people: 500 });
const tenant = await startSimulatedTenant({ organisation, clock: { now: () => Date.now() } });
const { tenantId, clientId, clientSecret } = organisation;
const store = await openStore({ dataDir: folder });
await seedStore(store, organisation, Date.now());
await store.close();
const server = startServer(
  {
    ...{ TENANT_ID: tenantId, CLIENT_ID: clientId, CLIENT_SECRET: clientSecret, DATA_DIR: folder, POLL_SECONDS: '20' },
    ...{ AUTHORITY_HOST: tenant.url, GRAPH_BASE_URL: tenant.url },
  },
  0,
  true,
);
const url = await server.url;
const prometheus = await startPrometheus(join(folder, 'prometheus'), new URL(url).host);
const [administrator] = organisation.people as [DemoPerson];
const authorization = `Bearer ${await tenant.userToken(administrator.upn, { roles: ['Admin'] })}`;
const streams = new AbortController();
const from = Date.now() / 1000;
for (let second = 0; second < Number(minutes) * 60; second += 1) {
  if (second % 20 === 0) void fetch(`${url}/api/live`, { headers: { authorization }, signal: streams.signal }).catch(() => {});
  for (const path of ['/api/presence', '/api/occupancy', '/api/me', '/api/offices', second % 30 === 0 ? '/api/none' : '/api/people'])
    await fetch(url + path, { headers: { authorization } }).catch(() => {});
  await delay(1000);
}
const until = Date.now() / 1000;
const { panels } = JSON.parse(await readFile(join(ROOT, 'infra/grafana/indoors.json'), 'utf8')) as { panels: Panel[] };
const answers: Answers = new Map();
for (const panel of panels) answers.set(panel.id, await ask(prometheus.url, panel, from, until));
const page = dashboardPage(panels, answers, { from, until });
await writeFile(join(folder, 'page.html'), page);
const browser = await launchBrowser();
if (typeof browser === 'string') throw new Error(browser);
const tab = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await tab.goto(`file://${join(folder, 'page.html')}`);
await tab.screenshot({ path: join(ROOT, 'docs/dashboard.png'), fullPage: true });
await browser.close();
streams.abort();
server.kill('SIGTERM');
prometheus.child.kill('SIGTERM');
await server.ended;
await tenant.close();
await delay(1000);
await rm(folder, { recursive: true });
