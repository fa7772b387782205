import { prepareLanguages } from '../../bot/language/languages.ts';

// The bot's languages take seconds of CPU time to compile. A test file that imports this has them before the time of its first test begins.
await prepareLanguages();
