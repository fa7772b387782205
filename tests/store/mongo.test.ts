import { reachMongo } from '../support/reach-mongo.ts';
import { describeContract } from './contract.ts';
import { openMongo } from './opening.ts';

const server = process.env.MONGODB_TEST_URI;

if (server) {
  describe('MongoDB', () => {
    before(() => reachMongo(server));
    describeContract('MongoDB', openMongo(server));
  });
} else {
  describe('The store’s contract on MongoDB', () => {
    it('is skipped: MONGODB_TEST_URI names no server (.ci/mongo/start.sh starts one)', function () {
      this.skip();
    });
  });
}
