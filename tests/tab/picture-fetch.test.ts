import assert from 'node:assert/strict';
import { createPictureFetch } from '../../tab/features/today/picture-fetch.ts';

interface Picture {
  event?: string;
  people: string[];
}

/** A picture whose answers and streams are the test's. */
function keeping(...answers: Picture[]) {
  const resumed: string[] = [];
  const caches: ('reload' | undefined)[] = [];
  const waits: { ms: number; run: () => void; over: boolean }[] = [];
  const stream = (event: string) => ({ event, resume: (after: string) => void resumed.push(after) });
  let begun: ReturnType<typeof stream> | undefined;
  const picture = createPictureFetch<Picture, string>({
    fetch: async (_, cache) => {
      caches.push(cache);
      return answers.shift() ?? assert.fail('fetched once too often');
    },
    eventOf: ({ event }) => event,
    begun: () => begun,
    apply: ({ event, people }, name) => ({ event, people: [...people, name] }),
    after(ms, run) {
      const wait = { ms, run, over: false };
      waits.push(wait);
      return () => {
        wait.over = true;
      };
    },
    random: () => 1,
  });
  return {
    picture,
    resumed,
    caches,
    waits,
    fetch: () => picture.fetch(new AbortController().signal),
    /** The stream of a server begins, or (undefined) too much was missed. */
    begins(event: string | undefined, shown?: Picture) {
      begun = event === undefined ? undefined : stream(event);
      picture.onReset(begun, shown);
    },
  };
}

describe('tab: the picture that the live stream keeps current', () => {
  it('When changes arrive on the way, then they are applied after the picture', async () => {
    const { picture, fetch } = keeping({ event: 'a-1', people: ['Ada'] });
    const fetched = fetch();
    picture.onChange('Ben');
    assert.deepEqual((await fetched).people, ['Ada', 'Ben']);
  });

  it('When the stream began after the picture, then it is resumed where the picture ends, whichever comes first', async () => {
    for (const first of ['stream', 'picture']) {
      const { fetch, begins, resumed, waits } = keeping({ event: 'a-1', people: [] });
      if (first === 'stream') begins('a-2');
      const shown = await fetch();
      if (first === 'picture') begins('a-2', shown);
      assert.deepEqual([resumed, waits], [['a-1'], []], first);
    }
  });

  it('When the picture is newer than the stream’s beginning, then neither is asked for again', async () => {
    const { fetch, begins, resumed, waits } = keeping({ event: 'a-9', people: [] });
    begins('a-2');
    await fetch();
    assert.deepEqual([resumed, waits], [[], []]);
  });

  it('When too much was missed, then no earlier answer of the browser counts until the picture has come', async () => {
    const { picture, fetch, begins, caches, resumed } = keeping({ people: [] }, { event: 'a-8', people: [] }, { event: 'a-8', people: [] });
    begins('a-4');
    begins(undefined);
    begins('a-8');
    const given = new AbortController();
    const fetched = picture.fetch(given.signal);
    given.abort();
    await assert.rejects(fetched);
    await fetch();
    await fetch();
    assert.deepEqual([caches, resumed], [['reload', 'reload', undefined], []]);
  });

  it('When picture and stream are from two servers, then both restart, at once and then with growing pauses, until they are from one', async () => {
    const foreign = { event: 'b-9', people: ['Ada'] };
    const { fetch, begins, resumed, waits } = keeping(foreign, { people: [] }, foreign, { event: 'a-7', people: ['Ben'] });
    begins('a-4');
    for (let i = 0; i < 3; i++) {
      const shown = await fetch();
      const wait = waits.at(-1) ?? assert.fail('it waits');
      wait.run();
      begins(undefined, shown);
      begins('a-5', shown);
    }
    assert.deepEqual((await fetch()).people, ['Ben']);
    assert.deepEqual(resumed, ['', '', ''], 'after no event, so that everything is sent again');
    assert.deepEqual(
      waits.map(({ ms, over }) => [ms, over]),
      [
        [0, true],
        [5000, true],
        [20_000, true],
      ],
    );
  });

  it('When the fetch was given up meanwhile, then its picture does not count', async () => {
    const { picture, begins, resumed } = keeping({ event: 'a-1', people: [] });
    begins('a-2');
    const given = new AbortController();
    const fetched = picture.fetch(given.signal);
    given.abort();
    await assert.rejects(fetched);
    assert.deepEqual(resumed, []);
  });
});
