import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { VARIABLES } from '../../server/config/reader.ts';

const ROOT = join(import.meta.dirname, '../..');
const text = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const { version } = JSON.parse(text('package.json')) as { version: string };

describe('The files for deployment', () => {
  it('When the version changes, then the chart changes with it', () => {
    const chart = parse(text('infra/helm/indoors/Chart.yaml')) as { version: string; appVersion: string };
    assert.deepEqual([chart.version, chart.appVersion], [version, version]);
  });

  it('The image copies what exists, runs its commands without a shell, not as root, and ends with SIGTERM', () => {
    const lines = text('Dockerfile').split('\n');
    const copied = lines.flatMap(
      (line) =>
        /^COPY --from=build (.*)/
          .exec(line)?.[1]
          ?.split(' ')
          .filter((path) => path.startsWith('/app/')) ?? [],
    );
    assert.ok(copied.length > 5);
    for (const path of copied.filter((each) => !each.endsWith('/node_modules')))
      assert.ok(existsSync(join(ROOT, path.slice('/app/'.length))), path);
    assert.ok(lines.includes('CMD ["node", "server/start.mjs"]'));
    assert.match(text('Dockerfile'), /^HEALTHCHECK .* CMD \["node", "server\/cli\/healthcheck\.mjs"\]$/m);
    assert.ok(existsSync(join(ROOT, 'server/cli/healthcheck.mjs')));
    assert.match(text('Dockerfile'), /^USER [1-9]\d*:/m);
  });

  it('Secrets and generated files are not in the image', () => {
    const ignored = text('.dockerignore').split('\n');
    for (const path of ['.env', 'env/.env.*', 'node_modules', 'data', '.git']) assert.ok(ignored.includes(path), path);
  });

  it('Every variable that a file sets is one that the server reads', () => {
    const named = (file: string, pattern: RegExp) => [...text(file).matchAll(pattern)].map(([, name]) => `${file}: ${name}`);
    const all = [
      ...named('infra/helm/indoors/templates/deployment.yaml', /- name: ([A-Z_]{4,})$/gm),
      ...named('infra/azure/main.bicep', /\{ name: '([A-Z_]+)'/g),
      ...named('compose.yaml', /^ {6}((?!INDOORS_)[A-Z_]+):/gm),
    ];
    assert.ok(all.length > 10);
    assert.deepEqual(
      all.filter((each) => !(VARIABLES as readonly string[]).includes(each.split(': ')[1] ?? '')),
      [],
    );
  });

  it('compose.yaml only publishes the proxy, which forwards to the server', () => {
    const { services } = parse(text('compose.yaml')) as { services: Record<string, { ports?: string[]; read_only?: boolean }> };
    assert.deepEqual(
      Object.keys(services).filter((name) => services[name]?.ports),
      ['caddy'],
    );
    assert.equal(services.indoors?.read_only, true);
  });
});
