import { startServer } from '../scripts/serve.mjs';

/** Serves the built demo on a free port for one test run; tests read its address from DEMO_URL. */
export default async function serveDemo(): Promise<() => Promise<void>> {
  const { url, close } = await startServer({ port: 0 });
  process.env.DEMO_URL = url;
  return close;
}
