export const script = '/assets/disclosure-report.iife.js';

export const page = (body: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><script src="${script}"></script></head><body>${body}</body></html>`;

/** As wide as a phone. */
export const phone = (content: string): string => `<div style="width: 340px">${content}</div>`;

/** Out of sight, and so of hearing, until what is asked of the page again and again was done. */
export const unheardUntil = (content: string, done: string): string =>
  `<main style="visibility: hidden">${content}</main><script>
    const waiting = setInterval(() => {
      if (!(() => { ${done} })()) return;
      clearInterval(waiting);
      requestAnimationFrame(() => { document.querySelector('main').style.visibility = 'visible'; });
    }, 50);
  </script>`;
