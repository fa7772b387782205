import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { createOrganisation } from '../../server/demo/organisation.ts';
import { type SimulatedTenant, startSimulatedTenant } from '../../server/demo/simulated-tenant.ts';
import { type ServerProcess, startServer } from '../end-to-end/server-process.ts';
import { freePort } from '../support/free-ports.ts';

const ROOT = join(import.meta.dirname, '../..');
const text = (path: string) => readFileSync(join(ROOT, path), 'utf8');

interface Rule {
  alert: string;
  expr: string;
  labels: Record<string, string>;
  annotations: { summary: string; runbook_url: string };
}
interface RuleTest {
  name: string;
  input_series: { series: string }[];
  promql_expr_test: { expr: string; exp_samples: { labels: string }[] }[];
}
interface Panel {
  title: string;
  type: string;
  targets?: { expr: string }[];
}

const { groups } = parse(text('infra/prometheus/indoors.rules.yml')) as { groups: { rules: Rule[] }[] };
const rules = groups.flatMap((group) => group.rules);
const { tests } = parse(text('infra/prometheus/indoors.test.yml')) as { tests: RuleTest[] };
const dashboard = JSON.parse(text('infra/grafana/indoors.json')) as {
  panels: Panel[];
  templating: { list: { name: string; definition?: string }[] };
};

/** What rules and panels ask, as Prometheus gets it: Grafana has filled in its variables. */
const queries = [
  ...rules.map(({ alert, expr }) => ({ of: alert, expr })),
  ...dashboard.panels.flatMap(({ title, targets = [] }) =>
    targets.map(({ expr }) => ({
      of: title,
      expr: expr.replaceAll('$__rate_interval', '5m').replaceAll('$job', 'indoors').replaceAll('$instance', '.*'),
    })),
  ),
];

const OURS = /\b(?:indoors|http|nodejs|process)_[a-z0-9_]+\b/g;
/** Prometheus itself adds them. */
const ADDED = ['job', 'instance'];

describe('Metrics, rules and dashboard', function () {
  this.timeout(60_000);
  const organisation = createOrganisation({ seed: 'monitoring', people: 10 });
  const token = 'a-token-of-more-than-16-characters';
  let tenant: SimulatedTenant;
  let server: ServerProcess;
  let folder: string;
  let port: number;
  let metrics: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'indoors-metrics-'));
    port = await freePort();
    tenant = await startSimulatedTenant({ organisation, clock: { now: () => Date.now() } });
    const { tenantId, clientId, clientSecret } = organisation;
    server = startServer({
      ...{ TENANT_ID: tenantId, CLIENT_ID: clientId, CLIENT_SECRET: clientSecret, DATA_DIR: folder },
      ...{ AUTHORITY_HOST: tenant.url, GRAPH_BASE_URL: tenant.url, METRICS_PORT: String(port), METRICS_TOKEN: token },
    });
    await server.says(/Collected sign-ins/);
    await fetch(`${await server.url}/api/client`);
    metrics = await (await ask(`Bearer ${token}`)).text();
  });
  after(async () => {
    server?.kill('SIGTERM');
    await server?.ended;
    await tenant?.close();
    await rm(folder, { recursive: true });
  });

  const ask = (authorization: string) => fetch(`http://127.0.0.1:${port}/metrics`, { headers: { authorization } });

  it('When the metrics have a port and a token, then they are there alone, and for that token alone', async () => {
    const url = await server.url;
    assert.deepEqual([(await fetch(`${url}/metrics`)).status, (await fetch(`http://127.0.0.1:${port}/api/client`)).status], [404, 404]);
    const without = await fetch(`http://127.0.0.1:${port}/metrics`);
    assert.deepEqual([without.status, without.headers.get('www-authenticate')], [401, 'Bearer']);
    assert.equal((await ask('Bearer another-token-of-16-characters')).status, 401);
    assert.equal((await ask(`Basic ${token}`)).status, 401);
    const right = await ask(`Bearer ${token}`);
    assert.deepEqual([right.status, right.headers.get('content-type')], [200, 'text/plain; version=0.0.4; charset=utf-8']);
  });

  it('When the port of the metrics is taken, then a server ends with code 1 and says which variable to set', async () => {
    const second = startServer({
      ...{ TENANT_ID: organisation.tenantId, CLIENT_ID: organisation.clientId, DATA_DIR: join(folder, 'second') },
      ...{ AUTHORITY_HOST: tenant.url, GRAPH_BASE_URL: tenant.url, METRICS_PORT: String(port) },
    });
    assert.deepEqual(await second.ended, { code: 1, signal: null });
    assert.match(second.said.err, new RegExp(`^Port ${port} is in use already. Set METRICS_PORT to another one`));
  });

  /** Names as a query has them: those of a histogram have endings. */
  function names(): Set<string> {
    const found = new Set<string>();
    for (const [, name = '', type] of metrics.matchAll(/^# TYPE (\w+) (\w+)$/gm))
      for (const end of type === 'histogram' ? ['_bucket', '_sum', '_count'] : ['']) found.add(name + end);
    return found;
  }

  it('Every metric of a rule, of its test and of the dashboard is one of a running server', () => {
    const known = names();
    const ofTests = tests.flatMap(({ name, input_series }) => input_series.map(({ series }) => ({ of: name, expr: series })));
    const ofVariables = dashboard.templating.list.map(({ name, definition = '' }) => ({ of: name, expr: definition }));
    const used = [...queries, ...ofTests, ...ofVariables].flatMap(({ of, expr }) =>
      [...expr.matchAll(OURS)].map(([name]) => ({ of, name })),
    );
    assert.ok(used.length > 100);
    assert.deepEqual(
      used.filter(({ name }) => !known.has(name)),
      [],
    );
  });

  it('Every label by which they choose or group is one that the metric has', () => {
    const labels = new Map<string, Set<string>>();
    for (const [, name = '', inside = ''] of metrics.matchAll(/^(\w+)\{(.*)\} /gm)) {
      const own = labels.get(name) ?? new Set(ADDED);
      for (const [, label = ''] of inside.matchAll(/(\w+)="/g)) own.add(label);
      labels.set(name, own);
    }
    const unknown = queries.flatMap(({ of, expr }) =>
      [...expr.matchAll(/(\w+)\{([^}]*)\}/g)].flatMap(([, name = '', inside = '']) =>
        [...inside.matchAll(/(\w+)\s*[=!]~?"/g)].flatMap(([, label = '']) =>
          !labels.has(name) || labels.get(name)?.has(label) ? [] : [`${of}: ${name}{${label}}`],
        ),
      ),
    );
    assert.deepEqual(unknown, []);
    assert.ok(labels.get('http_request_duration_seconds_bucket')?.has('status_code'));
  });

  it('The process has the names that dashboards of Node know', () => {
    for (const name of [
      'process_cpu_seconds_total',
      'process_resident_memory_bytes',
      'nodejs_eventloop_lag_p99_seconds',
      'nodejs_version_info',
    ])
      assert.ok(names().has(name), name);
  });

  it('Every alert is explained where its link leads, is tested to fire, and the explanation names no other', () => {
    const page = text('docs/OPERATIONS.md');
    const alerts = [...new Set(rules.map(({ alert }) => alert))];
    for (const { alert, annotations } of rules) {
      assert.ok(annotations.summary.endsWith('.'), alert);
      assert.ok(annotations.runbook_url.endsWith(`/docs/OPERATIONS.md#${alert.toLowerCase()}`), alert);
    }
    const explained = [...page.matchAll(/<a id="(indoors\w+)"><\/a>`(\w+)`/g)];
    assert.deepEqual(explained.map(([, , name]) => name).sort(), alerts.sort());
    for (const [, id, name] of explained) assert.equal(id, name?.toLowerCase());
    const fired = new Set(
      tests.flatMap((test) =>
        test.promql_expr_test.flatMap(({ exp_samples }) => exp_samples.map(({ labels }) => /alertname="(\w+)"/.exec(labels)?.[1])),
      ),
    );
    assert.deepEqual([...fired].sort(), alerts.sort());
    const within = rules.filter(({ alert }) => alert === 'IndoorsCredentialEnds').map(({ labels }) => labels.within);
    assert.deepEqual(within, ['30d', '14d', '7d', '1d']);
  });

  const promtool = process.env.PROMTOOL ?? 'promtool';
  const isInstalled = spawnSync(promtool, ['--version'], { stdio: 'ignore' }).error === undefined;
  const suite = isInstalled ? describe : describe.skip;
  suite('by promtool (skipped where neither PATH nor PROMTOOL has it; .ci/promtool.sh fetches it)', () => {
    function run(args: string[], input?: string): string {
      const { status, stdout, stderr } = spawnSync(promtool, args, { cwd: join(ROOT, 'infra/prometheus'), input, encoding: 'utf8' });
      assert.equal(status, 0, stdout + stderr);
      return stdout + stderr;
    }

    it('The metrics are well formed and well named', () => assert.equal(run(['check', 'metrics'], metrics), ''));

    it('The rules and the example of a configuration are valid', () => {
      run(['check', 'rules', 'indoors.rules.yml']);
      run(['check', 'config', 'prometheus.yml']);
    });

    it('Every alert fires when it should, and none while all is well', () => void run(['test', 'rules', 'indoors.test.yml']));

    it('When a rule is broken, then its test notices', async () => {
      for (const [index, { alert }] of rules.entries()) {
        if (index % 9 !== 0) continue;
        const broken = structuredClone(groups);
        const rule = broken.flatMap((group) => group.rules)[index];
        assert.ok(rule);
        rule.expr = 'vector(1) > 2';
        await writeFile(join(folder, 'indoors.rules.yml'), stringify({ groups: broken }));
        await writeFile(join(folder, 'indoors.test.yml'), text('infra/prometheus/indoors.test.yml'));
        const { status } = spawnSync(promtool, ['test', 'rules', 'indoors.test.yml'], { cwd: folder });
        assert.notEqual(status, 0, alert);
      }
    });

    it('The queries of the dashboard are valid', async () => {
      const file = join(folder, 'dashboard.yml');
      const recorded = queries.slice(rules.length).map(({ expr }, index) => ({ record: `panel:${index}`, expr }));
      await writeFile(file, stringify({ groups: [{ name: 'dashboard', rules: recorded }] }));
      run(['check', 'rules', file]);
    });
  });
});
