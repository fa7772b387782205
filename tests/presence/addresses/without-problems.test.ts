import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { parseCidrs } from '../../../server/presence/addresses/cidrs.ts';
import { withoutProblems } from '../../../server/presence/addresses/without-problems.ts';
import { finish } from '../../../server/presence/steps.ts';

const clean = (text: string) => finish(withoutProblems(text, parseCidrs([text]).problems));

describe('withoutProblems', () => {
  it('When wrong spans of addresses are removed, in any notation, then no part of them is left', () => {
    const connectors = ['-', ' - ', '–', ' → ', '−', '..', ' … ', ' to ', ' until ', ' through ', ' bis '];
    const spans = connectors.map((connector) => `203.0.113.9${connector}203.0.113.1`);
    const texts = [...spans, '"203.0.113.9" - "203.0.113.1"', '• 203.0.113.9 - 203.0.113.1', '203.0.113.9-', '203.0.113.9 bis', 'x\u2028y'];
    for (const text of texts) {
      assert.ok(parseCidrs([text]).problems.length > 0, text);
      assert.equal(clean(text), '', text);
    }
    assert.equal(clean('203.0.113.9 to, 192.0.2.1 # to'), ', 192.0.2.1 # to');
  });

  it('When all wrong entries are removed, then the valid ones and the comments stay, and no empty lines', () => {
    const text = 'x1, 192.0.2.1 # HQ\nhere\n192.0.2.9 to 192.0.2.1; 198.51.100.0/24\n\n203.0.113.0/99 # lab\ny, z';
    assert.equal(clean(text), ', 192.0.2.1 # HQ\n; 198.51.100.0/24\n\n # lab');
    assert.equal(clean('198.51.100.0/24\n- x1, 198.51.101.0/24'), '198.51.100.0/24\n- , 198.51.101.0/24');
  });

  it('When any text is cleaned, then it has the addresses of before and no problem', () => {
    const entry = fc.constantFrom(
      '192.0.2.1',
      '198.51.100.0/24',
      '203.0.113.9 - 203.0.113.1',
      'x',
      'a to b',
      '2001:db8::1',
      '203.0.113.0/99',
    );
    const glue = fc.constantFrom(' ', ', ', ';', '\n', '\r\n', ' | ', ' # remark\n', '", "', '\n- ', '\n// remark\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(entry, glue), { maxLength: 20 }), (pieces) => {
        const text = pieces.flat().join('');
        const after = parseCidrs([clean(text)]);
        assert.deepEqual([after.problems, after.cidrs], [[], parseCidrs([text]).cidrs]);
      }),
    );
  });

  it('When one line has 50,000 wrong entries, then all of them are removed', () => {
    const line = Array.from({ length: 50_000 }, (_, i) => `wrong${i}`).join(', ');
    assert.equal(clean(`${line}\n192.0.2.1`), '192.0.2.1');
  });
});
