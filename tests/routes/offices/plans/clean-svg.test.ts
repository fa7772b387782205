import assert from 'node:assert/strict';
import { cleanSvg } from '../../../../server/routes/offices/plans/clean-svg.ts';
import { generatedPlan } from '../../../../server/routes/offices/plans/generated-plan.ts';

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"${attributes}>${inside}</svg>`;

describe('What is kept of an uploaded SVG', () => {
  const DROPPED: [what: string, given: string][] = [
    ['a script', '<script>alert(1)</script>'],
    ['a script of another namespace', '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>'],
    ['an event handler', '<rect onload="alert(1)" onclick="alert(1)"/>'],
    ['a foreign object', '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><iframe src="//evil"/></body></foreignObject>'],
    ['a picture from elsewhere', '<image href="https://evil.example/x.png" xlink:href="https://evil.example/x.png"/>'],
    ['an embedded picture', '<image href="data:image/svg+xml;base64,PHN2Zz4="/>'],
    ['a link', '<a href="javascript:alert(1)"><rect/></a>'],
    ['a use of something elsewhere', '<use href="https://evil.example/x.svg#a"/><use xlink:href="data:text/html,alert(1)#a"/>'],
    ['a style sheet', '<style>@import url(https://evil.example/x.css); rect { fill: url(https://evil.example) }</style>'],
    ['a style attribute', '<rect style="fill:url(https://evil.example)"/>'],
    ['a fill from elsewhere', '<rect fill="url(https://evil.example/x#a)"/>'],
    ['a fill spelt with escapes', '<rect fill="u\\72l(https://evil.example)"/>'],
    [
      'an animation that sets an address',
      '<animate attributeName="href" to="javascript:alert(1)"/><set attributeName="onload" to="alert(1)"/>',
    ],
    ['a processing instruction', '<?xml-stylesheet href="https://evil.example/x.css"?>'],
    ['a comment', '<!-- alert(1) https://evil.example -->'],
  ];
  for (const [what, given] of DROPPED) {
    it(`is not ${what}`, () => assert.doesNotMatch(cleanSvg(svg(given)), /alert|evil|data:|javascript|iframe|@import|script/i));
  }

  it('is everything that draws, its references within the picture, and its text', () => {
    const drawing = svg(
      '<defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient><rect id="r" width="1" height="1"/></defs>' +
        '<g transform="translate(1 1)"><use xlink:href="#r" href="#r"/><path d="M0 0h1" fill="url(#g)" stroke="red"/><text x="1">Küche &amp; Bar</text></g>',
    );
    assert.equal(cleanSvg(drawing), drawing);
  });

  it('has a viewBox in any case, so that it scales', () => {
    const given = '<svg xmlns="http://www.w3.org/2000/svg" width="200px" height="100"/>';
    assert.match(cleanSvg(given), /viewBox="0 0 200 100"/);
  });

  it('is refused when it is too much to draw', () => {
    assert.throws(() => cleanSvg(svg('<g>'.repeat(200) + '</g>'.repeat(200))), /nests too deep/);
    assert.throws(() => cleanSvg(svg('<rect/>'.repeat(20_001))), /20000 elements/);
  });

  it('What we draw ourselves comes through unchanged', () => {
    const drawn = generatedPlan({ name: 'R&D <3', capacity: 37 });
    assert.equal(drawn.match(/<circle/g)?.length, 37);
    assert.equal(cleanSvg(drawn), drawn);
  });
});
