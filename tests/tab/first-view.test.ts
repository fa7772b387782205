import assert from 'node:assert/strict';
import { type BuiltFile, firstViewBytes, firstViewOf, overBudget } from '../../tab/first-view.ts';

const script = (fileName: string, code: string, more: Partial<BuiltFile> = {}): BuiltFile => ({ type: 'chunk', fileName, code, ...more });
const module = (path: string) => ({ facadeModuleId: `/indoors/${path}` });
/** Text that does not compress. */
const noise = (bytes: number) =>
  Array.from({ length: bytes / 8 }, (_, i) =>
    Math.sin(i + bytes)
      .toString(36)
      .slice(-8),
  ).join('');

const FILES = [
  script('index.js', noise(8000), { isEntry: true, imports: ['runtime.js'] }),
  script('runtime.js', noise(800)),
  script('dark.js', noise(1600), module('tab/app/themes/dark.ts')),
  script('default.js', noise(800), module('tab/app/themes/default.ts')),
  script('de.js', noise(2400), module('server/texts/de/tab/index.ts')),
  script('en.js', noise(1600), module('server/texts/en/tab/index.ts')),
  script('admin.js', noise(80_000), module('tab/features/admin/admin-page.tsx')),
  script('teams.js', noise(4000), { ...module('tab/features/sign-in/teams-host.ts'), imports: ['shared.js', 'runtime.js'] }),
  script('shared.js', noise(800), { imports: ['teams.js'] }),
];

describe('tab: the size of the first view', () => {
  it('When the tab is built, then its first files are known: for everybody, per theme, per language and inside Teams', () => {
    assert.deepEqual(firstViewOf(FILES), {
      always: ['index.js', 'runtime.js'],
      themes: { dark: ['dark.js'], default: ['default.js'] },
      texts: { de: ['de.js'], en: ['en.js'] },
      teams: ['teams.js', 'shared.js'],
    });
  });

  it('When one of them is missing, then the build fails, because the size is not known', () => {
    assert.throws(() => firstViewOf(FILES.filter(({ fileName }) => fileName !== 'teams.js')), /teams-host/);
  });

  it('When its size is measured, then with the largest theme and language, and without files that are fetched later', () => {
    const of = (names: string[]) => firstViewBytes(FILES.map((file) => (names.includes(file.fileName) ? { ...file, code: '' } : file)));
    const all = of([]);
    assert.equal(of(['admin.js', 'default.js', 'en.js']), all);
    for (const name of ['index.js', 'runtime.js', 'dark.js', 'de.js', 'teams.js', 'shared.js']) assert.ok(of([name]) < all, name);
  });

  it('When it is too large, then the message has the excess; when it just fits, there is none', () => {
    assert.equal(overBudget(150_000), undefined);
    assert.match(overBudget(152_340) ?? '', /152\.3 KB of script .* 2\.3 KB more than the 150\.0 KB/);
  });
});
