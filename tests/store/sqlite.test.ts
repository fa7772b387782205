import { describeContract } from './contract.ts';
import { openFile, openMemory } from './opening.ts';

describeContract('SQLite in memory', openMemory);
describeContract('a SQLite file with two connections', openFile);
