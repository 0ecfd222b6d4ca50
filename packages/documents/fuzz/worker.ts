import process from 'node:process';
import { problemWith, spoiledDocument } from './spoiled.js';

// Reads spoiled documents one after another and says where it is, so that the other side notices when it hangs.

const [from = 1, count = 1] = process.argv.slice(2).map(Number);

for (let seed = from; seed < from + count; seed += 1) {
  process.send?.({ seed });
  const document = await spoiledDocument(seed);
  const problem = await problemWith(document);
  process.send?.({ seed, name: document.name, size: document.source.length, problem });
}
process.disconnect();
