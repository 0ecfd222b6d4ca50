import '@disclosure-report/elements/define.js';
import type { DisclosureReport } from '@disclosure-report/elements';
import { useState } from 'react';

export const App = () => {
  const [report, setReport] = useState<DisclosureReport['report']>();
  return (
    <>
      <disclosure-report src="/report.json" ondisclosure-load={(event) => setReport(event.report)} />
      <disclosure-report report={report} />
    </>
  );
};
