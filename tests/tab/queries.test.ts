import assert from 'node:assert/strict';
import { sources } from '../support/sources.ts';

/** Requests before there are pages, which keep no answer in the cache of queries. */
const BEFORE_PAGES: Readonly<Record<string, string>> = {
  'tab/app/use-administrator.ts': 'asks whether the reader is an administrator',
  'tab/features/sign-in/api.ts': 'asks how to sign in',
};

/** Where the tab gets each path of the API, by path. */
function placesOfGets(): Map<string, string[]> {
  const places = [...sources()]
    .filter(({ file }) => file.startsWith('tab/') && !(file in BEFORE_PAGES))
    .flatMap(({ file, text }) =>
      [...text.matchAll(/\.get(?:<[^(]*>)?\(\s*'(\/api\/[^']*)'/g)].map(([, path = '']) => ({ path, place: file })),
    );
  return new Map([...Map.groupBy(places, ({ path }) => path)].map(([path, found]) => [path, found.map(({ place }) => place)]));
}

/** Where each key of a query is written, by its first part. */
function placesOfKeys(): Map<string, string[]> {
  const places = [...sources()]
    .filter(({ file }) => file.startsWith('tab/'))
    .flatMap(({ file, text }) =>
      [
        ...text.matchAll(/(?:useServerQuery\(\s*|[qQ]ueryKey:\s*|QueryData(?:<[^>]*>)?\(\s*|\bconst [A-Z_]+ = )\[\s*'([\w-]+)'[^'\n]*\]/g),
      ].map(([, key = '']) => ({ key, place: file })),
    );
  return new Map([...Map.groupBy(places, ({ key }) => key)].map(([key, found]) => [key, [...new Set(found.map(({ place }) => place))]]));
}

describe('tab: queries', () => {
  it('When pages show the same data, then one place fetches it, under one key, so that a change is fetched once', () => {
    const places = placesOfGets();
    assert.ok(places.size > 10);
    assert.deepEqual(places.get('/api/offices'), ['tab/shared/hooks/use-offices.ts']);
    assert.deepEqual(
      [...places].filter(([, found]) => found.length > 1),
      [],
    );
  });

  it('When a key is used in several places, then it is written in one, so that a change reaches all of them', () => {
    const places = placesOfKeys();
    assert.ok(places.size > 20, String(places.size));
    assert.deepEqual(places.get('favourites'), ['tab/shared/lib/query-keys.ts']);
    assert.deepEqual(
      [...places].filter(([, found]) => found.length > 1),
      [],
    );
  });
});
