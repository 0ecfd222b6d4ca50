import { expect, fixture, html } from '@open-wc/testing';
import { check, tableIds, type Report } from '@disclosure-report/core';
import '../define/disclosure-table.js';
import { blanks, form2019, missingTables, negative, sound, transposed } from '../../test/fixtures/reports.js';
import { painted } from '../../test/support/mount.js';
import { setViewport } from '../../test/support/viewport.js';

const reports: Readonly<Record<string, Report>> = {
  sound,
  transposed,
  negative,
  blanks,
  form2019,
  missingTables,
};

describe('<disclosure-table> is accessible', () => {
  for (const [name, report] of Object.entries(reports)) {
    for (const theme of ['light', 'dark'] as const) {
      it(`${name}, ${theme}`, async () => {
        const page = await fixture(
          html`<div>
            ${tableIds.map(
              (table) =>
                html`<disclosure-table
                  .report=${report}
                  .findings=${check(report).findings}
                  table=${table}
                  theme=${theme}
                ></disclosure-table>`,
            )}
          </div>`,
        );
        await painted();
        await expect(page).to.be.accessible();
      });
    }
  }

  it('on a phone', async () => {
    await setViewport({ width: 320, height: 800 });
    const element = await fixture(html`<disclosure-table .report=${sound}></disclosure-table>`);
    await painted();
    await expect(element).to.be.accessible();
    await setViewport({ width: 1280, height: 800 });
  });
});
