import { freshDatabase, mongoServer } from '../support/on-mongo.ts';
import { reachMongo } from '../support/reach-mongo.ts';
import { describeContract } from './contract.ts';
import { openMongo } from './opening.ts';

const server = mongoServer;

if (server) {
  describe('MongoDB', () => {
    before(() => reachMongo(server));
    describeContract(
      'MongoDB',
      openMongo(() => freshDatabase(server)),
    );
  });
} else {
  describe('The store’s contract on MongoDB', () => {
    it('is skipped: MONGODB_TEST_URI names no server (.ci/mongo/start.sh starts one)', function () {
      this.skip();
    });
  });
}
