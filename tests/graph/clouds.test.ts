import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { botCloudOf, CLOUDS, cloudFault, cloudOf, portalOf } from '../../server/graph/clouds.ts';
import { english } from '../support/error-text.ts';

const [GLOBAL, US, DOD, CHINA] = [
  'https://graph.microsoft.com',
  'https://graph.microsoft.us',
  'https://dod-graph.microsoft.us',
  'https://microsoftgraph.chinacloudapi.cn',
];
const [COM, GOV, CN] = [
  'https://login.microsoftonline.com',
  'https://login.microsoftonline.us',
  'https://login.partner.microsoftonline.cn',
];
const at = (authorityHost = '', graphBaseUrl = '') => ({ authorityHost, graphBaseUrl });

describe('Microsoft’s clouds', () => {
  for (const { name, authorities, graph } of CLOUDS) {
    for (const authorityHost of authorities) {
      it(`When both addresses are in ${name} (${authorityHost}), then there is no error`, () => {
        assert.equal(cloudOf(at(authorityHost, graph))?.name, name);
        assert.equal(cloudFault(at(authorityHost, graph), new URL(graph).host), undefined);
      });
    }
  }

  const APART: [authority: string | undefined, graph: string | undefined, remedy: RegExp][] = [
    [COM, US, /GRAPH_BASE_URL to .*https:\/\/graph\.microsoft\.com .*or AUTHORITY_HOST to https:\/\/login\.microsoftonline\.us/],
    [GOV, GLOBAL, /https:\/\/graph\.microsoft\.us .*, https:\/\/dod-graph\.microsoft\.us/],
    [CN, DOD, /microsoftgraph\.chinacloudapi\.cn/],
    [GOV, CHINA, /login\.partner\.microsoftonline\.cn/],
    ['https://login.example.com', CHINA, /Set AUTHORITY_HOST to https:\/\/login\.partner\.microsoftonline\.cn/],
    [COM, 'https://graph.example.com', /GRAPH_BASE_URL to .*https:\/\/graph\.microsoft\.com/],
  ];
  for (const [authority, graph, remedy] of APART)
    it(`When they are ${authority} and ${graph}, then the error says what to set`, () =>
      assert.match(english(cloudFault(at(authority, graph))?.remedy), remedy));

  it('When the tenant is in another cloud than the configured one, then the error names its own', () => {
    const fault = cloudFault(at(COM, GLOBAL), 'graph.microsoft.us');
    assert.match(english(fault?.message), /lives in the cloud US Government L4/);
    assert.match(english(fault?.remedy), /AUTHORITY_HOST=https:\/\/login\.microsoftonline\.us/);
  });

  it('When both addresses are unknown, then there is no error', () =>
    assert.equal(cloudFault(at('http://127.0.0.1:1', 'http://127.0.0.1:1')), undefined));

  it('The bot and the portal follow the authority', () => {
    assert.equal(botCloudOf(at(GOV)).channel, 'https://api.botframework.us');
    assert.equal(botCloudOf(at(CN)).channel, 'https://api.botframework.azure.cn');
    assert.equal(botCloudOf(at('http://127.0.0.1:1')).channel, 'https://api.botframework.com');
    assert.equal(portalOf(at(CN)), 'https://portal.azure.cn');
  });

  it('docs/CONFIGURATION.md names every address', () => {
    const page = readFileSync(new URL('../../docs/CONFIGURATION.md', import.meta.url), 'utf8');
    for (const { authorities, graph, portal } of CLOUDS)
      for (const address of [...authorities, graph, portal]) assert.ok(page.includes(address), address);
  });
});
