import assert from 'node:assert/strict';
import { drawFloor } from '../../server/demo/floor-drawing.ts';
import { uploadedFloorPlan } from '../../server/demo/floor-plans.ts';
import { SITES } from '../../server/demo/sites.ts';
import { cleanSvg } from '../../server/routes/offices/floor-plans/clean-svg.ts';

describe('the floor plans of the demo', () => {
  for (const seats of [4, 12, 25, 100, 400])
    it(`When a floor has ${seats} seats, then each is at its own position in the picture, and an upload does not change the picture`, () => {
      for (const level of [0, 1]) {
        const drawing = drawFloor({ seats, level });
        assert.equal(cleanSvg(drawing.svg), drawing.svg);
        assert.equal(new Set(drawing.seats.map(({ x, y }) => `${x} ${y}`)).size, seats);
        for (const { x, y } of drawing.seats) assert.ok(x > 0 && x < 1000 && y > 0 && y < 1000, `${x} ${y}`);
      }
    });

  it('have a floor with seats, one without, a generated one, and none that is too large', () => {
    const plans = SITES.flatMap(({ floors }) => floors).map((floor) => uploadedFloorPlan(floor, 30));
    assert.ok(plans.some((plan) => plan?.seats?.seats.length === 30));
    assert.ok(plans.some((plan) => plan && !plan.seats));
    assert.ok(plans.includes(undefined));
    for (const floor of SITES.flatMap(({ floors }) => floors)) assert.equal(uploadedFloorPlan(floor, 401), undefined);
  });
});
