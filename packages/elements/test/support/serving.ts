import { stubFetch } from './mount.js';

type Answer = () => Response | Promise<Response>;

/** For the time of a story, each of these addresses answers so; the page's others are asked for as ever. */
export const serving = (answers: Readonly<Record<string, Answer>>) => (): (() => void) =>
  stubFetch((address) => {
    const answer = answers[address];
    return answer && Promise.resolve().then(answer);
  });

export const json =
  (data: unknown): Answer =>
  () =>
    new Response(JSON.stringify(data));

export const notFound: Answer = () => new Response('', { status: 404 });

export const never: Answer = () => new Promise(() => undefined);

export const outOfReach: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
