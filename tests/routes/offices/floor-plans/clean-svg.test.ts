import assert from 'node:assert/strict';
import { isAppError } from '../../../../server/errors.ts';
import { cleanSvg } from '../../../../server/routes/offices/floor-plans/clean-svg.ts';
import { generatedFloorPlan } from '../../../../server/routes/offices/floor-plans/generated-floor-plan.ts';
import { englishOf } from '../../../support/error-text.ts';

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"${attributes}>${inside}</svg>`;

/** Whether an error is a refusal with such a sentence. */
const says = (sentence: RegExp) => (error: unknown) => isAppError(error, 'FLOOR_PLAN_INVALID') && sentence.test(englishOf(error));

describe('The kept parts of an uploaded SVG', () => {
  const DROPPED: [what: string, given: string][] = [
    ['a script', '<script>alert(1)</script>'],
    ['a script of another namespace', '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>'],
    ['an event handler', '<rect onload="alert(1)" onclick="alert(1)"/>'],
    ['a foreign object', '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><iframe src="//evil"/></body></foreignObject>'],
    ['a link', '<a href="javascript:alert(1)"><rect/></a>'],
    ['a use of something elsewhere', '<use href="https://evil.example/x.svg#a"/><use xlink:href="data:text/html,alert(1)#a"/>'],
    ['a style sheet', '<style>@import url(https://evil.example/x.css); rect { fill: url(https://evil.example) }</style>'],
    ['a style attribute with an address', '<rect style="fill:url(https://evil.example)"/>'],
    ['a style that breaks out', '<rect style="fill:red;stroke:url(//evil.example);background:url(//evil.example)"/>'],
    [
      'a style sheet’s import behind a comment',
      '<style>@im/**/port url(https://evil.example/x.css); .a{fill:url("https://evil.example")}</style>',
    ],
    ['an event handler of a style sheet', '<style onload="alert(1)">.a{fill:red}</style>'],
    ['a font', '<style>@font-face{font-family:x;src:url(https://evil.example/f)}@media print{.a{fill:url(//evil.example)}}</style>'],
    ['a sheet that ends early', '<style>.a{fill:red}&lt;/style>&lt;script>alert(1)&lt;/script>{}</style>'],
    ['a fill from elsewhere', '<rect fill="url(https://evil.example/x#a)"/>'],
    ...[
      'image-set("https://evil.example/a.png" 1x)',
      '-webkit-image-set("//evil.example" 1x)',
      'image("//evil.example")',
      'src("//evil.example")',
      'cross-fade("//evil.example", red)',
      'url(#a), image-set("//evil.example" 1x)',
      'expression(alert(1))',
    ].flatMap((value): [string, string][] => [
      [`a mask ${value}`, `<rect mask='${value}'/>`],
      [`a style of a mask ${value}`, `<rect style='mask:${value}'/>`],
      [`a sheet with a mask ${value}`, `<style>.a{mask:${value}}</style>`],
    ]),
    ['a fill spelt with escapes', '<rect fill="u\\72l(https://evil.example)"/>'],
    [
      'an animation that sets an address',
      '<animate attributeName="href" to="javascript:alert(1)"/><set attributeName="onload" to="alert(1)"/>',
    ],
    ['a processing instruction', '<?xml-stylesheet href="https://evil.example/x.css"?>'],
    ['a comment', '<!-- alert(1) https://evil.example -->'],
  ];
  for (const [what, given] of DROPPED) {
    it(`do not include ${what}`, () => assert.doesNotMatch(cleanSvg(svg(given)), /alert|evil|data:|javascript|iframe|@import|script/i));
  }

  it('are all visible elements, their references within the picture, and its text', () => {
    const drawing = svg(
      '<defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient><rect id="r" width="1" height="1"/></defs>' +
        '<g transform="translate(1 1)"><use xlink:href="#r" href="#r"/><path d="M0 0h1" fill="url(#g)" stroke="red"/><text x="1">Küche &amp; Bar</text></g>',
    );
    assert.equal(cleanSvg(drawing), drawing);
  });

  it('are styles, as attribute, style or sheet, as drawing programs write them', () => {
    const given = svg(
      '<style type="text/css">\n.st0{fill:none;stroke:#000;} .st1, rect.b{opacity:.5}</style><rect class="st0" style="fill:none;stroke:#1a1a1a;stroke-width:0.5;-inkscape-x:1"/>',
    );
    const kept = cleanSvg(given);
    assert.match(kept, /\.st0\{fill:none;stroke:#000\}\.st1, rect\.b\{opacity:\.5\}/);
    assert.match(kept, /<rect class="st0" fill="none" stroke="#1a1a1a" stroke-width="0\.5"\/>/);
  });

  it('are none if it has a picture in it, which would be missing', () => {
    for (const image of ['<image href="https://evil.example/x.png"/>', '<image xlink:href="data:image/png;base64,AAAA"/>'])
      assert.throws(() => cleanSvg(svg(image)), says(/embedded.*PNG/));
  });

  it('are none if its references would draw without end; many references are accepted', () => {
    const nested = (levels: number) =>
      `<g id="l0"><rect width="1" height="1"/></g>${Array.from({ length: levels }, (_, i) => `<g id="l${i + 1}">${`<use href="#l${i}"/>`.repeat(10)}</g>`).join('')}`;
    assert.throws(() => cleanSvg(svg(nested(6))), says(/refers to its own parts/));
    assert.throws(() => cleanSvg(svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>')), says(/circle/));
    assert.throws(() => cleanSvg(svg('<pattern id="p"><rect fill="url(#p)"/></pattern><rect fill="url(#p)"/>')), says(/circle/));
    assert.doesNotThrow(() => cleanSvg(svg(nested(3))));
  });

  it('include which elements are seats, and never whose', () => {
    const kept = cleanSvg(svg('<g data-seat="Anna Schmidt"><circle r="1" data-seat="7"/></g><rect width="1" height="1"/>'));
    assert.match(kept, /<g data-seat=""><circle r="1" data-seat=""\/><\/g><rect width="1" height="1"\/>/);
  });

  it('include a viewBox in any case, so that it scales', () => {
    const given = '<svg xmlns="http://www.w3.org/2000/svg" width="200px" height="100"/>';
    assert.match(cleanSvg(given), /viewBox="0 0 200 100"/);
  });

  it('are none if an element has more attributes than any drawing', () => {
    const attributes = Array.from({ length: 50_000 }, (_, i) => `a${i}="1"`).join(' ');
    assert.throws(() => cleanSvg(svg(`<rect ${attributes}/>`)), says(/more than 200 attributes/));
    assert.throws(() => cleanSvg(svg('', ` ${attributes}`)), says(/more than 200 attributes/));
  });

  const LONG = 400_000;
  // Quadratic work on this takes minutes, which even a slow machine shows.
  for (const [what, value] of [
    ['spaces', `red${' '.repeat(LONG)}x`],
    ['addresses that do not end', 'url('.repeat(LONG / 4)],
    ['one word', 'x'.repeat(LONG)],
    ['at-rules', '@'.repeat(LONG)],
  ] as const)
    it(`take linear time for a megabyte of ${what}`, () => {
      cleanSvg(svg(`<style>${value}</style><style>.a{fill:${value}}</style><rect style="fill:${value}" stroke="${value}"/>`));
    });

  const MEGABYTE = 1_000_000;
  // Input that takes minutes in a quadratic parser. The limit has a factor for a busy machine.
  for (const [what, piece, around = ['', '']] of [
    ['comments', '<!--x-->'],
    ['scripts', '<script/>'],
    ['CDATA', '<![CDATA[x]]>'],
    ['elements and comments', '<rect/><!--x-->'],
    ['instructions', '<?x y?>'],
    ['levels', '<g>'],
    ['levels that end at once', '<g></g>'],
    ['attributes', 'a="1" ', ['<rect ', '/>']],
    ['namespaces', `<g xmlns:${'x'.repeat(20)}="u"/>`],
    ['quotes', '"', ['<rect x=', '/>']],
    ['tags that do not end', '<rect '],
    ['characters that are escaped', '&amp;'],
  ] as [string, string, [string, string]?][])
    it(`take no time for a megabyte of ${what}`, () => {
      const given = svg(`${around[0]}${piece.repeat(MEGABYTE / piece.length)}${around[1]}`);
      const cpu = process.cpuUsage();
      try {
        cleanSvg(given);
      } catch (error) {
        assert.ok(isAppError(error, 'FLOOR_PLAN_INVALID'), String(error));
      }
      const { user, system } = process.cpuUsage(cpu);
      assert.ok(user + system < 3_000_000, `${(user + system) / 1000} ms`);
    });

  it('take four times as long for four times as many invisible elements', () => {
    const time = (count: number) => {
      const given = svg('<rect/><!--x--><script/>'.repeat(count));
      const times = Array.from({ length: 3 }, () => {
        const before = process.cpuUsage();
        cleanSvg(given);
        return process.cpuUsage(before).user;
      });
      return Math.min(...times);
    };
    time(500);
    // Quadratic work takes at least sixteen times as long.
    assert.ok(time(4_000) < 11 * time(1_000) + 50_000);
  });

  it('are none if a chain of references is long, and the error is not a server error', () => {
    const chain = Array.from({ length: 12_000 }, (_, i) => `<use id="l${i}" href="#l${i + 1}"/>`).join('');
    assert.throws(() => cleanSvg(svg(chain)), says(/refers to its own parts/));
  });

  it('include text that is written as CDATA', () => {
    assert.match(cleanSvg(svg('<text><![CDATA[R&D]]></text>')), /<text>R&amp;D<\/text>/);
  });

  it('include colours, gradients and clips that are written as functions', () => {
    const kept = cleanSvg(
      svg('<rect fill="rgb(1, 2, 3)" stroke="hsl(120deg 75% 25%)" clip-path="url(#c)" transform="rotate(45 1 1) scale(2)"/>'),
    );
    assert.match(
      kept,
      /fill="rgb\(1, 2, 3\)" stroke="hsl\(120deg 75% 25%\)" clip-path="url\(#c\)" transform="rotate\(45 1 1\) scale\(2\)"/,
    );
  });

  it('are none if it is too much to draw', () => {
    assert.throws(() => cleanSvg(svg('<g>'.repeat(200) + '</g>'.repeat(200))), says(/nests too deep/));
    assert.throws(() => cleanSvg(svg('<rect/>'.repeat(15_001))), says(/15000 elements/));
  });

  it('are all of our own drawings', () => {
    const drawn = generatedFloorPlan({ name: 'R&D <3', capacity: 37 });
    assert.equal(drawn.match(/<circle/g)?.length, 37);
    assert.equal(cleanSvg(drawn), drawn);
  });
});
