import '@disclosure-report/elements/define.js';

document.querySelector('disclosure-report')?.addEventListener(
  'disclosure-load',
  ({ report }) => {
    const again = document.createElement('disclosure-report');
    again.report = report;
    document.body.append(again);
  },
  { once: true },
);
